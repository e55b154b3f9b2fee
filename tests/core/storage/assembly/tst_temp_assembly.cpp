#include "core/storage/assembly/temp_assembly.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/core/storage/foreign_writes_check.h"
#include "tests/support/checks/test_folder.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <limits>
#include <optional>
#include <utility>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 partSize = 1000;
constexpr qint64 fileSize = 3500;
const std::atomic_bool never{false};
const std::atomic_bool atOnce{true};

// Bytes that tell their place.
QByteArray bytesOf(ByteRange range)
{
    QByteArray bytes;
    for (qint64 at = range.begin; at < range.end; ++at)
        bytes += static_cast<char>('a' + (at / 7) % 26);
    return bytes;
}

template<typename T>
QString kindOf(const Expected<T>& answer)
{
    return answer ? QString() : QString(nameOf(answer.error().kind));
}

} // namespace

// A file in parts of a thousand bytes in another folder.
class TestTempAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesToThePartsThatTheBytesBelongTo();
    void readsNoFurtherThanItWasWritten();
    void keepsPartsFromOthers();
    void makesNoMoreThanFiveHundredParts_data();
    void makesNoMoreThanFiveHundredParts();
    void saysWhatDoesNotFit();
    void saysThatTheLargestSizeDoesNotFit();
    void beginsAnew();
    void cutsTheParts();
    void seesWhatWasCutOff_data();
    void seesWhatWasCutOff();
    void syncsWhatWasWrittenSince();
    void syncsAgainWhatCouldNotBeSynced();
    void syncsTheFolderOfNewParts();
    void isTheWholeFileOnceItIsPutTogether();
    void putsTogetherOnlyWhatIsMissing();
    void stopsPuttingTogether();
    void takesUpItsParts();
    void isKnownByItsParts();
    void removesAllThatLiesElsewhere();
    void leavesWhatOnlyResemblesAPart();
    void leavesWhatIsHeld();
    void seesWhoeverElseWrites();
    void tellsWhatTheDiskRefuses();
    void leavesNoPartForWhichThereIsNoRoom();
    void movesAllPartsOrNone_data();
    void movesAllPartsOrNone();

private:
    bool open();
    bool write(ByteRange range) { return m_file->write(range.begin, bytesOf(range)).has_value(); }
    bool writesAll() { return open() && write({0, fileSize}); }
    QByteArray read(ByteRange range) const;
    Expected<void> assemble(const std::atomic_bool& stop = never);
    QString stem() const { return m_folder->path(QStringLiteral("p")); }
    QString part(qint64 number, qint64 size = partSize) const
    {
        return QStringLiteral("p.%1.%2").arg(size).arg(number);
    }

    std::optional<TestFolder> m_folder;
    std::shared_ptr<PartFile> m_part;
    std::optional<TempAssembly> m_file;
    std::atomic<qint64> m_done = -1;
};

void TestTempAssembly::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_part = PartFile::create(m_folder->path(QStringLiteral("a.part"))).value();
}

void TestTempAssembly::cleanup()
{
    disk_calls::clear();
    m_file.reset();
    m_part.reset();
    m_folder.reset();
}

bool TestTempAssembly::open()
{
    m_file.reset();
    m_file.emplace(m_part, stem(), partSize);
    return m_file->makeRoom(fileSize, SpaceReservation::Sparse).has_value();
}

QByteArray TestTempAssembly::read(ByteRange range) const
{
    QByteArray bytes(range.length(), '-');
    const auto got = m_file->read(range.begin, std::span(bytes.data(), static_cast<size_t>(bytes.size())));
    return got ? bytes.first(*got) : QByteArray("failed");
}

Expected<void> TestTempAssembly::assemble(const std::atomic_bool& stop)
{
    return m_file->assemble(fileSize, m_done, stop);
}

void TestTempAssembly::writesToThePartsThatTheBytesBelongTo()
{
    QVERIFY(open());
    QVERIFY(write({900, 2100}));
    QCOMPARE(m_folder->read(part(0)).sliced(900), bytesOf({900, 1000}));
    QCOMPARE(m_folder->read(part(1)), bytesOf({1000, 2000}));
    QCOMPARE(m_folder->read(part(2)).first(100), bytesOf({2000, 2100}));
    QVERIFY(!m_folder->has(part(3)));
    QVERIFY(write({3400, 3500}));
    QCOMPARE(m_folder->read(part(3)).size(), 500); // the last is no longer than the file
    QCOMPARE(m_part->identity()->size, 0);
    QCOMPARE(read({950, 2050}), bytesOf({950, 2050}));
}

void TestTempAssembly::readsNoFurtherThanItWasWritten()
{
    QVERIFY(open());
    QVERIFY(write({0, 1500}));
    QCOMPARE(read({990, 2000}).first(510), bytesOf({990, 1500}));
    QCOMPARE(read({2500, 2600}), QByteArray());
    QCOMPARE(read({1900, 2100}).size(), 100);
    TempAssembly unknown(m_part, m_folder->path(QStringLiteral("q")), partSize);
    std::array<char, 4> into = {};
    QCOMPARE(unknown.read(0, into), 0);
}

void TestTempAssembly::keepsPartsFromOthers()
{
    QVERIFY(writesAll());
    const auto mine =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(m_folder->path(part(0))), mine);
}

void TestTempAssembly::makesNoMoreThanFiveHundredParts_data()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    QTest::addColumn<std::optional<qint64>>("wanted");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("partSize");
    QTest::newRow("as wanted") << std::optional(partSize) << 500 * partSize << partSize;
    QTest::newRow("wanted smaller") << std::optional(partSize) << 500 * partSize + 1 << partSize + 1;
    QTest::newRow("wanted small, of unknown size") << std::optional(partSize) << qint64{0} << 64 * mebibyte;
    QTest::newRow("wanted large, of unknown size")
        << std::optional(65 * mebibyte) << qint64{0} << 65 * mebibyte;
    QTest::newRow("the usual size, of unknown size") << std::optional<qint64>() << qint64{0} << 64 * mebibyte;
    QTest::newRow("the usual size") << std::optional<qint64>() << qint64{1} << 64 * mebibyte;
}

void TestTempAssembly::makesNoMoreThanFiveHundredParts()
{
    QFETCH(const std::optional<qint64>, wanted);
    QFETCH(const qint64, size);
    QFETCH(const qint64, partSize);
    TempAssembly file(m_part, stem(), wanted);
    QVERIFY(file.makeRoom(size, SpaceReservation::Sparse));
    QVERIFY(file.write(0, "x"));
    QVERIFY(m_folder->has(part(0, partSize)));
}

void TestTempAssembly::saysWhatDoesNotFit()
{
    TempAssembly file(m_part, stem(), partSize);
    QVERIFY(file.checkRoom(fileSize));
    QCOMPARE(kindOf(file.checkRoom(qint64{1} << 60)), QStringLiteral("NoSpace"));
}

void TestTempAssembly::saysThatTheLargestSizeDoesNotFit()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    TempAssembly file(m_part, stem(), partSize);
    QCOMPARE(kindOf(file.checkRoom(largest)), QStringLiteral("NoSpace"));
    QVERIFY(m_folder->has(part(0, largest / 500 + 1)));
}

void TestTempAssembly::beginsAnew()
{
    QVERIFY(writesAll());
    QVERIFY(m_part->write(0, "old"));
    QVERIFY(m_file->makeRoom(2000, SpaceReservation::Reserve));
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("a.part")});
    QCOMPARE(m_part->identity()->size, 0);
    QCOMPARE(read({0, 10}), QByteArray());
    QVERIFY(write({1000, 2000}));
    QCOMPARE(read({1000, 2000}), bytesOf({1000, 2000}));
}

void TestTempAssembly::cutsTheParts()
{
    QVERIFY(writesAll());
    QVERIFY(m_file->truncate(1500));
    QCOMPARE(m_folder->read(part(0)).size(), 1000);
    QCOMPARE(m_folder->read(part(1)).size(), 500);
    QCOMPARE(m_folder->read(part(2)).size(), 0);
}

void TestTempAssembly::seesWhatWasCutOff_data()
{
    QTest::addColumn<QList<qint64>>("written"); // begin and end of each stretch
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QList<qint64>() << QString();
    QTest::newRow("in front of the cut") << QList<qint64>{0, 1400} << QString();
    QTest::newRow("beyond the cut") << QList<qint64>{0, 1401} << QStringLiteral("Changed");
    QTest::newRow("behind a gap") << QList<qint64>{0, 100, 1399, 1402} << QStringLiteral("Changed");
    QTest::newRow("a part that is not there") << QList<qint64>{2000, 2001} << QStringLiteral("Changed");
}

void TestTempAssembly::seesWhatWasCutOff()
{
    QFETCH(const QList<qint64>, written);
    QFETCH(const QString, kind);
    QVERIFY(open());
    QVERIFY(write({0, 2000}));
    QVERIFY(QFile::resize(m_folder->path(part(1)), 400));
    RangeSet ranges;
    for (qsizetype i = 0; i < written.size(); i += 2)
        ranges.insert({written.at(i), written.at(i + 1)});
    QCOMPARE(kindOf(m_file->requireLength(ranges)), kind);
    QCOMPARE(kindOf(assemble()), QStringLiteral("Changed"));
}

void TestTempAssembly::syncsWhatWasWrittenSince()
{
    const auto synced = [] { return disk_calls::count(QLatin1String("fdatasync")); };
    QVERIFY(open());
    QVERIFY(write({0, 1500}));
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 2);
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 2);
    QVERIFY(write({1999, 2001}));
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 4);
    QVERIFY(write({0, fileSize}));
    QVERIFY(assemble());
    QVERIFY(m_file->sync());
    QVERIFY(disk_calls::seen().contains(QStringLiteral("fdatasync a.part")));
}

void TestTempAssembly::syncsAgainWhatCouldNotBeSynced()
{
    QVERIFY(writesAll());
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1);
    QVERIFY(!m_file->sync());
    // A sync that failed stays so.
    QVERIFY(!m_file->sync());
}

void TestTempAssembly::syncsTheFolderOfNewParts()
{
    const auto synced = [] { return disk_calls::count(QLatin1String("fsync")); };
    QVERIFY(open());
    QVERIFY(write({0, 1500}));
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 1);
    QVERIFY(write({0, 1500}));
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 1);
    QVERIFY(write({2000, 2001}));
    disk_calls::fail(QLatin1String("fsync"), EIO, 1);
    QVERIFY(!m_file->sync());
    QVERIFY(m_file->sync());
    QCOMPARE(synced(), 3);
}

void TestTempAssembly::isTheWholeFileOnceItIsPutTogether()
{
    QVERIFY(writesAll());
    QVERIFY(m_part->write(fileSize + 10, "longer"));
    QVERIFY(m_file->isAssembledLater());
    QVERIFY(assemble());
    QCOMPARE(m_done.load(), fileSize);
    QCOMPARE(m_folder->read(QStringLiteral("a.part")), bytesOf({0, fileSize}));
    QVERIFY(m_folder->has(part(3)));
    QCOMPARE(m_file->identity()->object, m_part->identity()->object);
    RangeSet all;
    all.insert({0, fileSize});
    QVERIFY(m_file->requireLength({}));
    QVERIFY(m_file->requireLength(all));
    QVERIFY(QFile::resize(m_folder->path(QStringLiteral("a.part")), 10));
    QCOMPARE(kindOf(m_file->requireLength(all)), QStringLiteral("Changed"));
    QVERIFY(write({0, 1}));
    QVERIFY(m_file->identity()->object != m_part->identity()->object);
}

void TestTempAssembly::putsTogetherOnlyWhatIsMissing()
{
    QVERIFY(writesAll());
    disk_calls::clear();
    QVERIFY(assemble());
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 0); // nothing was merged before
    disk_calls::clear();
    QVERIFY(assemble());
    QCOMPARE(disk_calls::seen(),
             (QStringList{QStringLiteral("fdatasync a.part"), QStringLiteral("uncache a.part"),
                          QStringLiteral("ftruncate a.part")}));
    QVERIFY(m_part->write(5, "?"));
    QVERIFY(assemble());
    QCOMPARE(m_folder->read(QStringLiteral("a.part")), bytesOf({0, fileSize}));
}

void TestTempAssembly::stopsPuttingTogether()
{
    QVERIFY(writesAll());
    QCOMPARE(kindOf(assemble(atOnce)), QStringLiteral("Cancelled"));
    QCOMPARE(m_part->identity()->size, 0);
    QVERIFY(QFile::remove(m_folder->path(part(2))));
    QVERIFY(m_file->discardRest());
    QCOMPARE(kindOf(assemble()), QStringLiteral("Cancelled"));
}

void TestTempAssembly::takesUpItsParts()
{
    QVERIFY(writesAll());
    m_file.reset();
    const QStringList others{QStringLiteral("p.2000.0"), QStringLiteral("p.0.1"), QStringLiteral("pq.1000.9"),
                             QStringLiteral("p.x.y")};
    for (const QString& other : others)
        QVERIFY(m_folder->write(other, "none of it"));
    // In another size than is asked for now.
    m_file.emplace(m_part, stem(), 10 * partSize);
    QCOMPARE(read({0, fileSize}), bytesOf({0, fileSize}));
    const auto before = disk_calls::count(QLatin1String("fdatasync"));
    QVERIFY(m_file->sync());
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")) - before, 4); // nobody knows whether they were
}

void TestTempAssembly::isKnownByItsParts()
{
    QVERIFY(writesAll());
    const FileIdentity before = m_file->identity().value();
    QCOMPARE(before.size, fileSize);
    QVERIFY(m_file->identity() == before);
    QVERIFY(QFile::resize(m_folder->path(part(1)), 999));
    QVERIFY(m_file->identity()->object != before.object);
    QCOMPARE(m_file->identity()->size, fileSize - 1);
}

void TestTempAssembly::removesAllThatLiesElsewhere()
{
    QVERIFY(writesAll());
    QVERIFY(m_folder->write(part(7, 2000), "of another size"));
    QVERIFY(m_folder->write(QStringLiteral("pq.1000.0"), "another's"));
    QVERIFY(m_file->discardRest());
    QCOMPARE(m_folder->names(), (QStringList{QStringLiteral("a.part"), QStringLiteral("pq.1000.0")}));
}

// Copies that a person made, and what other programs leave beside a file.
void TestTempAssembly::leavesWhatOnlyResemblesAPart()
{
    QVERIFY(writesAll());
    m_file.reset();
    QStringList theirs;
    for (const char* end : {"1000.0~", "1000.0 (copy)", "1000.0.bak", "1000.00", "1000.-1", "1000.+1",
                            "1000.1000.0", "1000.", "0.0", "9223372036854775807.1", "txt"})
        theirs.append(QStringLiteral("p.%1").arg(QLatin1String(end)));
    for (const QString& name : std::as_const(theirs))
        QVERIFY(m_folder->write(name, "a person's own"));
    m_file.emplace(m_part, stem(), partSize);
    QCOMPARE(read({0, fileSize}), bytesOf({0, fileSize}));
    QCOMPARE(m_file->identity()->size, fileSize);
    QVERIFY(TempAssembly::renameParts(stem(), m_folder->path(QStringLiteral("q"))));
    QVERIFY(TempAssembly::renameParts(m_folder->path(QStringLiteral("q")), stem()));
    QVERIFY(m_file->discardRest());
    QStringList left = m_folder->names();
    QVERIFY(left.removeOne(QStringLiteral("a.part")));
    left.sort();
    theirs.sort();
    QCOMPARE(left, theirs);
}

void TestTempAssembly::leavesWhatIsHeld()
{
    QVERIFY(writesAll());
    m_file.reset();
    const auto held = PartFile::open(m_folder->path(part(1)));
    QVERIFY(held);
    QCOMPARE(kindOf(TempAssembly::removeParts(stem())), QStringLiteral("Conflict"));
    QCOMPARE(m_folder->names(), (QStringList{QStringLiteral("a.part"), part(1)}));
    QCOMPARE(TempAssembly::freeStem(stem()), stem());
}

void TestTempAssembly::seesWhoeverElseWrites()
{
    if (!canTellForeignWrites())
        QSKIP("nobody can, or the system doesn't tell");
    QVERIFY(open());
    QVERIFY(write({0, 1000}));
    m_file->watch();
    QVERIFY(write({1000, fileSize}));
    QVERIFY(!m_file->wasMeddledWith());
    // Before and after the watch began, and the file that they are put together in.
    for (const QString& name : {part(0), part(2), QStringLiteral("a.part")}) {
        QFile file(m_folder->path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.close();
        QVERIFY2(m_file->wasMeddledWith(), qPrintable(name));
        QCOMPARE(kindOf(assemble()), QStringLiteral("Changed"));
        m_file->forgetMeddling();
        QVERIFY(!m_file->wasMeddledWith());
    }
    QVERIFY(assemble());
}

void TestTempAssembly::tellsWhatTheDiskRefuses()
{
    QVERIFY(open());
    disk_calls::fail(QLatin1String("pwrite"), EIO, 1);
    QVERIFY(!m_file->write(0, "x"));
    QVERIFY(write({0, fileSize}));
    disk_calls::fail(QLatin1String("pwrite"), EIO, 1);
    QVERIFY(!assemble());
    disk_calls::fail(QLatin1String("unlink"), EBUSY, 1, QStringLiteral("p.1000.1"));
    QVERIFY(!m_file->makeRoom(fileSize, SpaceReservation::Sparse));
}

void TestTempAssembly::leavesNoPartForWhichThereIsNoRoom()
{
    // Some file systems reserve nothing.
    QVERIFY(m_part->reserve(fileSize, SpaceReservation::Reserve));
    if (disk_calls::count(QLatin1String("fallocate")) == 0)
        QSKIP("nothing is reserved here");
    m_file.emplace(m_part, stem(), partSize);
    QVERIFY(m_file->makeRoom(fileSize, SpaceReservation::Reserve));
    disk_calls::fail(QLatin1String("fallocate"), ENOSPC, 1);
    QCOMPARE(kindOf(m_file->write(0, "x")), QStringLiteral("NoSpace"));
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("a.part")});
}

void TestTempAssembly::movesAllPartsOrNone_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("all") << false;
    QTest::newRow("none") << true;
}

void TestTempAssembly::movesAllPartsOrNone()
{
    QFETCH(const bool, fails);
    QVERIFY(writesAll());
    m_file.reset();
    const QStringList before = m_folder->names();
    // The third of the four can't be renamed, as a folder has its name.
    if (fails)
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("q.1000.2/x")));
    disk_calls::clear();
    const auto moved = TempAssembly::renameParts(stem(), m_folder->path(QStringLiteral("q")));
    QCOMPARE(moved.has_value(), !fails);
    if (fails) {
        QCOMPARE(m_folder->names(), before + QStringList{QStringLiteral("q.1000.2")});
        return;
    }
    QCOMPARE(disk_calls::count(QLatin1String("fsync")), 1); // of the folder
    m_file.emplace(m_part, m_folder->path(QStringLiteral("q")), partSize);
    QCOMPARE(read({0, fileSize}), bytesOf({0, fileSize}));
}

QTEST_GUILESS_MAIN(TestTempAssembly)
#include "tst_temp_assembly.moc"
