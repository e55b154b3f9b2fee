#include "tests/support/checks/patience.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/notices/download_news.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

namespace {

const DownloadError notFound{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};

} // namespace

class DownloadNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOneFileByItsName();
    void tellsSeveralTogether();
    void tellsWhyOneFailed();
    void tellsAReasonOnceForAllThatFailedForIt();
    void tellsNothingOfWhatAPersonIsAskedAbout();
    void tellsWhatAFaultPausedOnce();
    void tellsNoPauseOfBefore();
    void endsNothingByAPauseThatNobodyWanted();
    void tellsTheEndsOfManyTogether();
    void tellsWhatWasGatheredAfterAWhile();
    void tellsTheEndOfAll();
    void countsTheLastOneThatIsToldLate();
    void tellsWhyTheLastOnesFailed();
    void countsFailuresWhoseReasonsAreNotWanted();
    void tellsHowManyArePaused();
    void countsADownloadByItsLastEnd_data();
    void countsADownloadByItsLastEnd();
    void endsNothingByAPause_data();
    void endsNothingByAPause();
    void endsAllBesideWhatWasPausedBefore();
    void endsAllOnceItIsResumed();
    void endsAllAfterAQuickResume_data();
    void endsAllAfterAQuickResume();
    void knowsWhenNothingIsLeft();
    void knowsThatTheLastOneWasSkipped();
    void tellsASingleOneNotAsAll();
    void beginsToCountAnewAfterTheEndOfAll();
    void keepsStillAboutWhatIsNotWanted();
    void tellsEachWhereTheEndOfAllIsNotWanted();

private:
    void begin(DownloadNews::Pace pace);
    QList<Announcement> told();
    // Each call is about another download.
    void finish(const char* name) { finishAt(QStringLiteral("/tmp/") + QLatin1String(name)); }
    void finishAt(const QString& path) { m_news->noteFinished(DownloadId{m_next++}, path); }
    void fail(const char* name)
    {
        m_news->noteFailed(DownloadId{m_next++}, QString::fromLatin1(name), notFound);
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<DownloadNews> m_news;
    std::unique_ptr<QSignalSpy> m_announcements;
    std::unique_ptr<QSignalSpy> m_allDone;
    quint64 m_next = 100;
};

namespace {

DownloadTally sumsOf(const QList<DownloadState>& states)
{
    DownloadTally tally;
    for (const DownloadState state : states) {
        DownloadSnapshot download;
        download.state = state;
        tally.add(ListRow(download));
    }
    return tally;
}

DownloadSnapshot onAFullDisk()
{
    DownloadSnapshot download;
    download.id = DownloadId{1};
    download.path = QStringLiteral("/full/a.iso");
    download.state = Paused;
    download.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    return download;
}

} // namespace

void DownloadNewsTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    begin({.moment = 1ms, .whileMany = 1h});
    m_news->noteTally(sumsOf({Downloading, Queued}));
}

void DownloadNewsTest::begin(DownloadNews::Pace pace)
{
    m_news = std::make_unique<DownloadNews>(*m_settings, pace);
    m_announcements = std::make_unique<QSignalSpy>(m_news.get(), &DownloadNews::announced);
    m_allDone = std::make_unique<QSignalSpy>(m_news.get(), &DownloadNews::allDone);
}

// The announcements of all that was noted until now.
QList<Announcement> DownloadNewsTest::told()
{
    if (m_announcements->isEmpty())
        m_announcements->wait(500);
    QList<Announcement> all;
    for (const QList<QVariant>& arguments : std::as_const(*m_announcements))
        all.append(arguments.first().value<Announcement>());
    m_announcements->clear();
    return all;
}

void DownloadNewsTest::tellsOneFileByItsName()
{
    finishAt(QStringLiteral("/home/ada/a.pdf"));
    QCOMPARE(told(), (QList{Announcement{.title = QStringLiteral("1 download(s) finished"),
                                         .text = QStringLiteral("a.pdf"),
                                         .path = QStringLiteral("/home/ada/a.pdf"),
                                         .truth = Truth::UntilAllAreDone,
                                         .only = DownloadId{100}}}));
}

void DownloadNewsTest::tellsSeveralTogether()
{
    for (int i = 1; i <= 12; ++i)
        finishAt(QStringLiteral("/tmp/%1.pdf").arg(i));
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("1.pdf\n2.pdf\n3.pdf\n…"));
    QCOMPARE(all.first().path, QStringLiteral("/tmp/12.pdf"));
    QVERIFY(!all.first().only);
}

void DownloadNewsTest::tellsWhyOneFailed()
{
    fail("old.zip");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("old.zip: Not found (404)"));
    QVERIFY(all.first().path.isEmpty());
}

void DownloadNewsTest::tellsAReasonOnceForAllThatFailedForIt()
{
    for (const char* name : {"a", "b", "c", "d"})
        fail(name);
    m_news->noteFailed(DownloadId{1}, QStringLiteral("e"), {.kind = ErrorKind::ConnectionLost});
    fail("f");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, QStringLiteral("6 download(s) failed"));
    QCOMPARE(all.first().text, QStringLiteral("a, b, c, …: Not found (404)\ne: The connection was lost"));
}

// The question says all that there is to say.
void DownloadNewsTest::tellsNothingOfWhatAPersonIsAskedAbout()
{
    m_news->setIsAskedAbout([](DownloadId id) { return id == DownloadId{1}; });
    m_news->noteFailed(DownloadId{1}, QStringLiteral("asked.zip"), notFound);
    fail("old.zip");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("old.zip: Not found (404)"));
}

// The queue tries it again by itself, and finds the disk as full as before.
void DownloadNewsTest::tellsWhatAFaultPausedOnce()
{
    const DownloadSnapshot full = onAFullDisk();
    DownloadSnapshot again = full;
    again.state = Queued;
    again.error.reset();
    for (int i = 0; i < 2; ++i) {
        m_news->observe({again});
        m_news->observe({full});
    }
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, QStringLiteral("1 download(s) paused"));
    QCOMPARE(all.first().text, QStringLiteral("a.iso: Not enough space on the disk"));
    m_news->noteResume({full.id});
    m_news->observe({full});
    QCOMPARE(told().size(), 1);
}

void DownloadNewsTest::tellsNoPauseOfBefore()
{
    m_news->noteKept({onAFullDisk()});
    m_news->observe({onAFullDisk()});
    finish("b.pdf");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("b.pdf"));
}

void DownloadNewsTest::endsNothingByAPauseThatNobodyWanted()
{
    m_news->noteTally(sumsOf({Paused}));
    m_news->noteResume({});
    m_news->observe({onAFullDisk()});
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_allDone->count(), 0);
    // The end of the others changes nothing, and the removal of the one that is stuck does.
    finish("a");
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_allDone->count(), 0);
    m_news->noteRemoved({onAFullDisk().id});
    finish("b");
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_allDone->count(), 1);
}

// The window announces the first end at once, and gathers the ends of the others.
void DownloadNewsTest::tellsTheEndsOfManyTogether()
{
    const QList<DownloadState> many(4, Queued);
    m_news->noteTally(sumsOf(many));
    finish("a");
    QCOMPARE(told().size(), 1);
    finish("b");
    fail("c");
    QVERIFY(!m_announcements->wait(50));
    m_news->noteTally(sumsOf(many.mid(1)));
    finish("d");
    const auto all = told();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().text, QStringLiteral("b\nd"));
    QCOMPARE(all.last().text, QStringLiteral("c: Not found (404)"));
}

void DownloadNewsTest::tellsWhatWasGatheredAfterAWhile()
{
    begin({.moment = 1ms, .whileMany = 50ms});
    m_news->noteTally(sumsOf(QList<DownloadState>(300, Queued)));
    finish("a");
    QCOMPARE(told().size(), 1);
    finish("b");
    finish("c");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("b\nc"));
}

void DownloadNewsTest::tellsTheEndOfAll()
{
    finish("a.pdf");
    QCOMPARE(told().size(), 1);
    m_news->noteTally(sumsOf({Finished, Finished}));
    finish("b.pdf");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, QStringLiteral("All downloads are done"));
    QCOMPARE(all.first().truth, Truth::UntilDownloadsAreLeft);
    QCOMPARE(all.first().text, QStringLiteral("2 finished"));
}

// The list knows of the end before the file of the last one is told.
void DownloadNewsTest::countsTheLastOneThatIsToldLate()
{
    begin({.moment = 100ms, .whileMany = 1h});
    m_news->noteTally(sumsOf({Downloading, Downloading}));
    finish("a.pdf");
    // A busy machine calls these late, too, but in the order in which they are due: the list's word before
    // the first file's moment is over, the last file after it.
    QTimer::singleShot(50ms, m_news.get(), [this] { m_news->noteTally(sumsOf({Finished, Finished})); });
    QTimer::singleShot(130ms, m_news.get(), [this] { finish("b.pdf"); });
    QVERIFY(m_announcements->wait());
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("2 finished"));
}

void DownloadNewsTest::tellsWhyTheLastOnesFailed()
{
    finish("a.pdf");
    QCOMPARE(told().size(), 1);
    m_news->noteTally(sumsOf({Finished, Failed}));
    fail("old.zip");
    const auto all = told();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().text, QStringLiteral("old.zip: Not found (404)"));
    QCOMPARE(all.last().title, QStringLiteral("No more downloads are running"));
    QCOMPARE(all.last().text, QStringLiteral("1 finished · 1 failed"));
}

void DownloadNewsTest::countsFailuresWhoseReasonsAreNotWanted()
{
    m_settings->settings().set(setting::tellsFailed, false);
    m_news->noteTally(sumsOf({Finished, Failed}));
    finish("a");
    fail("old.zip");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("1 finished · 1 failed"));
}

void DownloadNewsTest::tellsHowManyArePaused()
{
    finish("a");
    QCOMPARE(told().size(), 1);
    m_news->noteTally(sumsOf({Finished, Finished, Paused, Paused}));
    finish("b");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, QStringLiteral("No more downloads are running"));
    QCOMPARE(all.first().text, QStringLiteral("2 finished · 2 paused"));
}

void DownloadNewsTest::countsADownloadByItsLastEnd_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("counts");
    QTest::newRow("tried again by a person") << 0 << QStringLiteral("2 finished · 1 failed");
    QTest::newRow("tried again from elsewhere") << 1 << QStringLiteral("2 finished · 1 failed");
    QTest::newRow("removed") << 2 << QStringLiteral("2 finished");
    QTest::newRow("finished in the end") << 3 << QStringLiteral("3 finished");
}

void DownloadNewsTest::countsADownloadByItsLastEnd()
{
    QFETCH(const int, how);
    const DownloadId tried{1};
    DownloadSnapshot again;
    again.id = tried;
    again.state = Connecting;
    const auto failAgain = [&] { m_news->noteFailed(tried, QStringLiteral("old.zip"), notFound); };
    failAgain();
    finish("a.pdf");
    QCOMPARE(told().size(), 2);
    for (int i = 0; i < 2 && how < 2; ++i) {
        if (how == 0)
            m_news->noteResume({tried});
        else
            m_news->observe({again});
        failAgain();
        QCOMPARE(told().size(), 1);
    }
    if (how == 2)
        m_news->noteRemoved({tried});
    m_news->noteTally(sumsOf({Finished}));
    if (how == 3)
        m_news->noteFinished(tried, QStringLiteral("/tmp/old.zip"));
    finish("b.pdf");
    QTEST(told().last().text, "counts");
}

void DownloadNewsTest::endsNothingByAPause_data()
{
    QTest::addColumn<qsizetype>("asked");
    QTest::addColumn<QList<DownloadState>>("after");
    QTest::newRow("paused") << qsizetype{0} << QList{Finished, Paused, Paused};
    QTest::newRow("aborted") << qsizetype{0} << QList{Finished, Cancelled, Paused};
    QTest::newRow("removed") << qsizetype{0} << QList<DownloadState>{};
    QTest::newRow("finished before it was paused") << qsizetype{2} << QList{Finished, Finished, Paused};
}

// A person who pauses everything doesn't want the computer to go off.
void DownloadNewsTest::endsNothingByAPause()
{
    QFETCH(const qsizetype, asked);
    QFETCH(const QList<DownloadState>, after);
    finish("a");
    QCOMPARE(told().size(), 1);
    m_news->notePause(asked);
    m_news->noteTally(sumsOf({Downloading, Paused}));
    m_news->noteTally(sumsOf(after));
    finish("b");
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_allDone->count(), 0);
}

void DownloadNewsTest::endsAllBesideWhatWasPausedBefore()
{
    m_news->notePause(1);
    m_news->noteTally(sumsOf({Downloading, Paused}));
    m_news->noteTally(sumsOf({Finished, Paused}));
    finish("a");
    TRY_COMPARE(m_allDone->count(), 1);
}

void DownloadNewsTest::endsAllOnceItIsResumed()
{
    m_news->notePause(2);
    m_news->noteTally(sumsOf({Paused, Paused}));
    m_news->noteTally(sumsOf({Downloading, Queued}));
    m_news->noteTally(sumsOf({Finished, Finished}));
    finish("a");
    TRY_COMPARE(m_allDone->count(), 1);
}

void DownloadNewsTest::endsAllAfterAQuickResume_data()
{
    QTest::addColumn<bool>("isPausedFirst");
    QTest::addColumn<bool>("isPausedLate");
    QTest::newRow("before any is paused") << false << false;
    QTest::newRow("after all were paused") << true << false;
    QTest::newRow("before all are paused and end at once") << false << true;
}

// Between a resume and the end there may be no moment in which something is seen to run.
void DownloadNewsTest::endsAllAfterAQuickResume()
{
    QFETCH(const bool, isPausedFirst);
    QFETCH(const bool, isPausedLate);
    m_news->notePause(2);
    if (isPausedFirst)
        m_news->noteTally(sumsOf({Paused, Paused}));
    m_news->noteResume({});
    if (isPausedLate)
        m_news->noteTally(sumsOf({Paused, Paused}));
    m_news->noteTally(sumsOf({Finished, Finished}));
    finish("a");
    TRY_COMPARE(m_allDone->count(), 1);
}

void DownloadNewsTest::knowsWhenNothingIsLeft()
{
    finish("a.pdf");
    QCOMPARE(told().size(), 1);
    QCOMPARE(m_allDone->count(), 0);
    m_news->noteTally(sumsOf({Finished, Finished}));
    finish("b.pdf");
    QVERIFY(m_allDone->wait());
    QCOMPARE(m_allDone->count(), 1);
}

void DownloadNewsTest::knowsThatTheLastOneWasSkipped()
{
    m_news->noteTally(sumsOf({Finished, Finished}));
    m_news->noteSkipped();
    QVERIFY(m_allDone->wait());
    QCOMPARE(m_announcements->count(), 0);
}

void DownloadNewsTest::tellsASingleOneNotAsAll()
{
    m_news->noteTally(sumsOf({Finished}));
    finish("a.pdf");
    QCOMPARE(told().first().text, QStringLiteral("a.pdf"));
}

void DownloadNewsTest::beginsToCountAnewAfterTheEndOfAll()
{
    m_news->noteTally(sumsOf({Finished}));
    for (int i = 0; i < 2; ++i) {
        finish("a.pdf");
        QCOMPARE(told().first().text, QStringLiteral("a.pdf"));
    }
}

void DownloadNewsTest::keepsStillAboutWhatIsNotWanted()
{
    m_settings->settings().set(setting::tellsFinished, false);
    finish("a.pdf");
    fail("old.zip");
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().title.contains(QLatin1String("failed")));
}

void DownloadNewsTest::tellsEachWhereTheEndOfAllIsNotWanted()
{
    m_settings->settings().set(setting::tellsAllDone, false);
    m_news->noteTally(sumsOf({Finished, Failed}));
    finish("a.pdf");
    fail("old.zip");
    QCOMPARE(told().size(), 2);
}

QTEST_GUILESS_MAIN(DownloadNewsTest)
#include "tst_download_news.moc"
