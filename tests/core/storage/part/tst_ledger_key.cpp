#include "core/storage/part/ledger_key.h"
#include "core/storage/part/ledger_key_place.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// The key by which this person's ledgers are known from those that somebody else has put there.
class TestLedgerKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnce();
    void isAnotherInEachPlace();
    void isNoneWhereSomethingElseLies_data();
    void isNoneWhereSomethingElseLies();
    void isNoneWhereNoFileCanBeMade();
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

// The key of the process is read once, so this comes last and looks at nothing before.
void TestLedgerKey::liesWhereTheProgramSays()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("chosen.key"));
    setLedgerKeyPlace(path);
    const QByteArray key = ledgerKey();
    QCOMPARE(key.size(), 32);
    QCOMPARE(folder.read(QStringLiteral("chosen.key")), key);
    QCOMPARE(ledgerKey(), key);
}

QTEST_GUILESS_MAIN(TestLedgerKey)
#include "tst_ledger_key.moc"
