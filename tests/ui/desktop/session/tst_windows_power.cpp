#include "tests/support/checks/patience.h"
#include "ui/desktop/session/windows_power.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <bit>
#include <memory>
#include <windows.h>

using namespace tributary;
using namespace tributary::test;

namespace {

bool hasRightToShutDown()
{
    HANDLE token = nullptr;
    PRIVILEGE_SET wanted = {};
    wanted.PrivilegeCount = 1;
    wanted.Control = PRIVILEGE_SET_ALL_NECESSARY;
    BOOL has = FALSE;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return false;
    ::LookupPrivilegeValueW(nullptr, SE_SHUTDOWN_NAME, &wanted.Privilege[0].Luid);
    ::PrivilegeCheck(token, &wanted, &has);
    ::CloseHandle(token);
    return has != FALSE;
}

} // namespace

// The calls that have Windows put the computer to rest; none of them is made here.
class WindowsPowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOffered();
    void takesTheRightToShutDown();
    void asksForWhatIsWanted_data();
    void asksForWhatIsWanted();
    void asksForNothingWithoutTheRight();
    void tellsWhyItIsRefused();
    void tellsNobodyWhoIsGone();
    void knowsModernStandby_data();
    void knowsModernStandby();

private:
    QStringList m_asked;
    QMutex m_mutex; // the calls come from another thread

    std::function<unsigned long()> answering(const char* word, unsigned long number)
    {
        return [this, word, number] {
            const QMutexLocker lock(&m_mutex);
            m_asked.append(QString::fromLatin1(word));
            return number;
        };
    }
    PowerCalls calls(unsigned long right, unsigned long rest)
    {
        return {.takeRight = answering("right", right),
                .sleep = answering("sleep", rest),
                .shutDown = answering("off", rest)};
    }
    static void finish()
    {
        QVERIFY(QThreadPool::globalInstance()->waitForDone(static_cast<int>(patience().count())));
        QCoreApplication::processEvents();
    }
};

void WindowsPowerTest::init()
{
    m_asked.clear();
}

void WindowsPowerTest::isOffered()
{
    QVERIFY(systemsPowerSwitch()->isThere());
}

void WindowsPowerTest::takesTheRightToShutDown()
{
    QCOMPARE(windowsPowerCalls().takeRight(), 0UL);
    QVERIFY(hasRightToShutDown());
}

void WindowsPowerTest::asksForWhatIsWanted_data()
{
    QTest::addColumn<Rest>("rest");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("sleep") << Rest::Sleep << QStringList{QStringLiteral("right"), QStringLiteral("sleep")};
    QTest::newRow("off") << Rest::Off << QStringList{QStringLiteral("right"), QStringLiteral("off")};
}

void WindowsPowerTest::asksForWhatIsWanted()
{
    QFETCH(const Rest, rest);
    const auto power = systemsPowerSwitch();
    const QSignalSpy refused(power.get(), &PowerSwitch::refused);
    callAside(*power, rest, calls(0, 0));
    finish();
    QTEST(m_asked, "asked");
    QCOMPARE(refused.count(), 0);
}

void WindowsPowerTest::asksForNothingWithoutTheRight()
{
    const auto power = systemsPowerSwitch();
    const QSignalSpy refused(power.get(), &PowerSwitch::refused);
    callAside(*power, Rest::Off, calls(ERROR_NOT_ALL_ASSIGNED, 0));
    finish();
    QCOMPARE(m_asked, QStringList{QStringLiteral("right")});
    QCOMPARE(refused.count(), 1);
}

void WindowsPowerTest::tellsWhyItIsRefused()
{
    const auto power = systemsPowerSwitch();
    const QSignalSpy refused(power.get(), &PowerSwitch::refused);
    callAside(*power, Rest::Sleep, calls(0, ERROR_NOT_SUPPORTED));
    callAside(*power, Rest::Sleep, calls(0, ERROR_ACCESS_DENIED));
    finish();
    QCOMPARE(refused.count(), 2);
    QVERIFY(!refused.at(0).first().toString().isEmpty());
    QVERIFY(refused.at(0).first() != refused.at(1).first());
}

void WindowsPowerTest::tellsNobodyWhoIsGone()
{
    auto power = systemsPowerSwitch();
    callAside(*power, Rest::Sleep, calls(0, ERROR_NOT_SUPPORTED));
    power.reset();
    finish();
    QCOMPARE(m_asked.last(), QStringLiteral("sleep"));
}

void WindowsPowerTest::knowsModernStandby_data()
{
    QTest::addColumn<bool>("isAlwaysOn");
    QTest::addColumn<bool>("canBeSuspended");
    QTest::addColumn<bool>("sleepsWithItsScreen");
    QTest::newRow("Modern Standby") << true << false << true;
    QTest::newRow("suspends to memory") << false << true << false;
    QTest::newRow("both") << true << true << false;
    QTest::newRow("neither") << false << false << false;
}

void WindowsPowerTest::knowsModernStandby()
{
    QFETCH(const bool, isAlwaysOn);
    QFETCH(const bool, canBeSuspended);
    constexpr size_t systemS3 = 5;
    constexpr size_t aoAc = 20;
    std::array<BYTE, sizeof(SYSTEM_POWER_CAPABILITIES)> fields{};
    fields[systemS3] = canBeSuspended ? 1 : 0;
    fields[aoAc] = isAlwaysOn ? 1 : 0;
    QTEST(sleepsWithItsScreen(std::bit_cast<SYSTEM_POWER_CAPABILITIES>(fields)), "sleepsWithItsScreen");
}

QTEST_GUILESS_MAIN(WindowsPowerTest)
#include "tst_windows_power.moc"
