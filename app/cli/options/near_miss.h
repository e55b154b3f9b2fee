#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace tributary::cli {

// The name that was probably meant by a misspelt word: the one that takes the fewest letters put in, left out
// or changed, if that is at most two, and at most half of its letters.
std::optional<QLatin1String> nearMiss(QStringView word, std::span<const QLatin1String> names);

} // namespace tributary::cli
