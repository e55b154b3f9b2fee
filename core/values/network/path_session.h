#pragma once

#include <QString>
#include <QUrl>

namespace tributary {

// The names, one of which a session has in links, as alternatives of a regular expression.
inline constexpr char16_t sessionNames[] = u"jsessionid|phpsessid|sessionid|sessid|sid";

// Servers of Java write a person's session into the path of a link, for browsers without cookies:
// "/a.zip;jsessionid=0A1B?n=1". Without it, the path is that of the file.
QString withoutSession(QString path);
QUrl withoutSessionInPath(QUrl url);
// The name at the end of the link's path, for people to read.
QString fileNameIn(const QUrl& link);

} // namespace tributary
