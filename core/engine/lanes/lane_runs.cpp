#include "core/engine/lanes/lane_runs.h"

#include "core/engine/run/download_job.h"
#include "core/engine/shared/affordable_limits.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// A single lane fills a disk or a line; the second keeps many small files from waiting for each other.
constexpr size_t lanesToAVolume = 2;
constexpr size_t runsToTellOf = 32;
constexpr size_t probesToRemember = 32;

// Calls with the run of that download on its thread, unless it is over by then.
void postToJob(Lane* lane, DownloadId id, std::function<void(DownloadJob&)> call)
{
    post(lane, [lane, id, call = std::move(call)] {
        if (DownloadJob* job = lane->job(id))
            call(*job);
    });
}

} // namespace

LaneRuns::LaneRuns(std::shared_ptr<SharedLimits> limits, QObject* parent, VolumeBook::Question volumeOf)
    : QObject(parent)
    , m_mostRuns(mostUnfinishedFiles(filesThatMayBeOpen()))
    , m_limits(std::move(limits))
    , m_volumes(std::move(volumeOf), this)
{
    connect(&m_volumes, &VolumeBook::answered, this, &LaneRuns::hearOfVolume);
    connect(&m_volumes, &VolumeBook::overdue, this, &LaneRuns::hearOfHang);
}

LaneThread& LaneRuns::laneFor(const QString& folder)
{
    auto& lanes = m_lanes[m_volumes.volumeOf(folder)];
    const auto idlest = std::ranges::min_element(lanes, {}, [](const auto& lane) { return lane->jobs; });
    if (idlest != lanes.end() && ((*idlest)->jobs == 0 || lanes.size() >= lanesToAVolume))
        return **idlest;
    return *lanes.emplace_back(std::make_unique<LaneThread>(*m_limits));
}

// A link may be good for one question, and its answer open on the lane that has asked it.
LaneThread& LaneRuns::laneFor(const DownloadRequest& request)
{
    auto& lanes = m_lanes[m_volumes.volumeOf(request.target.folder)];
    const auto probed = std::ranges::find(m_probed, request.url, &Probed::link);
    if (probed == m_probed.end())
        return laneFor(request.target.folder);
    const Lane* asker = probed->lane;
    m_probed.erase(probed);
    const auto home = std::ranges::find_if(lanes, [&](const auto& lane) { return lane->lane() == asker; });
    return home != lanes.end() ? **home : laneFor(request.target.folder);
}

bool LaneRuns::knowsVolumeOf(const QString& folder)
{
    return m_volumes.knows(folder, MonotonicTime::clock::now());
}

void LaneRuns::onceVolumeIsKnown(const QString& folder, std::function<void()> then)
{
    if (knowsVolumeOf(folder))
        then();
    else
        m_needVolume[folder].append(std::move(then));
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
    LaneThread& home = laneFor(request);
    ++home.jobs;
    m_runs.insert(id, &home);
    const std::function<void(JobEvent)> hear = [this, id, tell = listener.tell](JobEvent event) {
        if (auto* stories = std::get_if<ConnectionStories>(&event))
            keep(id, std::move(*stories));
        else
            tell(std::move(event));
    };
    post(home.lane(), [lane = home.lane(), id, request = std::move(request), place = std::move(place),
                       listener = JobListener{here(hear), listener.readsExchanges}] {
        lane->start(id, request, place, listener);
    });
}

void LaneRuns::end(DownloadId id)
{
    --m_runs.take(id)->jobs;
}

void LaneRuns::askWhetherToLookInto(const QString& folder, DownloadId id, std::function<void(bool)> then)
{
    const auto answer = [this, folder, id, then = std::move(then)] {
        if (m_runs.contains(id))
            then(m_volumes.hasAnswerFor(folder));
    };
    if (!knowsVolumeOf(folder) && m_volumes.awaited().contains(folder))
        m_wantNews[folder].append(answer);
    else
        answer();
}

void LaneRuns::pause(DownloadId id, std::function<void(SegmentPositions)> then)
{
    if (!m_runs.contains(id)) {
        then({});
        return;
    }
    post(laneOf(id), [lane = laneOf(id), id, then = std::move(then)] {
        if (DownloadJob* job = lane->job(id))
            job->pause(then);
        else
            then({});
    });
}

void LaneRuns::cancel(DownloadId id)
{
    postToJob(laneOf(id), id, &DownloadJob::cancel);
}

void LaneRuns::retryNow(DownloadId id)
{
    postToJob(laneOf(id), id, &DownloadJob::retryNow);
}

void LaneRuns::setRate(DownloadId id, std::optional<qint64> bytesPerSecond)
{
    postToJob(laneOf(id), id, [bytesPerSecond](DownloadJob& job) { job.setRate(bytesPerSecond); });
}

// A run that ends tells its stories before its lane forgets it, so they are here by the time of the answer.
void LaneRuns::askStories(DownloadId id, std::function<void(ConnectionStories)> then)
{
    if (!m_runs.contains(id)) {
        then(kept(id));
        return;
    }
    const auto heard = here<std::optional<ConnectionStories>>(
        [this, id, then = std::move(then)](const auto& told) { then(told ? *told : kept(id)); });
    post(laneOf(id), [lane = laneOf(id), id, heard] {
        const DownloadJob* job = lane->job(id);
        heard(job ? std::optional(job->remains().stories) : std::nullopt);
    });
}

void LaneRuns::keep(DownloadId id, ConnectionStories stories)
{
    std::erase_if(m_stories, [id](const auto& one) { return one.first == id; });
    if (m_stories.size() == runsToTellOf)
        m_stories.pop_front();
    m_stories.emplace_back(id, std::move(stories));
}

ConnectionStories LaneRuns::kept(DownloadId id) const
{
    const auto found = std::ranges::find(m_stories, id, &decltype(m_stories)::value_type::first);
    return found == m_stories.end() ? ConnectionStories() : found->second;
}

std::function<void()> LaneRuns::finishing(DownloadId id) const
{
    return [id, lane = laneOf(id)] { postToJob(lane, id, &DownloadJob::finish); };
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
                then(failure(ErrorKind::Cancelled, Phrase(PhraseKind::CheckStopped)));
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
    withLane(request.target.folder, [this, request, log, then](Lane* lane) {
        if (KeptAnswers::isWorthKeeping(request.url))
            noteProbe({.link = request.url, .lane = lane});
        post(lane, [lane, request, log, then] { lane->probe(request, log, then); });
    });
}

void LaneRuns::noteProbe(const Probed& probed)
{
    std::erase_if(m_probed, [&](const Probed& earlier) { return earlier.link == probed.link; });
    if (m_probed.size() == probesToRemember)
        m_probed.pop_front();
    m_probed.push_back(probed);
}

void LaneRuns::fetchList(const DownloadRequest& request, const ListListener& listener,
                         const std::function<void(Expected<FetchedList>)>& then)
{
    withLane(request.target.folder, [request, listener, then](Lane* lane) {
        post(lane, [lane, request, listener, then] { lane->fetchList(request, listener, then); });
    });
}

void LaneRuns::lookForRoom(const QString& folder, const QStringList& files,
                           const std::function<void(Room)>& then)
{
    withLane(folder, [folder, files, answer = here(then)](Lane* lane) {
        post(lane, [folder, files, answer] { answer(roomIn(folder, files)); });
    });
}

void LaneRuns::withLane(const QString& folder, std::function<void(Lane*)> then)
{
    onceVolumeIsKnown(folder, [this, folder, then = std::move(then)] { then(laneFor(folder).lane()); });
}

void LaneRuns::hearOfVolume(const QString& folder)
{
    for (const auto& then : m_needVolume.take(folder))
        then();
    for (const auto& answer : m_wantNews.take(folder))
        answer();
    Q_EMIT volumeIsKnown(folder);
}

void LaneRuns::hearOfHang(const QString& folder)
{
    for (const auto& answer : m_wantNews.take(folder))
        answer();
    Q_EMIT volumeHangs(folder);
}

} // namespace tributary
