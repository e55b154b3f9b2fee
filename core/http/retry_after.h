#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace tributary {

// Seconds or an HTTP date; past dates are zero, anything above the cap is the cap, nonsense is nullopt.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& header, const QDateTime& now,
                                                         std::chrono::milliseconds cap);

} // namespace tributary
