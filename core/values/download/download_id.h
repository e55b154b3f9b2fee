#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace tributary {

// Names one download for as long as the program knows it; never reused.
struct DownloadId
{
    quint64 value = 0;

    friend constexpr auto operator<=>(DownloadId, DownloadId) = default;
};

inline size_t qHash(DownloadId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace tributary

template<>
struct std::hash<tributary::DownloadId>
{
    size_t operator()(tributary::DownloadId id) const noexcept { return qHash(id); }
};
