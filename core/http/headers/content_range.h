#pragma once

#include "core/values/download/byte_range.h"

#include <QByteArray>

#include <optional>

namespace tributary {

// "bytes 0-9/20", "bytes 0-9/*", "bytes */20" as the header says it.
struct ContentRange
{
    std::optional<ByteRange> range;
    std::optional<qint64> total;

    friend bool operator==(const ContentRange&, const ContentRange&) = default;
};

// nullopt for what is malformed, another unit, negative, contradictory, or past what a file can hold.
std::optional<ContentRange> parseContentRange(const QByteArray& header);
// A Content-Length: digits only; several equal ones (joined by commas) count as one.
std::optional<qint64> parseContentLength(const QByteArray& header);

} // namespace tributary
