#include "core/engine/queue/queue_engine.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

namespace {

const auto longest = static_cast<int>(patience().count());

// The lines about requests and answers among these events.
qsizetype exchangesIn(const QList<QueueEvent>& events)
{
    return std::ranges::count_if(events, [](const QueueEvent& event) {
        const auto* told = std::get_if<DownloadTold>(&event);
        const auto* line = told ? std::get_if<LogLine>(&told->event) : nullptr;
        return line && line->kind != LogKind::Finding;
    });
}

bool tellsOfItsEnd(const QList<QueueEvent>& events)
{
    return std::ranges::any_of(events, [](const QueueEvent& event) {
        const auto* told = std::get_if<DownloadTold>(&event);
        return told && (std::holds_alternative<DownloadResult>(told->event) ||
                        std::holds_alternative<FailureNotice>(told->event));
    });
}

} // namespace

// News that nobody reads is not told, and whoever comes to read it later is told from then on.
class TestUnreadNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsWrittenForReadersAlone_data();
    void aLineIsWrittenForReadersAlone();
    void whoConnectsLaterHearsWhatComesThen();
    void whoAsksForAllHearsItFromTheBeginning();
    void aReportThatNobodyReadsStillFindsTheCategory();
};

void TestUnreadNews::aLineIsWrittenForReadersAlone_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("lines");
    QTest::newRow("an answer that is read") << QByteArray("/10K/a.bin") << true << 1;
    QTest::newRow("an answer that nobody reads") << QByteArray("/10K/a.bin") << false << 0;
    QTest::newRow("a refusal that is read") << QByteArray("/nothing") << true << 1;
    QTest::newRow("a refusal that nobody reads") << QByteArray("/nothing") << false << 0;
}

void TestUnreadNews::aLineIsWrittenForReadersAlone()
{
    QFETCH(const QByteArray, target);
    QFETCH(const bool, isRead);
    ScriptedServer server;
    const QTemporaryDir folder;
    QList<QueueEvent> events;
    QueueEngine engine(
        {}, std::make_shared<SharedLimits>(QueueLimits()), Sharing::Alone,
        [&](QueueEvent event) { events.append(std::move(event)); }, nullptr, [isRead] { return isRead; });
    const DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    engine.line().append([&engine, request] { engine.intake().add({DownloadId{1}}, {request}, {}); });
    QVERIFY(QTest::qWaitFor([&] { return tellsOfItsEnd(events); }, longest));
    QTEST(int(exchangesIn(events)), "lines");
}

void TestUnreadNews::whoConnectsLaterHearsWhatComesThen()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    queue.add(quickRequest(server.url("/10K/a.bin"), folder.path(), 1));
    QVERIFY(QTest::qWaitFor([&] { return completed.size() == 1; }, longest));

    QStringList lines;
    QStringList names;
    connect(&queue, &DownloadQueue::logged, this,
            [&lines](DownloadId, const Phrase& line) { lines.append(line.english()); });
    connect(&queue, &DownloadQueue::probed, this,
            [&names](DownloadId, const ProbeReport& report) { names.append(report.name); });
    queue.add(quickRequest(server.url("/10K/b.bin"), folder.path(), 1));
    QVERIFY(QTest::qWaitFor([&] { return completed.size() == 2; }, longest));
    QCOMPARE(lines.filter(QLatin1String("/10K/a.bin")).size(), 0);
    QCOMPARE(lines.filter(QLatin1String("/10K/b.bin")).size(), 1);
    QCOMPARE(names, QStringList{QStringLiteral("b.bin")});
}

void TestUnreadNews::whoAsksForAllHearsItFromTheBeginning()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    DownloadQueue queue(QueueSetup{.tellsAll = true});
    queue.add(quickRequest(server.url("/10K/a.bin"), folder.path(), 1));
    // Other work of this turn of the event loop, which takes until the file is there.
    const QString file = folder.filePath(QStringLiteral("a.bin"));
    for (const QDeadlineTimer end(longest); !QFile::exists(file) && !end.hasExpired();)
        QThread::yieldCurrentThread();
    QVERIFY(QFile::exists(file));

    const QSignalSpy lines(&queue, &DownloadQueue::logged);
    const QSignalSpy reports(&queue, &DownloadQueue::probed);
    const QSignalSpy completed(&queue, &DownloadQueue::completed);
    QVERIFY(QTest::qWaitFor([&] { return completed.size() == 1; }, longest));
    QVERIFY(!lines.isEmpty());
    QCOMPARE(reports.size(), 1);
}

void TestUnreadNews::aReportThatNobodyReadsStillFindsTheCategory()
{
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.header("Content-Disposition", "attachment; filename=a.pdf");
    }));
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    queue.setCategories({{.name = QStringLiteral("Papers"),
                          .extensions = {QStringLiteral("pdf")},
                          .types = {},
                          .folder = QStringLiteral("papers")}});
    QList<DownloadSnapshot> last;
    connect(&queue, &DownloadQueue::progressed, this,
            [&last](const QList<DownloadSnapshot>& changed) { last = changed; });
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    queue.add(quickRequest(server.url("/10K/a"), folder.path(), 1),
              {.start = StartWhen::InTurn, .priority = Priority::Normal, .filing = Filing::ByCategory});
    QVERIFY(QTest::qWaitFor([&] { return completed.size() == 1; }, longest));
    QCOMPARE(last.constLast().category, QStringLiteral("Papers"));
}

QTEST_GUILESS_MAIN(TestUnreadNews)
#include "tst_unread_news.moc"
