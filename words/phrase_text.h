#pragma once

#include <QString>

namespace tributary {

// The detail of a failure in the person's language, as far as it is a phrase of the engine; what the system
// said, and names, stay as they are.
QString phraseText(const QString& detail);

} // namespace tributary
