#pragma once

#include <QtGlobal>

namespace tributary {

// A half-open stretch of a file: begin is in it, end is not.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    constexpr qint64 length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qint64 offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }

    friend constexpr bool operator==(ByteRange, ByteRange) = default;
};

constexpr ByteRange intersection(ByteRange a, ByteRange b)
{
    const ByteRange both{a.begin > b.begin ? a.begin : b.begin, a.end < b.end ? a.end : b.end};
    return both.isEmpty() ? ByteRange{} : both;
}

} // namespace tributary
