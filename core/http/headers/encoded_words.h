#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tributary {

// RFC 2047: "=?UTF-8?B?w6QudHh0?=", "=?ISO-8859-1?Q?=E4.txt?=", several of them, plain text around them.
// nullopt when there is no such word or one that does not decode.
std::optional<QString> decodeEncodedWords(const QByteArray& text);

} // namespace tributary
