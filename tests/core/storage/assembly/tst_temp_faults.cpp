#include "core/storage/assembly/temp_assembly.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/core/storage/foreign_writes_check.h"
#include "tests/support/checks/test_folder.h"

#include <QFile>
#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 partSize = 1000;
constexpr qint64 fileSize = 3500;
constexpr qint64 mebibyte = 1024 * 1024;
const std::atomic_bool never{false};
const std::atomic_bool atOnce{true};
const QString part0 = QStringLiteral("p.1000.0");
const QString part1 = QStringLiteral("p.1000.1");
const QString part2 = QStringLiteral("p.1000.2");
const QString whole = QStringLiteral("a.part");

template<typename T>
QString kindOf(const Expected<T>& answer)
{
    return answer ? QString() : QString(nameOf(answer.error().kind));
}

RangeSet upTo(qint64 end)
{
    RangeSet ranges;
    ranges.insert({0, end});
    return ranges;
}

} // namespace

// A file in parts when the disk refuses, when parts are lost or another's, and at the ends of sizes.
class TestTempFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void missesPartsThatAreAllGone();
    void triesAgainWhatCouldNotBeRemoved();
    void tellsWhatCouldNotBeRemoved();
    void tellsWhatItCouldNeitherRemoveNorOpen();
    void leavesWhatMayNotBeOpened();
    void takesAnotherStemWhereSomebodyElseHasFiles();
    void takesUpNoPartThatIsHeld();
    void goesOnWithoutNoPartThatTheDiskWithholds_data();
    void goesOnWithoutNoPartThatTheDiskWithholds();
    void removesAndMovesNoneWhereItCantListThem();
    void takesUpNoPartOfNoSize();
    void takesNoRoomWhenItAsksForSome();
    void keepsItsPartsWhenItAsksForRoom();
    void saysWhereNoPartCanBeMade();
    void makesNoFolderInThePlaceOfOneThatIsGone();
    void beginsAnewOnceItIsWhole();
    void beginsAnewInOtherParts();
    void takesPartsOfOneByte();
    void lengthensNoPart();
    void tellsWhatTheDiskRefuses();
    void writesZeros();
    void countsFromTheBeginning();
    void putsTogetherALargeFile();
    void saysThatAPartCannotBeExamined();
    void seesAPartThatIsCutMeanwhile_data();
    void seesAPartThatIsCutMeanwhile();
    void putsNothingTogetherOnceItIsGone();
    void asksOnlyPartsOfTheFileWhoElseWrites_data();
    void asksOnlyPartsOfTheFileWhoElseWrites();

private:
    void open(qint64 size, qint64 ofParts = partSize);
    bool writesAll();
    Expected<void> assemble(qint64 size, const std::atomic_bool& stop = never)
    {
        return m_file->assemble(size, m_done, stop);
    }
    QString path(const QString& name) const { return m_folder->path(name); }
    QString stem() const { return path(QStringLiteral("p")); }

    std::optional<TestFolder> m_folder;
    std::shared_ptr<PartFile> m_part;
    std::optional<TempAssembly> m_file;
    std::atomic<qint64> m_done = -1;
};

void TestTempFaults::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_part = PartFile::create(path(whole)).value();
    m_done = -1;
}

void TestTempFaults::cleanup()
{
    disk_calls::clear();
    m_file.reset();
    m_part.reset();
    m_folder.reset();
}

void TestTempFaults::open(qint64 size, qint64 ofParts)
{
    m_file.reset();
    m_file.emplace(m_part, stem(), ofParts);
    QVERIFY(m_file->makeRoom(size, SpaceReservation::Sparse));
}

bool TestTempFaults::writesAll()
{
    open(fileSize);
    return m_file->write(0, QByteArray(fileSize, 'x')).has_value();
}

void TestTempFaults::missesPartsThatAreAllGone()
{
    TempAssembly file(m_part, stem(), partSize);
    QVERIFY(file.requireLength({}));
    QCOMPARE(kindOf(file.requireLength(upTo(1))), QStringLiteral("Changed"));
}

void TestTempFaults::triesAgainWhatCouldNotBeRemoved()
{
    QVERIFY(writesAll());
    disk_calls::fail(QLatin1String("unlink"), EBUSY, 1, part1);
    QVERIFY(m_file->discardRest());
    QCOMPARE(m_folder->names(), QStringList{whole});
}

void TestTempFaults::tellsWhatCouldNotBeRemoved()
{
    QVERIFY(writesAll());
    disk_calls::fail(QLatin1String("unlink"), EIO, disk_calls::always, part1);
    QCOMPARE(kindOf(m_file->discardRest()), QStringLiteral("DiskError"));
    QCOMPARE(m_folder->names(), (QStringList{whole, part1}));
    QCOMPARE(kindOf(TempAssembly::removeParts(stem())), QStringLiteral("DiskError"));
    disk_calls::clear();
    QVERIFY(TempAssembly::removeParts(stem()));
    QCOMPARE(m_folder->names(), QStringList{whole});
}

// The second look takes a part that it can't open for somebody else's.
void TestTempFaults::tellsWhatItCouldNeitherRemoveNorOpen()
{
    QVERIFY(writesAll());
    disk_calls::fail(QLatin1String("unlink"), EIO, 1, part1);
    disk_calls::fail(QLatin1String("flock"), EACCES, disk_calls::always, part1);
    QCOMPARE(kindOf(m_file->discardRest()), QStringLiteral("DiskError"));
    QCOMPARE(m_folder->names(), (QStringList{whole, part1}));
}

void TestTempFaults::leavesWhatMayNotBeOpened()
{
    QVERIFY(writesAll());
    m_file.reset();
    disk_calls::fail(QLatin1String("flock"), EACCES, disk_calls::always, part1);
    QVERIFY(TempAssembly::removeParts(stem()));
    QCOMPARE(m_folder->names(), (QStringList{whole, part1}));
}

void TestTempFaults::takesAnotherStemWhereSomebodyElseHasFiles()
{
    QVERIFY(m_folder->write(part1, "x"));
    disk_calls::fail(QLatin1String("flock"), EACCES);
    QCOMPARE(TempAssembly::freeStem(stem()), stem() + QLatin1String("-1"));
    for (int n = 1; n < 10; ++n)
        QVERIFY(m_folder->write(QStringLiteral("p-%1.1000.0").arg(n), "x"));
    QCOMPARE(TempAssembly::freeStem(stem()), stem());
    // Another run's are ours.
    disk_calls::clear();
    const int other = ::open(QFile::encodeName(path(part1)).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    QCOMPARE(TempAssembly::freeStem(stem()), stem());
    ::close(other);
    // And so are those of this one.
    const auto held = PartFile::open(path(part1));
    QVERIFY(held);
    disk_calls::fail(QLatin1String("flock"), EACCES);
    QCOMPARE(TempAssembly::freeStem(stem()), stem());
}

void TestTempFaults::takesUpNoPartThatIsHeld()
{
    QVERIFY(writesAll());
    m_file.reset();
    const auto held = PartFile::open(path(part1));
    QVERIFY(held);
    m_file.emplace(m_part, stem(), partSize);
    QCOMPARE(m_file->identity()->size, fileSize - partSize);
}

void TestTempFaults::goesOnWithoutNoPartThatTheDiskWithholds_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("name");
    QTest::newRow("not listed") << QByteArray("opendir") << QString();
    QTest::newRow("not looked at") << QByteArray("lstat") << part1;
    QTest::newRow("not opened") << QByteArray("flock") << part1;
}

// Fetched anew, its bytes would be lost.
void TestTempFaults::goesOnWithoutNoPartThatTheDiskWithholds()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QString, name);
    const QString diskError = QStringLiteral("DiskError");
    QVERIFY(writesAll());
    m_file.reset();
    disk_calls::fail(QLatin1String(call), EIO, disk_calls::always, name);
    m_file.emplace(m_part, stem(), partSize);
    disk_calls::clear();
    std::array<char, 4> into = {};
    QCOMPARE(kindOf(m_file->identity()), diskError);
    QCOMPARE(kindOf(m_file->read(0, into)), diskError);
    QCOMPARE(kindOf(m_file->requireLength(upTo(1))), diskError);
    QCOMPARE(kindOf(m_file->checkRoom(fileSize)), diskError);
    QCOMPARE(kindOf(m_file->makeRoom(fileSize, SpaceReservation::Sparse)), diskError);
    QCOMPARE(kindOf(m_file->write(0, "x")), diskError);
    QCOMPARE(kindOf(m_file->truncate(1)), diskError);
    QCOMPARE(kindOf(assemble(fileSize)), diskError);
    m_file.emplace(m_part, stem(), partSize);
    QCOMPARE(m_file->identity()->size, fileSize);
}

void TestTempFaults::removesAndMovesNoneWhereItCantListThem()
{
    QVERIFY(writesAll());
    m_file.reset();
    const QStringList before = m_folder->names();
    disk_calls::fail(QLatin1String("opendir"), EIO, 3);
    QCOMPARE(TempAssembly::freeStem(stem()), stem());
    QCOMPARE(kindOf(TempAssembly::removeParts(stem())), QStringLiteral("DiskError"));
    const auto moved = TempAssembly::renameParts(stem(), path(QStringLiteral("q")));
    QCOMPARE(kindOf(moved), QStringLiteral("DiskError"));
    disk_calls::clear();
    QCOMPARE(m_folder->names(), before);
    disk_calls::fail(QLatin1String("flock"), EIO, disk_calls::always, part1);
    QCOMPARE(kindOf(TempAssembly::removeParts(stem())), QStringLiteral("DiskError"));
    QCOMPARE(m_folder->names(), (QStringList{whole, part1}));
}

void TestTempFaults::takesUpNoPartOfNoSize()
{
    QVERIFY(writesAll());
    m_file.reset();
    QVERIFY(m_folder->write(QStringLiteral("p.0.9"), "none of it"));
    m_file.emplace(m_part, stem(), partSize);
    QCOMPARE(m_file->identity()->size, fileSize);
}

void TestTempFaults::takesNoRoomWhenItAsksForSome()
{
    constexpr qint64 size = 500 * partSize + 1; // makes the parts a byte longer than they are wanted
    m_file.emplace(m_part, stem(), partSize);
    QVERIFY(m_file->makeRoom(fileSize, SpaceReservation::Sparse));
    QVERIFY(m_file->checkRoom(size));
    QCOMPARE(m_folder->names(), (QStringList{whole, QStringLiteral("p.1001.0")}));
    QCOMPARE(QFile(path(QStringLiteral("p.1001.0"))).size(), 0);
}

void TestTempFaults::keepsItsPartsWhenItAsksForRoom()
{
    QVERIFY(writesAll());
    QVERIFY(m_file->checkRoom(1000 * partSize));
    std::array<char, 1> last = {};
    QCOMPARE(m_file->read(fileSize - 1, last), 1);
    QCOMPARE(last[0], 'x');
}

void TestTempFaults::saysWhereNoPartCanBeMade()
{
    QVERIFY(m_folder->write(QStringLiteral("file"), "x"));
    TempAssembly nowhere(m_part, path(QStringLiteral("file/p")), partSize);
    QVERIFY(!nowhere.checkRoom(fileSize));
    QVERIFY(!nowhere.write(0, "x"));
    QVERIFY(QDir().mkpath(path(part0)));
    TempAssembly taken(m_part, stem(), partSize);
    QVERIFY(!taken.checkRoom(fileSize));
    QVERIFY(!taken.write(0, "x"));
}

// The disk was pulled. Parts that are written into a folder in its place are hidden once the disk is back.
void TestTempFaults::makesNoFolderInThePlaceOfOneThatIsGone()
{
    const QString folder = path(QStringLiteral("parts/deeper"));
    const QString away = path(QStringLiteral("away"));
    m_file.emplace(m_part, folder + QLatin1String("/p"), partSize);
    QVERIFY(m_file->makeRoom(fileSize, SpaceReservation::Sparse));
    QVERIFY(m_file->write(0, "x"));
    QVERIFY(QDir().rename(path(QStringLiteral("parts")), away));
    const auto written = m_file->write(partSize, "x");
    QCOMPARE(kindOf(written), QStringLiteral("DiskError"));
    QCOMPARE(written.error().detail.english(), QString(QLatin1String("the folder is gone: ") + folder));
    QVERIFY(!m_folder->has(QStringLiteral("parts")));
    QVERIFY(QDir().rename(away, path(QStringLiteral("parts"))));
    QVERIFY(m_file->write(partSize, "x"));
}

void TestTempFaults::beginsAnewOnceItIsWhole()
{
    QVERIFY(writesAll());
    QVERIFY(assemble(fileSize));
    QVERIFY(m_file->makeRoom(fileSize, SpaceReservation::Sparse));
    QVERIFY(m_file->identity()->object != m_part->identity()->object);
}

void TestTempFaults::beginsAnewInOtherParts()
{
    QVERIFY(writesAll());
    QVERIFY(m_file->makeRoom(500 * partSize + 1, SpaceReservation::Sparse));
    QVERIFY(m_file->write(0, "x"));
    QCOMPARE(m_folder->names(), (QStringList{whole, QStringLiteral("p.1001.0")}));
}

void TestTempFaults::takesPartsOfOneByte()
{
    open(3, 1);
    QVERIFY(m_file->write(0, "abc"));
    m_file.reset();
    m_file.emplace(m_part, stem(), 1);
    std::array<char, 3> into = {};
    QCOMPARE(m_file->read(0, into), 3);
    QCOMPARE(QByteArrayView(into), QByteArrayView("abc"));
    QVERIFY(m_file->requireLength(upTo(3)));
    QCOMPARE(kindOf(m_file->requireLength(upTo(4))), QStringLiteral("Changed"));
}

void TestTempFaults::lengthensNoPart()
{
    QVERIFY(writesAll());
    QVERIFY(QFile::resize(path(part1), 400));
    QVERIFY(m_file->truncate(2 * partSize));
    QCOMPARE(QFile(path(part1)).size(), 400);
}

void TestTempFaults::tellsWhatTheDiskRefuses()
{
    QVERIFY(writesAll());
    std::array<char, 4> into = {};
    disk_calls::fail(QLatin1String("pread"), EIO, 2, part2);
    QCOMPARE(kindOf(m_file->read(2 * partSize, into)), QStringLiteral("DiskError"));
    QCOMPARE(kindOf(assemble(fileSize)), QStringLiteral("DiskError"));
    disk_calls::fail(QLatin1String("ftruncate"), EIO, 1, part2);
    QCOMPARE(kindOf(m_file->truncate(1500)), QStringLiteral("DiskError"));
}

// Nothing that was read before may pass for what the file has.
void TestTempFaults::writesZeros()
{
    open(fileSize);
    QVERIFY(m_file->write(0, QByteArray(fileSize, '\0')));
    QVERIFY(assemble(fileSize));
    QCOMPARE(m_folder->read(whole), QByteArray(fileSize, '\0'));
}

void TestTempFaults::countsFromTheBeginning()
{
    QVERIFY(writesAll());
    QCOMPARE(kindOf(assemble(fileSize, atOnce)), QStringLiteral("Cancelled"));
    QCOMPARE(m_done.load(), 0);
}

void TestTempFaults::putsTogetherALargeFile()
{
    constexpr qint64 size = mebibyte + mebibyte / 2;
    open(size, mebibyte / 4);
    const QByteArray bytes = QByteArray(mebibyte, 'a') + QByteArray(size - mebibyte, 'b');
    QVERIFY(m_file->write(0, bytes));
    QVERIFY(assemble(size));
    QCOMPARE(m_folder->read(whole), bytes);
}

void TestTempFaults::saysThatAPartCannotBeExamined()
{
    open(fileSize);
    QVERIFY(writesAll());
    QVERIFY(m_file->identity());
    disk_calls::closeUnnoticed(path(part1));
    QCOMPARE(kindOf(m_file->identity()), QString(nameOf(ErrorKind::DiskError)));
}

void TestTempFaults::seesAPartThatIsCutMeanwhile_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("copied") << qint64{0};
    QTest::newRow("not yet copied") << qint64{5};
}

void TestTempFaults::seesAPartThatIsCutMeanwhile()
{
    QFETCH(const qint64, number);
    constexpr qint64 size = mebibyte + mebibyte / 2;
    open(size, mebibyte / 4);
    QVERIFY(m_file->write(0, QByteArray(size, 'x')));
    const QString part = path(QStringLiteral("p.%1.%2").arg(mebibyte / 4).arg(number));
    const auto cut = [part] { QFile::resize(part, 10); };
    disk_calls::before(QLatin1String("pwrite"), cut, [](const QString& name) { return name == whole; });
    QCOMPARE(kindOf(assemble(size)), QStringLiteral("Changed"));
}

void TestTempFaults::putsNothingTogetherOnceItIsGone()
{
    QVERIFY(writesAll());
    QVERIFY(m_file->discardRest());
    QCOMPARE(kindOf(assemble(0)), QStringLiteral("Cancelled"));
}

void TestTempFaults::asksOnlyPartsOfTheFileWhoElseWrites_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("kind");
    QTest::newRow("none of the part") << 3 * partSize << QString();
    QTest::newRow("a byte of it") << 3 * partSize + 1 << QStringLiteral("Changed");
}

void TestTempFaults::asksOnlyPartsOfTheFileWhoElseWrites()
{
    QFETCH(const qint64, size);
    QFETCH(const QString, kind);
    if (!canTellForeignWrites())
        QSKIP("nobody can, or the system doesn't tell");
    QVERIFY(writesAll());
    m_file->watch();
    QFile last(path(QStringLiteral("p.1000.3")));
    QVERIFY(last.open(QIODevice::ReadWrite));
    last.close();
    QCOMPARE(kindOf(assemble(size)), kind);
}

QTEST_GUILESS_MAIN(TestTempFaults)
#include "tst_temp_faults.moc"
