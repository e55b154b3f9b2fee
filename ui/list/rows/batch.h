#pragma once

#include "ui/list/rows/list_row.h"

#include <algorithm>
#include <optional>

namespace tributary {

// The progress of all downloads since nothing was left to do. Files that are finished count on until nothing
// is left once more, so that the end of a download never lowers the figure. A download that is added, or
// paused or removed unfinished, may lower it, and so may a size that becomes known.
class Batch
{
public:
    void add(const ListRow& left) { count(left, 1); }
    void remove(const ListRow& left) { count(left, -1); }

    void keepFinished(const ListRow& file)
    {
        m_bytesExpected += file.bytes();
        m_bytesHere += file.bytes();
        ++m_downloads;
    }

    // From 0 to 1; nothing where no size is known. A download without a size counts as one of middling size
    // of which nothing is here.
    std::optional<double> share() const
    {
        if (m_bytesExpected <= 0)
            return std::nullopt;
        const double sized =
            static_cast<double>(m_downloads - m_withoutSize) / static_cast<double>(m_downloads);
        return sized * static_cast<double>(m_bytesHere) / static_cast<double>(m_bytesExpected);
    }

    friend bool operator==(const Batch&, const Batch&) = default;

private:
    void count(const ListRow& left, int sign)
    {
        const qint64 size = left.size().value_or(0);
        m_downloads += sign;
        if (size <= 0)
            m_withoutSize += sign;
        m_bytesExpected += sign * std::max<qint64>(size, 0);
        m_bytesHere += sign * std::clamp<qint64>(left.bytes(), 0, std::max<qint64>(size, 0));
    }

    int m_downloads = 0;
    int m_withoutSize = 0;
    qint64 m_bytesExpected = 0;
    qint64 m_bytesHere = 0;
};

} // namespace tributary
