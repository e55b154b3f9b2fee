#include "app/cli/commands/interrupt.h"
#include "app/cli/terminal/output_stream.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

using namespace tributary::cli;

// The program at a console of Windows. The one of this test is its own, so that nobody else hears its keys.
class TestCliConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAllCharactersWhateverItsEncodingIs();
    void aKeyOnlyAsks_data();
    void aKeyOnlyAsks();
};

void TestCliConsole::initTestCase()
{
    ::FreeConsole();
    QVERIFY(::AllocConsole() != 0);
}

void TestCliConsole::showsAllCharactersWhateverItsEncodingIs()
{
    QVERIFY(::SetConsoleOutputCP(850) != 0);
    const HANDLE console =
        ::CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                      OPEN_EXISTING, 0, nullptr);
    CONSOLE_SCREEN_BUFFER_INFO before{};
    QVERIFY(::GetConsoleScreenBufferInfo(console, &before) != 0);
    const int descriptor = ::_open_osfhandle(reinterpret_cast<intptr_t>(console), _O_WRONLY);
    OutputStream stream(descriptor);
    const QByteArray text = QStringLiteral("größer").toUtf8();
    const qsizetype amidACharacter = 3;
    stream.write(text.first(amidACharacter));
    stream.write(text.sliced(amidACharacter));
    std::array<wchar_t, 6> shown{};
    DWORD count = 0;
    ::ReadConsoleOutputCharacterW(console, shown.data(), static_cast<DWORD>(shown.size()),
                                  before.dwCursorPosition, &count);
    ::_close(descriptor);
    QCOMPARE(QString::fromWCharArray(shown.data(), static_cast<qsizetype>(count)), QStringLiteral("größer"));
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
