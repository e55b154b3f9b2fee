#pragma once

#include <QByteArray>

namespace tributary {

// "Text/HTML; charset=utf-8" is "text/html"; empty for what is no media type.
QByteArray mediaTypeEssence(const QByteArray& contentType);

} // namespace tributary
