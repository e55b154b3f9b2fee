#include "core/values/naming/list_search.h"

#include <algorithm>

namespace tributary {

QStringList searchedWords(const QString& text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool matches(const ListSearch& search, const DownloadSnapshot& download)
{
    const QString name = download.path.section(u'/', -1);
    const bool hasWords = std::ranges::all_of(searchedWords(search.words), [&](const QString& word) {
        return name.contains(word, Qt::CaseInsensitive) || download.url.holds(word);
    });
    const bool hasState = search.states.isEmpty() || search.states.contains(download.state);
    return hasWords && hasState && (search.category.isEmpty() || search.category == download.category);
}

} // namespace tributary
