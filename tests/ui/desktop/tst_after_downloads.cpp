#include "tests/support/checks/patience.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/desktop/after_downloads.h"
#include "ui/desktop/session/power_switch.h"
#include "ui/failures/question.h"
#include "ui/list/rows/download_tally.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

class NotedSwitch : public PowerSwitch
{
public:
    bool isThere() const override { return true; }
    void sleep() override { ++sleeps; }
    void shutDown() override { ++shutDowns; }

    int sleeps = 0;
    int shutDowns = 0;
};

DownloadTally tallyOf(DownloadState state)
{
    DownloadSnapshot download;
    download.state = state;
    DownloadTally tally;
    tally.add(ListRow(download));
    return tally;
}

} // namespace

class AfterDownloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void doesNothingUnlessItIsChosen();
    void doesItWhenNobodySaysNo_data();
    void doesItWhenNobodySaysNo();
    void runsTheProgram();
    void tellsOfAProgramThatCannotBeStarted();
    void doesItAtOnceWhenAsked();
    void countsTheSecondsDown();
    void leavesItWhenSomebodySaysNo();
    void doesItOnlyOnce();
    void waitsForWhatComesMeanwhile_data();
    void waitsForWhatComesMeanwhile();
    void goesOnAskingWhenOthersAreRemoved();

private:
    void choose(AfterFinishing what) { m_settings->settings().set(setting::afterFinishing, what); }
    Question* question() const { return m_window->findChild<Question*>(); }
    void answer(const char* words) const;

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NotedSwitch> m_power;
};

void AfterDownloadsTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<QWidget>();
    m_power = std::make_unique<NotedSwitch>();
}

void AfterDownloadsTest::answer(const char* words) const
{
    namedButton(*question(), words)->click();
}

void AfterDownloadsTest::doesNothingUnlessItIsChosen()
{
    AfterDownloads after(*m_settings, *m_power, *m_window, 0s);
    after.noteAllDone();
    QVERIFY(!question());
}

void AfterDownloadsTest::doesItWhenNobodySaysNo_data()
{
    QTest::addColumn<AfterFinishing>("what");
    QTest::newRow("quit") << AfterFinishing::Quit;
    QTest::newRow("sleep") << AfterFinishing::Sleep;
    QTest::newRow("shut down") << AfterFinishing::ShutDown;
}

void AfterDownloadsTest::doesItWhenNobodySaysNo()
{
    QFETCH(AfterFinishing, what);
    choose(what);
    AfterDownloads after(*m_settings, *m_power, *m_window, 0s);
    const QSignalSpy quits(&after, &AfterDownloads::quitWanted);
    after.noteAllDone();
    TRY_COMPARE(quits.count() + m_power->sleeps + m_power->shutDowns, 1);
    QCOMPARE(quits.count(), what == AfterFinishing::Quit ? 1 : 0);
    QCOMPARE(m_power->sleeps, what == AfterFinishing::Sleep ? 1 : 0);
    TRY_VERIFY(!question());
}

void AfterDownloadsTest::runsTheProgram()
{
    const QTemporaryDir folder;
    const QString listing = folder.filePath(QStringLiteral("with spaces.txt"));
    choose(AfterFinishing::RunProgram);
    // The program to run is this test, which runs one of its functions and writes an account of it into a
    // file.
    Settings& settings = m_settings->settings();
    settings.set(setting::programToRun, QCoreApplication::applicationFilePath());
    settings.set(setting::programArguments, QStringLiteral("doesItAtOnceWhenAsked\n-o\n%1,txt").arg(listing));
    AfterDownloads after(*m_settings, *m_power, *m_window, 0s);
    const QSignalSpy failures(&after, &AfterDownloads::programFailed);
    after.noteAllDone();
    TRY_VERIFY(QFileInfo(listing).size() > 0);
    QCOMPARE(failures.count(), 0);
    QCOMPARE(settings.value(setting::afterFinishing), AfterFinishing::Nothing);
}

void AfterDownloadsTest::tellsOfAProgramThatCannotBeStarted()
{
    choose(AfterFinishing::RunProgram);
    m_settings->settings().set(setting::programToRun, QStringLiteral("/nowhere/at-all"));
    AfterDownloads after(*m_settings, *m_power, *m_window, 0s);
    const QSignalSpy failures(&after, &AfterDownloads::programFailed);
    after.noteAllDone();
    TRY_COMPARE(failures.count(), 1);
    const QString native = QDir::toNativeSeparators(QStringLiteral("/nowhere/at-all"));
    QCOMPARE(failures.constFirst().constFirst().toString(),
             QStringLiteral("There is no program “%1”.").arg(native));
}

void AfterDownloadsTest::doesItAtOnceWhenAsked()
{
    choose(AfterFinishing::Sleep);
    AfterDownloads after(*m_settings, *m_power, *m_window, 1h);
    after.noteAllDone();
    QVERIFY(question()->isVisible());
    answer("Yes");
    QCOMPARE(m_power->sleeps, 1);
}

void AfterDownloadsTest::countsTheSecondsDown()
{
    choose(AfterFinishing::Sleep);
    AfterDownloads after(*m_settings, *m_power, *m_window, 30s);
    after.noteAllDone();
    const auto says = [this](const char* words) {
        return std::ranges::any_of(question()->findChildren<QLabel*>(), [words](const QLabel* label) {
            return label->text() == QLatin1String(words);
        });
    };
    QVERIFY(says("Without an answer, this happens in 30 second(s)."));
    TRY_VERIFY(says("Without an answer, this happens in 29 second(s)."));
    answer("No");
}

void AfterDownloadsTest::leavesItWhenSomebodySaysNo()
{
    choose(AfterFinishing::ShutDown);
    AfterDownloads after(*m_settings, *m_power, *m_window, 1h);
    after.noteAllDone();
    for (const QPushButton* button : question()->findChildren<QPushButton*>())
        QVERIFY2(button->text().contains(u'&'), qPrintable(button->text()));
    answer("No");
    TRY_VERIFY(!question());
    QCOMPARE(m_power->shutDowns, 0);
}

void AfterDownloadsTest::doesItOnlyOnce()
{
    choose(AfterFinishing::Sleep);
    AfterDownloads after(*m_settings, *m_power, *m_window, 1h);
    after.noteAllDone();
    QCOMPARE(m_settings->settings().value(setting::afterFinishing), AfterFinishing::Nothing);
    answer("Yes");
    TRY_VERIFY(!question());
    after.noteAllDone();
    QVERIFY(!question());
    QCOMPARE(m_power->sleeps, 1);
}

void AfterDownloadsTest::waitsForWhatComesMeanwhile_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("one that runs") << DownloadState::Connecting;
    QTest::newRow("one that waits") << DownloadState::Queued;
}

void AfterDownloadsTest::waitsForWhatComesMeanwhile()
{
    QFETCH(DownloadState, state);
    choose(AfterFinishing::Sleep);
    AfterDownloads after(*m_settings, *m_power, *m_window, 1h);
    after.noteAllDone();
    QVERIFY(question());
    after.noteTally(tallyOf(state));
    TRY_VERIFY(!question());
    QCOMPARE(m_power->sleeps, 0);
    // Nobody has said no: it is done once that is done as well.
    after.noteAllDone();
    answer("Yes");
    QCOMPARE(m_power->sleeps, 1);
}

void AfterDownloadsTest::goesOnAskingWhenOthersAreRemoved()
{
    choose(AfterFinishing::Sleep);
    AfterDownloads after(*m_settings, *m_power, *m_window, 1h);
    after.noteAllDone();
    after.noteTally(tallyOf(DownloadState::Failed));
    QVERIFY(question() && question()->isVisible());
}

QTEST_MAIN(AfterDownloadsTest)
#include "tst_after_downloads.moc"
