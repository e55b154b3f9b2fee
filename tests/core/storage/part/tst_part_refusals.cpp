#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/platform/disk.h"
#include "tests/core/storage/part_check.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>

using namespace tributary;
using namespace tributary::test;

// A part file tells which call the disk refused, and does without calls that a disk lacks.
class TestPartRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.makeAnew(); }
    void cleanup();

    void opensWithoutBeingKilledByALimit();
    void isNotMadeWithoutItsLock_data();
    void isNotMadeWithoutItsLock();
    void isNotMadeWhereItCantBeLookedAt_data();
    void isNotMadeWhereItCantBeLookedAt();
    void isNotTakenForReplacedWhereItCantBeLookedAt();
    void saysWhichVolumeHasNoRoomForItsLedger();
    void isSeenToBeLockedByThoseWhoOnlyRead();
    void saysThatItCannotBeExamined();
    void saysWhatCouldNotBeRead();
    void saysThatItsLengthCouldNotBeSet();
    void endsWhereTheDiskTakesNothing();
    void writesNoMoreThanItIsGiven();
    void isSparseWhereNothingCanBeAllocated();
    void seesItsFirstHole();
    void syncsTheVolumeFromSeventeenFilesOn();
    void tellsWhereItCameFrom();
    void hasALedgerInAFolderThatNobodyMayLookInto();
    void leavesAFileThatTakesTheNameOfItsNewLedger();
    void isKnownByATimeFarOff();

private:
    QString path(const char* name) const { return m_folder.path(name); }

    PartFolder m_folder;
};

void TestPartRefusals::cleanup()
{
    disk_calls::clear();
    m_folder.clear();
}

// Comes first, since a process asks once that the system's signal for files that are too large be ignored.
void TestPartRefusals::opensWithoutBeingKilledByALimit()
{
    QVERIFY(QFile(path("a.part")).open(QIODevice::WriteOnly));
    const int answer = inChild([this] {
        const struct rlimit small{.rlim_cur = 10, .rlim_max = 10};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto part = PartFile::open(path("a.part"));
        return part && kindOf((*part)->write(0, QByteArray(100, 'a'))) == ErrorKind::FileTooLarge;
    });
    QCOMPARE(answer, 1);
}

void TestPartRefusals::isNotMadeWithoutItsLock_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another has it") << EWOULDBLOCK << ErrorKind::Conflict;
    QTest::newRow("the disk fails") << EIO << ErrorKind::DiskError;
}

void TestPartRefusals::isNotMadeWithoutItsLock()
{
    QFETCH(const int, number);
    QFETCH(const ErrorKind, kind);
    disk_calls::fail(QLatin1String("flock"), number, 1);
    QCOMPARE(kindOf(PartFile::create(path("a.part"))), kind);
    // A part without a brand would be known to nobody.
    QCOMPARE(QFile::exists(path("a.part")), kind == ErrorKind::Conflict);
}

void TestPartRefusals::isNotMadeWhereItCantBeLookedAt_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("by its name") << QByteArray("lstat");
    QTest::newRow("by its descriptor") << QByteArray("fstat");
}

void TestPartRefusals::isNotMadeWhereItCantBeLookedAt()
{
    QFETCH(const QByteArray, call);
    disk_calls::fail(QLatin1String(call), EIO, 1, QStringLiteral("a.part"));
    QCOMPARE(kindOf(PartFile::create(path("a.part"))), ErrorKind::DiskError);
    QVERIFY(!QFile::exists(path("a.part")));
    // A part with a brand is opened once more, by its name.
    disk_calls::fail(QLatin1String(call), ESTALE, disk_calls::always, QStringLiteral("a.part"));
    const PartBrand brand = freshBrand(QByteArray(32, 'u'));
    QCOMPARE(kindOf(PartFile::create(path("a.part"), Privacy::Usual, brand)), ErrorKind::DiskError);
}

void TestPartRefusals::isNotTakenForReplacedWhereItCantBeLookedAt()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::fail(QLatin1String("lstat"), EIO, 2, QStringLiteral("a.part"));
    const auto named = (*part)->checkStillNamed();
    QVERIFY(!named);
    QCOMPARE(named.error().detail.kind(), std::optional(PhraseKind::Examining));
    QCOMPARE(kindOf((*part)->discard()), ErrorKind::DiskError);
    QVERIFY(QFile::exists(path("a.part")));
    QVERIFY((*part)->discard());
    QVERIFY(!QFile::exists(path("a.part")));
}

void TestPartRefusals::saysWhichVolumeHasNoRoomForItsLedger()
{
    disk_calls::fail(QLatin1String("fsync"), ENOSPC, 1);
    const auto saved =
        saveLedger(path("a.part.ledger"), Ledger{.urlHash = QByteArray(32, 'u')}, Durability::Synced);
    QCOMPARE(kindOf(saved), ErrorKind::NoSpace);
    QVERIFY2(saved.error().detail.english().contains(QLatin1String("(the volume ")),
             qPrintable(saved.error().detail.english()));
}

// NFS lets them ask for a shared lock alone.
void TestPartRefusals::isSeenToBeLockedByThoseWhoOnlyRead()
{
    auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    for (const bool isHeld : {true, false}) {
        if (!isHeld)
            part->reset();
        disk_calls::fail(QLatin1String("flock"), EBADF, 1);
        QCOMPARE(disk::isLockedAt(path("a.part")), isHeld);
    }
}

void TestPartRefusals::saysThatItCannotBeExamined()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::closeUnnoticed(path("a.part"));
    QCOMPARE(kindOf((*part)->checkRoom(1)), ErrorKind::DiskError);
    QCOMPARE(kindOf((*part)->identity()), ErrorKind::DiskError);
    QCOMPARE(kindOf((*part)->requireLength(0)), ErrorKind::DiskError);
}

void TestPartRefusals::saysWhatCouldNotBeRead()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    disk_calls::fail(QLatin1String("pread"), EIO, 1);
    std::array<char, 5> bytes = {};
    QCOMPARE(kindOf((*part)->read(0, bytes)), ErrorKind::DiskError);
}

void TestPartRefusals::saysThatItsLengthCouldNotBeSet()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::fail(QLatin1String("ftruncate"), EIO, 1);
    QCOMPARE(kindOf((*part)->truncate(5)), ErrorKind::DiskError);
}

void TestPartRefusals::endsWhereTheDiskTakesNothing()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::limitWrites(0);
    QCOMPARE(kindOf((*part)->write(0, "hello")), ErrorKind::DiskError);
}

void TestPartRefusals::writesNoMoreThanItIsGiven()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::limitWrites(8);
    const QByteArray bytes(20, 'x');
    QVERIFY((*part)->write(0, bytes));
    QCOMPARE(bytesOf(path("a.part")), bytes);
}

void TestPartRefusals::isSparseWhereNothingCanBeAllocated()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::fail(QLatin1String("fallocate"), ENOSYS);
    QVERIFY((*part)->reserve(4096, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 4096);
}

void TestPartRefusals::seesItsFirstHole()
{
    constexpr qint64 written = 64 * 1024;
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, QByteArray(written, 'a')) && (*part)->truncate(16 * written));
    QFile file(path("a.part"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    if (::lseek(file.handle(), 0, SEEK_HOLE) != written)
        QSKIP("this file system knows no holes");
    QVERIFY((*part)->requireNoHole(written));
    QCOMPARE(kindOf((*part)->requireNoHole(written + 1)), ErrorKind::Changed);
}

void TestPartRefusals::syncsTheVolumeFromSeventeenFilesOn()
{
    std::vector<std::shared_ptr<PartFile>> parts;
    parts.reserve(17);
    for (int i = 0; i < 16; ++i)
        parts.push_back(PartFile::create(m_folder.path(qPrintable(QString::number(i)))).value());
    (void)PartFile::syncTogether(parts);
    QCOMPARE(disk_calls::count(QLatin1String("syncfs")), 0);
    parts.push_back(PartFile::create(path("one more")).value());
    (void)PartFile::syncTogether(parts);
    QCOMPARE(disk_calls::count(QLatin1String("syncfs")), 1);
}

void TestPartRefusals::tellsWhereItCameFrom()
{
    const auto part = PartFile::create(path("a.bin"), Privacy::Usual, freshBrand(QByteArray(32, 'u')));
    QVERIFY(part);
    if (!(*part)->brand())
        QSKIP("this file system has no place for marks");
    const QByteArray link = "http://a.example/a.bin";
    const QUrl asked(QString::fromLatin1(link) + QLatin1String(";jsessionid=0A1B?token=1"));
    (*part)->mark(path("a.bin"), {.origin = markedUrl(asked), .referer = {}, .modified = {}});
    QByteArray told(100, '\0');
    const auto length = ::getxattr(QFile::encodeName(path("a.bin")).constData(), "user.xdg.origin.url",
                                   told.data(), static_cast<size_t>(told.size()));
    QCOMPARE(told.first(std::max<ssize_t>(length, 0)), link);
}

// People may put files into it and not see what others have put there.
void TestPartRefusals::hasALedgerInAFolderThatNobodyMayLookInto()
{
    const QTemporaryDir drop;
    const QByteArray folder = QFile::encodeName(drop.path());
    constexpr uid_t nobody = 65534; // whom rights concern even where root runs the test
    const bool isRoot = ::geteuid() == 0;
    QCOMPARE(isRoot ? ::chown(folder.constData(), nobody, nobody) : 0, 0);
    QCOMPARE(::chmod(folder.constData(), S_IWUSR | S_IXUSR), 0);
    const int answer = inChild([&] {
        if (isRoot && ::setuid(nobody) != 0)
            return false;
        const QString ledgerPath = drop.filePath(QStringLiteral("a.part.ledger"));
        return saveLedger(ledgerPath, Ledger{.urlHash = QByteArray(32, 'u')}, Durability::Synced).has_value();
    });
    ::chmod(folder.constData(), S_IRWXU);
    QCOMPARE(answer, 1);
}

// Another program makes it in the moment before the ledger would be made.
void TestPartRefusals::leavesAFileThatTakesTheNameOfItsNewLedger()
{
    const QString newLedger = path("a.part.ledger.new");
    disk_calls::before(
        QLatin1String("open"),
        [&] {
            QFile own(newLedger);
            QVERIFY(own.open(QIODevice::WriteOnly));
            QCOMPARE(own.write("a person's own"), 14);
        },
        [](const QString& name) { return name == QLatin1String("a.part.ledger.new"); });
    QVERIFY(!saveLedger(path("a.part.ledger"), {}, Durability::Written));
    QCOMPARE(bytesOf(newLedger), QByteArray("a person's own"));
    QVERIFY(!QFile::exists(path("a.part.ledger")));
}

// Only the sanitizer sees a number that overflows.
void TestPartRefusals::isKnownByATimeFarOff()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    const auto setTo = [this](time_t seconds) {
        const std::array<timespec, 2> times{
            {{.tv_sec = seconds, .tv_nsec = 0}, {.tv_sec = seconds, .tv_nsec = 0}}};
        return ::utimensat(AT_FDCWD, QFile::encodeName(path("a.part")).constData(), times.data(), 0);
    };
    QCOMPARE(setTo(15'000'000'000), 0);
    const auto known = (*part)->identity();
    QVERIFY(known);
    QVERIFY(*known == PartFile::identityAt(path("a.part")));
}

QTEST_GUILESS_MAIN(TestPartRefusals)
#include "tst_part_refusals.moc"
