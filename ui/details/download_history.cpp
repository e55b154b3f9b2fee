#include "ui/details/download_history.h"

#include "ui/details/history_words.h"
#include "ui/list/rows/download_words.h"
#include "ui/widgets/when_done.h"
#include "words/phrase_text.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int mostExchanges = 20;
constexpr std::chrono::seconds exchangesAreCountedFor(300);

bool rests(const DownloadPast& past)
{
    return !past.state || isSettled(*past.state);
}

// The log of a download that was only added, or paused before its turn, has nothing to tell. A person
// looks at what was recalled, although nothing of it happened since.
bool hasRun(const DownloadPast& past)
{
    using enum DownloadState;
    return past.state == Finished || past.state == Failed || past.probe || past.finishedRun ||
           past.wasRecalled || !past.speeds.all().empty();
}

} // namespace

DownloadHistory::DownloadHistory(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_since(m_clock())
{
}

void DownloadHistory::setMemory(Memory memory)
{
    m_memory = std::move(memory);
}

void DownloadHistory::setStoryTeller(StoryTeller teller)
{
    m_storyTeller = std::move(teller);
}

std::optional<QFuture<ConnectionStories>> DownloadHistory::askStories(DownloadId id) const
{
    return m_storyTeller ? std::optional(m_storyTeller(id)) : std::nullopt;
}

void DownloadHistory::recall(DownloadId id)
{
    if (!m_memory || past(id).wasRecalled)
        return;
    past(id).wasRecalled = true;
    whenDone(m_memory(id), this,
             [this, id](const QList<DownloadEvent>& remembered) { takeUp(id, remembered); });
}

void DownloadHistory::takeUp(DownloadId id, const QList<DownloadEvent>& remembered)
{
    const auto known = m_pasts.find(id);
    if (known == m_pasts.end())
        return;
    QList<LogEvent> older;
    for (const DownloadEvent& event : remembered) {
        if (event.name == event_names::facts)
            known->finishedRun = finishedRunOf(event);
        else if (event.at < known->since)
            older.append({.at = event.at.toLocalTime(), .text = rememberedText(event)});
    }
    if (older.isEmpty() && !known->finishedRun)
        return;
    known->log.putBefore(older);
    Q_EMIT recalled(id);
}

const DownloadPast* DownloadHistory::find(DownloadId id) const
{
    const auto found = m_pasts.constFind(id);
    return found == m_pasts.cend() ? nullptr : &*found;
}

DownloadPast& DownloadHistory::past(DownloadId id)
{
    if (!m_pasts.contains(id)) {
        m_order.push_back(id);
        makeRoom();
        m_pasts[id].since = m_since;
    }
    return m_pasts[id];
}

// Keeps every download that runs, were there thousands of them, and forgets a download that has run only once
// nothing else is left to forget.
void DownloadHistory::makeRoom()
{
    if (m_order.size() <= most)
        return;
    const auto oldestThat = [this](auto&& isMeant) {
        return std::ranges::find_if(m_order, [&](DownloadId id) {
            const auto known = m_pasts.constFind(id);
            return known != m_pasts.cend() && isMeant(*known);
        });
    };
    auto oldest = oldestThat([](const DownloadPast& one) { return rests(one) && !hasRun(one); });
    if (oldest == m_order.end())
        oldest = oldestThat(rests);
    if (oldest == m_order.end())
        return;
    forget(DownloadId(*oldest));
    // Should it come back, its log has a gap that only others can fill.
    m_since = m_clock();
}

void DownloadHistory::forget(DownloadId id)
{
    m_pasts.remove(id);
    std::erase(m_order, id);
}

void DownloadHistory::observe(const QList<DownloadSnapshot>& changed)
{
    const QDateTime now = m_clock();
    for (const DownloadSnapshot& snapshot : changed)
        observe(snapshot, now);
}

void DownloadHistory::observe(const DownloadSnapshot& snapshot, const QDateTime& now)
{
    // A download that waits for its turn has no past yet.
    if (snapshot.state == DownloadState::Queued && !m_pasts.contains(snapshot.id))
        return;
    DownloadPast& known = past(snapshot.id);
    const bool wasMoving = known.state == DownloadState::Downloading;
    if (wasMoving || snapshot.state == DownloadState::Downloading)
        known.speeds.add(std::chrono::milliseconds(now.toMSecsSinceEpoch()), snapshot.bytesPerSecond,
                         snapshot.bytes);
    if (known.state == snapshot.state)
        return;
    // One more try during an outage is not told; its outcome is.
    const bool isKnock = known.state == DownloadState::Waiting && snapshot.state == DownloadState::Connecting;
    const bool wasKnock = std::exchange(known.isKnocking, isKnock);
    known.state = snapshot.state;
    if (snapshot.state == DownloadState::Connecting && !isKnock)
        known.exchangesSince = {};
    if (!isKnock && !(wasKnock && snapshot.state == DownloadState::Waiting))
        log(snapshot.id, passedText(snapshot));
}

void DownloadHistory::noteProbe(DownloadId id, const ProbeReport& report)
{
    past(id).probe = report;
    log(id, answerText(report));
    Q_EMIT probed(id);
}

void DownloadHistory::noteRetry(DownloadId id, const RetryNotice& notice)
{
    log(id, retryText(notice));
}

void DownloadHistory::noteResult(DownloadId id, const DownloadResult& result)
{
    past(id).finishedRun = finishedRunOf(result);
    log(id, resultText(result));
    Q_EMIT finished(id);
}

void DownloadHistory::noteSkipped(DownloadId id, const QString& path)
{
    log(id, skippedText(path));
}

void DownloadHistory::noteFailure(DownloadId id, const FailureNotice& notice)
{
    log(id, failureText(notice));
}

void DownloadHistory::noteEdit(DownloadId id, const DownloadChange& change)
{
    log(id, changeText(namesOf(change)));
}

void DownloadHistory::noteLine(DownloadId id, const Phrase& line, LogKind kind)
{
    const QString words = phraseLine(line);
    if (kind == LogKind::Exchange)
        logExchange(id, words);
    else
        log(id, words);
}

// Under a limit there may be dozens in a second, and nobody would find anything else among them.
void DownloadHistory::logExchange(DownloadId id, const QString& line)
{
    DownloadPast& known = past(id);
    const QDateTime now = m_clock();
    const std::chrono::seconds passed(known.exchangesSince.secsTo(now));
    if (!known.exchangesSince.isValid() || passed.count() < 0 || passed >= exchangesAreCountedFor) {
        known.exchangesSince = now;
        known.exchanges = 0;
    }
    ++known.exchanges;
    if (known.exchanges <= mostExchanges)
        log(id, line);
    else if (known.exchanges == mostExchanges + 1)
        log(id, manyRequestsText());
}

void DownloadHistory::log(DownloadId id, const QString& text)
{
    const LogEvent event{.at = m_clock(), .text = text};
    past(id).log.append(event);
    Q_EMIT logged(id, event);
}

} // namespace tributary
