#include "app/remote/list_pages.h"

#include "app/remote/remote_answers.h"

#include <algorithm>
#include <utility>

namespace tributary {

std::optional<QJsonObject> ListPages::next()
{
    if (m_isOver)
        return std::nullopt;
    const qsizetype end = std::min(m_downloads.size(), m_told + downloadsOfAPage);
    m_isOver = end == m_downloads.size();
    ListPage page{.downloads = {}, .ends = m_isOver ? AnswerEnds::Here : AnswerEnds::Later};
    page.downloads.reserve(end - m_told);
    for (; m_told < end; ++m_told)
        page.downloads.append(std::exchange(m_downloads[m_told], DownloadSnapshot()));
    return toJson(page);
}

} // namespace tributary
