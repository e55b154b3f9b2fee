#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/details/download_history.h"
#include "ui/details/history_words.h"

#include <QLocale>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using enum DownloadState;

class DownloadHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void logsEachChangeOfState();
    void logsWhatTheEngineTells();
    void beginsALineWithACapitalLetter();
    void logsWhatWasEditedAndNoSecret();
    void listsTheFirstOfManyRequests();
    void listsTheRequestsOfANewRun();
    void tellsOnceThatItWaits();
    void samplesTheSpeedOncePerSecond();
    void samplesTheStandstillAtTheEnd();
    void remembersWhatTheServerHas();
    void remembersNothingOfWhatOnlyWaits();
    void boundsTheLog();
    void forgetsTheOldestThatRests();
    void forgetsFirstWhatNeverRan();
    void keepsWhatWasRecalled();
    void neverForgetsWhatRuns();
    void writesTimesThatSort();
    void putsWhatIsRememberedBeforeWhatHappened();
    void saysWhyAFaultPausedADownload();
    void asksOnceForWhatIsRemembered();
    void tellsWhatIsRememberedInWords_data();
    void tellsWhatIsRememberedInWords();

private:
    void observe(quint64 id, DownloadState state, qint64 bytesPerSecond = 0);
    QStringList log(quint64 id) const;

    QDateTime m_now;
    std::unique_ptr<DownloadHistory> m_history;
};

namespace {

QFuture<QList<DownloadEvent>> answering(const QList<DownloadEvent>& events)
{
    QPromise<QList<DownloadEvent>> promise;
    promise.start();
    promise.addResult(events);
    promise.finish();
    return promise.future();
}

} // namespace

void DownloadHistoryTest::initTestCase()
{
    // Lists of words are joined as the person's language does it.
    QLocale::setDefault(QLocale::c());
}

void DownloadHistoryTest::init()
{
    m_now = QDateTime(QDate(2024, 5, 17), QTime(10, 0));
    m_history = std::make_unique<DownloadHistory>([this] { return m_now; });
}

void DownloadHistoryTest::observe(quint64 id, DownloadState state, qint64 bytesPerSecond)
{
    DownloadSnapshot download = samples::inState(id, state, QStringLiteral("file"));
    download.bytesPerSecond = bytesPerSecond;
    m_history->observe({download});
}

QStringList DownloadHistoryTest::log(quint64 id) const
{
    QStringList lines;
    if (const DownloadPast* past = m_history->find(DownloadId{id})) {
        for (const LogEvent& event : past->log.events())
            lines.append(event.text);
    }
    return lines;
}

void DownloadHistoryTest::logsEachChangeOfState()
{
    observe(1, Connecting);
    observe(1, Downloading);
    observe(1, Downloading);
    observe(1, Finished);
    QCOMPARE(log(1), (QStringList{QStringLiteral("Connecting"), QStringLiteral("Downloading"),
                                  QStringLiteral("Finished")}));
}

void DownloadHistoryTest::logsWhatTheEngineTells()
{
    const QSignalSpy events(m_history.get(), &DownloadHistory::logged);
    const DownloadId id{7};
    const DownloadError lost{
        .kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = QStringLiteral("reset by peer")};
    m_history->noteRetry(id, {.error = lost, .attempt = 1, .wait = std::chrono::milliseconds(4500)});
    m_history->noteFailure(id, {.error = lost, .kept = 2048});
    m_history->noteSkipped(id, QStringLiteral("/a/b.zip"));
    m_history->noteResult(id, {.path = QStringLiteral("/a/c.zip"),
                               .bytes = 1024,
                               .duration = std::chrono::seconds(65),
                               .connectionsUsed = 4,
                               .checksum = ChecksumOutcome::Verified});
    m_history->noteLine(id, QStringLiteral("GET /"), LogKind::Exchange);
    const QStringList lines = log(7);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(events.count(), 5);
    QCOMPARE(lines[0], QStringLiteral("Attempt 2 in 0:05: The connection was lost – reset by peer"));
    QCOMPARE(lines[1], QStringLiteral("The connection was lost – reset by peer; 2.0\u00A0KiB are kept"));
    QVERIFY(lines[2].contains(QLatin1String("b.zip")));
    QVERIFY(lines[3].contains(QLatin1String("1:05")) && lines[3].contains(QLatin1String("checksum")));
    QCOMPARE(lines[4], QStringLiteral("GET /"));
}

// Names and what servers say stay as they are.
void DownloadHistoryTest::beginsALineWithACapitalLetter()
{
    m_history->noteLine(DownloadId{1}, Phrase(PhraseKind::ChecksumFoundIn, {QStringLiteral("sums")}),
                        LogKind::Finding);
    m_history->noteLine(DownloadId{1}, Phrase(PhraseKind::SourceSlow, {QStringLiteral("one.example")}),
                        LogKind::Finding);
    m_history->noteLine(DownloadId{1}, QStringLiteral("get /a"), LogKind::Exchange);
    QCOMPARE(log(1).join(u'|'),
             QStringLiteral("Found a checksum in sums|one.example is far slower than another one|get /a"));
}

void DownloadHistoryTest::logsWhatWasEditedAndNoSecret()
{
    const SentHeaders sent{.headers = {{.name = "X-Token", .value = "s3cret"}},
                           .userAgent = {},
                           .referer = {},
                           .cookies = "s3cret"};
    m_history->noteEdit(DownloadId{1}, {.sent = sent});
    m_history->noteEdit(DownloadId{1}, {.mirrors = QList<Mirror>(),
                                        .connections = ConnectionChoice(),
                                        .bytesPerSecond = 5,
                                        .checksum = Checksum()});
    QCOMPARE(log(1), (QStringList{QStringLiteral("Edited: headers"),
                                  QStringLiteral("Edited: mirrors, connections, speed limit, checksum")}));
}

void DownloadHistoryTest::listsTheFirstOfManyRequests()
{
    for (int i = 0; i < 200; ++i)
        m_history->noteLine(DownloadId{1}, QStringLiteral("GET %1").arg(i), LogKind::Exchange);
    m_history->noteLine(DownloadId{1}, QStringLiteral("found"), LogKind::Finding);
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET refused"), LogKind::Refusal);
    QStringList lines = log(1);
    QCOMPARE(lines.size(), 23);
    QCOMPARE(lines[19], QStringLiteral("GET 19"));
    QVERIFY(!lines[20].startsWith(QLatin1String("GET")));
    QCOMPARE(lines[21], QStringLiteral("found"));
    m_now = m_now.addSecs(300);
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET later"), LogKind::Exchange);
    lines = log(1);
    QCOMPARE(lines.size(), 24);
    QCOMPARE(lines[23], QStringLiteral("GET later"));
}

void DownloadHistoryTest::listsTheRequestsOfANewRun()
{
    observe(1, Connecting);
    for (int i = 0; i < 200; ++i)
        m_history->noteLine(DownloadId{1}, QStringLiteral("GET %1").arg(i), LogKind::Exchange);
    observe(1, Paused);
    observe(1, Connecting);
    m_history->noteLine(DownloadId{1}, QStringLiteral("GET again"), LogKind::Exchange);
    QCOMPARE(log(1).last(), QStringLiteral("GET again"));
}

// A server may be away for a night, and is asked every few seconds.
void DownloadHistoryTest::tellsOnceThatItWaits()
{
    observe(1, Downloading);
    for (int tries = 0; tries < 100; ++tries) {
        observe(1, Waiting);
        observe(1, Connecting);
    }
    observe(1, Downloading);
    observe(1, Waiting);
    QCOMPARE(log(1), (QStringList{QStringLiteral("Downloading"), QStringLiteral("Waiting to try again"),
                                  QStringLiteral("Downloading"), QStringLiteral("Waiting to try again")}));
}

void DownloadHistoryTest::samplesTheSpeedOncePerSecond()
{
    for (int i = 0; i < 25; ++i) {
        observe(1, Downloading, 1000 + i);
        m_now = m_now.addMSecs(100);
    }
    QCOMPARE(m_history->find(DownloadId{1})->speeds.all().size(), size_t(3));
}

void DownloadHistoryTest::samplesTheStandstillAtTheEnd()
{
    observe(1, Downloading, 1000);
    m_now = m_now.addSecs(1);
    observe(1, Paused);
    m_now = m_now.addSecs(1);
    observe(1, Paused);
    const auto& speeds = m_history->find(DownloadId{1})->speeds.all();
    QCOMPARE(speeds.size(), size_t(2));
    QCOMPARE(speeds.back().bytesPerSecond, 0);
}

void DownloadHistoryTest::remembersWhatTheServerHas()
{
    const QSignalSpy probes(m_history.get(), &DownloadHistory::probed);
    m_history->noteProbe(DownloadId{1}, {.name = QStringLiteral("a.iso"), .size = 5, .rangeSupported = true});
    QCOMPARE(probes.count(), 1);
    QCOMPARE(m_history->find(DownloadId{1})->probe->name, QStringLiteral("a.iso"));
    QVERIFY(log(1).first().contains(QLatin1String("a.iso")));
}

void DownloadHistoryTest::remembersNothingOfWhatOnlyWaits()
{
    observe(1, Queued);
    QVERIFY(!m_history->find(DownloadId{1}));
}

void DownloadHistoryTest::boundsTheLog()
{
    for (int i = 0; i < 1000; ++i)
        m_history->noteLine(DownloadId{1}, QString::number(i), LogKind::Finding);
    QCOMPARE(log(1).size(), qsizetype(EventLog::most));
    QCOMPARE(log(1).last(), QStringLiteral("999"));
}

void DownloadHistoryTest::forgetsTheOldestThatRests()
{
    observe(1, Downloading);
    for (quint64 id = 2; id <= DownloadHistory::most + 1; ++id)
        observe(id, Finished);
    QVERIFY(m_history->find(DownloadId{1}));
    QVERIFY(!m_history->find(DownloadId{2}));
    QVERIFY(m_history->find(DownloadId{3}));
    m_history->forget(DownloadId{3});
    QVERIFY(!m_history->find(DownloadId{3}));
}

void DownloadHistoryTest::forgetsFirstWhatNeverRan()
{
    observe(1, Finished);
    observe(2, Failed);
    observe(3, Downloading, 1000);
    observe(3, Paused);
    for (quint64 id = 4; id <= DownloadHistory::most + 100; ++id)
        observe(id, Paused);
    for (const quint64 id : {1U, 2U, 3U})
        QVERIFY(m_history->find(DownloadId{id}));
    QVERIFY(!m_history->find(DownloadId{4}));
    QVERIFY(m_history->find(DownloadId{DownloadHistory::most + 100}));
}

void DownloadHistoryTest::keepsWhatWasRecalled()
{
    m_history->setMemory([&](DownloadId id) {
        return answering(QList<DownloadEvent>{
            {.download = id, .at = m_now.addSecs(-60), .name = event_names::started, .detail = {}}});
    });
    const QSignalSpy recalled(m_history.get(), &DownloadHistory::recalled);
    for (quint64 id = 1; id <= DownloadHistory::most; ++id)
        observe(id, Finished);
    const quint64 old = DownloadHistory::most + 1;
    m_history->recall(DownloadId{old});
    TRY_COMPARE(recalled.count(), 1);
    observe(old + 1, Downloading);
    QCOMPARE(log(old), QStringList(QStringLiteral("Started")));
    QVERIFY(!m_history->find(DownloadId{2}));
}

void DownloadHistoryTest::neverForgetsWhatRuns()
{
    for (quint64 id = 1; id <= DownloadHistory::most * 2; ++id)
        observe(id, Downloading);
    QVERIFY(m_history->find(DownloadId{1}));
    QVERIFY(m_history->find(DownloadId{DownloadHistory::most * 2}));
}

void DownloadHistoryTest::writesTimesThatSort()
{
    QCOMPARE(logLine({.at = m_now, .text = QStringLiteral("Finished")}),
             QStringLiteral("2024-05-17 10:00:00.000  Finished"));
}

void DownloadHistoryTest::putsWhatIsRememberedBeforeWhatHappened()
{
    const QDateTime before = m_now.addSecs(-60);
    m_history->setMemory([&](DownloadId id) {
        return answering(
            QList<DownloadEvent>{{.download = id, .at = before, .name = event_names::started, .detail = {}},
                                 // An event of this run, which the history has followed itself.
                                 {.download = id, .at = m_now, .name = event_names::paused, .detail = {}}});
    });
    const QSignalSpy recalled(m_history.get(), &DownloadHistory::recalled);
    m_now = m_now.addSecs(5);
    observe(1, Paused);
    m_history->recall(DownloadId{1});
    TRY_COMPARE(recalled.count(), 1);
    QCOMPARE(log(1), (QStringList{QStringLiteral("Started"), QStringLiteral("Paused")}));
    QCOMPARE(m_history->find(DownloadId{1})->log.events().front().at, before);
}

void DownloadHistoryTest::saysWhyAFaultPausedADownload()
{
    auto full = samples::inState(1, Paused, QStringLiteral("a"));
    full.error = DownloadError{
        .kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = Phrase(QStringLiteral("writing /a"))};
    m_history->observe({full});
    QCOMPARE(log(1), QStringList{QStringLiteral("Paused: Not enough space on the disk – writing /a")});
}

void DownloadHistoryTest::asksOnceForWhatIsRemembered()
{
    int asked = 0;
    m_history->setMemory([&asked](DownloadId) {
        ++asked;
        return answering(QList<DownloadEvent>());
    });
    m_history->recall(DownloadId{1});
    m_history->recall(DownloadId{1});
    QCOMPARE(asked, 1);
}

void DownloadHistoryTest::tellsWhatIsRememberedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](QLatin1String name, const char* detail, const char* words) {
        QTest::newRow(qPrintable(name + QLatin1Char(' ') + QLatin1String(detail)))
            << QString(name) << QString::fromUtf8(detail) << QString::fromUtf8(words);
    };
    row(event_names::started, "", "Started");
    row(event_names::paused, "", "Paused");
    row(event_names::paused, "NoSpace: writing /a", "Paused: Not enough space on the disk – writing /a");
    row(event_names::failed, "NotFound (404)", "Not found (404)");
    row(event_names::retrying, "ConnectionLost: reading", "Tried again: The connection was lost – reading");
#ifdef Q_OS_WIN
    row(event_names::finished, "/home/a.iso", "Saved as “\\home\\a.iso”");
#else
    row(event_names::finished, "/home/a.iso", "Saved as “/home/a.iso”");
#endif
    row(event_names::cancelled, "", "Aborted");
    row(event_names::changed, "mirrors limit", "Edited: mirrors, speed limit");
    row(event_names::changed, "colour", "Edited: colour");
    row(event_names::note, "12 bytes were fetched again", "12 bytes were fetched again");
    row(event_names::failed, "something else", "something else");
    row(event_names::note, "starting over", "Starting over");
    row(event_names::note, "the size was 5 and is now 6; what is here is compared",
        "The size was 5 and is now 6; what is here is compared");
    row(event_names::note, "a.example.org takes 8 connections at a time",
        "a.example.org takes 8 connections at a time");
}

void DownloadHistoryTest::tellsWhatIsRememberedInWords()
{
    QFETCH(const QString, name);
    QFETCH(const QString, detail);
    QFETCH(const QString, words);
    QCOMPARE(rememberedText({.download = DownloadId{1}, .at = m_now, .name = name, .detail = detail}), words);
}

QTEST_GUILESS_MAIN(DownloadHistoryTest)
#include "tst_download_history.moc"
