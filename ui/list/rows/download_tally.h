#pragma once

#include "ui/list/rows/batch.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/list_row.h"
#include "ui/list/rows/state_group.h"

#include <array>
#include <optional>

namespace tributary {

// The sums that the window shows, kept up to date row by row so that nothing has to walk the whole list.
struct DownloadTally
{
    // Something is being done for them: what would stop when the program does.
    int underway = 0;
    int inLine = 0;
    int connections = 0;
    // No sum: the speeds of the rows say nothing of files that come too fast to have one.
    qint64 bytesPerSecond = 0;
    // Paused by a fault and no person, and how many of these by a full disk.
    int stuck = 0;
    int withoutRoom = 0;

    // From 0 to 1, while anything is underway: how far the batch is.
    std::optional<double> share() const { return underway > 0 ? m_batch.share() : std::nullopt; }

    // The downloads that run or wait.
    int left() const { return in(StateGroup::Active) + in(StateGroup::Waiting); }
    int in(StateGroup group) const { return m_groups.at(static_cast<size_t>(group)); }
    int of(FileKind kind) const { return m_kinds.at(static_cast<size_t>(kind)); }

    void add(const ListRow& download) { count(download, 1); }
    void remove(const ListRow& download) { count(download, -1); }
    // Counts a download's new row in place of its row before.
    void change(const ListRow& before, const ListRow& now)
    {
        remove(before);
        add(now);
        if (isLeft(before) && now.state() == DownloadState::Finished)
            m_batch.keepFinished(now);
    }
    // Call after each heap of changes: a batch ends when nothing is left of it.
    void closeBatch()
    {
        if (left() == 0)
            m_batch = {};
    }

    friend bool operator==(const DownloadTally&, const DownloadTally&) = default;

private:
    static bool isLeft(const ListRow& download)
    {
        const StateGroup group = groupOf(download.state());
        return group == StateGroup::Active || group == StateGroup::Waiting;
    }

    void count(const ListRow& download, int sign)
    {
        m_groups.at(static_cast<size_t>(StateGroup::All)) += sign;
        m_groups.at(static_cast<size_t>(groupOf(download.state()))) += sign;
        m_kinds.at(static_cast<size_t>(download.kind())) += sign;
        inLine += waitsForItsTurn(download) ? sign : 0;
        const DownloadSnapshot* whole = download.whole();
        if (isLeft(download))
            sign > 0 ? m_batch.add(download) : m_batch.remove(download);
        else if (whole && isPausedByFault(*whole))
            countStuck(*whole, sign);
        if (!isActive(download.state()))
            return;
        underway += sign;
        if (!whole)
            return;
        connections += sign * static_cast<int>(whole->connections.size());
    }

    void countStuck(const DownloadSnapshot& download, int sign)
    {
        stuck += sign;
        if (download.error->kind == ErrorKind::NoSpace)
            withoutRoom += sign;
    }

    Batch m_batch;
    std::array<int, stateGroups> m_groups{};
    std::array<int, fileKinds> m_kinds{};
};

} // namespace tributary
