#pragma once

#include "ui/list/rows/list_row.h"

#include <algorithm>
#include <optional>

namespace tributary {

// The progress of all downloads with a known size since nothing was left to do. Files that are finished count
// on until nothing is left once more, so that the end of a download never lowers the figure. A download that
// is added, or paused or removed unfinished, may lower it, and so may a size that becomes known.
class Batch
{
public:
    void add(const ListRow& left) { count(left, 1); }
    void remove(const ListRow& left) { count(left, -1); }

    void keepFinished(const ListRow& file)
    {
        m_bytesExpected += file.bytes();
        m_bytesHere += file.bytes();
    }

    // From 0 to 1; nothing where no size is known. A download without a size counts once a server has told
    // it: hundreds that wait would else hold the figure at 0.
    std::optional<double> share() const
    {
        if (m_bytesExpected <= 0)
            return std::nullopt;
        return static_cast<double>(m_bytesHere) / static_cast<double>(m_bytesExpected);
    }

    friend bool operator==(const Batch&, const Batch&) = default;

private:
    void count(const ListRow& left, int sign)
    {
        const qint64 size = std::max<qint64>(left.size().value_or(0), 0);
        m_bytesExpected += sign * size;
        m_bytesHere += sign * std::clamp<qint64>(left.bytes(), 0, size);
    }

    qint64 m_bytesExpected = 0;
    qint64 m_bytesHere = 0;
};

} // namespace tributary
