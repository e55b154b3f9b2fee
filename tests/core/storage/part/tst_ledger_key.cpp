#include "core/storage/part/ledger_key.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/checks/test_or_errand.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QSysInfo>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tributary;
using namespace tributary::test;

namespace {

const QString telling = QStringLiteral("--tell");

int tellKey(const QStringList&)
{
    std::puts(ledgerKey().toHex().constData());
    return 0;
}

#ifdef Q_OS_LINUX
constexpr bool settingsCanBeElsewhere = true;
#else
constexpr bool settingsCanBeElsewhere = false;
#endif

// A program's key is read once, so each that shall find another one is started.
QByteArray keyOfAnotherProgram(const QString& settings)
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    program.setProcessEnvironment(surroundings);
    program.start(QCoreApplication::applicationFilePath(), {telling});
    return program.waitForFinished(static_cast<int>(patience().count()))
               ? program.readAllStandardOutput().trimmed()
               : QByteArray("never");
}

} // namespace

// The key by which this person's ledgers are known from those that somebody else has put there.
class TestLedgerKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnce();
#ifdef Q_OS_UNIX
    void liesWhereNobodyElseMayWrite();
#endif
    void isAnotherInEachPlace();
    void isNoneWhereSomethingElseLies_data();
    void isNoneWhereSomethingElseLies();
    void isNoneWhereNoFileCanBeMade();
    void isNoneWhereAFolderLies();
    void isOneForAllWhoAskAtOnce();
    void liesWithThePersonsSettings();
    void isTheMachinesWhereNoneCanBeKept();
    void liesWhereTheProgramSays();
};

void TestLedgerKey::isMadeOnce()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("deep/down/ledger.key"));
    const QByteArray key = ledgerKeyIn(path);
    QCOMPARE(key.size(), 32);
    QCOMPARE(folder.read(QStringLiteral("deep/down/ledger.key")), key);
    QCOMPARE(namesIn(folder.path(QStringLiteral("deep/down"))), QStringList{QStringLiteral("ledger.key")});
    QCOMPARE(ledgerKeyIn(path), key);
}

#ifdef Q_OS_UNIX
void TestLedgerKey::liesWhereNobodyElseMayWrite()
{
    const TestFolder folder;
    const QString made = folder.path(QStringLiteral("made"));
    const mode_t usual = ::umask(0);
    const QByteArray key = ledgerKeyIn(made + QStringLiteral("/ledger.key"));
    ::umask(usual);
    QCOMPARE(key.size(), 32);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(made) & others));
    // A folder that was there stays as it is.
    const QFile::Permissions before = QFile::permissions(folder.path());
    QCOMPARE(ledgerKeyIn(folder.path(QStringLiteral("ledger.key"))).size(), 32);
    QCOMPARE(QFile::permissions(folder.path()), before);
}
#endif

void TestLedgerKey::isAnotherInEachPlace()
{
    const TestFolder folder;
    const QByteArray key = ledgerKeyIn(folder.path(QStringLiteral("a.key")));
    QVERIFY(key != ledgerKeyIn(folder.path(QStringLiteral("b.key"))));
    QVERIFY(key != QByteArray(32, '\0'));
}

void TestLedgerKey::isNoneWhereSomethingElseLies_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("shorter") << QByteArray(31, 'k');
    QTest::newRow("longer") << QByteArray(33, 'k');
    QTest::newRow("half of another program's secrets") << QByteArray(100'000, 's');
}

void TestLedgerKey::isNoneWhereSomethingElseLies()
{
    QFETCH(const QByteArray, there);
    const TestFolder folder;
    const QString name = QStringLiteral("ledger.key");
    QVERIFY(folder.write(name, there));
    QCOMPARE(ledgerKeyIn(folder.path(name)), QByteArray());
    QCOMPARE(folder.read(name), there);
    QCOMPARE(folder.names(), QStringList{name});
}

void TestLedgerKey::isNoneWhereNoFileCanBeMade()
{
    const TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("file"), "no folder"));
    QCOMPARE(ledgerKeyIn(folder.path(QStringLiteral("file/ledger.key"))), QByteArray());
}

void TestLedgerKey::isNoneWhereAFolderLies()
{
    const TestFolder folder;
    QVERIFY(QDir().mkpath(folder.path(QStringLiteral("ledger.key/inside"))));
    QCOMPARE(ledgerKeyIn(folder.path(QStringLiteral("ledger.key"))), QByteArray());
    QCOMPARE(folder.names(), QStringList{QStringLiteral("ledger.key")});
}

// Several programs of one person may begin in the same moment.
void TestLedgerKey::isOneForAllWhoAskAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const TestFolder folder;
        const QString path = folder.path(QStringLiteral("deep/ledger.key"));
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        std::array<QByteArray, 4> keys;
        for (QByteArray& key : keys)
            pool.start([&key, path] { key = ledgerKeyIn(path); });
        QVERIFY(pool.waitForDone(static_cast<int>(patience().count())));
        for (const QByteArray& key : keys)
            QCOMPARE(key, folder.read(QStringLiteral("deep/ledger.key")));
        QCOMPARE(namesIn(folder.path(QStringLiteral("deep"))), QStringList{QStringLiteral("ledger.key")});
    }
}

void TestLedgerKey::liesWithThePersonsSettings()
{
    if (!settingsCanBeElsewhere)
        QSKIP("the place of a person's settings follows no variable here");
    const TestFolder folder;
    const QByteArray key = keyOfAnotherProgram(folder.path(QStringLiteral("settings")));
    QCOMPARE(QByteArray::fromHex(key), folder.read(QStringLiteral("settings/tributary/ledger.key")));
    QCOMPARE(QByteArray::fromHex(key).size(), 32);
    QCOMPARE(keyOfAnotherProgram(folder.path(QStringLiteral("settings"))), key);
}

// A system without a number of its own leaves ledgers unsigned there.
void TestLedgerKey::isTheMachinesWhereNoneCanBeKept()
{
    if (!settingsCanBeElsewhere)
        QSKIP("the place of a person's settings follows no variable here");
    const TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("settings"), "no folder"));
    const QByteArray machine = QSysInfo::machineUniqueId();
    const QByteArray key =
        machine.isEmpty()
            ? QByteArray()
            : QCryptographicHash::hash(QByteArray(machine).append(" Tributary"), QCryptographicHash::Sha256);
    QCOMPARE(QByteArray::fromHex(keyOfAnotherProgram(folder.path(QStringLiteral("settings")))), key);
}

// The key of the process is read once, so this comes last and looks at nothing before.
void TestLedgerKey::liesWhereTheProgramSays()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("chosen.key"));
    setLedgerKeyPlace(path);
    const QByteArray& key = ledgerKey();
    QCOMPARE(key.size(), 32);
    QCOMPARE(folder.read(QStringLiteral("chosen.key")), key);
    QCOMPARE(ledgerKey(), key);
}

int main(int argc, char** argv)
{
    return testOrErrand<TestLedgerKey>(argc, argv, telling, tellKey);
}

#include "tst_ledger_key.moc"
