#include "app/cli/commands/interrupt.h"
#include "app/cli/terminal/output_stream.h"
#include "app/cli/terminal/password_prompt.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <future>
#include <io.h>
#include <string_view>
#include <windows.h>

using namespace tributary::cli;

namespace {

// The console's input, whoever else has it open.
class Keyboard
{
public:
    Keyboard()
        : m_console(::CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                  nullptr, OPEN_EXISTING, 0, nullptr))
    {
    }
    ~Keyboard() { ::CloseHandle(m_console); }
    Keyboard(const Keyboard&) = delete;
    Keyboard& operator=(const Keyboard&) = delete;

    bool isEchoing() const
    {
        DWORD mode = 0;
        return ::GetConsoleMode(m_console, &mode) != 0 && (mode & ENABLE_ECHO_INPUT) != 0;
    }

    void type(std::wstring_view keys) const
    {
        for (const wchar_t key : keys) {
            INPUT_RECORD pressed{};
            pressed.EventType = KEY_EVENT;
            pressed.Event.KeyEvent = {.bKeyDown = TRUE,
                                      .wRepeatCount = 1,
                                      .wVirtualKeyCode = static_cast<WORD>(key == L'\r' ? VK_RETURN : 0),
                                      .wVirtualScanCode = 0,
                                      .uChar = {.UnicodeChar = key},
                                      .dwControlKeyState = 0};
            DWORD written = 0;
            ::WriteConsoleInputW(m_console, &pressed, 1, &written);
        }
    }

private:
    HANDLE m_console;
};

bool isEchoing()
{
    return Keyboard().isEchoing();
}

void type(std::wstring_view keys)
{
    Keyboard().type(keys);
}

// Asks for a password on a thread of its own; nobody waits for ever for the answer.
class PasswordQuestion
{
public:
    ~PasswordQuestion()
    {
        if (m_answer.valid())
            type(L"\r");
    }

    QString answer() { return m_answer.get().value_or(QString()); }

private:
    std::future<std::expected<QString, NoPassword>> m_answer =
        std::async(std::launch::async, [] { return askPassword(QStringLiteral("Password: ")); });
};

} // namespace

// The program at a console of Windows. The one of this test is its own, so that nobody else hears its keys.
class TestCliConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAllCharactersWhateverItsEncodingIs();
    void hearsAPasswordInSilence();
    void givesTheEchoBackWhenAKeyInterrupts();
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

void TestCliConsole::hearsAPasswordInSilence()
{
    PasswordQuestion asking;
    QTRY_VERIFY(!isEchoing());
    type(L"secret\r");
    QCOMPARE(asking.answer(), QStringLiteral("secret"));
    QVERIFY(isEchoing());
}

void TestCliConsole::givesTheEchoBackWhenAKeyInterrupts()
{
    // The system asks whoever came last first, and would end this program in the end.
    const PHANDLER_ROUTINE goOn = [](DWORD) -> BOOL { return TRUE; };
    QVERIFY(::SetConsoleCtrlHandler(goOn, TRUE) != 0);
    const auto left = qScopeGuard([goOn] { ::SetConsoleCtrlHandler(goOn, FALSE); });
    PasswordQuestion asking;
    QTRY_VERIFY(!isEchoing());
    QVERIFY(::GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0) != 0);
    QTRY_VERIFY(isEchoing());
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
