#include "core/segments/piece_proof.h"

#include <QTest>

using namespace tributary;

// Which pieces are to be looked at, and which are right.
class TestPieceProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesUpOnceAPieceIsWhole();
    void knowsThatTheLastPieceIsShorter();
    void comesUpAgainAfterItWasWrong();
    void comesUpAgainWhenNobodyLooksAnyMore();
    void isAllRightWhenEachPieceIs();
    void looksOnlyAtPiecesThatWereWritten();
    void aSingleByteMayCompleteAPiece();
    void countsItsFailuresUpToTheLast();
    void forgetsPiecesWhoseBytesAreGone();
    void looksAtNothingWhoseBytesAreGone();
};

namespace {

constexpr qint64 size = 25;

PieceProof proof()
{
    return {{.algorithm = QCryptographicHash::Md5, .pieceLength = 10, .digests = QByteArray(3 * 16, 'd')},
            size};
}

} // namespace

void TestPieceProof::comesUpOnceAPieceIsWhole()
{
    PieceProof pieces = proof();
    RangeSet here{{5, 20}};
    pieces.note({5, 20}, here);
    QCOMPARE(pieces.next(), std::optional<qsizetype>(1));
    QCOMPARE(pieces.next(), std::nullopt);
    here.insert({0, 5});
    pieces.note({0, 5}, here);
    pieces.note({0, 5}, here);
    QCOMPARE(pieces.next(), std::optional<qsizetype>(0));
    QCOMPARE(pieces.next(), std::nullopt);
}

void TestPieceProof::knowsThatTheLastPieceIsShorter()
{
    PieceProof pieces = proof();
    pieces.note({20, 25}, RangeSet{{20, 25}});
    QCOMPARE(pieces.next(), std::optional<qsizetype>(2));
    QCOMPARE(pieces.rangeOf(2), (ByteRange{20, 25}));
}

void TestPieceProof::comesUpAgainAfterItWasWrong()
{
    PieceProof pieces = proof();
    pieces.note({0, 10}, RangeSet{{0, 10}});
    QCOMPARE(pieces.next(), std::optional<qsizetype>(0));
    pieces.markWrong(0);
    QCOMPARE(pieces.failuresOf(0), 1);
    QCOMPARE(pieces.next(), std::nullopt);
    pieces.note({0, 10}, RangeSet{{0, 10}});
    QCOMPARE(pieces.next(), std::optional<qsizetype>(0));
}

void TestPieceProof::comesUpAgainWhenNobodyLooksAnyMore()
{
    PieceProof pieces = proof();
    pieces.note({0, size}, RangeSet{{0, size}});
    const auto piece = pieces.next();
    pieces.abandon();
    pieces.abandon();
    QList<qsizetype> left;
    while (const auto next = pieces.next())
        left.append(*next);
    QCOMPARE(left.size(), 3);
    QVERIFY(left.contains(*piece));
}

void TestPieceProof::isAllRightWhenEachPieceIs()
{
    PieceProof pieces = proof();
    for (qsizetype piece = 0; piece < 3; ++piece) {
        QVERIFY(!pieces.isAllRight());
        pieces.markRight(piece);
        QVERIFY(pieces.isRight(piece));
    }
    QVERIFY(pieces.isAllRight());
    PieceProof twice = proof();
    for (int i = 0; i < 3; ++i)
        twice.markRight(0);
    QVERIFY(!twice.isAllRight());
}

// A piece is looked at when its own bytes come, and not when its neighbours' do.
void TestPieceProof::looksOnlyAtPiecesThatWereWritten()
{
    PieceProof pieces = proof();
    pieces.note({5, 20}, RangeSet{{5, 25}});
    QCOMPARE(pieces.next(), std::optional<qsizetype>(1));
    QCOMPARE(pieces.next(), std::nullopt);
}

void TestPieceProof::aSingleByteMayCompleteAPiece()
{
    for (const ByteRange written : {ByteRange{20, 21}, ByteRange{24, 25}}) {
        PieceProof pieces = proof();
        pieces.note(written, RangeSet{{20, 25}});
        QCOMPARE(pieces.next(), std::optional<qsizetype>(2));
    }
}

void TestPieceProof::countsItsFailuresUpToTheLast()
{
    PieceProof pieces = proof();
    for (int i = 0; i < 300; ++i)
        pieces.markWrong(1);
    QCOMPARE(pieces.failuresOf(1), 255);
    QCOMPARE(pieces.failuresOf(0), 0);
}

void TestPieceProof::forgetsPiecesWhoseBytesAreGone()
{
    PieceProof pieces = proof();
    const RangeSet all{{0, size}};
    const auto lookAt = [&](qsizetype piece) {
        pieces.note(pieces.rangeOf(piece), all);
        QCOMPARE(pieces.next(), std::optional(piece));
        pieces.markRight(piece);
    };
    for (const qsizetype piece : {0, 1, 2})
        lookAt(piece);
    QCOMPARE(pieces.right(), all);
    pieces.forget({size, 2 * size});
    QVERIFY(pieces.isAllRight());
    pieces.forget({0, 1});
    QCOMPARE(pieces.right(), (RangeSet{{10, size}}));
    pieces.forget({5, 11});
    QCOMPARE(pieces.right(), (RangeSet{{20, size}}));
    pieces.forget({0, 20});
    QCOMPARE(pieces.right(), (RangeSet{{20, size}}));
    QVERIFY(!pieces.isAllRight());
    lookAt(0);
    QVERIFY(!pieces.isAllRight());
    lookAt(1);
    QVERIFY(pieces.isAllRight());
}

void TestPieceProof::looksAtNothingWhoseBytesAreGone()
{
    PieceProof pieces = proof();
    pieces.note({0, size}, RangeSet{{0, size}});
    pieces.forget({0, 10});
    QCOMPARE(pieces.next(), std::optional<qsizetype>(1));
    QCOMPARE(pieces.next(), std::optional<qsizetype>(2));
    QCOMPARE(pieces.next(), std::nullopt);
}

QTEST_APPLESS_MAIN(TestPieceProof)
#include "tst_piece_proof.moc"
