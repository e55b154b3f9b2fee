#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tributary {

// Bytes of a header as text. nullopt for a charset other than UTF-8, US-ASCII and ISO-8859-1, and for bytes
// that are not valid in it.
std::optional<QString> textIn(const QByteArray& charset, const QByteArray& bytes);
// Headers have no charset of their own: UTF-8 where it is valid, else Latin-1, where everything is.
QString utf8OrLatin1(const QByteArray& bytes);
// nullopt when a '%' is not followed by two hexadecimal digits.
std::optional<QByteArray> percentDecoded(const QByteArray& text);
std::optional<char> byteFromHex(QByteArrayView twoDigits);
// Whether the name may stand before the colon of a header. A header with another name was joined from other
// lines, or is none.
bool isHeaderName(QByteArrayView name);

} // namespace tributary
