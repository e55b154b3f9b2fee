#include "core/engine/list/name_index.h"

namespace tributary {

QString foldedNameIn(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_C).toCaseFolded();
}

NameIndex::Place NameIndex::placeOf(DownloadId id, const QString& path)
{
    return {qHash(foldedNameIn(path)), id};
}

std::vector<DownloadId> NameIndex::namedLike(const QString& path) const
{
    std::vector<DownloadId> ids;
    const Place first = placeOf(DownloadId{0}, path);
    for (auto place = m_ids.lower_bound(first); place != m_ids.end() && place->first == first.first; ++place)
        ids.push_back(place->second);
    return ids;
}

} // namespace tributary
