#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace tributary {

// Whether the text has no line break and no other control character, which could smuggle a header into a
// request.
bool isOneLine(QStringView text);

// Whether the text is what HTTP calls a token, as names of headers and the halves of media types are.
bool isToken(QStringView text);
bool isToken(QByteArrayView text);

} // namespace tributary
