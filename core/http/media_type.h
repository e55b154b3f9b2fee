#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// "Text/HTML; charset=utf-8" is "text/html"; empty for what is no media type.
QByteArray mediaTypeEssence(const QByteArray& contentType);
// What a login or an error page comes as.
bool looksLikeWebPage(const QByteArray& essence);
// The extension belongs to a format that is never a web page, so that a page under this name is a mistake.
bool nameWantsBinary(const QString& fileName);
// The file is compressed by itself: servers that announce that as a Content-Encoding mean the file, not the
// transfer.
bool nameIsCompressed(const QString& fileName);

} // namespace tributary
