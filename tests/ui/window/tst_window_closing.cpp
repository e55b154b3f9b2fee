#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/failures/question.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/window/window_closing.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// What closing a window and quitting lead to, for a window that is nothing but a window.
class WindowClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesForGoodWhereNothingRuns();
    void goesToTheTrayWhileThereIsOne();
    void quitsWhereTheTrayIsNotWanted();
    void asksOnceWhileSomethingRuns();
    void saysWhatStartsOverAfterAPause_data();
    void saysWhatStartsOverAfterAPause();
    void countsWhatWaitsToBeTriedAgainApart_data();
    void countsWhatWaitsToBeTriedAgainApart();
    void bringsTheWindowBackToAsk();
    void abortsBeforeItLeaves();
    void pausesByLeaving();
    void staysInTheTrayWhenThatIsChosen();
    void asksNobodyOnceThatIsDecided();

private:
    void run() { m_downloads->apply({samples::inState(1, Downloading, QStringLiteral("a"))}); }
    Question* question() const { return m_window->findChild<Question*>(); }
    void answer(const char* name) { namedButton(*question(), name)->click(); }

    TemporarySettings m_settings;
    std::unique_ptr<DownloadListModel> m_downloads;
    std::unique_ptr<QWidget> m_window;
    WindowClosing* m_closing = nullptr;
    std::unique_ptr<QSignalSpy> m_left;
    bool m_trayIsThere = false;
};

void WindowClosingTest::init()
{
    m_window.reset();
    m_downloads = std::make_unique<DownloadListModel>();
    m_settings.settings().set(setting::staysInTray, true);
    m_settings.settings().set(setting::knowsTray, false);
    m_trayIsThere = false;
    m_window = std::make_unique<QWidget>();
    m_closing = new WindowClosing(m_settings, *m_downloads, *m_window);
    m_closing->setTray([this] { return m_trayIsThere; });
    m_left = std::make_unique<QSignalSpy>(m_closing, &WindowClosing::left);
    m_window->show();
}

void WindowClosingTest::closesForGoodWhereNothingRuns()
{
    m_downloads->apply({samples::inState(1, Paused, QStringLiteral("a"))});
    QVERIFY(m_closing->letsClose());
    QVERIFY(!m_window->isVisible());
    QVERIFY(!question());
    QCOMPARE(m_left->count(), 1);
}

void WindowClosingTest::goesToTheTrayWhileThereIsOne()
{
    run();
    m_trayIsThere = true;
    const QSignalSpy told(m_closing, &WindowClosing::wentToTray);
    for (int time = 0; time < 2; ++time) {
        m_window->show();
        QVERIFY(!m_closing->letsClose());
        QVERIFY(!m_window->isVisible());
        QVERIFY(!question());
    }
    // The person is told of it the first time.
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_left->count(), 0);
    m_trayIsThere = false;
    m_window->show();
    QVERIFY(!m_closing->letsClose());
    QVERIFY(question());
}

void WindowClosingTest::quitsWhereTheTrayIsNotWanted()
{
    m_trayIsThere = true;
    m_settings.settings().set(setting::staysInTray, false);
    QVERIFY(m_closing->letsClose());
    QCOMPARE(m_left->count(), 1);
}

void WindowClosingTest::asksOnceWhileSomethingRuns()
{
    run();
    QVERIFY(!m_closing->letsClose());
    QVERIFY(!m_closing->letsClose());
    m_closing->quit();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->findChildren<Question*>().size(), 1);
    answer("Don't quit");
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_left->count(), 0);
}

void WindowClosingTest::saysWhatStartsOverAfterAPause_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("startingOver");
    QTest::addColumn<QString>("words");
    QTest::newRow("none of one") << 1 << 0 << QStringLiteral("Pausing keeps the unfinished file “1.bin”");
    QTest::newRow("one of one") << 1 << 1
                                << QStringLiteral("“1.bin” can't be resumed: after a pause it starts over.");
    QTest::newRow("none of three") << 3 << 0 << QStringLiteral("Pausing keeps the unfinished files;");
    QTest::newRow("two of three") << 3 << 2
                                  << QStringLiteral("2 of them can't be resumed and will start over.");
    QTest::newRow("all three") << 3 << 3
                               << QStringLiteral(
                                      "None of them can be resumed: after a pause all start over.");
}

void WindowClosingTest::saysWhatStartsOverAfterAPause()
{
    QFETCH(const int, running);
    QFETCH(const int, startingOver);
    QFETCH(const QString, words);
    QList<DownloadSnapshot> downloads;
    for (int number = 1; number <= running; ++number) {
        auto download =
            samples::inState(static_cast<quint64>(number), Downloading, QStringLiteral("%1.bin").arg(number));
        download.bytes = 10;
        download.startsOver = number <= startingOver;
        downloads.append(download);
    }
    // A paused download loses nothing more.
    downloads.append(samples::inState(9, Paused, QStringLiteral("9.bin")));
    downloads.last().startsOver = true;
    m_downloads->apply(downloads);
    m_closing->quit();
    QString said;
    for (const QLabel* label : question()->findChildren<QLabel*>())
        said += label->text();
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(said.contains(QLatin1String("of them can't be resumed")),
             startingOver > 0 && startingOver < running);
}

void WindowClosingTest::countsWhatWaitsToBeTriedAgainApart_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("retrying");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("saysMore");
    QTest::newRow("one and two") << 1 << 2 << QStringLiteral("A download is in progress. Quit now?") << true;
    QTest::newRow("two and none") << 2 << 0 << QStringLiteral("2 download(s) are in progress. Quit now?")
                                  << false;
    QTest::newRow("one that waits") << 0 << 1
                                    << QStringLiteral("A download waits to be tried again. Quit now?")
                                    << false;
    QTest::newRow("two that wait") << 0 << 2
                                   << QStringLiteral("2 download(s) wait to be tried again. Quit now?")
                                   << false;
}

void WindowClosingTest::countsWhatWaitsToBeTriedAgainApart()
{
    QFETCH(const int, running);
    QFETCH(const int, retrying);
    QFETCH(const bool, saysMore);
    QList<DownloadSnapshot> downloads;
    for (int number = 1; number <= running + retrying; ++number)
        downloads.append(samples::inState(static_cast<quint64>(number),
                                          number <= running ? Downloading : Waiting,
                                          QStringLiteral("a.bin")));
    // Neither of the two is what is next in the queue.
    downloads.append(samples::inState(9, Queued, QStringLiteral("9.bin")));
    m_downloads->apply(downloads);
    m_closing->quit();
    QTEST(question()->text(), "text");
    QString said;
    for (const QLabel* label : question()->findChildren<QLabel*>())
        said += label->text();
    QCOMPARE(said.contains(QLatin1String("2 more wait")), saysMore);
}

void WindowClosingTest::bringsTheWindowBackToAsk()
{
    run();
    m_window->hide();
    m_closing->quit();
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
}

void WindowClosingTest::abortsBeforeItLeaves()
{
    run();
    QList<DownloadId> aborted;
    connect(m_closing, &WindowClosing::abortRequested, this, [&](const QList<DownloadId>& ids) {
        QCOMPARE(m_left->count(), 0);
        aborted = ids;
    });
    m_closing->quit();
    answer("Cancel download and quit");
    QCOMPARE(aborted, QList<DownloadId>{{1}});
    QCOMPARE(m_left->count(), 1);
    QVERIFY(m_closing->letsClose());
}

void WindowClosingTest::pausesByLeaving()
{
    run();
    const QSignalSpy aborts(m_closing, &WindowClosing::abortRequested);
    m_closing->quit();
    answer("Pause and quit");
    QVERIFY(!m_window->isVisible());
    QCOMPARE(aborts.count(), 0);
    QCOMPARE(m_left->count(), 1);
}

void WindowClosingTest::staysInTheTrayWhenThatIsChosen()
{
    run();
    m_trayIsThere = true;
    m_closing->quit();
    answer("Keep running in the tray");
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_left->count(), 0);
}

void WindowClosingTest::asksNobodyOnceThatIsDecided()
{
    run();
    m_closing->stopAsking();
    QVERIFY(m_closing->letsClose());
    QVERIFY(!question());
    QCOMPARE(m_left->count(), 1);
}

QTEST_MAIN(WindowClosingTest)
#include "tst_window_closing.moc"
