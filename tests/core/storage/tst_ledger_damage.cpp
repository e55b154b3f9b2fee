#include "tests/core/storage/ledger_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tributary;
using namespace tributary::test;

// A file under a ledger's name that can't be read as a ledger is set aside, and the next start begins without
// it.
class TestLedgerDamage : public QObject, protected LedgerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_folder.reset(); }
    void setsADamagedOneAside();
    void setsANewerOneAside();
    void numbersWhatItSetsAside();
    void setsNoMoreAsideThanHelp();
    void setsAsideWithoutReadingWhatIsTooLarge();
    void setsAsideWhatIsNoFile_data();
    void setsAsideWhatIsNoFile();
};

void TestLedgerDamage::setsADamagedOneAside()
{
    QByteArray bytes = encode(ledgerOfSize(1000));
    for (const qsizetype at : {bytes.size() / 4, 3 * bytes.size() / 4})
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
    writeFile(m_path, bytes);
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::DiskError);
    QVERIFY(result.error().detail.english().contains(m_path + QStringLiteral(".damaged")));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), bytes);
    QCOMPARE(names().size(), 1);
    QVERIFY(loadLedger(m_path).has_value()); // and the next start begins without one
}

void TestLedgerDamage::setsANewerOneAside()
{
    QByteArray bytes = encode(ledgerOfSize(1000));
    bytes[9] = 77;
    bytes[bytes.size() / 2 + 9] = 77;
    writeFile(m_path, bytes);
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QVERIFY(result.error().detail.english().contains(QLatin1String("77")));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), bytes);
}

void TestLedgerDamage::numbersWhatItSetsAside()
{
    for (const char* content : {"first", "second", "third"}) {
        writeFile(m_path, content);
        QVERIFY(!loadLedger(m_path));
    }
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), QByteArray("first"));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged-1")), QByteArray("second"));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged-2")), QByteArray("third"));
}

void TestLedgerDamage::setsNoMoreAsideThanHelp()
{
    writeFile(m_path + QStringLiteral(".damaged"), "old");
    for (int n = 1; n < 1000; ++n)
        writeFile(m_path + QStringLiteral(".damaged-") + QString::number(n), "old");
    writeFile(m_path, "no ledger");
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.english().contains(QLatin1String("could not be set aside")),
             qPrintable(result.error().detail.english()));
    QCOMPARE(readFile(m_path), QByteArray("no ledger"));
    QCOMPARE(names().size(), 1001);
}

void TestLedgerDamage::setsAsideWithoutReadingWhatIsTooLarge()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 40)); // sparse; reading it would be noticed
    file.close();
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part.ledger.damaged")});
}

void TestLedgerDamage::setsAsideWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("folder") << QByteArray("folder");
#ifdef Q_OS_UNIX
    for (const char* what : {"link", "dangling link", "pipe"})
        QTest::newRow(what) << QByteArray(what);
#endif
}

void TestLedgerDamage::setsAsideWhatIsNoFile()
{
    QFETCH(const QByteArray, what);
    const QString good = inFolder("good");
    QVERIFY(saveLedger(good, ledgerOfSize(10), Durability::Written));
    if (what == "folder")
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
    else if (what == "link")
        QVERIFY(QFile::link(good, m_path));
    else if (what == "dangling link")
        QVERIFY(QFile::link(inFolder("nothing"), m_path));
#ifdef Q_OS_UNIX
    else
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), S_IRUSR | S_IWUSR), 0);
#endif

    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(names(), (QStringList{QStringLiteral("a.iso.part.ledger.damaged"), QStringLiteral("good")}));
    QCOMPARE(loaded(good), std::optional(ledgerOfSize(10)));
}

QTEST_APPLESS_MAIN(TestLedgerDamage)
#include "tst_ledger_damage.moc"
