#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace tributary {

// QUrl has a single spelling for each link: escapes get capital letters, "%7e" becomes "~", and beside a
// stray % each escape is escaped once more. A server that has signed a link, or has names of its own behind
// it, means every byte. So a link that was given in another spelling carries the given target (path and
// query) in its fragment, which no request contains: copies, comparisons and records of links need no second
// member. A target in there counts only while it spells the very path and query of its link.

// The link that a text means, without the text's own fragment; relative to the base where there is one.
QUrl linkFrom(const QString& text);
QUrl linkFrom(const QUrl& base, const QString& text);
// The target in a request line: the path and the query as they were given, less "." and "..".
QByteArray requestTarget(const QUrl& link);
// The link with the path that its request has, less "." and "..".
QUrl withRequestedPath(const QUrl& link);
// The whole link in the spelling in which it was given.
QString givenText(const QUrl& link);

} // namespace tributary
