#include "core/http/headers/decimal.h"

#include <algorithm>
#include <charconv>

namespace tributary {

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
