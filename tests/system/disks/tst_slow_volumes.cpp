#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/hanging_folder.h"
#include "tests/system/support/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// Downloads into a folder on a disk that hangs, a network share say, beside others.
class TestSlowVolumes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdUpNoOtherDownload();
    void holdUpNoOtherDownloadOfTheirHost();
    void holdUpNoOtherWhereTheServerNamesTheKind();
    void holdUpNoOrder();
    void holdUpNoProbe();
    void holdUpNoLink();
    void arePausedAndCancelledLikeOthers();
    void doNotKeepTheProgramFromEnding();
    void answeringSoonKeepTheirTurn();

private:
    std::optional<TestFolder> m_folder;
    std::optional<ScriptedServer> m_server;
    std::optional<KeptQueue> m_kept;
    std::optional<HangingFolder> m_hanging;

    DownloadQueue& queue() { return m_kept->queue(); }
    void open(const QueueLimits& limits = {});
    QString slow() const { return m_folder->path(QStringLiteral("slow")); }
    QString good() const { return m_folder->path(QStringLiteral("good")); }
    DownloadRequest request(const QByteArray& target, const QString& folder) const
    {
        return quickRequest(m_server->url(target), folder, 1);
    }
    DownloadId addSlow(const char* target = "/1K/slow") { return queue().add(request(target, slow())); }
    DownloadId addGood(const char* target = "/1K/good") { return queue().add(request(target, good())); }
    template<typename Answer>
    static bool comes(const QFuture<Answer>& answer)
    {
        return QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count()));
    }
};

void TestSlowVolumes::init()
{
    m_folder.emplace();
    m_server.emplace();
    QVERIFY(QDir().mkpath(slow()) && QDir().mkpath(good()));
    m_hanging.emplace(slow());
}

void TestSlowVolumes::cleanup()
{
    m_hanging.reset();
    m_kept.reset();
    m_server.reset();
    m_folder.reset();
}

void TestSlowVolumes::open(const QueueLimits& limits)
{
    m_kept.emplace(m_folder->path(QStringLiteral("list.db")), limits);
}

void TestSlowVolumes::holdUpNoOtherDownload()
{
    open({.jobs = 1});
    const DownloadId waiting = addSlow();
    TRY_VERIFY(HangingFolder::isAsked());
    const DownloadId other = addGood();
    QVERIFY(m_kept->reaches(other, Finished));
    QCOMPARE(m_kept->state(waiting), Queued);
    HangingFolder::answer();
    QVERIFY(m_kept->reaches(waiting, Finished));
}

// The download's turn at the host came when another's transfer ended, and went on to the next.
void TestSlowVolumes::holdUpNoOtherDownloadOfTheirHost()
{
    open({.eachHost = {.downloads = 1}});
    m_server->setScript(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.target.contains("first") ? reply.rate(1'000'000) : reply;
    }));
    const DownloadId first = addGood("/1M/first");
    QVERIFY(m_kept->reachesBytes(first, 1));
    const DownloadId waiting = addSlow();
    const DownloadId other = addGood();
    QVERIFY(m_kept->reaches(other, Finished));
    QCOMPARE(m_kept->state(waiting), Queued);
    HangingFolder::answer();
    QVERIFY(m_kept->reaches(waiting, Finished));
}

// The link promises no kind of file; that of the answer belongs on the disk that hangs.
void TestSlowVolumes::holdUpNoOtherWhereTheServerNamesTheKind()
{
    m_server->setScript(FileService().then([](const Exchange& exchange, Reply reply) {
        if (exchange.request.target.contains("unnamed"))
            reply.header("Content-Disposition", "attachment; filename=film.mkv");
        return reply;
    }));
    open();
    queue().setCategories({{.name = QStringLiteral("Films"),
                            .extensions = {QStringLiteral("mkv")},
                            .types = {},
                            .folder = slow()}});
    const DownloadId film = queue().add(request("/1K/unnamed", good()), {.filing = Filing::ByCategory});
    TRY_VERIFY(HangingFolder::isAsked());
    for (const char* target : {"/1K/one", "/1K/two", "/1K/three"})
        QVERIFY(m_kept->reaches(addGood(target), Finished));
    QVERIFY(m_kept->state(film) != Finished);
    QVERIFY(m_kept->reaches(film, Queued));
    HangingFolder::answer();
    QVERIFY(m_kept->reaches(film, Finished));
    QCOMPARE(m_kept->snapshot(film).path, QDir(slow()).filePath(QStringLiteral("film.mkv")));
    QCOMPARE(filesIn(slow()), QStringList{QStringLiteral("film.mkv")});
    QCOMPARE(filesIn(good()).size(), 3);
}

void TestSlowVolumes::holdUpNoOrder()
{
    open();
    addSlow();
    TRY_VERIFY(HangingFolder::isAsked());
    QVERIFY(comes(queue().hosts()));
}

void TestSlowVolumes::holdUpNoProbe()
{
    open();
    const auto waiting = queue().probe(request("/1K/slow", slow()));
    TRY_VERIFY(HangingFolder::isAsked());
    const auto other = queue().probe(request("/1K/good", good()));
    QVERIFY(comes(other));
    QVERIFY(!waiting.isFinished());
    HangingFolder::answer();
    QVERIFY(comes(waiting));
    QVERIFY(waiting.result().has_value());
}

void TestSlowVolumes::holdUpNoLink()
{
    open();
    const DownloadId paused = queue().add(request("/1K/slow", slow()), {.start = StartWhen::WhenResumed});
    QVERIFY(m_kept->reaches(paused, Paused));
    const auto replaced = queue().replaceLink(paused, m_server->url("/1K/slow?again"));
    TRY_VERIFY(HangingFolder::isAsked());
    QVERIFY(comes(queue().hosts()));
    QVERIFY(!replaced.isFinished());
    HangingFolder::answer();
    QVERIFY(comes(replaced));
}

void TestSlowVolumes::arePausedAndCancelledLikeOthers()
{
    open();
    const DownloadId paused = addSlow("/1K/paused");
    const DownloadId cancelled = addSlow("/1K/cancelled");
    TRY_VERIFY(HangingFolder::isAsked());
    queue().pause(paused);
    queue().cancel(cancelled);
    QVERIFY(m_kept->reaches(paused, Paused));
    QVERIFY(m_kept->reaches(cancelled, Cancelled));
    HangingFolder::answer();
    const DownloadId next = addSlow();
    QVERIFY(m_kept->reaches(next, Finished));
    QCOMPARE(m_kept->state(paused), Paused);
    QCOMPARE(m_kept->state(cancelled), Cancelled);
    QCOMPARE(filesIn(slow()), QStringList{QStringLiteral("slow")});
}

void TestSlowVolumes::doNotKeepTheProgramFromEnding()
{
    open();
    addSlow();
    TRY_VERIFY(HangingFolder::isAsked());
    m_kept.reset();
    QVERIFY(HangingFolder::isAsked());
}

// On a machine that stands still for a second the answer may come too late; hardly three times.
void TestSlowVolumes::answeringSoonKeepTheirTurn()
{
    QByteArrayList asked;
    for (int tries = 0; tries < 3 && asked.value(0) != "/1K/slow"; ++tries) {
        cleanup();
        init();
        open({.jobs = 1});
        const DownloadId first = addSlow();
        TRY_VERIFY(HangingFolder::isAsked());
        const DownloadId second = addGood();
        // The download has time enough to begin, were it to.
        (void)QTest::qWaitFor([&] { return m_server->log().size() > 0; }, 300);
        HangingFolder::answer();
        QVERIFY(m_kept->reaches(first, Finished));
        QVERIFY(m_kept->reaches(second, Finished));
        asked.clear();
        for (const ExchangeRecord& record : m_server->log().records())
            asked.append(record.request.target);
    }
    QCOMPARE(asked, (QByteArrayList{"/1K/slow", "/1K/good"}));
}

QTEST_GUILESS_MAIN(TestSlowVolumes)
#include "tst_slow_volumes.moc"
