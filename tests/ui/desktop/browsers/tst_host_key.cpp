#include "ui/desktop/browsers/host_key.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

// A key of the test's own stands in for those at which browsers look on Windows.
class HostKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void leadsTheBrowserToTheFile();
    void leavesTheKeyOfAnotherProgram();
    void followsAProgramThatIsGone();
};

namespace {

const QString keys = QStringLiteral(R"(Software\Tributary test of a host key)");
const QString program = QStringLiteral("C:/Program Files/Tributary/tributary.exe");

QSettings registry()
{
    return QSettings(QLatin1String(R"(HKEY_CURRENT_USER\)") + keys +
                         QLatin1String(R"(\NativeMessagingHosts\org.tributary.browser)"),
                     QSettings::NativeFormat);
}

QString led()
{
    return registry().value(QStringLiteral("Default")).toString();
}

} // namespace

void HostKeyTest::cleanup()
{
    QSettings(QStringLiteral(R"(HKEY_CURRENT_USER\Software)"), QSettings::NativeFormat)
        .remove(keys.section(u'\\', 1));
}

void HostKeyTest::leadsTheBrowserToTheFile()
{
    const QTemporaryDir folder;
    HostKey entry(keys, folder.filePath(QStringLiteral("new")), BrowserKin::Chromium, program);
    QVERIFY(!entry.isOn());
    QVERIFY(entry.set(true));
    QVERIFY(entry.isOn());
    QCOMPARE(led(), QDir::toNativeSeparators(entry.path()));
    QFile file(entry.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(R"("C:\\Program Files\\Tributary\\tributary.exe")"));
    file.close();
    QVERIFY(entry.set(false));
    QVERIFY(!entry.isOn());
    QVERIFY(led().isNull());
    QVERIFY(!QFile::exists(entry.path()));
    QVERIFY(entry.set(false));
}

void HostKeyTest::leavesTheKeyOfAnotherProgram()
{
    const QTemporaryDir folder;
    const QString others = QStringLiteral(R"(C:\other.json)");
    registry().setValue(QStringLiteral("Default"), others);
    HostKey entry(keys, folder.path(), BrowserKin::Chromium, program);
    entry.refresh();
    QVERIFY(!entry.isOn());
    QVERIFY(entry.set(false));
    QCOMPARE(led(), others);
}

void HostKeyTest::followsAProgramThatIsGone()
{
    const QTemporaryDir folder;
    const QString gone = folder.filePath(QStringLiteral("gone.exe"));
    QVERIFY(HostKey(keys, folder.path(), BrowserKin::Firefox, gone).set(true));
    HostKey entry(keys, folder.path(), BrowserKin::Firefox, program);
    QVERIFY(!entry.isOn());
    entry.refresh();
    QVERIFY(entry.isOn());
}

QTEST_GUILESS_MAIN(HostKeyTest)
#include "tst_host_key.moc"
