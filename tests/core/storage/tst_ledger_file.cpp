#include "core/storage/part/part_file.h"
#include "tests/core/storage/ledger_folder.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_or_errand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace tributary;
using namespace tributary::test;

namespace {

const QString saving = QStringLiteral("--save");

// Saves ledgers until this process is killed.
int saveForEver(const QStringList& given)
{
    for (qint64 size = 10;; size = size % 5000 + 10) {
        if (!saveLedger(given.value(0), ledgerOfSize(size), Durability::Written))
            return 1;
        std::fputc('+', stdout);
        std::fflush(stdout);
    }
}

} // namespace

// Saving, finding again and removing.
class TestLedgerFile : public QObject, protected LedgerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_folder.reset(); }
    void liesBesideThePartFile();
    void hasNoneBeforeTheFirst();
    void saysThatItCannotBeRead();
    void comesBackAfterSaving_data();
    void comesBackAfterSaving();
    void replacesTheOldOne();
    void leavesNothingBeside();
    void replacesALeftoverOfAKill_data();
    void replacesALeftoverOfAKill();
    void leavesAPersonsFileUnderTheNameOfTheNewOne();
    void doesNotFollowALinkUnderTheNameOfTheNewOne();
    void leavesAPersonsFileUnderItsName();
#ifndef Q_OS_WIN
    // Qt makes shortcuts on Windows, which are files like others.
    void leavesALinkUnderItsName();
    void leavesAPipeUnderItsName();
#endif
    void refusesToSaveAContradiction();
    void refusesToSaveWhatIsTooLarge();
    void saysThatTheFolderIsGone();
    void keepsTheOldOneWhenBesideIsBlocked();
    void keepsTheOldOneWhenTheDiskTakesNoMore();
    void leavesNothingBesideWhenTheNameIsAFolder();
    void removesTheLeftoverToo();
    void saysThatItCannotBeRemoved();
    void knowsTheBeginningOfOne();
    void isWholeAfterAKillAtAnyInstant();
};

void TestLedgerFile::liesBesideThePartFile()
{
    QCOMPARE(ledgerPathFor(QStringLiteral("/x/a.iso.part")), QStringLiteral("/x/a.iso.part.ledger"));
}

void TestLedgerFile::hasNoneBeforeTheFirst()
{
    const auto none = loadLedger(m_path);
    QVERIFY(none);
    QVERIFY(!none->has_value());
    QVERIFY(names().isEmpty());
}

#ifdef Q_OS_WIN

// One that another program writes to can't be read.
void TestLedgerFile::saysThatItCannotBeRead()
{
    const auto held = PartFile::create(m_path);
    QVERIFY(held);
    const auto none = loadLedger(m_path);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NoPermission);
}

#else

// A name that is longer than the disk allows can't be looked at.
void TestLedgerFile::saysThatItCannotBeRead()
{
    const auto none = loadLedger(inFolder(QByteArray(300, 'x').constData()));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::DiskError);
}

#endif

void TestLedgerFile::comesBackAfterSaving_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::newRow("written") << Durability::Written;
    QTest::newRow("synced") << Durability::Synced;
}

void TestLedgerFile::comesBackAfterSaving()
{
    QFETCH(const Durability, durability);
    QVERIFY(saveLedger(m_path, ledgerOfSize(1000), durability));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(1000)));
}

void TestLedgerFile::replacesTheOldOne()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(1000), Durability::Written));
    QVERIFY(saveLedger(m_path, ledgerOfSize(20), Durability::Synced));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(20)));
}

void TestLedgerFile::leavesNothingBeside()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Synced));
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part.ledger")});
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void TestLedgerFile::replacesALeftoverOfAKill_data()
{
    QTest::addColumn<QByteArray>("leftover");
    QTest::newRow("the beginning of one") << encode(ledgerOfSize(100'000)).chopped(1000);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros, after a loss of power") << QByteArray(100'000, '\0');
}

void TestLedgerFile::replacesALeftoverOfAKill()
{
    QFETCH(const QByteArray, leftover);
    writeFile(m_path + QStringLiteral(".new"), leftover);
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Synced));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
    QCOMPARE(names().size(), 1);
}

void TestLedgerFile::leavesAPersonsFileUnderTheNameOfTheNewOne()
{
    const QString theirs = newLedgerPathFor(m_path);
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    writeFile(theirs, "a person's own");
    const auto saved = saveLedger(m_path, ledgerOfSize(20), Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY2(saved.error().detail.english().contains(theirs), qPrintable(saved.error().detail.english()));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
    QVERIFY(removeLedger(m_path));
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part.ledger.new")});
    QCOMPARE(readFile(theirs), QByteArray("a person's own"));
}

void TestLedgerFile::doesNotFollowALinkUnderTheNameOfTheNewOne()
{
    writeFile(inFolder("precious"), "precious");
    QVERIFY(QFile::link(inFolder("precious"), newLedgerPathFor(m_path)));
    const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QCOMPARE(readFile(inFolder("precious")), QByteArray("precious"));
    QCOMPARE(names(), (QStringList{QStringLiteral("a.iso.part.ledger.new"), QStringLiteral("precious")}));
}

// Put there while the download runs.
void TestLedgerFile::leavesAPersonsFileUnderItsName()
{
    const QByteArray own = "a person's own";
    writeFile(m_path, own);
    const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(removeLedger(m_path));
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part.ledger")});
    QCOMPARE(readFile(m_path), own);
    // A file that a kill or a loss of power left is nobody's.
    for (const QByteArray& left : {encode(ledgerOfSize(10)).left(100), QByteArray(100, '\0'), QByteArray()}) {
        writeFile(m_path, left);
        QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    }
}

#ifndef Q_OS_WIN
void TestLedgerFile::leavesALinkUnderItsName()
{
    writeFile(inFolder("precious"), "precious");
    for (const char* target : {"precious", "nothing"}) {
        QVERIFY(QFile::link(inFolder(target), m_path));
        const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        QVERIFY(removeLedger(m_path));
        QCOMPARE(QFileInfo(m_path).symLinkTarget(), inFolder(target));
        QCOMPARE(readFile(inFolder("precious")), QByteArray("precious"));
        QVERIFY(QFile::remove(m_path));
    }
}

void TestLedgerFile::leavesAPipeUnderItsName()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), S_IRUSR | S_IWUSR), 0);
    const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(removeLedger(m_path));
    struct stat there{};
    QCOMPARE(::lstat(QFile::encodeName(m_path).constData(), &there), 0);
    QVERIFY(S_ISFIFO(there.st_mode));
}
#endif

void TestLedgerFile::refusesToSaveAContradiction()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    Ledger impossible = ledgerOfSize(20);
    impossible.size = 5;
    const auto saved = saveLedger(m_path, impossible, Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Internal);
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
}

void TestLedgerFile::refusesToSaveWhatIsTooLarge()
{
    Ledger huge = ledgerOfSize(10);
    huge.validators.etag = QByteArray(largestLedger, 'x');
    const auto saved = saveLedger(m_path, huge, Durability::Written);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Internal);
    QVERIFY(names().isEmpty());

    const qsizetype excess = encode(huge).size() - largestLedger;
    huge.validators.etag.chop((excess + 1) / 2); // there are two copies
    QCOMPARE(encode(huge).size(), largestLedger);
    QVERIFY(saveLedger(m_path, huge, Durability::Written));
    QCOMPARE(loaded(m_path), std::optional(huge));
}

void TestLedgerFile::saysThatTheFolderIsGone()
{
    const QString path = inFolder("gone/a.part.ledger");
    const auto saved = saveLedger(path, ledgerOfSize(10), Durability::Synced);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::DiskError);
    QVERIFY(saved.error().detail.english().contains(path));
    QVERIFY(names().isEmpty());
    QVERIFY(loadLedger(path).has_value()); // none there
}

void TestLedgerFile::keepsTheOldOneWhenBesideIsBlocked()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    QVERIFY(QDir().mkpath(m_path + QStringLiteral(".new/inside")));
    QVERIFY(!saveLedger(m_path, ledgerOfSize(20), Durability::Written));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
}

void TestLedgerFile::keepsTheOldOneWhenTheDiskTakesNoMore()
{
#ifdef Q_OS_UNIX
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Synced));
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldAction = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveLedger(m_path, ledgerOfSize(100'000), Durability::Synced);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldAction);

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
    QCOMPARE(names().size(), 1);
#else
    QSKIP("Windows limits the size of no file, and a small volume is not for everybody to mount there");
#endif
}

void TestLedgerFile::leavesNothingBesideWhenTheNameIsAFolder()
{
    QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
    const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.english().contains(m_path));
    QCOMPARE(names().size(), 1);
}

void TestLedgerFile::removesTheLeftoverToo()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    writeFile(m_path + QStringLiteral(".new"), encode(ledgerOfSize(10)).left(100));
    writeFile(inFolder("a.iso.part"), "bytes");
    QVERIFY(removeLedger(m_path));
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part")});
    QVERIFY(removeLedger(m_path));
    QCOMPARE(names().size(), 1);
}

// A folder can't be removed as a file.
void TestLedgerFile::saysThatItCannotBeRemoved()
{
    QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
    const auto removed = removeLedger(m_path);
    QVERIFY(!removed);
    QVERIFY2(removed.error().detail.english().contains(m_path), qPrintable(removed.error().detail.english()));
    QCOMPARE(names().size(), 1);
}

void TestLedgerFile::knowsTheBeginningOfOne()
{
    QVERIFY(!beginsLikeALedger(m_path));
    writeFile(m_path, {});
    QVERIFY(beginsLikeALedger(m_path));
    writeFile(m_path, encode(ledgerOfSize(1000)).left(100));
    QVERIFY(beginsLikeALedger(m_path));
    writeFile(m_path, "a person's own");
    QVERIFY(!beginsLikeALedger(m_path));
    QVERIFY(QDir().mkpath(inFolder("folder")));
    QVERIFY(!beginsLikeALedger(inFolder("folder")));
}

// The other process tells of each save, so that it is killed somewhere within one, not after a while.
void TestLedgerFile::isWholeAfterAKillAtAnyInstant()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {saving, m_path});
        const int saves = random.bounded(1, 60);
        while (writer.bytesAvailable() < saves)
            QVERIFY(writer.waitForReadyRead(static_cast<int>(patience().count())));
        writer.kill();
        QVERIFY(writer.waitForFinished(static_cast<int>(patience().count())));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const std::optional<Ledger> ledger = loaded(m_path);
        QVERIFY(ledger);
        QCOMPARE(*ledger, ledgerOfSize(*ledger->size));
    }
}

int main(int argc, char** argv)
{
    return testOrErrand<TestLedgerFile>(argc, argv, saving, saveForEver);
}

#include "tst_ledger_file.moc"
