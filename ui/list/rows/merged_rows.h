#pragma once

#include <algorithm>
#include <vector>

namespace tributary {

// Puts rows that are in order among others that are: few of them are looked up rather than compared with all.
template<typename IsBefore>
std::vector<int> mergedRows(const std::vector<int>& rest, const std::vector<int>& fresh, IsBefore isBefore)
{
    std::vector<int> all;
    all.reserve(rest.size() + fresh.size());
    auto from = rest.begin();
    for (const int row : fresh) {
        const auto to = std::upper_bound(from, rest.end(), row, isBefore);
        all.insert(all.end(), from, to);
        all.push_back(row);
        from = to;
    }
    all.insert(all.end(), from, rest.end());
    return all;
}

} // namespace tributary
