#include "core/segments/compared_stretches.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

constexpr quint32 manySeeds = 200;
constexpr qint64 mebibyte = 1024 * 1024;

ByteRange startOf(ByteRange piece)
{
    return {piece.begin, piece.begin + comparedLength};
}

ByteRange endOf(ByteRange piece)
{
    return {piece.end - comparedLength, piece.end};
}

std::vector<ByteRange> compared(const RangeSet& here, size_t count, quint32 seed)
{
    std::mt19937 chance(seed);
    return stretchesToCompare(here, count, chance);
}

// One for each seed.
std::vector<ByteRange> anywhere(const RangeSet& ranges)
{
    std::vector<ByteRange> all;
    for (quint32 seed = 0; seed < manySeeds; ++seed) {
        std::mt19937 chance(seed);
        all.push_back(stretchAnywhere(ranges, chance));
    }
    return all;
}

bool has(const std::vector<ByteRange>& all, ByteRange one)
{
    return std::ranges::find(all, one) != all.end();
}

} // namespace

// At which places another source has to show that it has the same file.
class TestComparedStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNoneOfNothing();
    void lieAnywhereInAPiece();
    void reachEachPieceAndNothingElse();
    void areAShortPieceAsAWhole();
    void beginWithTheEnd();
    void haveTheBeginningWhereThereAreSeveral();
    void lieAtEdgesOfPiecesForHalf();
    void areNeverTheSameTwice();
};

void TestComparedStretches::areNoneOfNothing()
{
    QVERIFY(compared({}, 4, 1).empty());
    QVERIFY(compared({{0, mebibyte}}, 0, 1).empty());
    QVERIFY(anywhere({}).front().isEmpty());
}

void TestComparedStretches::lieAnywhereInAPiece()
{
    const ByteRange piece{mebibyte, 3 * mebibyte};
    const std::vector<ByteRange> all = anywhere(RangeSet{piece});
    for (const ByteRange stretch : all) {
        QCOMPARE(stretch.length(), comparedLength);
        QVERIFY(stretch.begin >= piece.begin && stretch.end <= piece.end);
    }
    const auto [lowest, highest] = std::ranges::minmax(all, {}, &ByteRange::begin);
    QVERIFY(lowest.begin < piece.begin + mebibyte / 2);
    QVERIFY(highest.end > piece.end - mebibyte / 2);
}

void TestComparedStretches::reachEachPieceAndNothingElse()
{
    const std::vector<ByteRange> pieces{{0, 1}, {10, 11}, {20, 21}};
    const std::vector<ByteRange> all = anywhere(RangeSet{pieces[0], pieces[1], pieces[2]});
    for (const ByteRange piece : pieces)
        QVERIFY(has(all, piece));
    for (const ByteRange stretch : all)
        QVERIFY(has(pieces, stretch));
    for (const ByteRange stretch : anywhere(RangeSet{pieces[1]}))
        QCOMPARE(stretch, pieces[1]);
}

void TestComparedStretches::areAShortPieceAsAWhole()
{
    const ByteRange piece{mebibyte, mebibyte + 100};
    for (const ByteRange stretch : anywhere(RangeSet{piece}))
        QCOMPARE(stretch, piece);
    QCOMPARE(compared(RangeSet{piece}, 1, 1), std::vector<ByteRange>{piece});
}

void TestComparedStretches::beginWithTheEnd()
{
    const ByteRange last{3 * mebibyte, 5 * mebibyte};
    QCOMPARE(compared(RangeSet{{0, mebibyte}, last}, 1, 1), std::vector<ByteRange>{endOf(last)});
}

void TestComparedStretches::haveTheBeginningWhereThereAreSeveral()
{
    const ByteRange first{mebibyte, 2 * mebibyte};
    const RangeSet here{first, {3 * mebibyte, 1000 * mebibyte}};
    for (quint32 seed = 0; seed < manySeeds; ++seed) {
        const std::vector<ByteRange> four = compared(here, 4, seed);
        QCOMPARE(four.size(), size_t{4});
        QCOMPARE(four[1], startOf(first));
        const std::vector<ByteRange> three = compared(here, 3, seed);
        QCOMPARE(three.size(), size_t{3});
        QVERIFY(three[1] != startOf(first));
    }
}

// Of eight: the end, the beginning, the start of one piece and the end of one, and four that lie anywhere.
void TestComparedStretches::lieAtEdgesOfPiecesForHalf()
{
    const ByteRange a{0, 500 * mebibyte};
    const ByteRange b{600 * mebibyte, 1000 * mebibyte};
    bool hasStartOfLast = false;
    bool hasEndOfFirst = false;
    for (quint32 seed = 0; seed < manySeeds; ++seed) {
        const std::vector<ByteRange> all = compared(RangeSet{a, b}, 8, seed);
        QCOMPARE(all.front(), endOf(b));
        const std::vector<ByteRange> edges{startOf(a), endOf(a), startOf(b), endOf(b)};
        const auto atEdges = std::ranges::count_if(all, [&](ByteRange one) { return has(edges, one); });
        QVERIFY(atEdges >= 2 && atEdges <= 4);
        const bool startsB = has(all, startOf(b));
        const bool endsA = has(all, endOf(a));
        QCOMPARE(atEdges, 2 + (startsB ? 1 : 0) + (endsA ? 1 : 0));
        // Where an edge came twice, another stretch takes its place.
        QCOMPARE(all.size(), size_t{8});
        // Of six there is one edge less.
        QVERIFY(!has(compared(RangeSet{a, b}, 6, seed), endOf(a)));
        hasStartOfLast = hasStartOfLast || startsB;
        hasEndOfFirst = hasEndOfFirst || endsA;
    }
    QVERIFY(hasStartOfLast && hasEndOfFirst);
}

void TestComparedStretches::areNeverTheSameTwice()
{
    const RangeSet here{{0, 2}, {10, 12}};
    for (quint32 seed = 0; seed < manySeeds; ++seed) {
        std::vector<ByteRange> all = compared(here, 16, seed);
        QCOMPARE(all.size(), size_t{2});
        QVERIFY(all.front() != all.back());
    }
}

QTEST_APPLESS_MAIN(TestComparedStretches)
#include "tst_compared_stretches.moc"
