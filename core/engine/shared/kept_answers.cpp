#include "core/engine/shared/kept_answers.h"

#include "core/values/download/download_report.h"
#include "core/values/naming/name_promise.h"

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A person looks at what New download tells, and chooses a folder. Servers end what nobody reads after about
// a minute by themselves.
constexpr auto longestKept = 2min;
// A kept answer takes a line and its buffer.
constexpr size_t mostKept = mostOpenAnswers;

// How long the first part is to be depends on limits.
Inquiry withoutRange(Inquiry inquiry)
{
    inquiry.range.reset();
    return inquiry;
}

} // namespace

bool KeptAnswers::isWorthKeeping(const QUrl& link)
{
    return whereLeads(link) != LinkLeadsTo::File;
}

void KeptAnswers::keep(KeptAnswer answer, Clock::time_point now)
{
    dropOld(now);
    if (m_kept.size() == mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.push_back(std::make_unique<Entry>(Entry{.answer = std::move(answer), .until = now + longestKept}));
}

const WayOfAnswer* KeptAnswers::wayOf(const DownloadRequest& wanted, const Inquiry& inquiry,
                                      Clock::time_point now)
{
    dropOld(now);
    const QNetworkRequest asked = makeRequest(wanted, inquiry);
    const QNetworkRequest askedForAll = makeRequest(wanted, withoutRange(inquiry));
    const NetworkProfile network = networkFor(wanted, inquiry.url);
    const auto isOfThat = [&](const auto& entry) {
        const WayOfAnswer& way = entry->answer.way;
        return way.asked == (way.bringsAll ? askedForAll : asked) && way.network == network;
    };
    // The newest has the latest word of the server.
    const auto newest = std::ranges::find_if(m_kept.rbegin(), m_kept.rend(), isOfThat);
    const bool isUsable = newest != m_kept.rend() && !(*newest)->answer.transfer->error();
    return isUsable ? &(*newest)->answer.way : nullptr;
}

KeptAnswer KeptAnswers::take(const WayOfAnswer& way)
{
    const auto found =
        std::ranges::find_if(m_kept, [&way](const auto& entry) { return &entry->answer.way == &way; });
    KeptAnswer taken = std::move((*found)->answer);
    m_kept.erase(found);
    return taken;
}

void KeptAnswers::dropOld(Clock::time_point now)
{
    std::erase_if(m_kept, [now](const auto& entry) { return entry->until <= now; });
}

std::optional<KeptAnswers::Clock::time_point> KeptAnswers::nextEnd() const
{
    return m_kept.empty() ? std::nullopt : std::optional(m_kept.front()->until);
}

} // namespace tributary
