#include "ui/desktop/session/run_key.h"

#include <QSettings>
#include <QTest>

#include <array>
#include <string>
#include <windows.h>

using namespace tributary;

// A key of the test's own stands in for the one that Windows reads.
class RunKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void writesAndRemovesAnEntry();
    void quotesThePathOfTheProgram();
    void refusesACommandThatWindowsWouldCut();
    void heedsTheSwitchOfTheTaskManager_data();
    void heedsTheSwitchOfTheTaskManager();
    void isOnAgainAfterItWasSwitchedOff();
    void followsAProgramThatMoved();
    void staysOffWhenItIsRefreshed();
    void leavesTheEntriesOfOthers();
    void isWhereWindowsLooks();
};

namespace {

const QString keys = QStringLiteral(R"(Software\Tributary test of a run key)");
const QString program = QStringLiteral("C:/Program Files/Tributary/tributary.exe");
const QString name = QStringLiteral("Tributary");

QSettings registry(const char* below)
{
    return QSettings(QLatin1String(R"(HKEY_CURRENT_USER\)") + keys + QLatin1String(below),
                     QSettings::NativeFormat);
}

QString command()
{
    return registry(R"(\Run)").value(name).toString();
}

void switchTo(quint8 state)
{
    const std::array<quint8, 12> bytes{state};
    const std::wstring key = keys.toStdWString() + LR"(\Explorer\StartupApproved\Run)";
    QCOMPARE(::RegSetKeyValueW(HKEY_CURRENT_USER, key.c_str(), L"Tributary", REG_BINARY, bytes.data(),
                               sizeof bytes),
             ERROR_SUCCESS);
}

} // namespace

void RunKeyTest::cleanup()
{
    QSettings(QStringLiteral(R"(HKEY_CURRENT_USER\Software)"), QSettings::NativeFormat)
        .remove(keys.section(u'\\', 1));
}

void RunKeyTest::writesAndRemovesAnEntry()
{
    RunKey start(keys, program);
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
    QVERIFY(start.set(false));
    QVERIFY(!start.isOn());
    QCOMPARE(command(), QString());
    QVERIFY(start.set(false));
}

void RunKeyTest::quotesThePathOfTheProgram()
{
    QVERIFY(RunKey(keys, program).set(true));
    QCOMPARE(command(), QStringLiteral(R"("C:\Program Files\Tributary\tributary.exe" --minimized)"));
}

void RunKeyTest::refusesACommandThatWindowsWouldCut()
{
    const auto inFolder = [](int length) {
        return QStringLiteral("C:/%1/tributary.exe").arg(QString(length, u'f'));
    };
    RunKey longest(keys, inFolder(260 - 31));
    QVERIFY(longest.set(true));
    QCOMPARE(command().size(), 260);
    QVERIFY(longest.isOn());
    QVERIFY(longest.set(false));
    RunKey longer(keys, inFolder(260 - 30));
    QVERIFY(!longer.set(true));
    QVERIFY(!longer.isOn());
}

void RunKeyTest::heedsTheSwitchOfTheTaskManager_data()
{
    QTest::addColumn<quint8>("state");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("on") << quint8{2} << true;
    QTest::newRow("off") << quint8{3} << false;
    QTest::newRow("on, as the settings say it") << quint8{6} << true;
    QTest::newRow("off, as the settings say it") << quint8{7} << false;
}

void RunKeyTest::heedsTheSwitchOfTheTaskManager()
{
    QFETCH(const quint8, state);
    RunKey start(keys, program);
    QVERIFY(start.set(true));
    switchTo(state);
    QTEST(start.isOn(), "isOn");
}

void RunKeyTest::isOnAgainAfterItWasSwitchedOff()
{
    RunKey start(keys, program);
    QVERIFY(start.set(true));
    switchTo(3);
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
}

void RunKeyTest::followsAProgramThatMoved()
{
    QVERIFY(RunKey(keys, QStringLiteral("C:/old/tributary.exe")).set(true));
    RunKey(keys, QStringLiteral("C:/new/tributary.exe")).refresh();
    QCOMPARE(command(), QStringLiteral(R"("C:\new\tributary.exe" --minimized)"));
}

void RunKeyTest::staysOffWhenItIsRefreshed()
{
    RunKey start(keys, program);
    start.refresh();
    QVERIFY(!start.isOn());
    QCOMPARE(command(), QString());
    QVERIFY(RunKey(keys, QStringLiteral("C:/old/tributary.exe")).set(true));
    switchTo(3);
    start.refresh();
    QVERIFY(!start.isOn());
}

void RunKeyTest::leavesTheEntriesOfOthers()
{
    registry(R"(\Run)").setValue(QStringLiteral("Other"), QStringLiteral("other.exe"));
    RunKey start(keys, program);
    QVERIFY(start.set(true));
    QVERIFY(start.set(false));
    QCOMPARE(registry(R"(\Run)").value(QStringLiteral("Other")).toString(), QStringLiteral("other.exe"));
}

// The system's own key is looked at, and not written to.
void RunKeyTest::isWhereWindowsLooks()
{
    const auto start = sessionStartOf(program);
    QVERIFY(start);
    QCOMPARE(start->path(),
             QStringLiteral(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run\Tributary)"));
    QVERIFY(!start->isOn());
}

QTEST_GUILESS_MAIN(RunKeyTest)
#include "tst_run_key.moc"
