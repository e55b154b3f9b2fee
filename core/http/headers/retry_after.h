#pragma once

#include "core/http/headers/response_head.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace tributary {

// A longer wait is not obeyed to the letter: nobody waits for a day unasked.
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::minutes(10);

// Seconds or an HTTP date; past dates are zero, anything above the cap is the cap, nonsense is nullopt.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& header, const QDateTime& now,
                                                         std::chrono::milliseconds cap);

// The wait that an answer asks for. A date is counted from the answer's own: this computer's clock may be
// days off.
std::optional<std::chrono::milliseconds> retryAfterOf(const ResponseHead& head);

} // namespace tributary
