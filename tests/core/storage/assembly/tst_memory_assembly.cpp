#include "core/storage/assembly/memory_assembly.h"
#include "tests/support/checks/test_folder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 fileSize = 2 * mebibyte + 12345;
const std::atomic_bool never{false};

QByteArray randomBytes(quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(fileSize, Qt::Uninitialized);
    std::ranges::generate(bytes, [&] { return static_cast<char>(random.generate()); });
    return bytes;
}

// A file in memory with a part file under it.
struct HeldFile
{
    HeldFile(const TestFolder& folder, const QString& name, const std::shared_ptr<MemoryBudget>& budget)
        : part(PartFile::create(folder.path(name)).value())
        , assembly(std::make_unique<MemoryAssembly>(part, budget))
    {
    }

    bool write(const QByteArray& all, ByteRange range) const
    {
        const auto bytes = QByteArrayView(all).sliced(range.begin, range.length());
        return assembly->write(range.begin, bytes).has_value();
    }
    // Returns as much of the range as a single call gives.
    QByteArray read(ByteRange range) const
    {
        QByteArray bytes(range.length(), Qt::Uninitialized);
        const auto got =
            assembly->read(range.begin, std::span(bytes.data(), static_cast<size_t>(bytes.size())));
        return got ? bytes.first(*got) : QByteArray("failed");
    }
    qint64 onDisk() const { return part->identity().value().size; }
    bool assembles() const
    {
        std::atomic<qint64> done{0};
        return assembly->assemble(fileSize, done, never) && done == fileSize;
    }

    std::shared_ptr<PartFile> part;
    std::unique_ptr<MemoryAssembly> assembly;
};

} // namespace

// Files that are held in memory, alone and beside others.
class TestMemoryAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNothingBeforeItIsWhole();
    void refusesWhatWouldNotFitAlone();
    void goesOnUnderALowerLimit();
    void writesNoMoreThanMakesRoom();
    void writesSoonerWhatDoesNotFitBesideOthers();
    void holdsMoreOnceOthersAreDone();
    void countsNothingTwice();
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void staysWithinTheBudgetFromManyThreads();
    void beginsAnew();
    void givesASingleByte();
    void readsAcrossMemoryAndFile();
    void missesNothingOfWhatItHolds();
    void cutsWhatIsHeldAndWhatIsWritten();
    void seesWhatWasCutOff();
    void writesAllWhenItIsSynced();
    void stopsWriting();
    void endsWhereTheFileEnds();
    void needsRoomOnTheDiskAsWell();
};

void TestMemoryAssembly::writesNothingBeforeItIsWhole()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {mebibyte / 2, fileSize}));
    QVERIFY(file.write(bytes, {0, mebibyte / 2}));
    QCOMPARE(file.onDisk(), 0);
    QCOMPARE(budget->taken(), fileSize);
    QCOMPARE(file.read({0, fileSize}), bytes);
    QVERIFY(file.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), bytes);
}

void TestMemoryAssembly::refusesWhatWouldNotFitAlone()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize - 1));
    QCOMPARE(file.assembly->checkRoom(fileSize).error().kind, ErrorKind::MemoryLimit);
    QVERIFY(!file.write(randomBytes(1), {fileSize - 1, fileSize}));
}

void TestMemoryAssembly::goesOnUnderALowerLimit()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {0, mebibyte}));
    budget->setLimit(mebibyte / 2);
    QVERIFY(file.write(bytes, {mebibyte, fileSize}));
    QVERIFY(budget->taken() <= budget->limit());
    QVERIFY(file.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), bytes);
    const HeldFile later(folder, QStringLiteral("b.part"), budget);
    QCOMPARE(later.assembly->checkRoom(fileSize).error().kind, ErrorKind::MemoryLimit);
}

void TestMemoryAssembly::writesNoMoreThanMakesRoom()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile first(folder, QStringLiteral("a.part"), budget);
    const HeldFile second(folder, QStringLiteral("b.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(second.write(bytes, {0, 1000}));
    QVERIFY(first.write(bytes, {0, fileSize - 1000}));
    QVERIFY(first.write(bytes, {fileSize - 1000, fileSize}));
    QCOMPARE(first.onDisk(), mebibyte);
    QCOMPARE(budget->taken(), fileSize - mebibyte + 1000);
    QCOMPARE(first.read({0, fileSize}), bytes);
    QVERIFY(first.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), bytes);
}

void TestMemoryAssembly::writesSoonerWhatDoesNotFitBesideOthers()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize + mebibyte);
    const HeldFile first(folder, QStringLiteral("a.part"), budget);
    const HeldFile second(folder, QStringLiteral("b.part"), budget);
    const QByteArray firstBytes = randomBytes(1);
    const QByteArray secondBytes = randomBytes(2);
    QVERIFY(first.write(firstBytes, {0, fileSize}));
    for (qint64 at = 0; at < fileSize; at += mebibyte / 3) {
        QVERIFY(second.write(secondBytes, {at, std::min(at + mebibyte / 3, fileSize)}));
        QVERIFY(budget->taken() <= budget->limit());
    }
    QCOMPARE(first.onDisk(), 0);
    QVERIFY(second.onDisk() > 0);
    QCOMPARE(second.read({0, fileSize}), secondBytes);
    QVERIFY(first.assembles());
    QVERIFY(second.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), firstBytes);
    QCOMPARE(folder.read(QStringLiteral("b.part")), secondBytes);
    QCOMPARE(budget->taken(), 0);
}

void TestMemoryAssembly::holdsMoreOnceOthersAreDone()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile first(folder, QStringLiteral("a.part"), budget);
    const HeldFile second(folder, QStringLiteral("b.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(first.write(bytes, {0, fileSize}));
    QVERIFY(second.write(bytes, {0, mebibyte}));
    QCOMPARE(second.onDisk(), mebibyte);
    QVERIFY(first.assembles());
    QVERIFY(second.write(bytes, {mebibyte, fileSize}));
    QCOMPARE(second.onDisk(), mebibyte);
    QCOMPARE(budget->taken(), fileSize - mebibyte);
    QVERIFY(second.assembles());
    QCOMPARE(folder.read(QStringLiteral("b.part")), bytes);
}

void TestMemoryAssembly::countsNothingTwice()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    const QByteArray bytes = randomBytes(1);
    for (int time = 0; time < 3; ++time)
        QVERIFY(file.write(bytes, {0, mebibyte}));
    QVERIFY(file.write(bytes, {mebibyte / 2, fileSize}));
    QCOMPARE(budget->taken(), fileSize);
    QCOMPARE(file.onDisk(), 0);
}

void TestMemoryAssembly::givesBackWhatItTook_data()
{
    using Act = void (*)(HeldFile&);
    QTest::addColumn<Act>("act");
    QTest::addColumn<qint64>("left");
    QTest::newRow("written") << Act([](HeldFile& file) { QVERIFY(file.assembly->sync()); }) << qint64{0};
    QTest::newRow("cut") << Act([](HeldFile& file) { QVERIFY(file.assembly->truncate(1000)); })
                         << qint64{1000};
    QTest::newRow("emptied") << Act([](HeldFile& file) {
        QVERIFY(file.assembly->makeRoom(fileSize, SpaceReservation::Sparse));
    }) << qint64{0};
    QTest::newRow("discarded") << Act([](HeldFile& file) { QVERIFY(file.assembly->discardRest()); })
                               << qint64{0};
    QTest::newRow("gone") << Act([](HeldFile& file) { file.assembly.reset(); }) << qint64{0};
}

void TestMemoryAssembly::givesBackWhatItTook()
{
    using Act = void (*)(HeldFile&);
    QFETCH(Act, act);
    QFETCH(qint64, left);
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    HeldFile file(folder, QStringLiteral("a.part"), budget);
    QVERIFY(file.write(randomBytes(1), {0, fileSize}));
    act(file);
    QCOMPARE(budget->taken(), left);
}

void TestMemoryAssembly::staysWithinTheBudgetFromManyThreads()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    std::atomic<qint64> most{0};
    std::atomic_bool isRight{true};
    std::vector<std::thread> lanes;
    lanes.reserve(4);
    for (quint32 lane = 0; lane < 4; ++lane) {
        lanes.emplace_back([&, lane] {
            const HeldFile file(folder, QStringLiteral("%1.part").arg(lane), budget);
            const QByteArray bytes = randomBytes(lane);
            for (qint64 at = 0; at < fileSize; at += mebibyte / 8) {
                if (!file.write(bytes, {at, std::min(at + mebibyte / 8, fileSize)}))
                    isRight = false;
                most = std::max<qint64>(most, budget->taken());
            }
            if (file.read({0, fileSize}) != bytes || !file.assembles())
                isRight = false;
        });
    }
    for (std::thread& lane : lanes)
        lane.join();
    QVERIFY(isRight);
    QVERIFY(most <= budget->limit());
    QCOMPARE(budget->taken(), 0);
}

void TestMemoryAssembly::beginsAnew()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    QVERIFY(file.part->write(0, "older"));
    QVERIFY(file.part->write(fileSize, "longer"));
    QVERIFY(file.write(randomBytes(1), {0, mebibyte}));
    QVERIFY(file.assembly->makeRoom(fileSize, SpaceReservation::Sparse));
    QCOMPARE(budget->taken(), 0);
    QCOMPARE(file.onDisk(), fileSize);
    QCOMPARE(file.read({0, 10}), QByteArray(10, '\0'));
    const QByteArray bytes = randomBytes(2);
    QVERIFY(file.write(bytes, {0, fileSize}));
    QVERIFY(file.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), bytes);
}

void TestMemoryAssembly::givesASingleByte()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    QVERIFY(file.assembly->write(0, "x"));
    QCOMPARE(file.read({0, 1}), QByteArray("x"));
}

// The bytes are compared with a server's, and one that is missing passes for a difference.
void TestMemoryAssembly::readsAcrossMemoryAndFile()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {1000, 2000}));
    QVERIFY(file.write(bytes, {mebibyte + 1000, mebibyte + 2000}));
    QVERIFY(file.assembly->sync());
    QVERIFY(file.write(bytes, {0, 1000}));
    QVERIFY(file.write(bytes, {2000, mebibyte + 1000}));
    QVERIFY(file.write(bytes, {mebibyte + 3000, mebibyte + 4000}));
    QCOMPARE(file.read({0, mebibyte + 2000}), bytes.first(mebibyte + 2000));
    QCOMPARE(file.read({1500, 2500}), bytes.sliced(1500, 1000));
    QCOMPARE(file.read({mebibyte, mebibyte + 1500}), bytes.sliced(mebibyte, 1500));
    // The bytes behind were never written, although more is held further on.
    QCOMPARE(file.read({mebibyte + 500, mebibyte + 4000}), bytes.sliced(mebibyte + 500, 1500));
}

void TestMemoryAssembly::missesNothingOfWhatItHolds()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    QVERIFY(file.write(randomBytes(1), {0, fileSize}));
    QCOMPARE(file.onDisk(), 0);
    QVERIFY(file.assembly->requireLength(RangeSet{{0, fileSize}}));
}

void TestMemoryAssembly::cutsWhatIsHeldAndWhatIsWritten()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {0, mebibyte}));
    QVERIFY(file.assembly->sync());
    QVERIFY(file.write(bytes, {mebibyte, fileSize}));
    QVERIFY(file.assembly->truncate(1000));
    QCOMPARE(file.onDisk(), 1000);
    QCOMPARE(budget->taken(), 0);
    QCOMPARE(file.read({0, 1000}), bytes.first(1000));
    QCOMPARE(file.read({999, 1001}), bytes.sliced(999, 1));
}

// Bytes that are still held were not in the file that somebody has cut.
void TestMemoryAssembly::seesWhatWasCutOff()
{
#ifdef Q_OS_WIN
    QSKIP("nobody else can write to a part");
#endif
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {0, mebibyte}));
    QVERIFY(file.assembly->sync());
    QVERIFY(file.write(bytes, {mebibyte, fileSize}));
    RangeSet written;
    written.insert({0, fileSize});
    QVERIFY(file.assembly->requireLength(written));
    QVERIFY(QFile::resize(folder.path(QStringLiteral("a.part")), mebibyte - 1));
    QCOMPARE(file.assembly->requireLength(written).error().kind, ErrorKind::Changed);
    QVERIFY(file.assembly->requireLength({}));
    QVERIFY(QFile::resize(folder.path(QStringLiteral("a.part")), mebibyte));
    QVERIFY(file.assembly->requireLength(written));
}

void TestMemoryAssembly::writesAllWhenItIsSynced()
{
    const TestFolder folder;
    const auto budget = std::make_shared<MemoryBudget>(fileSize);
    const HeldFile file(folder, QStringLiteral("a.part"), budget);
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.write(bytes, {0, mebibyte + 1}));
    QVERIFY(file.write(bytes, {mebibyte + 2, fileSize}));
    QVERIFY(file.assembly->sync());
    QCOMPARE(budget->taken(), 0);
    QCOMPARE(file.onDisk(), fileSize);
    QCOMPARE(file.read({0, mebibyte + 1}), bytes.first(mebibyte + 1));
    QCOMPARE(file.read({mebibyte + 2, fileSize}), bytes.sliced(mebibyte + 2));
}

void TestMemoryAssembly::stopsWriting()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    QVERIFY(file.write(randomBytes(1), {0, fileSize}));
    std::atomic<qint64> done{-1};
    const std::atomic_bool atOnce{true};
    QCOMPARE(file.assembly->assemble(fileSize, done, atOnce).error().kind, ErrorKind::Cancelled);
    QCOMPARE(done.load(), 0);
    QCOMPARE(file.onDisk(), 0);
    QVERIFY(file.assembly->discardRest());
    QCOMPARE(file.assembly->assemble(fileSize, done, never).error().kind, ErrorKind::Cancelled);
    const auto synced = file.assembly->sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().kind, ErrorKind::Cancelled);
}

void TestMemoryAssembly::endsWhereTheFileEnds()
{
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(fileSize));
    const QByteArray bytes = randomBytes(1);
    QVERIFY(file.part->write(fileSize, "longer"));
    QVERIFY(file.write(bytes, {0, fileSize}));
    QVERIFY(file.assembles());
    QCOMPARE(folder.read(QStringLiteral("a.part")), bytes);
    std::atomic<qint64> done{0};
    QCOMPARE(file.assembly->assemble(fileSize + 1, done, never).error().kind, ErrorKind::Changed);
}

void TestMemoryAssembly::needsRoomOnTheDiskAsWell()
{
    constexpr qint64 noDiskHasThat = qint64{1} << 60;
    const TestFolder folder;
    const HeldFile file(folder, QStringLiteral("a.part"), std::make_shared<MemoryBudget>(noDiskHasThat));
    QVERIFY(file.assembly->checkRoom(fileSize));
    QCOMPARE(file.assembly->checkRoom(noDiskHasThat).error().kind, ErrorKind::NoSpace);
    QVERIFY(!file.assembly->makeRoom(noDiskHasThat, SpaceReservation::Sparse));
}

QTEST_GUILESS_MAIN(TestMemoryAssembly)
#include "tst_memory_assembly.moc"
