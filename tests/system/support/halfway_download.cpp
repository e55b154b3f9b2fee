#include "tests/system/support/halfway_download.h"

#include "tests/system/support/download_run.h"

#include <QTest>

namespace tributary::test {

namespace {

const QByteArray target = "/6M/a.bin";

} // namespace

void HalfwayDownload::begin(std::shared_ptr<Keyring> keyring)
{
    m_folder.emplace();
    m_server.emplace(FileService().atRate(1'500'000));
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
    return quickRequest(m_server->url(target), files(), 1);
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
    return QTest::qWaitFor([&] { return moved.isFinished(); }, 20'000) && moved.result();
}

QFuture<Expected<void>> HalfwayDownload::moveTo(const QString& path)
{
    return queue().relocate(m_id, path);
}

bool HalfwayDownload::hasHeard()
{
    const auto hosts = queue().hosts();
    return QTest::qWaitFor([&] { return hosts.isFinished(); }, 20'000);
}

} // namespace tributary::test
