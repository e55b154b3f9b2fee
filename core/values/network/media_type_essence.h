#pragma once

#include <QByteArray>

namespace tributary {

// "Text/HTML; charset=utf-8" is "text/html"; empty for what is no media type.
QByteArray mediaTypeEssence(const QByteArray& contentType);
// True for the types that pages come as, those with which a server refuses or asks for a login among them.
bool looksLikeWebPage(const QByteArray& essence);

} // namespace tributary
