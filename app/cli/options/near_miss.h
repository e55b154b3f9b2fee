#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace tributary::cli {

// Which of the names was probably meant: the one that takes the fewest letters put in, left out or changed,
// if that is at most two, and at most half of them.
std::optional<QLatin1String> nearMiss(QStringView word, std::span<const QLatin1String> names);

} // namespace tributary::cli
