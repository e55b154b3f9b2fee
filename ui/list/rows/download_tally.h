#pragma once

#include "ui/list/rows/list_row.h"
#include "ui/list/rows/state_group.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tributary {

// The sums that the window shows, kept up to date row by row so that nothing has to walk the whole list.
struct DownloadTally
{
    // Something is being done for them: what would stop when the program does.
    int underway = 0;
    int connections = 0;
    qint64 bytesPerSecond = 0;
    // Of those underway whose size is known: how much there is of them, and how much of that is here.
    qint64 bytesExpected = 0;
    qint64 bytesHere = 0;

    // From 0 to 1, while anything is underway whose size is known.
    std::optional<double> share() const
    {
        if (bytesExpected <= 0)
            return std::nullopt;
        return static_cast<double>(bytesHere) / static_cast<double>(bytesExpected);
    }

    int in(StateGroup group) const { return m_groups.at(static_cast<size_t>(group)); }
    int of(FileKind kind) const { return m_kinds.at(static_cast<size_t>(kind)); }

    void add(const ListRow& download) { count(download, 1); }
    void remove(const ListRow& download) { count(download, -1); }

    friend bool operator==(const DownloadTally&, const DownloadTally&) = default;

private:
    void count(const ListRow& download, int sign)
    {
        m_groups.at(static_cast<size_t>(StateGroup::All)) += sign;
        m_groups.at(static_cast<size_t>(groupOf(download.state()))) += sign;
        m_kinds.at(static_cast<size_t>(download.kind())) += sign;
        if (!isActive(download.state()))
            return;
        underway += sign;
        if (const qint64 size = download.size().value_or(0); size > 0) {
            bytesExpected += sign * size;
            bytesHere += sign * std::min(download.bytes(), size);
        }
        const DownloadSnapshot* whole = download.whole();
        if (!whole)
            return;
        connections += sign * static_cast<int>(whole->connections.size());
        if (whole->state == DownloadState::Downloading)
            bytesPerSecond += sign * whole->bytesPerSecond;
    }

    std::array<int, stateGroups> m_groups{};
    std::array<int, fileKinds> m_kinds{};
};

} // namespace tributary
