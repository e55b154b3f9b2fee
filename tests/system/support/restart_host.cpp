#include "tests/system/support/restart_host.h"

#include "tests/system/support/download_run.h"
#include "tests/system/support/told_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary::test {

using namespace std::chrono_literals;
using enum DownloadState;

RestartHost::Errand RestartHost::errandFrom(const QStringList& words)
{
    return {.store = words[0],
            .folder = words[1],
            .server = QUrl(words[2]),
            .downloads = words[3].toInt(),
            .next = words[4].toInt(),
            .seed = words[5].toUInt(),
            .isLast = words[6] == QLatin1String("last")};
}

QStringList RestartHost::wordsOf(const Errand& errand)
{
    return {errand.store,
            errand.folder,
            errand.server.toString(),
            QString::number(errand.downloads),
            QString::number(errand.next),
            QString::number(errand.seed),
            errand.isLast ? QStringLiteral("last") : QStringLiteral("killed")};
}

RestartHost::RestartHost(Errand errand)
    : m_errand(std::move(errand))
    , m_queue({.storePath = m_errand.store})
    , m_random(m_errand.seed)
{
    QObject* here = &m_queue;
    QObject::connect(&m_queue, &DownloadQueue::restored, here, [this](const auto& list) { restore(list); });
    QObject::connect(&m_queue, &DownloadQueue::progressed, here, [this](const auto& changed) {
        for (const DownloadSnapshot& download : changed)
            hear(download);
        std::fflush(stdout);
    });
    QObject::connect(&m_queue, &DownloadQueue::removed, here, [this](const auto& ids) {
        for (const DownloadId id : ids) {
            tell("gone", id);
            forget(id);
        }
        std::fflush(stdout);
    });
    QObject::connect(&m_moving, &QTimer::timeout, here, [this] { moveSome(); });
    QObject::connect(&m_adding, &QTimer::timeout, here, [this] { addNext(); });
}

void RestartHost::restore(const QList<DownloadSnapshot>& list)
{
    for (const DownloadSnapshot& download : list) {
        tell("found", download);
        m_states.insert(download.id, download.state);
        m_errand.next = std::max(m_errand.next, numberOf(download.url.toUrl()) + 1);
    }
    tell("ready");
    std::fflush(stdout);
    for (const DownloadSnapshot& download : list) {
        if (download.state == Paused && (m_errand.isLast || download.id.value % 2 == 0))
            m_queue.resume(download.id);
    }
    m_adding.start(10);
    m_moving.start(20);
    endWhenDone();
}

void RestartHost::addNext()
{
    if (m_errand.next >= m_errand.downloads) {
        m_adding.stop();
        endWhenDone();
        return;
    }
    const QUrl url = m_errand.server.resolved(QUrl(QString::fromLatin1(targetOf(m_errand.next++))));
    m_states.insert(m_queue.add(quickRequest(url, m_errand.folder, 2)), Queued);
}

void RestartHost::moveSome()
{
    if (++m_moves == mostMoves) {
        m_moving.stop();
        // The answer comes when the last move was made, and the news of it a little later.
        m_queue.hosts().then(&m_queue, [this](const auto&) {
            QTimer::singleShot(500ms, &m_queue, [] {
                tell("settled");
                std::fflush(stdout);
            });
        });
        return;
    }
    QList<DownloadId> some;
    for (auto download = m_states.cbegin(); download != m_states.cend(); ++download) {
        if (*download != Finished && m_random.bounded(6) == 0)
            some.append(download.key());
    }
    if (m_random.bounded(3) == 0)
        m_queue.setPriority(some, static_cast<Priority>(m_random.bounded(3)));
    else
        m_queue.move(some, static_cast<ListMove>(m_random.bounded(4)));
}

void RestartHost::hear(const DownloadSnapshot& download)
{
    tell("told", download);
    m_states.insert(download.id, download.state);
    const int number = numberOf(download.url.toUrl());
    if (!m_errand.isLast && download.state == Downloading && isToBePaused(number))
        m_queue.pause(download.id);
    // The newest stays, so that the list tells what was added already.
    if (download.state == Finished && isToBeRemoved(number) && m_states.lastKey() != download.id) {
        tell("removing", download.id);
        std::fflush(stdout);
        m_queue.remove(download.id);
    }
    endWhenDone();
}

void RestartHost::forget(DownloadId id)
{
    m_states.remove(id);
    endWhenDone();
}

void RestartHost::endWhenDone()
{
    const bool isDone = m_errand.next >= m_errand.downloads &&
                        std::ranges::all_of(m_states, [](auto state) { return state == Finished; });
    if (m_errand.isLast && isDone)
        QCoreApplication::quit();
}

} // namespace tributary::test
