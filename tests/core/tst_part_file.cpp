#include "core/storage/part_file.h"
#include "tests/core/disk_calls.h"
#include "tests/core/small_volume.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <linux/capability.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tributary;

namespace {

constexpr qint64 kiB = 1024;
constexpr qint64 miB = 1024 * kiB;

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct stat statusOf(const QString& path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

qint64 allocatedBytes(const QString& path)
{
    return qint64{statusOf(path).st_blocks} * 512;
}

bool allocatesReally(const QString& folder)
{
    struct statfs volume = {};
    ::statfs(QFile::encodeName(folder).constData(), &volume);
    return volume.f_type == EXT4_SUPER_MAGIC || volume.f_type == XFS_SUPER_MAGIC ||
           volume.f_type == BTRFS_SUPER_MAGIC;
}

template<typename T>
ErrorKind kindOf(const Expected<T>& answer)
{
    return answer ? ErrorKind::Internal : answer.error().kind;
}

// Runs what would end or cripple this process in a child, and gives the child's answer: -1 when it was
// killed.
template<typename Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(static_cast<int>(body()));
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// An administrator's, or those that come with private mounts: with them any folder may be written.
bool giveUpPrivileges()
{
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, 2> none = {};
    return ::syscall(SYS_capset, &header, none.data()) == 0;
}

} // namespace

class TestPartFile : public QObject
{
    Q_OBJECT

public:
    explicit TestPartFile(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void createsAFileThatOthersMayRead();
    void neverCreatesOverWhatIsThere_data();
    void neverCreatesOverWhatIsThere();
    void opensRegularFilesOnly_data();
    void opensRegularFilesOnly();
    void saysThatTheFolderIsMissing();
    void reportsAFolderThatMayNotBeWritten();

    void isLockedAgainstASecondDescriptor();
    void isLockedAgainstAnotherProcess();
    void refusesAFileThatLostItsNameBeforeTheLock();
    void worksWhereTheFileSystemKnowsNoLocks();

    void writesAndReadsAtOffsets();
    void writesOnAfterShortWritesAndInterruptions();
    void reportsAFileLimitInsteadOfDying();
    void namesTheVolumeThatIsFull();

    void reallyAllocates();
    void allocatesInShortSteps();
    void keepsBytesAndLengthWhenReserving();
    void makesASparseFileOnDemand();
    void fallsBackToASparseFileWithoutWritingZeros();
    void givesBackWhatItTookWhenTheVolumeFillsUp();
    void fillsNoMemoryInAdvance();
    void tellsHowManyBytesAreMissing();
    void countsWhatTheFileHasAlready();

    void staysFailedAfterAFailedSync();
    void startsWritingOutWithoutSyncing();
    void syncsFewFilesEachAndManyAtOnce();
    void tellsWhichFileOfManyIsDamaged();
    void failsEveryFileOfAVolumeThatFailed();

    void seesThatTheFileIsAnother();
    void discardsItsOwnFileOnly();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    const bool m_hasPrivateMounts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPartFile::init()
{
    // In the build folder: the system's folder for temporary files may live in memory, where nothing is
    // allocated.
    m_folder = std::make_unique<QTemporaryDir>(QDir::current().filePath(QStringLiteral("part_file-XXXXXX")));
    QVERIFY(m_folder->isValid());
    disk_calls::clear();
}

void TestPartFile::createsAFileThatOthersMayRead()
{
    const mode_t before = ::umask(027);
    const auto part = PartFile::create(path("a.part"));
    ::umask(before);
    QVERIFY(part);
    QCOMPARE(statusOf(path("a.part")).st_mode & 07777U, 0640U);
    QCOMPARE(statusOf(path("a.part")).st_size, 0);
}

void TestPartFile::neverCreatesOverWhatIsThere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a link to a file") << QStringLiteral("link");
    QTest::newRow("a dangling link") << QStringLiteral("dangling");
}

void TestPartFile::neverCreatesOverWhatIsThere()
{
    QFETCH(const QString, kind);
    put(path("other"), "precious");
    if (kind == QLatin1String("file"))
        put(path("a.part"), "precious");
    else if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(path("a.part")));
    else
        QVERIFY(QFile::link(path(kind == QLatin1String("link") ? "other" : "nowhere"), path("a.part")));

    const auto part = PartFile::create(path("a.part"));
    QCOMPARE(kindOf(part), ErrorKind::Conflict);
    QVERIFY(part.error().detail.contains(path("a.part")));
    QCOMPARE(bytesOf(path("other")), "precious");
    QVERIFY(!QFile::exists(path("nowhere")));
}

void TestPartFile::opensRegularFilesOnly_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorKind::Conflict;
    QTest::newRow("a link to a file") << QStringLiteral("link") << ErrorKind::Conflict;
    QTest::newRow("a pipe") << QStringLiteral("pipe") << ErrorKind::Conflict;
    QTest::newRow("nothing") << QStringLiteral("nothing") << ErrorKind::DiskError;
}

void TestPartFile::opensRegularFilesOnly()
{
    QFETCH(const QString, kind);
    QFETCH(const ErrorKind, expected);
    put(path("other"), "precious");
    if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(path("a.part")));
    if (kind == QLatin1String("link"))
        QVERIFY(QFile::link(path("other"), path("a.part")));
    if (kind == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(path("a.part")).constData(), 0600), 0);
    QCOMPARE(kindOf(PartFile::open(path("a.part"))), expected);
}

void TestPartFile::saysThatTheFolderIsMissing()
{
    const auto part = PartFile::create(path("gone/a.part"));
    QCOMPARE(kindOf(part), ErrorKind::DiskError);
    QVERIFY(part.error().detail.contains(QLatin1String("creating ") + path("gone/a.part")));
    QVERIFY(part.error().detail.contains(QLatin1String("no folder ") + path("gone")));
}

void TestPartFile::reportsAFolderThatMayNotBeWritten()
{
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    const int kind = inChild([this] {
        return giveUpPrivileges() ? kindOf(PartFile::create(path("a.part"))) : ErrorKind::Internal;
    });
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(static_cast<ErrorKind>(kind), ErrorKind::NoPermission);
}

void TestPartFile::isLockedAgainstASecondDescriptor()
{
    auto first = PartFile::create(path("a.part"));
    QVERIFY(first);
    QCOMPARE(kindOf(PartFile::open(path("a.part"))), ErrorKind::Conflict);
    first->reset();
    QVERIFY(PartFile::open(path("a.part")));
}

void TestPartFile::isLockedAgainstAnotherProcess()
{
    const auto open = [this] { return kindOf(PartFile::open(path("a.part"))); };
    auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    QCOMPARE(static_cast<ErrorKind>(inChild(open)), ErrorKind::Conflict);
    part->reset();
    QCOMPARE(static_cast<ErrorKind>(inChild(open)), ErrorKind::Internal); // no error
}

void TestPartFile::refusesAFileThatLostItsNameBeforeTheLock()
{
    put(path("a.part"), "half");
    disk_calls::before(QLatin1String("flock"), [this] {
        QVERIFY(QFile::rename(path("a.part"), path("a.bin")));
        put(path("a.part"), "new");
    });
    QCOMPARE(kindOf(PartFile::open(path("a.part"))), ErrorKind::Conflict);
}

void TestPartFile::worksWhereTheFileSystemKnowsNoLocks()
{
    disk_calls::fail(QLatin1String("flock"), ENOLCK);
    QVERIFY(PartFile::create(path("a.part")));
}

void TestPartFile::writesAndReadsAtOffsets()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    QVERIFY((*part)->write(6, "world"));
    QVERIFY((*part)->write(0, "hello "));
    std::array<char, 32> bytes = {};
    QCOMPARE((*part)->read(2, std::span(bytes).first(4)), 4);
    QCOMPARE(QByteArrayView(bytes.data(), 4), "llo ");
    QCOMPARE((*part)->read(6, bytes), 5);
    QCOMPARE((*part)->read(100, bytes), 0);
    QVERIFY((*part)->truncate(5));
    QCOMPARE(bytesOf(path("a.part")), "hello");
}

void TestPartFile::writesOnAfterShortWritesAndInterruptions()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part);
    disk_calls::limitWrites(7);
    disk_calls::fail(QLatin1String("pwrite"), EINTR, 3);
    const QByteArray bytes("forty-two bytes that arrive in small steps");
    QVERIFY((*part)->write(3, bytes));
    QCOMPARE(bytesOf(path("a.part")).mid(3), bytes);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 3 + 6);
}

void TestPartFile::reportsAFileLimitInsteadOfDying()
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

void TestPartFile::namesTheVolumeThatIsFull()
{
    if (!m_hasPrivateMounts)
        QSKIP("mounting is not allowed here");
    const SmallVolume volume(miB);
    QVERIFY(volume.isMounted());
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part);
    const auto written = (*part)->write(0, QByteArray(2 * miB, 'x'));
    QCOMPARE(kindOf(written), ErrorKind::NoSpace);
    QVERIFY(written.error().detail.contains(QLatin1String("the volume ") + volume.root() +
                                            QLatin1String(" is full")));
}

void TestPartFile::reallyAllocates()
{
    if (!allocatesReally(m_folder->path()))
        QSKIP("the file system of the build folder doesn't allocate");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QVERIFY(allocatedBytes(path("a.part")) >= 8 * miB);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 0);
}

void TestPartFile::allocatesInShortSteps()
{
    if (!allocatesReally(m_folder->path()))
        QSKIP("the file system of the build folder doesn't allocate");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(600 * miB, SpaceReservation::Reserve));
    QCOMPARE(disk_calls::count(QLatin1String("fallocate")), 3);
    QVERIFY(allocatedBytes(path("a.part")) >= 600 * miB);
}

void TestPartFile::keepsBytesAndLengthWhenReserving()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello") && (*part)->write(2 * miB, "world"));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Reserve));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Sparse));
    const QByteArray bytes = bytesOf(path("a.part"));
    QCOMPARE(bytes.size(), 2 * miB + 5);
    QVERIFY(bytes.startsWith("hello") && bytes.endsWith("world"));
}

void TestPartFile::makesASparseFileOnDemand()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Sparse));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QCOMPARE(allocatedBytes(path("a.part")), 0);
}

void TestPartFile::fallsBackToASparseFileWithoutWritingZeros()
{
    disk_calls::fail(QLatin1String("fallocate"), EOPNOTSUPP);
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->reserve(8 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(path("a.part")).st_size, 8 * miB);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 0);
    QCOMPARE(allocatedBytes(path("a.part")), 0);
}

void TestPartFile::givesBackWhatItTookWhenTheVolumeFillsUp()
{
    if (!allocatesReally(m_folder->path()))
        QSKIP("the file system of the build folder doesn't allocate");
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    // Between the first step and the second somebody else takes the rest.
    disk_calls::before(QLatin1String("fallocate"),
                       [] { disk_calls::fail(QLatin1String("fallocate"), ENOSPC); });
    const auto reserved = (*part)->reserve(600 * miB, SpaceReservation::Reserve);
    QCOMPARE(kindOf(reserved), ErrorKind::NoSpace);
    QVERIFY(reserved.error().detail.contains(QLatin1String("the volume /")));
    QCOMPARE(disk_calls::count(QLatin1String("fallocate")), 2);
    QCOMPARE(bytesOf(path("a.part")), "hello");
    QVERIFY(allocatedBytes(path("a.part")) < miB);
}

void TestPartFile::fillsNoMemoryInAdvance()
{
    if (!m_hasPrivateMounts)
        QSKIP("mounting is not allowed here");
    const SmallVolume volume(4 * miB);
    const QString inMemory = volume.filePath(QStringLiteral("a.part"));
    const auto part = PartFile::create(inMemory);
    QVERIFY(part && (*part)->reserve(3 * miB, SpaceReservation::Reserve));
    QCOMPARE(statusOf(inMemory).st_size, 3 * miB);
    QCOMPARE(allocatedBytes(inMemory), 0);
}

void TestPartFile::tellsHowManyBytesAreMissing()
{
    if (!m_hasPrivateMounts)
        QSKIP("mounting is not allowed here");
    const SmallVolume volume(miB);
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part);
    for (const SpaceReservation how : {SpaceReservation::Reserve, SpaceReservation::Sparse}) {
        const auto reserved = (*part)->reserve(miB + 12345, how);
        QCOMPARE(kindOf(reserved), ErrorKind::NoSpace);
        QVERIFY(reserved.error().detail.contains(QLatin1String("12345 bytes are missing on the volume ") +
                                                 volume.root()));
        QCOMPARE(statusOf((*part)->path()).st_size, 0);
    }
}

void TestPartFile::countsWhatTheFileHasAlready()
{
    if (!m_hasPrivateMounts)
        QSKIP("mounting is not allowed here");
    const SmallVolume volume(miB);
    const auto part = PartFile::create(volume.filePath(QStringLiteral("a.part")));
    QVERIFY(part && (*part)->write(0, QByteArray(768 * kiB, 'x')));
    QVERIFY((*part)->reserve(miB, SpaceReservation::Reserve));
}

void TestPartFile::staysFailedAfterAFailedSync()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello") && (*part)->sync());
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1);
    const auto first = (*part)->sync();
    QCOMPARE(kindOf(first), ErrorKind::DiskError);
    QVERIFY(first.error().detail.contains(QLatin1String("syncing ") + path("a.part")));
    QCOMPARE(kindOf((*part)->sync()), ErrorKind::DiskError);
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 2);
}

void TestPartFile::startsWritingOutWithoutSyncing()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    disk_calls::clear();
    (*part)->hintWriteback(0, 5);
    QCOMPARE(disk_calls::seen(), QStringList{QStringLiteral("writeback a.part")});
}

namespace {

std::vector<std::shared_ptr<PartFile>> someParts(const QTemporaryDir& folder, int count)
{
    std::vector<std::shared_ptr<PartFile>> parts;
    for (int i = 0; i < count; ++i) {
        parts.push_back(PartFile::create(folder.filePath(QString::number(i))).value());
        (void)parts.back()->write(0, "x");
    }
    return parts;
}

} // namespace

void TestPartFile::syncsFewFilesEachAndManyAtOnce()
{
    const auto few = someParts(*m_folder, 3);
    disk_calls::clear();
    for (const auto& answer : PartFile::syncTogether(few))
        QVERIFY(answer);
    QCOMPARE(disk_calls::seen().join(u','),
             QStringLiteral("writeback 0,writeback 1,writeback 2,fdatasync 0,fdatasync 1,fdatasync 2"));

    for (const auto& part : few)
        QVERIFY(part->discard());
    const auto many = someParts(*m_folder, 100);
    disk_calls::clear();
    const auto answers = PartFile::syncTogether(many);
    QCOMPARE(answers.size(), many.size());
    for (const auto& answer : answers)
        QVERIFY(answer);
    QCOMPARE(disk_calls::seen().first(), QStringLiteral("syncfs"));
    QCOMPARE(disk_calls::count(QLatin1String("wait")), 100);
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 0);
}

void TestPartFile::tellsWhichFileOfManyIsDamaged()
{
    const auto parts = someParts(*m_folder, 50);
    disk_calls::fail(QLatin1String("wait"), EIO, 1, QStringLiteral("7"));
    const auto answers = PartFile::syncTogether(parts);
    for (size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].has_value(), i != 7);
    QCOMPARE(kindOf(parts[7]->sync()), ErrorKind::DiskError);
    QVERIFY(parts[8]->sync());
}

void TestPartFile::failsEveryFileOfAVolumeThatFailed()
{
    const auto parts = someParts(*m_folder, 50);
    disk_calls::fail(QLatin1String("syncfs"), EIO, 1);
    for (const auto& answer : PartFile::syncTogether(parts))
        QCOMPARE(kindOf(answer), ErrorKind::DiskError);
    QCOMPARE(kindOf(parts[7]->sync()), ErrorKind::DiskError);
}

void TestPartFile::seesThatTheFileIsAnother()
{
    auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    const FileIdentity before = (*part)->identity().value();
    QCOMPARE(before.size, 5);
    QVERIFY((*part)->checkStillNamed());
    part->reset();
    part = PartFile::open(path("a.part"));
    QCOMPARE((*part)->identity().value(), before);

    QVERIFY(QFile::rename(path("a.part"), path("b.part")));
    QCOMPARE(kindOf((*part)->checkStillNamed()), ErrorKind::DiskError);
    put(path("a.part"), "hello");
    QCOMPARE(kindOf((*part)->checkStillNamed()), ErrorKind::DiskError);
    part = PartFile::open(path("a.part"));
    QVERIFY((*part)->identity().value().object != before.object);
}

void TestPartFile::discardsItsOwnFileOnly()
{
    auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->discard());
    QVERIFY(!QFile::exists(path("a.part")));

    part = PartFile::create(path("a.part"));
    QVERIFY(part);
    QVERIFY(QFile::rename(path("a.part"), path("b.part")));
    put(path("a.part"), "precious");
    QVERIFY((*part)->discard());
    QCOMPARE(bytesOf(path("a.part")), "precious");
}

int main(int argc, char** argv)
{
    // Before QtTest starts a thread of its own, which the system would refuse this for.
    TestPartFile test(enterPrivateMounts());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_part_file.moc"
