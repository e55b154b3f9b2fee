#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// "Text/HTML; charset=utf-8" is "text/html"; empty for what is no media type.
QByteArray mediaTypeEssence(const QByteArray& contentType);
// True for the types that login and error pages come as.
bool looksLikeWebPage(const QByteArray& essence);
// The extension belongs to a format that is never a web page, so that a page under this name is a mistake.
bool nameWantsBinary(const QString& fileName);
// How a file of this name is compressed by itself, as a Content-Encoding says it ("gzip"): servers that
// announce that one mean the file, not the transfer. Empty for a name that tells nothing.
QByteArray codingOfName(const QString& fileName);

} // namespace tributary
