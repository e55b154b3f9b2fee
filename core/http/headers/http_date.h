#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace tributary {

// The three forms of RFC 9110 (IMF-fixdate, RFC 850, asctime), whatever the locale. A year of two digits is
// the one that lies within fifty years of now.
std::optional<std::chrono::sys_seconds> parseHttpDate(const QByteArray& text, std::chrono::sys_seconds now);

} // namespace tributary
