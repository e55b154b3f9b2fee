#pragma once

#include "core/values/download/download_id.h"

#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace tributary {

// The name at the end of a path, in the one form of letters that no system tells apart. Paths whose names
// differ in that form never lead to one file.
QString foldedNameIn(const QString& path);

// Downloads by the folded names of their files.
class NameIndex
{
public:
    void insert(DownloadId id, const QString& path) { m_ids.insert(placeOf(id, path)); }
    void remove(DownloadId id, const QString& path) { m_ids.erase(placeOf(id, path)); }
    // The downloads whose path has the same folded name, and maybe a few others.
    std::vector<DownloadId> namedLike(const QString& path) const;

private:
    using Place = std::pair<size_t, DownloadId>; // by the hash of the name

    std::set<Place> m_ids;

    static Place placeOf(DownloadId id, const QString& path);
};

} // namespace tributary
