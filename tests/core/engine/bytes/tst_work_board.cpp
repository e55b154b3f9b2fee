#include "core/engine/bytes/work_board.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr MonotonicTime now{std::chrono::hours(1)};
constexpr qint64 size = 1'000'000;

} // namespace

// Which bytes are here, and which of them one source alone is to bring.
class TestWorkBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfProgressOnlyBeyondWhatWasHereBefore();
    void countsBytesThatCameTwice();
    void forgetsBytesAndWhoBroughtThem();
    void forgetsAllButWhoBroughtIt();
    void keepsAPieceForOneSource();
    void letsAnybodyFetchWhatIsReservedNoMore();
    void staysReservedWhenItsConnectionGoes();
    void beginsWithNothingReserved();
    void countsProgressOfAFreshStart();

private:
    std::unique_ptr<Corroboration> m_corroboration;
    std::unique_ptr<WorkBoard> m_board;
    QList<ByteRange> m_forgotten;

    void write(ByteRange range)
    {
        const ClaimId claim = m_board->plan().claimGiven(range, now).id;
        m_board->advance(claim, range.length(), now);
        m_board->plan().release(claim);
    }
};

void TestWorkBoard::init()
{
    m_forgotten.clear();
    m_corroboration = std::make_unique<Corroboration>(2, 1);
    m_board =
        std::make_unique<WorkBoard>(*m_corroboration, [this](ByteRange range) { m_forgotten.append(range); });
    m_board->begin(size, {}, Splitting::Allowed);
}

void TestWorkBoard::tellsOfProgressOnlyBeyondWhatWasHereBefore()
{
    m_board->begin(size, {{0, 1000}}, Splitting::Allowed);
    m_board->noteStart();
    QVERIFY(!m_board->takeProgress());
    m_board->forget({0, 500});
    write({0, 500});
    QVERIFY(!m_board->takeProgress());
    write({1000, 1001});
    QVERIFY(m_board->takeProgress());
    QVERIFY(!m_board->takeProgress());
}

void TestWorkBoard::countsBytesThatCameTwice()
{
    const ClaimId late = m_board->plan().claimGiven({0, 1000}, now).id;
    write({0, 600});
    QCOMPARE(m_board->discarded(), 0);
    QCOMPARE(m_board->advance(late, 1000, now), 400);
    QCOMPARE(m_board->discarded(), 600);
    m_board->noteDiscarded(5);
    QCOMPARE(m_board->discarded(), 605);
}

void TestWorkBoard::forgetsBytesAndWhoBroughtThem()
{
    write({0, 1000});
    m_corroboration->noteBrought(1, {0, 1000});
    m_board->forget({200, 300});
    QCOMPARE(m_board->here(), (RangeSet{{0, 200}, {300, 1000}}));
    QCOMPARE(m_board->corroboration().broughtBy(1), (RangeSet{{0, 200}, {300, 1000}}));
    QCOMPARE(m_forgotten, (QList<ByteRange>{{200, 300}}));
    QCOMPARE(m_board->discarded(), 100);
    m_board->forget({0, 200}, 50);
    QCOMPARE(m_board->discarded(), 150);
}

void TestWorkBoard::forgetsAllButWhoBroughtIt()
{
    write({0, 1000});
    write({5000, 6000});
    m_corroboration->noteBrought(1, {0, 1000});
    m_board->forgetAll();
    QVERIFY(m_board->here().isEmpty());
    QCOMPARE(m_forgotten, (QList<ByteRange>{{0, 1000}, {5000, 6000}}));
    QCOMPARE(m_board->corroboration().broughtBy(1), (RangeSet{{0, 1000}}));
    QCOMPARE(m_board->discarded(), 0);
}

void TestWorkBoard::keepsAPieceForOneSource()
{
    m_board->reserve({0, size}, 1);
    QVERIFY(!m_board->claimReserved(0, now));
    QVERIFY(!m_board->plan().claimNext(now, 2, 0));
    const auto claim = m_board->claimReserved(1, now);
    QVERIFY(claim);
    QCOMPARE(claim->range, (ByteRange{0, size}));
    QVERIFY(!m_board->firstReserved());
}

void TestWorkBoard::letsAnybodyFetchWhatIsReservedNoMore()
{
    m_board->reserve({0, size}, std::nullopt);
    QVERIFY(!m_board->plan().claimNext(now, 2, 0));
    m_board->releaseFirstReserved();
    QVERIFY(!m_board->firstReserved());
    QVERIFY(m_board->plan().claimNext(now, 2, 0));
    init();
    m_board->reserve({0, 1000}, 0);
    m_board->reserve({1000, size}, 1);
    m_board->releaseReserved();
    QVERIFY(!m_board->claimReserved(1, now));
    QVERIFY(m_board->plan().claimNext(now, 2, 0));
}

void TestWorkBoard::staysReservedWhenItsConnectionGoes()
{
    m_board->reserve({0, 1000}, 1);
    const ClaimId claim = m_board->claimReserved(1, now)->id;
    m_board->advance(claim, 400, now);
    m_board->giveBack(claim, 1);
    QVERIFY(m_board->firstReserved());
    QCOMPARE(m_board->firstReserved()->range, (ByteRange{400, 1000}));
    const ClaimId again = m_board->claimReserved(1, now)->id;
    m_board->releaseAll(now);
    QVERIFY(!m_board->plan().isFetching(again));
    QVERIFY(!m_board->firstReserved());
}

void TestWorkBoard::beginsWithNothingReserved()
{
    m_board->reserve({0, 1000}, 1);
    m_board->begin(size, {}, Splitting::Allowed);
    QVERIFY(!m_board->firstReserved());
}

void TestWorkBoard::countsProgressOfAFreshStart()
{
    write({0, 1000});
    QVERIFY(m_board->takeProgress());
    m_board->clear();
    m_board->begin(size, {}, Splitting::Allowed);
    write({0, 10});
    QVERIFY(m_board->takeProgress());
}

QTEST_APPLESS_MAIN(TestWorkBoard)
#include "tst_work_board.moc"
