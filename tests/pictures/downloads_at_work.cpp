#include "tests/pictures/downloads_at_work.h"

#include "app/gui/queue_wiring.h"
#include "ui/details/download_history.h"
#include "ui/list/view/download_view.h"

#include <QTabWidget>
#include <QTest>

namespace tributary::test {

namespace {

// Every host name leads to this machine.
UsualNetwork through(const ProxyServer& proxy)
{
    return {.proxy = {.kind = tributary::ProxyKind::Http,
                      .host = QStringLiteral("127.0.0.1"),
                      .port = proxy.port(),
                      .credentials = {}},
            .userAgent = {}};
}

Reply paced(const Exchange& exchange, Reply reply)
{
    const QByteArray& target = exchange.request.target;
    if (target.contains("live"))
        return reply.chunked().removeHeader("Accept-Ranges").removeHeader("ETag").rate(900'000);
    if (target.contains("iso"))
        return reply.rate(exchange.index % 3 == 0 ? 700'000 : 1'100'000);
    if (target.contains("pdf"))
        return reply;
    return reply.rate(400'000);
}

} // namespace

DownloadsAtWork::DownloadsAtWork()
    : m_server(FileService().then(paced))
    , m_proxy({.webPort = m_server.port()})
    , m_queue(queueLimits(m_kept))
{
    join(m_window, m_queue);
    m_queue.setUsualNetwork(through(m_proxy));
    m_kept.settings().setFolder(m_downloads.path(QStringLiteral("Downloads")));
    m_window.resize(1180, 720);
}

DownloadId DownloadsAtWork::add(const char* link)
{
    DownloadRequest request{.url = QUrl(QString::fromLatin1(link))};
    request.target = {
        .folder = m_kept.settings().folder(), .fileName = {}, .space = SpaceReservation::Sparse};
    return m_queue.add(request);
}

bool DownloadsAtWork::waitFor(DownloadId id, const std::function<bool(const DownloadSnapshot&)>& wanted)
{
    return QTest::qWaitFor(
        [&] {
            const auto download = m_window.downloads().find(id);
            return download && wanted(*download);
        },
        30'000);
}

bool DownloadsAtWork::reaches(DownloadId id, DownloadState state)
{
    return waitFor(id, [state](const DownloadSnapshot& download) { return download.state == state; });
}

// Waits until the tab Speed has a curve to show.
bool DownloadsAtWork::hasACurve(DownloadId id)
{
    constexpr size_t enough = 6;
    return QTest::qWaitFor(
        [&] {
            const DownloadPast* past = m_window.history().find(id);
            return past && past->speeds.all().size() >= enough;
        },
        30'000);
}

bool DownloadsAtWork::start()
{
    m_queue.setLimits({.jobs = 6});
    const DownloadId paper = add("http://arxiv.org/1200K/attention-is-all-you-need.pdf");
    m_failed = add("http://example.org/old.zip");
    const DownloadId data = add("http://data.example.org/91M/dataset.tar.gz");
    if (!reaches(paper, DownloadState::Finished) || !reaches(m_failed, DownloadState::Failed) ||
        !reaches(data, DownloadState::Downloading))
        return false;
    m_queue.setLimits({.jobs = 3});
    m_running = add("http://cdimage.debian.org/120M/debian-13.1.0-amd64-netinst.iso");
    add("http://radio.example.org/90M/live-concert.ogg");
    constexpr qint64 some = 2'000'000;
    if (!waitFor(data, [](const DownloadSnapshot& download) { return download.bytes >= some; }))
        return false;
    m_queue.pause(data);
    add("http://downloads.example.org/64M/blender-5.0-linux-x64.tar.xz");
    add("http://mirror.example.org/30M/photos-2026.zip");
    add("http://videos.example.org/240M/lecture-07.mp4");
    return reaches(m_running, DownloadState::Downloading) && hasACurve(m_running);
}

void DownloadsAtWork::choose(DownloadId id, int tab)
{
    auto* view = m_window.findChild<DownloadView*>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (m_window.downloads().at(view->sourceRow(index)).id() == id)
            view->setCurrentIndex(index);
    }
    m_window.findChild<QTabWidget*>()->setCurrentIndex(tab);
}

} // namespace tributary::test
