#include "core/storage/part/seals.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <limits>
#include <xxhash.h>

using namespace tributary;

class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBlockSize_data();
    void choosesTheBlockSize();
    void sealsASmallFileInOnePass();
    void cutsAtBlocks();
    void reusesWhatStillFits();
    void readsOnlyWhatIsNew();
    void readsOnlyWhatIsNewOfALargeBlock();
    void sealsAPartOfALargeBlockInPieces_data();
    void sealsAPartOfALargeBlockInPieces();
    void failsWhereTheFileEnds();
    void passesOnAReadError();
    void findsWhatIsStillRight();
    void countsTheUnreadableAsMissing();
    void findsNothingMissingWhereNothingCanBeRead();
    void countsWhatWasCutOffAsMissing();
    void stopsWhenAsked();
    void tellsHowMuchIsRead();
    void readsInBoundedBuffers();
    void sealsExactlyWhatIsClaimed();
    void noticesEveryFlippedByte();
};

namespace {

constexpr qint64 block = 64;
const std::atomic_bool goOn = false;

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

RangeSet randomRanges(QRandomGenerator& random, int size)
{
    RangeSet ranges;
    for (int count = random.bounded(8); count > 0; --count) {
        const int begin = random.bounded(size);
        ranges.insert({begin, random.bounded(begin, size + 1)});
    }
    return ranges;
}

// A file in memory that hands out a few bytes at a time, as disks may, and remembers what was read.
class MemoryFile
{
public:
    explicit MemoryFile(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    ReadAt reader()
    {
        return [this](qint64 offset, std::span<char> into) -> Expected<qint64> {
            if (m_bad.contains(offset))
                return failure(ErrorKind::DiskError, QStringLiteral("unreadable"));
            const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0,
                                                    std::min(static_cast<qint64>(into.size()), m_atATime));
            std::memcpy(into.data(), m_bytes.constData() + offset, static_cast<size_t>(count));
            m_largestRequest = std::max(m_largestRequest, static_cast<qint64>(into.size()));
            m_bytesRead += count;
            return count;
        };
    }

    QByteArray m_bytes;
    ByteRange m_bad;
    qint64 m_atATime = 7;
    qint64 m_bytesRead = 0;
    qint64 m_largestRequest = 0;
};

quint64 hashOf(const QByteArray& bytes, ByteRange range)
{
    return XXH3_64bits(bytes.constData() + range.begin, static_cast<size_t>(range.length()));
}

std::vector<Seal> seal(MemoryFile& file, const RangeSet& claimed, const std::vector<Seal>& old = {})
{
    return sealRanges(file.reader(), claimed, old, block).value_or(std::vector<Seal>{});
}

RangeSet verified(MemoryFile& file, const std::vector<Seal>& seals)
{
    return verifySeals(file.reader(), seals, goOn).value_or(RangeSet{});
}

} // namespace

void TestSeals::choosesTheBlockSize_data()
{
    QTest::addColumn<std::optional<qint64>>("fileSize");
    QTest::addColumn<qint64>("blockSize");
    using Size = std::optional<qint64>;
    constexpr qint64 KiB = 1024;
    constexpr qint64 MiB = 1024 * KiB;
    constexpr qint64 GiB = 1024 * MiB;

    QTest::newRow("unknown") << Size() << MiB;
    QTest::newRow("empty") << Size(0) << 256 * KiB;
    QTest::newRow("1 GiB") << Size(GiB) << 256 * KiB;
    QTest::newRow("past 1 GiB") << Size(GiB + 1) << MiB;
    QTest::newRow("16 GiB") << Size(16 * GiB) << MiB;
    QTest::newRow("past 16 GiB") << Size(16 * GiB + MiB) << 2 * MiB;
    QTest::newRow("1 TiB") << Size(1024 * GiB) << 64 * MiB;
    QTest::newRow("2 TiB") << Size(2048 * GiB) << 128 * MiB;
    QTest::newRow("the largest") << Size(std::numeric_limits<qint64>::max()) << 512 * 1024 * GiB;
}

void TestSeals::choosesTheBlockSize()
{
    QFETCH(const std::optional<qint64>, fileSize);
    QTEST(sealBlockSize(fileSize), "blockSize");
}

void TestSeals::sealsASmallFileInOnePass()
{
    QCOMPARE(passingBlockSize(std::nullopt), sealBlockSize(std::nullopt));
    QCOMPARE(passingBlockSize(0), 1);
    QCOMPARE(passingBlockSize(1000), 1000);
    QCOMPARE(passingBlockSize(1 << 30), sealBlockSize(1 << 30));
}

void TestSeals::cutsAtBlocks()
{
    MemoryFile file(randomBytes(1000, 1));
    std::vector<ByteRange> cuts;
    for (const Seal& one : seal(file, {{0, 64}, {70, 200}, {300, 310}, {320, 384}}))
        cuts.push_back(one.range);
    QCOMPARE(cuts,
             (std::vector<ByteRange>{{0, 64}, {70, 128}, {128, 192}, {192, 200}, {300, 310}, {320, 384}}));
}

void TestSeals::reusesWhatStillFits()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> old{{{0, 64}, 11}, {{64, 100}, 12}, {{128, 192}, 13}};
    const std::vector<Seal> seals = seal(file, {{0, 192}}, old);
    QCOMPARE(seals, (std::vector<Seal>{
                        {{0, 64}, 11}, {{64, 128}, hashOf(file.m_bytes, {64, 128})}, {{128, 192}, 13}}));
    QCOMPARE(file.m_bytesRead, 64);
}

void TestSeals::readsOnlyWhatIsNew()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> first = seal(file, {{0, 500}, {600, 700}});
    file.m_bytesRead = 0;
    QCOMPARE(seal(file, {{0, 500}, {600, 700}}, first), first);
    QCOMPARE(file.m_bytesRead, 0);
    // The half block at the end has grown and is read again, the rest is not.
    seal(file, {{0, 510}, {600, 700}}, first);
    QCOMPARE(file.m_bytesRead, 510 - 448);
}

void TestSeals::readsOnlyWhatIsNewOfALargeBlock()
{
    constexpr qint64 MiB = 1024 * 1024;
    MemoryFile file(QByteArray(5 * MiB, 'x'));
    file.m_atATime = MiB;
    const auto sealUpTo = [&](qint64 end, const std::vector<Seal>& old) {
        file.m_bytesRead = 0;
        return sealRanges(file.reader(), {{0, end}}, old, 4 * MiB).value();
    };
    const auto first = sealUpTo(2 * MiB + 100, {});
    const auto second = sealUpTo(3 * MiB + 100, first);
    QVERIFY(file.m_bytesRead <= MiB + MiB / 4);
    QCOMPARE(verified(file, second), (RangeSet{{0, 3 * MiB + 100}}));
    const auto whole = sealUpTo(5 * MiB, second);
    QCOMPARE(whole.front().range, (ByteRange{0, 4 * MiB}));
    QVERIFY(sealUpTo(5 * MiB, whole) == whole);
    QCOMPARE(file.m_bytesRead, 0);
}

void TestSeals::sealsAPartOfALargeBlockInPieces_data()
{
    QTest::addColumn<qint64>("blockSize");
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<size_t>("pieces");
    constexpr qint64 KiB = 1024;
    QTest::newRow("a small block") << 256 * KiB << 100 * KiB << size_t{1};
    QTest::newRow("a block of four pieces") << 1024 * KiB << 1024 * KiB - 1 << size_t{4};
    QTest::newRow("a block of sixteen") << 8192 * KiB << 6144 * KiB << size_t{12};
    QTest::newRow("a block of many") << 65536 * KiB << 10240 * KiB << size_t{20};
}

void TestSeals::sealsAPartOfALargeBlockInPieces()
{
    QFETCH(const qint64, blockSize);
    QFETCH(const qint64, claimed);
    MemoryFile file(QByteArray(claimed, 'x'));
    file.m_atATime = claimed;
    const auto seals = sealRanges(file.reader(), {{0, claimed}}, {}, blockSize).value();
    QTEST(seals.size(), "pieces");
    QCOMPARE(verified(file, seals), (RangeSet{{0, claimed}}));
}

void TestSeals::failsWhereTheFileEnds()
{
    MemoryFile file(randomBytes(100, 1));
    const auto seals = sealRanges(file.reader(), {{0, 101}}, {}, block);
    QVERIFY(!seals);
    QCOMPARE(seals.error().kind, ErrorKind::DiskError);
    QVERIFY(seals.error().detail.english().contains(QLatin1String("100")));
}

void TestSeals::passesOnAReadError()
{
    MemoryFile file(randomBytes(1000, 1));
    file.m_bad = {200, 300};
    const auto seals = sealRanges(file.reader(), {{0, 1000}}, {}, block);
    QVERIFY(!seals);
    QCOMPARE(seals.error().detail.english(), QStringLiteral("unreadable"));
}

void TestSeals::findsWhatIsStillRight()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals = seal(file, {{0, 300}, {500, 1000}});
    QCOMPARE(verified(file, seals), (RangeSet{{0, 300}, {500, 1000}}));
    file.m_bytes[70] = static_cast<char>(file.m_bytes[70] ^ 1);
    QCOMPARE(verified(file, seals), (RangeSet{{0, 64}, {128, 300}, {500, 1000}}));
}

void TestSeals::countsTheUnreadableAsMissing()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals = seal(file, {{0, 1000}});
    file.m_atATime = 64;
    file.m_bad = {128, 256};
    QCOMPARE(verified(file, seals), (RangeSet{{0, 128}, {256, 1000}}));
}

// A network drive may be away for a moment.
void TestSeals::findsNothingMissingWhereNothingCanBeRead()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals = seal(file, {{0, 1000}});
    file.m_atATime = 64;
    file.m_bad = {0, 1000};
    const auto result = verifySeals(file.reader(), seals, goOn);
    QVERIFY(!result);
    QCOMPARE(result.error().detail.english(), QStringLiteral("unreadable"));
}

void TestSeals::countsWhatWasCutOffAsMissing()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals = seal(file, {{0, 1000}});
    file.m_bytes.truncate(200);
    QCOMPARE(verified(file, seals), (RangeSet{{0, 192}}));
    file.m_bytes.clear();
    QVERIFY(verified(file, seals).isEmpty());
}

void TestSeals::tellsHowMuchIsRead()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals{{.range = {0, 400}, .hash = 1}, {.range = {500, 1000}, .hash = 1}};
    QList<qint64> told;
    QVERIFY(verifySeals(file.reader(), seals, goOn, [&told](qint64 bytes) { told.append(bytes); }));
    QCOMPARE(told, (QList<qint64>{400, 900}));
}

void TestSeals::stopsWhenAsked()
{
    MemoryFile file(randomBytes(1000, 1));
    const std::vector<Seal> seals = seal(file, {{0, 1000}});
    std::atomic_bool stop = false;
    qint64 reads = 0;
    const ReadAt stopping = [&](qint64 offset, std::span<char> into) {
        stop = ++reads == 5;
        return file.reader()(offset, into);
    };
    const auto result = verifySeals(stopping, seals, stop);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(reads, 5);
}

void TestSeals::readsInBoundedBuffers()
{
    constexpr qint64 size = 5 * 1024 * 1024;
    MemoryFile file(randomBytes(size, 1));
    file.m_atATime = size;
    const auto seals = sealRanges(file.reader(), {{0, size}}, {}, size);
    QVERIFY(seals);
    QCOMPARE(*seals, (std::vector<Seal>{{{0, size}, hashOf(file.m_bytes, {0, size})}}));
    QVERIFY(file.m_largestRequest <= 256 * 1024);
}

void TestSeals::sealsExactlyWhatIsClaimed()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        MemoryFile file(randomBytes(random.bounded(1, 2000), seed));
        std::vector<Seal> seals;
        // Claims grow and shrink from one sealing to the next, and old seals never make a difference.
        for (int step = 0; step < 5; ++step) {
            const RangeSet claimed = randomRanges(random, static_cast<int>(file.m_bytes.size()));
            seals = seal(file, claimed, seals);
            QCOMPARE(seals, seal(file, claimed));
            Ledger ledger;
            ledger.size = file.m_bytes.size();
            ledger.seals = seals;
            QCOMPARE(contradictionIn(ledger), std::nullopt);
            QCOMPARE(ledger.claimed(), claimed);
            QCOMPARE(verified(file, seals), claimed);
            for (const Seal& one : seals) {
                QCOMPARE(one.hash, hashOf(file.m_bytes, one.range));
                QCOMPARE(one.range.begin / block, (one.range.end - 1) / block);
            }
        }
    }
}

void TestSeals::noticesEveryFlippedByte()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        QRandomGenerator random(seed);
        MemoryFile file(randomBytes(1000, seed));
        const std::vector<Seal> seals = seal(file, randomRanges(random, 1000));
        RangeSet expected;
        const qint64 flipped = random.bounded(1000);
        file.m_bytes[flipped] = static_cast<char>(file.m_bytes[flipped] ^ (1 << random.bounded(8)));
        for (const Seal& one : seals)
            expected.insert(one.range.contains(flipped) ? ByteRange{} : one.range);
        QCOMPARE(verified(file, seals), expected);
    }
}

QTEST_APPLESS_MAIN(TestSeals)
#include "tst_seals.moc"
