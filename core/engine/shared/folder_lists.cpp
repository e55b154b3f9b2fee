#include "core/engine/shared/folder_lists.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tributary {

FolderListQuestion listQuestion(const QUrl& list, ListsFrom from, const DownloadRequest& wanted)
{
    return {.list = list,
            .from = from,
            .network = wanted.network,
            .credentials = wanted.credentials,
            .logins = wanted.logins,
            .headers = wanted.headers,
            .userAgent = wanted.userAgent,
            .referer = wanted.referer,
            .cookies = wanted.cookies,
            .cookieJar = wanted.cookieJar};
}

void FolderLists::learn(FolderListQuestion question, FolderList answer, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&question](const Entry& entry) { return entry.question == question; });
    m_entries.push_back({.question = std::move(question), .answer = std::move(answer), .at = now});
    while (!m_entries.empty() && isTooMuch(now))
        m_entries.pop_front();
}

bool FolderLists::isTooMuch(MonotonicTime now) const
{
    const auto add = [](qint64 sum, const Entry& entry) { return sum + entry.answer.text.size(); };
    return now - m_entries.front().at > life || m_entries.size() > mostAnswers ||
           std::accumulate(m_entries.begin(), m_entries.end(), qint64{0}, add) > mostBytes;
}

std::optional<FolderList> FolderLists::answerTo(const FolderListQuestion& question, MonotonicTime now) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find(m_entries, question, &Entry::question);
    if (known == m_entries.end() || now - known->at > life)
        return std::nullopt;
    return known->answer;
}

} // namespace tributary
