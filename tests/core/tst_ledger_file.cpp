#include "core/storage/ledger_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tributary;

class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void liesBesideThePartFile();
    void hasNoneBeforeTheFirst();
    void comesBackAfterSaving_data();
    void comesBackAfterSaving();
    void replacesTheOldOne();
    void leavesNothingBeside();
    void replacesALeftoverOfAKill();
    void doesNotFollowALeftoverLink();
    void replacesALinkUnderItsName();
    void refusesToSaveAContradiction();
    void refusesToSaveWhatIsTooLarge();
    void saysThatTheFolderIsGone();
    void keepsTheOldOneWhenBesideIsBlocked();
    void keepsTheOldOneWhenTheDiskTakesNoMore();
    void leavesNothingBesideWhenTheNameIsAFolder();

    void setsADamagedOneAside();
    void setsANewerOneAside();
    void numbersWhatItSetsAside();
    void setsAsideWithoutReadingWhatIsTooLarge();
    void setsAsideWhatIsNoFile_data();
    void setsAsideWhatIsNoFile();
    void removesTheLeftoverToo();
    void isWholeAfterAKillAtAnyInstant();

private:
    QString inFolder(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

Ledger ledgerOfSize(qint64 size)
{
    Ledger ledger;
    ledger.urlHash = QByteArray(32, 'u');
    ledger.fileName = QStringLiteral("a.iso");
    ledger.size = size;
    for (qint64 at = 0; at + 10 <= size; at += 10)
        ledger.seals.push_back({.range = {at, at + 10}, .hash = static_cast<quint64>(at)});
    return ledger;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Ledger> loaded(const QString& path)
{
    return loadLedger(path).value_or(std::nullopt);
}

} // namespace

void TestLedgerFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = inFolder("a.iso.part.ledger");
}

void TestLedgerFile::cleanup()
{
    m_folder.reset();
}

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

void TestLedgerFile::replacesALeftoverOfAKill()
{
    writeFile(m_path + QStringLiteral(".new"), QByteArray(100'000, 'x'));
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Synced));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
    QCOMPARE(names().size(), 1);
}

void TestLedgerFile::doesNotFollowALeftoverLink()
{
    writeFile(inFolder("precious"), "precious");
    QVERIFY(QFile::link(inFolder("precious"), m_path + QStringLiteral(".new")));
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    QCOMPARE(readFile(inFolder("precious")), QByteArray("precious"));
    QCOMPARE(loaded(m_path), std::optional(ledgerOfSize(10)));
}

void TestLedgerFile::replacesALinkUnderItsName()
{
    writeFile(inFolder("precious"), "precious");
    QVERIFY(QFile::link(inFolder("precious"), m_path));
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    QCOMPARE(readFile(inFolder("precious")), QByteArray("precious"));
    QVERIFY(!QFileInfo(m_path).isSymLink());
}

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
}

void TestLedgerFile::saysThatTheFolderIsGone()
{
    const QString path = inFolder("gone/a.part.ledger");
    const auto saved = saveLedger(path, ledgerOfSize(10), Durability::Synced);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::DiskError);
    QVERIFY(saved.error().detail.contains(path));
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
    QSKIP("needs a limit on the size of files");
#endif
}

void TestLedgerFile::leavesNothingBesideWhenTheNameIsAFolder()
{
    QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
    const auto saved = saveLedger(m_path, ledgerOfSize(10), Durability::Written);
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.contains(m_path));
    QCOMPARE(names().size(), 1);
}

void TestLedgerFile::setsADamagedOneAside()
{
    QByteArray bytes = encode(ledgerOfSize(1000));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    writeFile(m_path, bytes);
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::DiskError);
    QVERIFY(result.error().detail.contains(m_path + QStringLiteral(".damaged")));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), bytes);
    QCOMPARE(names().size(), 1);
    QVERIFY(loadLedger(m_path).has_value()); // and the next start begins without one
}

void TestLedgerFile::setsANewerOneAside()
{
    QByteArray bytes = encode(ledgerOfSize(1000));
    bytes[9] = 77;
    writeFile(m_path, bytes);
    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(QLatin1String("77")));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), bytes);
}

void TestLedgerFile::numbersWhatItSetsAside()
{
    for (const char* content : {"first", "second", "third"}) {
        writeFile(m_path, content);
        QVERIFY(!loadLedger(m_path));
    }
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged")), QByteArray("first"));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged-1")), QByteArray("second"));
    QCOMPARE(readFile(m_path + QStringLiteral(".damaged-2")), QByteArray("third"));
}

void TestLedgerFile::setsAsideWithoutReadingWhatIsTooLarge()
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

void TestLedgerFile::setsAsideWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"folder", "link", "dangling link", "pipe"})
        QTest::newRow(what) << QByteArray(what);
}

void TestLedgerFile::setsAsideWhatIsNoFile()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, what);
    const QString good = inFolder("good");
    QVERIFY(saveLedger(good, ledgerOfSize(10), Durability::Written));
    if (what == "folder")
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/inside")));
    else if (what == "link")
        QVERIFY(QFile::link(good, m_path));
    else if (what == "dangling link")
        QVERIFY(QFile::link(inFolder("nothing"), m_path));
    else
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), S_IRUSR | S_IWUSR), 0);

    const auto result = loadLedger(m_path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(names(), (QStringList{QStringLiteral("a.iso.part.ledger.damaged"), QStringLiteral("good")}));
    QCOMPARE(loaded(good), std::optional(ledgerOfSize(10)));
#else
    QSKIP("links and pipes are made by hand on Unix only");
#endif
}

void TestLedgerFile::removesTheLeftoverToo()
{
    QVERIFY(saveLedger(m_path, ledgerOfSize(10), Durability::Written));
    writeFile(m_path + QStringLiteral(".new"), "half");
    writeFile(inFolder("a.iso.part"), "bytes");
    removeLedger(m_path);
    QCOMPARE(names(), QStringList{QStringLiteral("a.iso.part")});
    removeLedger(m_path);
    QCOMPARE(names().size(), 1);
}

#ifdef Q_OS_UNIX
namespace {

[[noreturn]] void saveForEver(const QString& path, int progress)
{
    for (qint64 size = 10;; size = size % 5000 + 10) {
        if (!saveLedger(path, ledgerOfSize(size), Durability::Written) || ::write(progress, "+", 1) != 1)
            ::_exit(1);
    }
}

} // namespace
#endif

// The child tells of each save through a pipe, so that it is killed somewhere within one, not after a while.
void TestLedgerFile::isWholeAfterAKillAtAnyInstant()
{
#ifdef Q_OS_UNIX
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0)
            saveForEver(m_path, ends[1]);
        ::close(ends[1]);
        char progress = 0;
        for (int saves = random.bounded(1, 60); saves > 0; --saves)
            QCOMPARE(::read(ends[0], &progress, 1), 1);
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        ::close(ends[0]);

        const std::optional<Ledger> ledger = loaded(m_path);
        QVERIFY(ledger);
        QCOMPARE(*ledger, ledgerOfSize(*ledger->size));
    }
#else
    QSKIP("needs fork");
#endif
}

QTEST_APPLESS_MAIN(TestLedgerFile)
#include "tst_ledger_file.moc"
