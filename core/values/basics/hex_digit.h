#pragma once

#include <QChar>

#include <optional>

namespace tributary {

// The value of a hexadecimal digit; nothing for any other character.
constexpr std::optional<int> hexDigit(QChar digit)
{
    const char16_t c = digit.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? std::optional(letter - 'a' + 10) : std::nullopt;
}

constexpr bool isHexDigit(QChar c)
{
    return hexDigit(c).has_value();
}

} // namespace tributary
