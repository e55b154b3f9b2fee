#pragma once

#include "core/values/download_snapshot.h"
#include "ui/file_kind.h"
#include "ui/state_group.h"

#include <array>

namespace tributary {

// The sums that the window shows, kept up to date row by row so that nothing has to walk the whole list.
struct DownloadTally
{
    // Something is being done for them: what would stop when the program does.
    int underway = 0;
    int connections = 0;
    qint64 bytesPerSecond = 0;

    int in(StateGroup group) const { return m_groups.at(static_cast<size_t>(group)); }
    int of(FileKind kind) const { return m_kinds.at(static_cast<size_t>(kind)); }

    void add(const DownloadSnapshot& download, FileKind kind) { count(download, kind, 1); }
    void remove(const DownloadSnapshot& download, FileKind kind) { count(download, kind, -1); }

    friend bool operator==(const DownloadTally&, const DownloadTally&) = default;

private:
    void count(const DownloadSnapshot& download, FileKind kind, int sign)
    {
        m_groups.at(static_cast<size_t>(StateGroup::All)) += sign;
        m_groups.at(static_cast<size_t>(groupOf(download.state))) += sign;
        m_kinds.at(static_cast<size_t>(kind)) += sign;
        if (!isActive(download.state))
            return;
        underway += sign;
        connections += sign * static_cast<int>(download.connections.size());
        if (download.state == DownloadState::Downloading)
            bytesPerSecond += sign * download.bytesPerSecond;
    }

    std::array<int, stateGroups> m_groups{};
    std::array<int, fileKinds> m_kinds{};
};

} // namespace tributary
