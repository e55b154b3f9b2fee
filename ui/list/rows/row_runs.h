#pragma once

#include <span>
#include <vector>

namespace tributary {

// Rows that stand next to each other.
struct RowRun
{
    int first = 0;
    int last = 0;
};

// The runs of sorted rows; a row that is there twice counts once.
inline std::vector<RowRun> runsOf(std::span<const int> rows)
{
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && row - runs.back().last <= 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace tributary
