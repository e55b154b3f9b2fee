#pragma once

#include <QString>

namespace tributary {

struct DownloadError;

// The detail of a failure in the person's language, as far as it is a phrase of the engine; what the system
// said, and names, stay as they are.
QString phraseText(const QString& detail);
// The detail of that failure in the same way; empty where it is the network's own English sentence, and the
// kind of the failure says as much.
QString detailText(const DownloadError& error);

} // namespace tributary
