#include "core/engine/sources/source_list.h"

#include "core/engine/shared/shared_limits.h"
#include "core/http/judging/origin_rule.h"
#include "core/values/network/origin.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

std::unique_ptr<Source> makeSource(const DownloadRequest& asked, size_t number, const SharedLimits& limits)
{
    const HostProfile known = limits.hosts().profile(originOf(asked.url));
    return std::make_unique<Source>(
        Source{.asked = asked,
               .number = number,
               .url = asked.url,
               .validators = {},
               .growth = ConnectionGrowth(asked.connections, known.connectionsTaken),
               .trial = {},
               .quirks = {.isToOverlap = known.rangesTrusted == Learned::No},
               .problem = {}});
}

// A mirror has at most a login of its own.
DownloadRequest requestOf(const Mirror& mirror, const DownloadRequest& wanted)
{
    DownloadRequest request = givenFor(wanted, mirror.url);
    request.url = mirror.url;
    if (mirror.credentials)
        request.credentials = mirror.credentials;
    return request;
}

} // namespace

QString placeOf(const QUrl& url)
{
    return originOf(url) + url.path(QUrl::FullyEncoded);
}

bool Source::isMarkedBy(const QUrl& place) const
{
    return quirks.markedBy == placeOf(place);
}

bool Source::wasLeftForAnOddAnswer() const
{
    return standing == SourceStanding::Dropped && problem &&
           (problem->kind == ErrorKind::BadRange || problem->kind == ErrorKind::BadResponse);
}

bool Source::wasRefused() const
{
    return standing == SourceStanding::Dropped && problem &&
           (problem->kind == ErrorKind::NotFound || problem->kind == ErrorKind::Forbidden ||
            (problem->kind == ErrorKind::HttpError && problem->httpStatus > 0));
}

SourceList::SourceList(const DownloadRequest& wanted, const SharedLimits& limits)
{
    DownloadRequest own = wanted;
    own.mirrors.clear();
    own.pieces.reset();
    m_sources.push_back(makeSource(own, 0, limits));
    QList<Mirror> mirrors = wanted.mirrors;
    std::ranges::stable_sort(mirrors, {}, &Mirror::priority);
    for (const Mirror& mirror : std::as_const(mirrors)) {
        const bool isThere = std::ranges::any_of(
            m_sources, [&](const auto& source) { return source->asked.url == mirror.url; });
        if (!isThere)
            m_sources.push_back(makeSource(requestOf(mirror, own), m_sources.size(), limits));
    }
}

Source* SourceList::first(MonotonicTime now) const
{
    const auto found =
        std::ranges::find_if(m_sources, [now](const auto& source) { return source->isUsable(now); });
    return found == m_sources.end() ? nullptr : found->get();
}

bool SourceList::hasUsableBeside(const Source& source, MonotonicTime now) const
{
    return std::ranges::any_of(
        m_sources, [&](const auto& other) { return other.get() != &source && other->isUsable(now); });
}

bool SourceList::hasTrustedBeside(const Source& source, MonotonicTime now) const
{
    return std::ranges::any_of(m_sources, [&](const auto& other) {
        return other.get() != &source && other->isUsable(now) && other->standing == SourceStanding::Trusted;
    });
}

int SourceList::wanted(int most, MonotonicTime now) const
{
    int sum = 0;
    for (const auto& source : m_sources) {
        if (source->isUsable(now) && source->standing == SourceStanding::Trusted)
            sum += source->growth.wanted();
    }
    return std::clamp(sum, 1, most);
}

void SourceList::wake()
{
    for (const auto& source : m_sources) {
        source->restsUntil = {};
        source->failures = 0;
    }
}

bool SourceList::hasOthersInPlay(const Source& source) const
{
    return std::ranges::any_of(
        m_sources, [&](const auto& other) { return other.get() != &source && other->isInPlay(); });
}

void SourceList::isolate(const Source& source)
{
    for (const auto& other : m_sources) {
        if (other.get() != &source && other->isInPlay())
            other->standingBefore = std::exchange(other->standing, SourceStanding::Aside);
    }
}

bool SourceList::rejoin()
{
    bool wereAny = false;
    for (const auto& source : m_sources) {
        if (source->standing != SourceStanding::Aside)
            continue;
        source->standing = source->standingBefore;
        wereAny = true;
    }
    return wereAny;
}

} // namespace tributary
