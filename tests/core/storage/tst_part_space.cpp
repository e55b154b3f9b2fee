#include "core/storage/assembly/direct_assembly.h"
#include "core/storage/part/part_file.h"
#include "tests/core/storage/part_check.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/disk/small_volume.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <cerrno>
#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 kiB = 1024;
constexpr qint64 miB = 1024 * kiB;

qint64 allocatedBytes(const QString& path)
{
    return qint64{statusOf(path).st_blocks} * 512;
}

// On a file system in memory nothing is allocated, on purpose.
bool allocatesReally(const QString& folder)
{
    struct statfs volume = {};
    ::statfs(QFile::encodeName(folder).constData(), &volume);
    QTemporaryFile probe(folder + QLatin1String("/probe-XXXXXX"));
    return volume.f_type != TMPFS_MAGIC && volume.f_type != RAMFS_MAGIC && probe.open() &&
           ::syscall(SYS_fallocate, probe.handle(), 0, off_t{0}, off_t{miB}) == 0 &&
           allocatedBytes(probe.fileName()) >= miB;
}

} // namespace

// The room that a part file takes and asks for, and what it says where there is none.
class TestPartSpace : public QObject
{
    Q_OBJECT

public:
    explicit TestPartSpace(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void init() { m_folder.makeAnew(); }
    void cleanup() { m_folder.clear(); }

    void reportsAFileLimitInsteadOfDying();
    void namesTheVolumeThatIsFull();
    void reallyAllocates();
    void takesNothingInAdvanceForASmallFile();
    void allocatesInShortSteps();
    void makesRoomInNoOtherFile();
    void keepsBytesAndLengthWhenReserving();
    void makesASparseFileOnDemand();
    void fallsBackToASparseFileWithoutWritingZeros();
    void givesBackWhatItTookWhenTheVolumeFillsUp();
    void fillsNoMemoryInAdvance();
    void tellsHowManyBytesAreMissing();
    void countsWhatTheFileHasAlready();

private:
    QString path(const char* name) const { return m_folder.path(name); }

    const bool m_hasPrivateMounts;
    PartFolder m_folder;
};

void TestPartSpace::reportsAFileLimitInsteadOfDying()
{
    const auto limited = [this](auto act) {
        return static_cast<ErrorKind>(inChild([&] {
            auto part = PartFile::create(path("a.part"));
            const rlimit limit{.rlim_cur = 64 * kiB, .rlim_max = 64 * kiB};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const ErrorKind kind = kindOf(act(**part));
            (void)(*part)->discard();
            return kind;
        }));
    };
    const QByteArray bytes(100 * kiB, 'x');
    QCOMPARE(limited([&](PartFile& part) { return part.write(0, bytes); }), ErrorKind::FileTooLarge);
    for (const SpaceReservation how : {SpaceReservation::Reserve, SpaceReservation::Sparse}) {
        QCOMPARE(limited([&](PartFile& part) { return part.reserve(miB, how); }), ErrorKind::FileTooLarge);
    }
}

void TestPartSpace::namesTheVolumeThatIsFull()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("this system lets nobody mount a volume, not even in a namespace of his own");
    const SmallVolume volume(miB);
    QVERIFY(volume.isMounted());
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part);
    const auto written = (*part)->write(0, QByteArray(2 * miB, 'x'));
    QCOMPARE(kindOf(written), ErrorKind::NoSpace);
    QVERIFY(written.error().detail.english().contains(QLatin1String("the volume ") + volume.root() +
                                                      QLatin1String(" is full")));
}

void TestPartSpace::reallyAllocates()
{
    if (!allocatesReally(m_folder.path()))
        QSKIP("the file system of the build folder knows no fallocate, or is in memory");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QVERIFY(allocatedBytes(path("a.part")) >= 8 * miB);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 0);
}

void TestPartSpace::takesNothingInAdvanceForASmallFile()
{
    auto made = PartFile::create(path("a.part"));
    QVERIFY(made);
    const std::shared_ptr<PartFile> part = std::move(*made);
    DirectAssembly assembly(part);
    QVERIFY(assembly.write(0, "what was here before"));
    QVERIFY(assembly.makeRoom(miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 0);
    QCOMPARE(disk_calls::count(QLatin1String("fallocate")), 0);
    QVERIFY(assembly.makeRoom(miB + 1, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, miB + 1);
}

void TestPartSpace::allocatesInShortSteps()
{
    if (!allocatesReally(m_folder.path()))
        QSKIP("the file system of the build folder knows no fallocate, or is in memory");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(600 * miB, SpaceReservation::Reserve));
    QCOMPARE(disk_calls::count(QLatin1String("fallocate")), 3);
    QVERIFY(allocatedBytes(path("a.part")) >= 600 * miB);
}

// Given up by another thread while room was made in it; the next file that is opened gets the next free
// number.
void TestPartSpace::makesRoomInNoOtherFile()
{
    if (!allocatesReally(m_folder.path()))
        QSKIP("the file system of the build folder knows no fallocate, or is in memory");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    QFile other(path("b.bin"));
    disk_calls::before(QLatin1String("fallocate"), [&] {
        (void)(*part)->discard();
        QVERIFY(other.open(QIODevice::WriteOnly));
    });
    (void)(*part)->reserve(8 * miB, SpaceReservation::Reserve);
    QVERIFY(other.isOpen());
    QCOMPARE(other.size(), 0);
    QVERIFY(!QFile::exists(path("a.part")));
}

void TestPartSpace::keepsBytesAndLengthWhenReserving()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello") && (*part)->write(2 * miB, "world"));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Reserve));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Sparse));
    const QByteArray bytes = bytesOf(path("a.part"));
    QCOMPARE(bytes.size(), 2 * miB + 5);
    QVERIFY(bytes.startsWith("hello") && bytes.endsWith("world"));
}

void TestPartSpace::makesASparseFileOnDemand()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Sparse));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QCOMPARE(allocatedBytes(path("a.part")), 0);
}

void TestPartSpace::fallsBackToASparseFileWithoutWritingZeros()
{
    disk_calls::fail(QLatin1String("fallocate"), EOPNOTSUPP);
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 0);
    QCOMPARE(allocatedBytes(path("a.part")), 0);
}

void TestPartSpace::givesBackWhatItTookWhenTheVolumeFillsUp()
{
    if (!allocatesReally(m_folder.path()))
        QSKIP("the file system of the build folder knows no fallocate, or is in memory");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    // Between the first step and the second somebody else takes the rest.
    disk_calls::before(QLatin1String("fallocate"),
                       [] { disk_calls::fail(QLatin1String("fallocate"), ENOSPC); });
    const auto reserved = (*part)->reserve(600 * miB, SpaceReservation::Reserve);
    QCOMPARE(kindOf(reserved), ErrorKind::NoSpace);
    QVERIFY(reserved.error().detail.english().contains(QLatin1String("the volume /")));
    QCOMPARE(disk_calls::count(QLatin1String("fallocate")), 2);
    QCOMPARE(bytesOf(path("a.part")), "hello");
    QVERIFY(allocatedBytes(path("a.part")) < miB);
}

void TestPartSpace::fillsNoMemoryInAdvance()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("this system lets nobody mount a volume, not even in a namespace of his own");
    const SmallVolume volume(4 * miB);
    const QString inMemory = volume.filePath(QStringLiteral("a.part"));
    const auto part = PartFile::create(inMemory);
    QVERIFY(part && (*part)->reserve(3 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(inMemory).st_size, 3 * miB);
    QCOMPARE(allocatedBytes(inMemory), 0);
}

void TestPartSpace::tellsHowManyBytesAreMissing()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("this system lets nobody mount a volume, not even in a namespace of his own");
    const SmallVolume volume(miB);
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part);
    for (const SpaceReservation how : {SpaceReservation::Reserve, SpaceReservation::Sparse}) {
        const auto reserved = (*part)->reserve(miB + 12345, how);
        QCOMPARE(kindOf(reserved), ErrorKind::NoSpace);
        QVERIFY(reserved.error().detail.english().contains(
            QLatin1String("12345 bytes are missing on the volume ") + volume.root()));
        QCOMPARE(statusOf((*part)->path()).st_size, 0);
    }
}

void TestPartSpace::countsWhatTheFileHasAlready()
{
    if (!m_hasPrivateMounts)
        SKIP_OR_FAIL("this system lets nobody mount a volume, not even in a namespace of his own");
    const SmallVolume volume(miB);
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part && (*part)->write(0, QByteArray(768 * kiB, 'x')));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Reserve));
}

int main(int argc, char** argv)
{
    // Before QtTest starts a thread of its own, which the system would refuse this for.
    TestPartSpace test(enterPrivateMounts());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_part_space.moc"
