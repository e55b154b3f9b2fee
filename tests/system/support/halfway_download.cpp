#include "tests/system/support/halfway_download.h"

#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"

#include <QTest>

namespace tributary::test {

namespace {

const QByteArray target = "/6M/a.bin";

} // namespace

Script stoppedAt(qint64 position)
{
    return FileService().then([position](const Exchange& exchange, Reply reply) {
        const AskedRange asked = exchange.request.range().value_or(AskedRange{});
        return reply.stallAfter(std::max<qint64>(0, position - asked.first.value_or(0)));
    });
}

void HalfwayDownload::begin(std::shared_ptr<Keyring> keyring)
{
    m_folder.emplace();
    m_server.emplace(stoppedAt(3'000'000));
    open(std::move(keyring));
    m_id = queue().add(request());
}

void HalfwayDownload::end()
{
    m_kept.reset();
    m_server.reset();
    m_folder.reset();
}

void HalfwayDownload::open(std::shared_ptr<Keyring> keyring)
{
    m_kept.emplace(m_folder->path(listName), QueueLimits(), std::move(keyring));
}

VirtualFile HalfwayDownload::content()
{
    return *VirtualFile::atPath(target);
}

DownloadRequest HalfwayDownload::request() const
{
    DownloadRequest request = quickRequest(m_server->url(target), files(), 1);
    request.timeouts.silence =
        std::chrono::seconds(60); // longer than a busy machine keeps a test from going on
    return request;
}

bool HalfwayDownload::isPausedHalfway()
{
    if (!m_kept->reachesBytes(m_id, 2'000'000))
        return false;
    queue().pause(QList{m_id});
    if (!m_kept->reaches(m_id, DownloadState::Paused))
        return false;
    m_server->setScript(FileService());
    // A move to where it is has nothing to do, but to wait for that.
    const QFuture<Expected<void>> moved = moveTo(m_kept->snapshot(m_id).path);
    return QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count())) &&
           moved.result();
}

QFuture<Expected<void>> HalfwayDownload::moveTo(const QString& path)
{
    return queue().relocate(m_id, path);
}

bool HalfwayDownload::hasHeard()
{
    const auto hosts = queue().hosts();
    return QTest::qWaitFor([&] { return hosts.isFinished(); }, static_cast<int>(patience().count()));
}

} // namespace tributary::test
