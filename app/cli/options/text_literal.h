#pragma once

#include <QLatin1String>

namespace tributary::cli {

// Short for what tables say hundreds of times.
constexpr QLatin1String operator""_text(const char* text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

} // namespace tributary::cli
