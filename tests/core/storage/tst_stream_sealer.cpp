#include "core/storage/part/seals.h"
#include "core/storage/part/stream_sealer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

constexpr qint64 block = 64;

QByteArray randomBytes(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::ranges::generate(bytes, [&] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}

std::vector<Seal> sealsOf(const QByteArray& file, const RangeSet& claimed, qint64 blockSize = block)
{
    const auto read = [&](qint64 offset, std::span<char> into) -> Expected<qint64> {
        const auto count = std::min<qint64>(static_cast<qint64>(into.size()), file.size() - offset);
        std::copy_n(file.constData() + offset, count, into.data());
        return count;
    };
    return sealRanges(read, claimed, {}, blockSize).value();
}

} // namespace

class TestStreamSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsEveryBlockOfAStreamAsReadingItWould();
    void sealsAFileWithinOneBlockOnceItIsWhole_data();
    void sealsAFileWithinOneBlockOnceItIsWhole();
    void sealsNoBlockOfWhichBytesAreGone_data();
    void sealsNoBlockOfWhichBytesAreGone();
    void beginsAnewAtTheNextBlockAfterAJump();
    void aJumpMayLandAnywhereInABlock();
    void aNewSealStandsForOldOnesAtItsPlace();
    void aBlockStandsForItsPieces();
    void keepsOneOfNewSealsAtOnePlace();
};

void TestStreamSealer::sealsEveryBlockOfAStreamAsReadingItWould()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        const QByteArray file = randomBytes(random, 40 * block);
        StreamSealer sealer(block);
        std::vector<Seal> seals;
        for (qint64 at = 0; at < file.size();) {
            const qint64 length = std::min<qint64>(1 + random.bounded(3 * block), file.size() - at);
            for (const Seal& seal : sealer.add(at, QByteArrayView(file).sliced(at, length)))
                seals.push_back(seal);
            at += length;
        }
        QCOMPARE(seals, sealsOf(file, {{0, file.size()}}));
    }
}

void TestStreamSealer::sealsAFileWithinOneBlockOnceItIsWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("one byte") << qint64{1};
    QTest::newRow("a part of a block") << qint64{65536};
    QTest::newRow("a byte less than a block") << sealBlockSize(1) - 1;
    QTest::newRow("a block") << sealBlockSize(1);
}

void TestStreamSealer::sealsAFileWithinOneBlockOnceItIsWhole()
{
    QFETCH(const qint64, size);
    QRandomGenerator random(3);
    const QByteArray file = randomBytes(random, size);
    StreamSealer sealer(passingBlockSize(size));
    QVERIFY(sealer.add(0, QByteArrayView(file).first(size / 2)).empty());
    const std::vector<Seal> seals = sealer.add(size / 2, QByteArrayView(file).sliced(size / 2));
    QCOMPARE(seals, sealsOf(file, {{0, size}}, sealBlockSize(size)));
}

void TestStreamSealer::sealsNoBlockOfWhichBytesAreGone_data()
{
    QTest::addColumn<ByteRange>("gone");
    QTest::addColumn<RangeSet>("sealed");
    QTest::newRow("of the block that is under way")
        << ByteRange{block, block + 1} << RangeSet{{2 * block, 3 * block}};
    QTest::newRow("its last ones so far")
        << ByteRange{block + block / 2 - 1, 9 * block} << RangeSet{{2 * block, 3 * block}};
    QTest::newRow("of an earlier block") << ByteRange{0, block} << RangeSet{{block, 3 * block}};
    QTest::newRow("that come later") << ByteRange{block + block / 2, 9 * block}
                                     << RangeSet{{block, 3 * block}};
}

void TestStreamSealer::sealsNoBlockOfWhichBytesAreGone()
{
    QFETCH(const ByteRange, gone);
    QFETCH(const RangeSet, sealed);
    QRandomGenerator random(4);
    const QByteArray file = randomBytes(random, 3 * block);
    StreamSealer sealer(block);
    const qint64 underWay = block + block / 2;
    sealer.add(0, QByteArrayView(file).first(underWay));
    sealer.forget(gone);
    QCOMPARE(sealer.add(underWay, QByteArrayView(file).sliced(underWay)), sealsOf(file, sealed));
}

void TestStreamSealer::beginsAnewAtTheNextBlockAfterAJump()
{
    QRandomGenerator random(7);
    const QByteArray file = randomBytes(random, 4 * block);
    StreamSealer sealer(block);
    QVERIFY(sealer.add(0, QByteArrayView(file).first(block / 2)).empty());
    const qint64 middle = block + block / 2;
    const std::vector<Seal> seals = sealer.add(middle, QByteArrayView(file).sliced(middle));
    QCOMPARE(seals, sealsOf(file, {{2 * block, 4 * block}}));
}

void TestStreamSealer::aJumpMayLandAnywhereInABlock()
{
    QRandomGenerator random(7);
    const QByteArray file = randomBytes(random, 4 * block);
    for (qint64 to = block; to <= 2 * block; ++to) {
        StreamSealer sealer(block);
        QVERIFY(sealer.add(0, QByteArrayView(file).first(block / 2)).empty());
        const std::vector<Seal> seals = sealer.add(to, QByteArrayView(file).sliced(to));
        QCOMPARE(seals, sealsOf(file, {{to == block ? block : 2 * block, 4 * block}}));
    }
}

void TestStreamSealer::aNewSealStandsForOldOnesAtItsPlace()
{
    const std::vector<Seal> old{{{0, 10}, 1}, {{64, 128}, 2}};
    const std::vector<Seal> fresh{{{128, 192}, 4}, {{0, 64}, 3}};
    QCOMPARE(mergedSeals(old, fresh), (std::vector<Seal>{{{0, 64}, 3}, {{64, 128}, 2}, {{128, 192}, 4}}));
}

void TestStreamSealer::aBlockStandsForItsPieces()
{
    const std::vector<Seal> pieces{{{64, 80}, 1}, {{80, 96}, 2}, {{96, 101}, 3}, {{128, 144}, 4}};
    const std::vector<Seal> whole{{{64, 128}, 5}};
    QCOMPARE(mergedSeals(pieces, whole), (std::vector<Seal>{{{64, 128}, 5}, {{128, 144}, 4}}));
}

void TestStreamSealer::keepsOneOfNewSealsAtOnePlace()
{
    const std::vector<Seal> fresh{{{64, 128}, 5}, {{0, 64}, 3}, {{0, 64}, 3}};
    QCOMPARE(mergedSeals({}, fresh), (std::vector<Seal>{{{0, 64}, 3}, {{64, 128}, 5}}));
}

QTEST_APPLESS_MAIN(TestStreamSealer)
#include "tst_stream_sealer.moc"
