#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLocale>
#include <QString>

#include <optional>

namespace tributary {

// Bytes of a header as text. nullopt for a charset that nobody here knows, and for bytes that are not valid
// in it.
std::optional<QString> textIn(const QByteArray& charset, const QByteArray& bytes);
// Headers have no charset of their own: UTF-8 where it is valid, else the older charset of the language, and
// else Latin-1, where everything is.
QString textOfAnyCharset(const QByteArray& bytes, const QLocale& locale = QLocale());
// The bytes that stand behind a mark, as '%', in two hexadecimal digits each; nullopt where others follow it.
std::optional<QByteArray> unescaped(const QByteArray& text, char mark);
// Whether the name may stand before the colon of a header. A header with another name was joined from other
// lines, or is none.
bool isHeaderName(QByteArrayView name);

// ASCII digits and nothing else: no sign, no space, no overflow past qint64.
std::optional<qint64> parseDecimal(QByteArrayView digits);
bool isAllDigits(QByteArrayView text);

} // namespace tributary
