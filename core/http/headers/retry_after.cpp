#include "core/http/headers/retry_after.h"

#include "core/http/headers/header_text.h"
#include "core/http/headers/http_date.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono;

std::optional<milliseconds> parseRetryAfter(const QByteArray& header, const QDateTime& now, milliseconds cap)
{
    const QByteArray text = header.trimmed();
    if (isAllDigits(text)) {
        // A number that no longer fits is a long wait, not nonsense; and comparing in seconds cannot
        // overflow.
        const std::optional<qint64> count = parseDecimal(text);
        return !count || *count >= ceil<seconds>(cap).count() ? cap : milliseconds(seconds(*count));
    }
    const sys_time<milliseconds> present{milliseconds(now.toMSecsSinceEpoch())};
    const std::optional<sys_seconds> then = parseHttpDate(text, floor<seconds>(present));
    if (!then)
        return std::nullopt;
    return std::clamp<milliseconds>(*then - present, milliseconds::zero(), cap);
}

std::optional<milliseconds> retryAfterOf(const ResponseHead& head)
{
    const sys_seconds there = parseHttpDate(head.date.trimmed(), head.receivedAt).value_or(head.receivedAt);
    return parseRetryAfter(head.retryAfter,
                           QDateTime::fromSecsSinceEpoch(there.time_since_epoch().count(), Qt::UTC),
                           longestRetryAfter);
}

} // namespace tributary
