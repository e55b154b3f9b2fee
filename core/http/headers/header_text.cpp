#include "core/http/headers/header_text.h"

#include "core/http/headers/charset.h"

#include <algorithm>

namespace tributary {

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

std::optional<char> byteFromHex(QByteArrayView twoDigits)
{
    const auto value = [](char c) {
        if ('0' <= c && c <= '9')
            return c - '0';
        const int letter = c | 0x20;
        return 'a' <= letter && letter <= 'f' ? letter - 'a' + 10 : -1;
    };
    if (twoDigits.size() != 2 || value(twoDigits[0]) < 0 || value(twoDigits[1]) < 0)
        return std::nullopt;
    return static_cast<char>(value(twoDigits[0]) * 16 + value(twoDigits[1]));
}

std::optional<QByteArray> percentDecoded(const QByteArray& text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded.append(text[i]);
            continue;
        }
        const std::optional<char> byte = byteFromHex(text.mid(i + 1, 2));
        if (!byte)
            return std::nullopt;
        decoded.append(*byte);
        i += 2;
    }
    return decoded;
}

bool isHeaderName(QByteArrayView name)
{
    const auto mayStand = [](char c) { return c > ' ' && c < 0x7f && c != ':'; };
    return !name.isEmpty() && std::ranges::all_of(name, mayStand);
}

} // namespace tributary
