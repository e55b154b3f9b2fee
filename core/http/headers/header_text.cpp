#include "core/http/headers/header_text.h"

#include "core/http/headers/charset.h"
#include "core/values/basics/hex_digit.h"

#include <algorithm>
#include <charconv>

namespace tributary {

namespace {

std::optional<char> byteFromHex(QByteArrayView twoDigits)
{
    if (twoDigits.size() != 2)
        return std::nullopt;
    const auto high = hexDigit(QLatin1Char(twoDigits[0]));
    const auto low = hexDigit(QLatin1Char(twoDigits[1]));
    return high && low ? std::optional(static_cast<char>(*high * 16 + *low)) : std::nullopt;
}

} // namespace

std::optional<QString> textIn(const QByteArray& charset, const QByteArray& bytes)
{
    const QByteArray name = charset.toLower();
    if (name == "iso-8859-1" || name == "latin1")
        return QString::fromLatin1(bytes);
    const bool unicode = name == "utf-8" || name == "utf8" || name == "us-ascii";
    if (unicode)
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    const auto other = charsetNamed(name);
    return other ? decodedFrom(*other, bytes) : std::nullopt;
}

QString textOfAnyCharset(const QByteArray& bytes, const QLocale& locale)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    const auto older = olderCharsetOf(locale);
    const auto text = older ? decodedFrom(*older, bytes) : std::nullopt;
    return text ? *text : QString::fromLatin1(bytes);
}

std::optional<QByteArray> unescaped(const QByteArray& text, char mark)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != mark) {
            bytes.append(text[i]);
            continue;
        }
        const std::optional<char> byte = byteFromHex(text.mid(i + 1, 2));
        if (!byte)
            return std::nullopt;
        bytes.append(*byte);
        i += 2;
    }
    return bytes;
}

bool isHeaderName(QByteArrayView name)
{
    const auto mayStand = [](char c) { return c > ' ' && c < 0x7f && c != ':'; };
    return !name.isEmpty() && std::ranges::all_of(name, mayStand);
}

bool isAllDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

std::optional<qint64> parseDecimal(QByteArrayView digits)
{
    if (!isAllDigits(digits))
        return std::nullopt;
    qint64 number = 0;
    const auto result = std::from_chars(digits.begin(), digits.end(), number);
    return result.ec == std::errc() ? std::optional(number) : std::nullopt;
}

} // namespace tributary
