#include "core/storage/part/part_file.h"
#include "tests/core/storage/foreign_writes_check.h"
#include "tests/core/storage/part_check.h"
#include "tests/support/checks/common_start.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

using namespace tributary;
using namespace tributary::test;

class TestPartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.makeAnew(); }
    void cleanup() { m_folder.clear(); }

    void createsAFileThatOthersMayRead();
    void createsAFileThatNobodyElseMayEverRead();
    void neverCreatesOverWhatIsThere_data();
    void neverCreatesOverWhatIsThere();
    void opensRegularFilesOnly_data();
    void opensRegularFilesOnly();
    void saysThatTheFolderIsMissing();
    void reportsAFolderThatMayNotBeWritten();
    void isLockedAgainstASecondDescriptor();
    void seesWhoeverElseWrites();
    void isKnownToBeOpenHere();
    void isKnownToBeOpenHereWhileItIsMade();
    void isOnTheVolumeOfItsFolder();
    void seesWhatWasNeverWritten();
    void isAnnouncedBeforeItsNameIsTaken();
    void isNotMadeUnannounced();
    void losesItsBrandWithItsName();
    void isLockedAgainstAnotherProcess();
    void refusesAFileThatLostItsNameBeforeTheLock();
    void worksWhereTheFileSystemKnowsNoLocks_data();
    void worksWhereTheFileSystemKnowsNoLocks();
    void writesAndReadsAtOffsets();
    void writesOnAfterShortWritesAndInterruptions();
    void isTheSameToThoseWhoDoNotOpenIt();
    void seesThatTheFileIsAnother();
    void discardsItsOwnFileOnly();

private:
    QString path(const char* name) const { return m_folder.path(name); }

    PartFolder m_folder;
};

void TestPartFile::createsAFileThatOthersMayRead()
{
    const mode_t before = ::umask(027);
    const auto part = PartFile::create(path("a.part"));
    ::umask(before);
    QVERIFY(part);
    QCOMPARE(statusOf(path("a.part")).st_mode & 07777U, 0640U);
    QCOMPARE(statusOf(path("a.part")).st_size, 0);
}

void TestPartFile::createsAFileThatNobodyElseMayEverRead()
{
    const mode_t before = ::umask(0);
    QFile::Permissions atFirst;
    disk_calls::before(QLatin1String("flock"), [&] { atFirst = QFile::permissions(path("a.part")); });
    const auto part = PartFile::create(path("a.part"), Privacy::OwnerAlone);
    ::umask(before);
    QVERIFY(part);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(atFirst.testFlags(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(atFirst & others, QFile::Permissions());
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
    QVERIFY(part.error().detail.english().contains(path("a.part")));
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
    QVERIFY(part.error().detail.english().contains(QLatin1String("creating ") + path("gone/a.part")));
    QVERIFY(part.error().detail.english().contains(QLatin1String("no folder ") + path("gone")));
}

void TestPartFile::reportsAFolderThatMayNotBeWritten()
{
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
    const int kind = inChild([this] {
        return giveUpPrivileges() ? kindOf(PartFile::create(path("a.part"))) : ErrorKind::Internal;
    });
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    QCOMPARE(static_cast<ErrorKind>(kind), ErrorKind::NoPermission);
}

void TestPartFile::isKnownToBeOpenHere()
{
    QVERIFY(!PartFile::isOpenHere(path("a.part")));
    auto part = PartFile::create(path("a.part"));
    QVERIFY(part && PartFile::isOpenHere(path("a.part")));
    QVERIFY(!PartFile::isOpenHere(path("b.part")));
    QVERIFY(QFile::link(m_folder.path(), path("linked")));
    QVERIFY(PartFile::isOpenHere(path("linked/a.part")));
    part->reset();
    QVERIFY(!PartFile::isOpenHere(path("a.part")));
}

// Two threads make the file at once, and the one that comes too late must see why.
void TestPartFile::isKnownToBeOpenHereWhileItIsMade()
{
    constexpr int trials = 2'000;
    CommonStart begin(2);
    CommonStart judged(2);
    int unexplained = 0;
    for (int n = 0; n < trials; ++n) {
        const QString raced = m_folder.path(QStringLiteral("%1.part").arg(n).toUtf8().constData());
        std::array<bool, 2> isExplained = {true, true};
        const auto race = [&](bool& isWinnerKnown) {
            begin.await();
            const auto part = PartFile::create(raced);
            isWinnerKnown = part || PartFile::isOpenHere(raced);
            judged.await();
        };
        std::jthread other([&] { race(isExplained[1]); });
        race(isExplained[0]);
        other.join();
        unexplained += static_cast<int>(std::ranges::count(isExplained, false));
    }
    QCOMPARE(unexplained, 0);
}

void TestPartFile::isOnTheVolumeOfItsFolder()
{
    const auto part = PartFile::create(path("a.part"));
    const auto other = PartFile::create(path("b.part"));
    QVERIFY(part && other);
    QVERIFY((*part)->volume() != 0);
    QCOMPARE((*part)->volume(), (*other)->volume());
}

void TestPartFile::seesWhatWasNeverWritten()
{
    constexpr qint64 written = 64 * 1024;
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, QByteArray(written, 'a')));
    QVERIFY((*part)->requireNoHole(written));
    QVERIFY((*part)->reserve(16 * written, SpaceReservation::Sparse));
    QVERIFY((*part)->requireNoHole(written));
    if ((*part)->requireNoHole(16 * written))
        QSKIP("this file system knows no holes");
    QCOMPARE(kindOf((*part)->requireNoHole(written + 1)), ErrorKind::Changed);
}

void TestPartFile::isAnnouncedBeforeItsNameIsTaken()
{
    int announcements = 0;
    const auto announce = [&]() -> Expected<void> {
        ++announcements;
        return QFileInfo::exists(path("a.part")) ? failure(ErrorKind::Internal, QString()) : Expected<void>();
    };
    QVERIFY(PartFile::create(path("a.part"), Privacy::Usual, {}, announce));
    QCOMPARE(announcements, 1);
}

void TestPartFile::isNotMadeUnannounced()
{
    const auto refuse = [] { return Expected<void>(failure(ErrorKind::NoSpace, QString())); };
    QCOMPARE(kindOf(PartFile::create(path("a.part"), Privacy::Usual, {}, refuse)), ErrorKind::NoSpace);
    QVERIFY(!QFileInfo::exists(path("a.part")));
}

void TestPartFile::losesItsBrandWithItsName()
{
    const auto part = PartFile::create(path("a.part"), Privacy::Usual, freshBrand(QByteArray(32, 'u')));
    QVERIFY(part);
    if (!(*part)->brand())
        QSKIP("this file system has no place for a brand");
    QVERIFY(QFile::rename(path("a.part"), path("a.bin")));
    (*part)->mark(path("a.bin"), {.origin = {}, .referer = {}, .modified = {}});
    QVERIFY(!(*part)->brand());
}

void TestPartFile::seesWhoeverElseWrites()
{
    if (!canTellForeignWrites())
        QSKIP("nobody can, or the system doesn't tell");
    const auto writes = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.write("x") == 1;
    };
    const auto part = PartFile::create(path("a.part"));
    const auto other = PartFile::create(path("b.part"));
    QVERIFY(part && other);
    QVERIFY(writes((*part)->path()));
    QVERIFY(!(*part)->wasMeddledWith()); // nobody watched
    (*part)->watch();
    (*other)->watch();
    QVERIFY((*part)->write(0, "ours"));
    QFile reader((*part)->path());
    QVERIFY(reader.open(QIODevice::ReadOnly));
    reader.close();
    // Nor do our own looks count, of this process or another.
    QVERIFY(!PartFile::open((*part)->path()));
    QVERIFY(PartFile::brandAt((*part)->path()));
    QVERIFY(PartFile::identityAt((*part)->path()));
    QVERIFY(!(*part)->wasMeddledWith());
    QVERIFY(writes((*part)->path()));
    QVERIFY((*part)->wasMeddledWith());
    (*part)->watch();
    QVERIFY((*part)->wasMeddledWith());
    QVERIFY(!(*other)->wasMeddledWith());
    (*part)->forgetMeddling();
    QVERIFY(!(*part)->wasMeddledWith());
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
    // The first only looks whether somebody has it.
    disk_calls::before(
        QLatin1String("flock"),
        [this] {
            QVERIFY(QFile::rename(path("a.part"), path("a.bin")));
            put(path("a.part"), "new");
        },
        [calls = 0](const QString&) mutable { return ++calls == 2; });
    QCOMPARE(kindOf(PartFile::open(path("a.part"))), ErrorKind::Conflict);
}

void TestPartFile::worksWhereTheFileSystemKnowsNoLocks_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("ENOLCK") << ENOLCK;
    QTest::newRow("ENOSYS") << ENOSYS;
    QTest::newRow("EINVAL") << EINVAL;
    QTest::newRow("EOPNOTSUPP") << EOPNOTSUPP;
    QTest::newRow("ENOTSUP") << ENOTSUP;
}

void TestPartFile::worksWhereTheFileSystemKnowsNoLocks()
{
    QFETCH(const int, number);
    disk_calls::fail(QLatin1String("flock"), number);
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

void TestPartFile::isTheSameToThoseWhoDoNotOpenIt()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    const auto opened = (*part)->identity();
    QVERIFY(opened);
    QCOMPARE(PartFile::identityAt(path("a.part")), *opened);
    QVERIFY(QFile::link(path("a.part"), path("link")));
    QCOMPARE(PartFile::identityAt(path("link")), std::nullopt);
    QCOMPARE(PartFile::identityAt(path(".")), std::nullopt);
    QCOMPARE(PartFile::identityAt(path("nothing")), std::nullopt);
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

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_part_file.moc"
