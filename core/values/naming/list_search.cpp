#include "core/values/naming/list_search.h"

namespace tributary {

bool matches(const ListSearch& search, const DownloadSnapshot& download)
{
    const QString name = download.path.section(u'/', -1);
    const bool hasWords = search.words.isEmpty() || name.contains(search.words, Qt::CaseInsensitive) ||
                          download.url.holds(search.words);
    const bool hasState = search.states.isEmpty() || search.states.contains(download.state);
    return hasWords && hasState && (search.category.isEmpty() || search.category == download.category);
}

} // namespace tributary
