#include "core/engine/lanes/lane_runs.h"

#include "core/engine/shared/affordable_limits.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

LaneRuns::LaneRuns(std::shared_ptr<SharedLimits> limits, QObject* parent, VolumeBook::Question volumeOf)
    : QObject(parent)
    , m_mostRuns(mostUnfinishedFiles(filesThatMayBeOpen()))
    , m_limits(std::move(limits))
    , m_lanes(*m_limits)
    , m_volumes(std::move(volumeOf), this)
{
    connect(&m_volumes, &VolumeBook::answered, this, &LaneRuns::hearOfVolume);
    connect(&m_volumes, &VolumeBook::overdue, this, &LaneRuns::volumeHangs);
}

bool LaneRuns::knowsVolumeOf(const QString& folder)
{
    return m_volumes.knows(folder, MonotonicTime::clock::now());
}

// Called on this thread, wherever the answer is given.
template<typename T>
std::function<void(T)> LaneRuns::here(const std::function<void(T)>& then)
{
    return [this, then](T answer) {
        post(this, [then, answer = std::move(answer)]() mutable { then(std::move(answer)); });
    };
}

void LaneRuns::start(DownloadId id, DownloadRequest request, ListPlace place, const JobListener& listener)
{
    LaneThread& home = m_lanes.laneFor(m_volumes.volumeOf(request.target.folder));
    ++home.jobs;
    m_runs.insert(id, &home);
    post(home.lane(), [lane = home.lane(), id, request = std::move(request), place = std::move(place),
                       listener = JobListener{here(listener.tell), listener.readsExchanges}] {
        lane->start(id, request, place, listener);
    });
}

void LaneRuns::end(DownloadId id)
{
    --m_runs.take(id)->jobs;
}

void LaneRuns::pause(DownloadId id, std::function<void(SegmentPositions)> then)
{
    Lane* lane = laneOf(id);
    post(lane, [lane, id, then = std::move(then)]() mutable { lane->pause(id, std::move(then)); });
}

void LaneRuns::cancel(DownloadId id)
{
    Lane* lane = laneOf(id);
    post(lane, [lane, id] { lane->cancel(id); });
}

void LaneRuns::retryNow(DownloadId id)
{
    Lane* lane = laneOf(id);
    post(lane, [lane, id] { lane->retryNow(id); });
}

void LaneRuns::setRate(DownloadId id, std::optional<qint64> bytesPerSecond)
{
    Lane* lane = laneOf(id);
    post(lane, [lane, id, bytesPerSecond] { lane->setRate(id, bytesPerSecond); });
}

std::function<void()> LaneRuns::finishing(DownloadId id) const
{
    return [id, lane = laneOf(id)] { post(lane, [id, lane] { lane->finish(id); }); };
}

void LaneRuns::checkLink(DownloadId id, const QString& folder, const LinkQuestion& question,
                         const std::function<void(Expected<void>)>& then)
{
    auto check = std::make_shared<Check>(Check{.then = then});
    m_checks.insert(id, check);
    const auto heard = here<Expected<void>>(
        [this, id, check](const Expected<void>& outcome) { answer(id, check, outcome); });
    withLane(folder, [id, question, check, heard](Lane* lane) {
        check->lane = lane;
        if (check->then)
            post(lane, [lane, id, question, heard] { lane->checkLink(id, question, heard); });
    });
}

void LaneRuns::stopCheck(DownloadId id)
{
    const std::shared_ptr<Check> check = m_checks.value(id);
    if (!check)
        return;
    if (Lane* lane = check->lane)
        post(lane, [lane, id] { lane->stopCheck(id); });
    else // no lane is to begin it any more
        post(this, [this, id, check, then = std::exchange(check->then, nullptr)] {
            forget(id, check);
            if (then)
                then(failure(ErrorKind::Cancelled, inEnglish(PhraseKind::CheckStopped)));
        });
}

void LaneRuns::answer(DownloadId id, const std::shared_ptr<Check>& check, const Expected<void>& outcome)
{
    const auto then = std::exchange(check->then, nullptr);
    forget(id, check);
    if (then)
        then(outcome);
}

void LaneRuns::forget(DownloadId id, const std::shared_ptr<Check>& check)
{
    if (m_checks.value(id) == check)
        m_checks.remove(id);
}

void LaneRuns::probe(const DownloadRequest& request, const LogReader& log,
                     const std::function<void(Expected<ProbeReport>)>& then)
{
    withLane(request.target.folder, [request, log, then](Lane* lane) {
        post(lane, [lane, request, log, then] { lane->probe(request, log, then); });
    });
}

void LaneRuns::lookForRoom(const QString& folder, const std::function<void(qint64)>& then)
{
    withLane(folder, [folder, answer = here(then)](Lane* lane) {
        post(lane, [folder, answer] { answer(freeBytesOn(folder)); });
    });
}

void LaneRuns::withLane(const QString& folder, std::function<void(Lane*)> then)
{
    if (knowsVolumeOf(folder))
        then(m_lanes.laneFor(m_volumes.volumeOf(folder)).lane());
    else
        m_needLane[folder].append(std::move(then));
}

void LaneRuns::hearOfVolume(const QString& folder)
{
    for (const auto& then : m_needLane.take(folder))
        then(m_lanes.laneFor(m_volumes.volumeOf(folder)).lane());
    Q_EMIT volumeIsKnown(folder);
}

} // namespace tributary
