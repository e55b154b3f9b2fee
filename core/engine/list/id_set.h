#pragma once

#include "core/values/download/download_id.h"

#include <unordered_map>

namespace tributary {

// Many ids in little room: they are given one after the other, so those of one list lie close together, and
// each is a bit.
class IdSet
{
public:
    void insert(DownloadId id) { m_blocks[blockOf(id)] |= bitOf(id); }
    bool contains(DownloadId id) const
    {
        const auto block = m_blocks.find(blockOf(id));
        return block != m_blocks.end() && (block->second & bitOf(id)) != 0;
    }
    // Returns whether the id was in the set.
    bool remove(DownloadId id)
    {
        const auto block = m_blocks.find(blockOf(id));
        if (block == m_blocks.end() || (block->second & bitOf(id)) == 0)
            return false;
        block->second &= ~bitOf(id);
        if (block->second == 0)
            m_blocks.erase(block);
        return true;
    }

private:
    static constexpr quint64 inABlock = 64;

    std::unordered_map<quint64, quint64> m_blocks;

    static quint64 blockOf(DownloadId id) { return id.value / inABlock; }
    static quint64 bitOf(DownloadId id) { return quint64{1} << id.value % inABlock; }
};

} // namespace tributary
