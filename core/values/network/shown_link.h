#pragma once

#include <QString>
#include <QUrl>

namespace tributary {

// A link as a message or a log quotes it: without a login, and without what stands behind the path, since
// queries and fragments carry tokens.
QString shownLink(const QUrl& url);

} // namespace tributary
