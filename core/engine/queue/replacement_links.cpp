#include "core/engine/queue/replacement_links.h"

#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/usual_route.h"
#include "core/http/judging/origin_rule.h"
#include "core/values/download/link_failure.h"
#include "core/values/network/origin.h"

#include <utility>

namespace tributary {

namespace {

DownloadRequest withLink(const DownloadRequest& request, const OtherLink& link)
{
    DownloadRequest other = givenFor(request, link.url);
    other.url = link.url;
    return withChange(std::move(other), {.sent = link.sent});
}

} // namespace

ReplacementLinks::ReplacementLinks(DownloadList& list, LaneRuns& runs, SecretsDesk& secrets,
                                   const UsualRoute& route, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_runs(runs)
    , m_secrets(secrets)
    , m_route(route)
{
}

std::optional<DownloadError> ReplacementLinks::flawIn(const QUrl& link)
{
    const auto flaw = flawOfLink(link);
    return flaw ? std::optional(failureOf({.flaw = *flaw, .url = link})) : std::nullopt;
}

void ReplacementLinks::check(const DownloadEntry& download)
{
    const DownloadId id = download.id();
    const NewLink link = m_links.value(id);
    const DownloadRequest asked = withLink(download.request.whole(), link.link);
    m_runs.checkLink(
        id, download.request.folder(),
        {.request = m_route.applied(asked),
         .oldLink = download.request.url(),
         .path = download.snapshot.path},
        [this, id, number = link.number](const Expected<void>& outcome) { hear(id, number, outcome); });
}

void ReplacementLinks::change(DownloadId id, WithNewLink afterwards)
{
    if (const auto kept = m_links.find(id); kept != m_links.end())
        kept->afterwards = afterwards;
}

void ReplacementLinks::hear(DownloadId id, quint64 number, const Expected<void>& outcome)
{
    if (m_links.value(id).number != number)
        return;
    const NewLink asked = m_links.take(id);
    DownloadEntry* download = m_list.find(id);
    if (!download)
        return;
    if (outcome)
        adopt(*download, asked.link);
    Q_EMIT compared(id, outcome ? LinkFate::Adopted : LinkFate::Refused, asked.afterwards);
    if (asked.then)
        asked.then(outcome);
}

void ReplacementLinks::adopt(DownloadEntry& download, const OtherLink& link)
{
    DownloadRequest request = withLink(download.request.whole(), link);
    DownloadSnapshot snapshot = download.snapshot;
    snapshot.url = link.url;
    if (!sameOrigin(download.request.url(), link.url))
        m_secrets.missOnlyTheProxys(download);
    m_list.update(download, std::move(snapshot));
    m_secrets.keep(download, request);
    m_list.noteRequest(download, request);
    m_list.remember(DownloadEvent{.download = download.id(),
                                  .at = QDateTime::currentDateTimeUtc(),
                                  .name = event_names::linkReplaced,
                                  .detail = {}});
    m_list.setRequest(download, std::move(request));
    m_list.noteChange(download, Urgency::Urgent);
}

void ReplacementLinks::refuse(DownloadId id, const DownloadError& why)
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return;
    if (const Then then = std::exchange(link->then, {}))
        then(std::unexpected(why));
}

void ReplacementLinks::stop(DownloadId id)
{
    m_runs.stopCheck(id);
}

void ReplacementLinks::forget(DownloadId id, const DownloadError& why)
{
    refuse(id, why);
    m_links.remove(id);
}

} // namespace tributary
