#include "app/cli/options/near_miss.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace tributary::cli {

namespace {

constexpr qsizetype mostMistakes = 2;

// Row by row of the usual table: how far each start of the one is from each start of the other.
qsizetype distance(QStringView word, QLatin1String name)
{
    std::vector<qsizetype> row(static_cast<size_t>(name.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : word) {
        qsizetype before = row.front()++;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = letter == name[static_cast<qsizetype>(j) - 1];
            const qsizetype changed = before + (isSame ? 0 : 1);
            before = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<QLatin1String> nearMiss(QStringView word, std::span<const QLatin1String> names)
{
    std::optional<QLatin1String> nearest;
    qsizetype least = std::min(mostMistakes, word.size() / 2) + 1;
    for (const QLatin1String name : names) {
        // Names that differ so much in length differ by as many letters.
        if (std::abs(name.size() - word.size()) >= least)
            continue;
        if (const qsizetype mistakes = distance(word, name); mistakes < least) {
            least = mistakes;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace tributary::cli
