#pragma once

#include "core/values/download/download_snapshot.h"

#include <chrono>
#include <optional>

namespace tributary {

// A server that can't continue a file sends all of it once more. Until that stream has passed by what is
// here, it brings nothing new, and is only compared.
struct Comparison
{
    qint64 done = 0;
    qint64 end = 0;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

// nullopt for a download that fetches new bytes, or none at all.
std::optional<Comparison> comparisonIn(const DownloadSnapshot& download);
// How long the comparison will take; nullopt while the server sends nothing.
std::optional<std::chrono::seconds> timeToNewBytes(const DownloadSnapshot& download);

} // namespace tributary
