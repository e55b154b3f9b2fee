#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace tributary::cli {

// "500K", "1.5 GiB", "64MB": K, M, G and T are powers of 1024; nothing for what is no size or below zero.
std::optional<qint64> parseSize(QStringView text);
// Whether the text is a size, but one that no number here can hold.
bool isPastAllSizes(QStringView text);

// "30", "0.5": up to seven days; nothing for what is no such number.
std::optional<std::chrono::milliseconds> parseSeconds(QStringView text);

std::optional<int> parseCount(QStringView text, int least, int most);

} // namespace tributary::cli
