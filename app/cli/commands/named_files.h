#pragma once

#include "core/engine/door/read_link_list.h"

#include <QHash>

#include <optional>

namespace tributary::cli {

// A line of one of the lists, which are counted from 0.
struct LineOfList
{
    qint64 line = 0;
    int list = 0;

    friend bool operator==(const LineOfList&, const LineOfList&) = default;
};

// The files that the entries of the lists name themselves. Two links with one name are a mistake that is told
// before the second one starts; names that links have in common by chance are none.
class NamedFiles
{
public:
    explicit NamedFiles(LinkListPlacement placement)
        : m_placement(placement)
    {
    }

    // The line of an earlier entry that names the same file. Nullopt also where the policy skips a file that
    // is there and the earlier entry has the same link, since no file is lost then.
    std::optional<LineOfList> take(const ListedDownload& listed, int list = 0);

private:
    struct Entry
    {
        LineOfList place;
        std::size_t link = 0; // its hash
    };

    LinkListPlacement m_placement;
    QHash<QByteArray, Entry> m_entries; // by digests of the paths, which take less memory

    QString pathOf(const DownloadRequest& request) const;
};

} // namespace tributary::cli
