#include "app/cli/commands/interrupt.h"
#include "app/cli/terminal/console_text.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>

using namespace tributary::cli;

// The program at a console of Windows. The one of this test is its own, so that nobody else hears its keys.
class TestCliConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsUtf8AndAsBeforeAfterwards();
    void aKeyOnlyAsks_data();
    void aKeyOnlyAsks();
};

void TestCliConsole::initTestCase()
{
    ::FreeConsole();
    QVERIFY(::AllocConsole() != 0);
}

void TestCliConsole::readsUtf8AndAsBeforeAfterwards()
{
    QVERIFY(::SetConsoleOutputCP(850) != 0);
    {
        const ConsoleText text;
        QCOMPARE(::GetConsoleOutputCP(), UINT{CP_UTF8});
    }
    QCOMPARE(::GetConsoleOutputCP(), UINT{850});
}

void TestCliConsole::aKeyOnlyAsks_data()
{
    QTest::addColumn<int>("asked");
    QTest::newRow("amid the work") << 1;
    // Once all is done, no key ends the program in another way.
    QTest::newRow("after the end") << 0;
}

void TestCliConsole::aKeyOnlyAsks()
{
    QFETCH(const int, asked);
    const Interrupt interrupt;
    QSignalSpy requests(&interrupt, &Interrupt::requested);
    QVERIFY(::GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0) != 0);
    QCOMPARE(requests.wait(asked > 0 ? 5000 : 500), asked > 0);
    QCOMPARE(requests.size(), asked);
}

QTEST_GUILESS_MAIN(TestCliConsole)
#include "tst_cli_console.moc"
