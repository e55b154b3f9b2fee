#include "core/segments/compared_stretches.h"
#include "core/segments/corroboration.h"
#include "core/segments/elimination.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

constexpr size_t own = 0;
constexpr size_t first = 1;
constexpr size_t second = 2;
constexpr qint64 mebi = 1024 * 1024;

Corroboration threeSources(quint32 seed = 1)
{
    return Corroboration(3, seed);
}

using Ranges = std::vector<ByteRange>;
using Sources = std::vector<size_t>;

// All that the own link is to be asked for.
Ranges namedBy(Corroboration& sources)
{
    Ranges named;
    while (const auto stretch = sources.nextToCompare(own))
        named.push_back(*stretch);
    return named;
}

} // namespace

// Two sources of one file differ: which one is wrong, and what has to be fetched again.
class TestCorroboration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnLinkHasTheSay_data();
    void theOwnLinkHasTheSay();
    void whoeverSaidWhatTheFileIsComesNext();
    void ofTwoMirrorsTheLaterOneGoesAndThePlaceIsAskedFor();
    void fetchesNoByteAgainThatTheOwnLinkVouchesFor();
    void believesNoVoucherThatWasWrongItself();
    void countsAgreementBelowForNothing();
    void takesBackWhomTheWrongOneSpokeAgainst();
    void takesNobodyBackWhomADigestConvicted();
    void saysThatTheFileIsAnother();
    void forgetsVouchersWithTheBytesThatTheyVouchedFor();
    void takesBackEachOneOnce();
    void knowsNothingOnceAllIsFetchedAnew();
    void namesStretchesOfWhatOthersBrought();
    void namesAsManyAsTheLengthAsksFor_data();
    void namesAsManyAsTheLengthAsksFor();
    void namesEndsOfPiecesByTurns();
    void namesOnceMoreWhatNobodyAnswered();
    void namesMoreWhereOneWasWrong();
    void namesNothingThatIsVouchedFor();
    void namesOtherPlacesWithAnotherSeed();
    void keepsTrackOfWhoBroughtWhat();
    void knowsOfNobodyElseWhereThereIsOneSource();
    void comparesAtTheEndsAndAnywhere();
    void comparesNothingThatIsNotHere();
    void triesEachSourceAloneOnce();
    void startsOverOnceForWhatWasHereBefore();
};

void TestCorroboration::theOwnLinkHasTheSay_data()
{
    QTest::addColumn<Disagreement>("disagreement");
    QTest::newRow("its bytes are here") << Disagreement{.offset = 5, .here = own, .there = first};
    QTest::newRow("a mirror's bytes are here") << Disagreement{.offset = 5, .here = first, .there = own};
    QTest::newRow("a mirror contradicts itself") << Disagreement{.offset = 5, .here = first, .there = first};
    QTest::newRow("bytes of an earlier run are here")
        << Disagreement{.offset = 5, .here = {}, .there = first};
    QTest::newRow("bytes of an earlier run were") << Disagreement{.offset = 5, .here = first, .there = {}};
}

void TestCorroboration::theOwnLinkHasTheSay()
{
    QFETCH(const Disagreement, disagreement);
    Corroboration sources = threeSources();
    sources.setDefiner(first);
    sources.noteBrought(first, {0, 10});
    sources.noteBrought(own, {10, 20});
    const Ruling ruling = sources.rule(disagreement);
    QCOMPARE(ruling.wrong, Bringer(first));
    QCOMPARE(ruling.again, (Ranges{{0, 10}}));
    QVERIFY(sources.broughtBy(first).isEmpty());
    QCOMPARE(sources.broughtBy(own), (RangeSet{{10, 20}}));
}

void TestCorroboration::whoeverSaidWhatTheFileIsComesNext()
{
    Corroboration sources = threeSources();
    sources.setDefiner(second);
    sources.noteBrought(first, {0, 10});
    sources.noteBrought(second, {10, 20});
    QCOMPARE(sources.rule({.offset = 9, .here = first, .there = second}).wrong, Bringer(first));
    QVERIFY(!sources.hasMoreToCompare(first));
}

void TestCorroboration::ofTwoMirrorsTheLaterOneGoesAndThePlaceIsAskedFor()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 10});
    QCOMPARE(sources.rule({.offset = 7, .here = first, .there = second}).wrong, Bringer(second));
    QCOMPARE(sources.nextToCompare(own), std::optional(ByteRange{7, 8}));
    // A disputed byte is asked for once; and a source that is not above both has no say.
    QVERIFY(sources.nextToCompare(own) != std::optional(ByteRange{7, 8}));
    QCOMPARE(sources.nextToCompare(second), std::nullopt);
}

void TestCorroboration::fetchesNoByteAgainThatTheOwnLinkVouchesFor()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 100});
    sources.noteAgreement(own, {90, 110});
    const Ruling ruling = sources.rule({.offset = 40, .here = first, .there = own});
    QCOMPARE(ruling.again, (Ranges{{0, 90}}));
    QCOMPARE(sources.bringerOf(95), Bringer(own));
    QCOMPARE(sources.bringerOf(89), Bringer());
}

void TestCorroboration::believesNoVoucherThatWasWrongItself()
{
    Corroboration sources = threeSources();
    sources.setDefiner(first);
    sources.noteBrought(second, {0, 100});
    sources.noteAgreement(first, {0, 50});
    QCOMPARE(sources.rule({.offset = 200, .here = first, .there = own}).wrong, Bringer(first));
    QCOMPARE(sources.rule({.offset = 60, .here = second, .there = own}).again, (Ranges{{0, 100}}));
}

void TestCorroboration::countsAgreementBelowForNothing()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 100});
    sources.noteAgreement(second, {0, 100});
    sources.noteAgreement(first, {0, 100});
    QCOMPARE(sources.rule({.offset = 60, .here = first, .there = own}).again, (Ranges{{0, 100}}));
}

void TestCorroboration::takesBackWhomTheWrongOneSpokeAgainst()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 10});
    QCOMPARE(sources.rule({.offset = 3, .here = first, .there = second}).wrong, Bringer(second));
    const Ruling ruling = sources.rule({.offset = 4, .here = first, .there = own});
    QCOMPARE(ruling.wrong, Bringer(first));
    QCOMPARE(ruling.takenBack, Sources{second});
    // The second source can be refuted anew, by one that is right.
    QCOMPARE(sources.rule({.offset = 4, .here = own, .there = second}).wrong, Bringer(second));
    QCOMPARE(sources.convict(own).takenBack, (Sources{first, second}));
}

void TestCorroboration::takesNobodyBackWhomADigestConvicted()
{
    Corroboration sources = threeSources();
    sources.convict(first);
    sources.refute(second, first);
    QCOMPARE(sources.clear(), Sources{second});
    sources.refute(first, second);
    QCOMPARE(sources.convict(second).takenBack, Sources());
    QCOMPARE(sources.clear(), Sources());
}

void TestCorroboration::saysThatTheFileIsAnother()
{
    Corroboration sources = threeSources();
    QCOMPARE(sources.rule({.offset = 1, .here = own, .there = own}), Ruling());
    QCOMPARE(sources.rule({.offset = 1, .here = {}, .there = own}), Ruling());
    QCOMPARE(sources.rule({.offset = 1, .here = {}, .there = {}}), Ruling());
}

// Bytes that come once more are other bytes: who vouched for the earlier ones has not seen them.
void TestCorroboration::forgetsVouchersWithTheBytesThatTheyVouchedFor()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 100});
    sources.noteAgreement(own, {0, 50});
    sources.noteBrought(first, {0, 50});
    QCOMPARE(sources.refute(first, own).again, (Ranges{{0, 100}}));

    sources.noteBrought(first, {0, 100});
    sources.noteAgreement(own, {0, 50});
    QCOMPARE(sources.refute(first, own).again, (Ranges{{50, 100}}));
    sources.noteBrought(first, {0, 50});
    QCOMPARE(sources.refute(first, own).again, (Ranges{{0, 50}}));
}

void TestCorroboration::takesBackEachOneOnce()
{
    Corroboration sources = threeSources();
    sources.refute(own, second);
    sources.refute(first, second);
    QCOMPARE(sources.convict(second).takenBack, (Sources{own, first}));
    QCOMPARE(sources.convict(second).takenBack, Sources());
    QCOMPARE(sources.clear(), Sources());
}

void TestCorroboration::knowsNothingOnceAllIsFetchedAnew()
{
    Corroboration sources = threeSources();
    sources.setDefiner(second);
    sources.refute(own, second);
    sources.noteBrought(first, {0, mebi});
    sources.compareAgain({0, 10});
    QCOMPARE(sources.clear(), Sources{own});
    QVERIFY(sources.broughtBy(first).isEmpty());
    QVERIFY(!sources.hasMoreToCompare(own));
    QCOMPARE(sources.nextToCompare(own), std::nullopt);
    // The second source says no more than the first one what the file is.
    sources.noteBrought(first, {0, 10});
    QCOMPARE(sources.wrongIn({.offset = 3, .here = first, .there = second}), Bringer(second));
}

// A difference in a quarter of what a mirror brought is found whatever the seed: at an end, or by chance.
void TestCorroboration::namesStretchesOfWhatOthersBrought()
{
    int found = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        Corroboration sources = threeSources(seed);
        sources.noteBrought(own, {0, 64 * mebi});
        sources.noteBrought(first, {64 * mebi, 128 * mebi});
        const ByteRange different{80 * mebi, 96 * mebi};
        int named = 0;
        bool isFound = false;
        while (const auto stretch = sources.nextToCompare(own)) {
            ++named;
            QVERIFY(stretch->length() > 0 && stretch->length() <= comparedLength);
            QVERIFY(sources.broughtBy(first).contains(*stretch));
            isFound = isFound || !intersection(*stretch, different).isEmpty();
        }
        QVERIFY2(named >= 8 && named <= 20, qPrintable(QString::number(named)));
        QVERIFY(!sources.hasMoreToCompare(own));
        found += isFound ? 1 : 0;
    }
    QVERIFY2(found >= 150, qPrintable(QString::number(found)));
}

void TestCorroboration::namesAsManyAsTheLengthAsksFor_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("named");
    QTest::newRow("little") << mebi << 4;
    QTest::newRow("one more for each 8 MiB") << 24 * mebi << 7;
    QTest::newRow("no more than the most") << 4096 * mebi << 20;
}

void TestCorroboration::namesAsManyAsTheLengthAsksFor()
{
    QFETCH(const qint64, length);
    QFETCH(const int, named);
    Corroboration sources(2, 1);
    sources.noteBrought(first, {0, length});
    QVERIFY(sources.hasMoreToCompare(own));
    QCOMPARE(namedBy(sources).size(), static_cast<size_t>(named));
}

void TestCorroboration::namesEndsOfPiecesByTurns()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {8 * mebi, 32 * mebi});
    const Ranges named = namedBy(sources);
    const ByteRange start{8 * mebi, 8 * mebi + comparedLength};
    const ByteRange end{32 * mebi - comparedLength, 32 * mebi};
    QCOMPARE(named.size(), size_t{7});
    QCOMPARE(named[1], start);
    QCOMPARE(named[3], end);
    QCOMPARE(named[5], start);
    for (const size_t anywhere : {0U, 2U, 4U, 6U})
        QVERIFY(named[anywhere] != start && named[anywhere] != end);
}

void TestCorroboration::namesOnceMoreWhatNobodyAnswered()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, mebi});
    namedBy(sources);
    QVERIFY(!sources.hasMoreToCompare(own));
    const ByteRange unanswered{100, 200};
    const ByteRange ofAnEarlierRun{2 * mebi, 2 * mebi + 100};
    for (const ByteRange stretch : {unanswered, ofAnEarlierRun}) {
        sources.compareAgain(stretch);
        // Neither source ranks above whoever brought the bytes.
        for (const size_t noJudge : {first, second}) {
            QVERIFY(!sources.hasMoreToCompare(noJudge));
            QCOMPARE(sources.nextToCompare(noJudge), std::nullopt);
        }
        QVERIFY(sources.hasMoreToCompare(own));
        QCOMPARE(sources.nextToCompare(own), std::optional(stretch));
        QVERIFY(!sources.hasMoreToCompare(own));
    }
    // Whoever said what the file is may speak about bytes of others, and not of those of an earlier run.
    sources.setDefiner(second);
    while (sources.nextToCompare(second)) {
    }
    sources.compareAgain(unanswered);
    sources.compareAgain(ofAnEarlierRun);
    QVERIFY(sources.hasMoreToCompare(second));
    QCOMPARE(sources.nextToCompare(second), std::optional(unanswered));
    QVERIFY(!sources.hasMoreToCompare(second));
}

void TestCorroboration::namesMoreWhereOneWasWrong()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, mebi});
    QCOMPARE(namedBy(sources).size(), size_t{4});
    sources.refute(second, own);
    QVERIFY(sources.hasMoreToCompare(own));
    QCOMPARE(namedBy(sources).size(), size_t{4});
}

void TestCorroboration::namesNothingThatIsVouchedFor()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, mebi});
    sources.noteAgreement(own, {0, mebi / 2});
    while (const auto stretch = sources.nextToCompare(own))
        QVERIFY(stretch->begin >= mebi / 2);
    sources.noteAgreement(own, {0, mebi});
    QVERIFY(!sources.hasMoreToCompare(own));
}

void TestCorroboration::namesOtherPlacesWithAnotherSeed()
{
    std::set<qint64> places;
    for (quint32 seed = 0; seed < 20; ++seed) {
        Corroboration sources = threeSources(seed);
        sources.noteBrought(first, {0, 100 * mebi});
        places.insert(sources.nextToCompare(own).value_or(ByteRange()).begin);
    }
    QVERIFY(places.size() > 15);
}

void TestCorroboration::keepsTrackOfWhoBroughtWhat()
{
    Corroboration sources = threeSources();
    sources.noteBrought(first, {0, 30});
    sources.noteBrought(second, {10, 20});
    QCOMPARE(sources.bringerOf(9), Bringer(first));
    QCOMPARE(sources.bringerOf(10), Bringer(second));
    QCOMPARE(sources.bringerOf(30), Bringer());
    QCOMPARE(sources.contributorsTo({0, 10}), Sources{first});
    QCOMPARE(sources.contributorsTo({9, 11}), (Sources{first, second}));
    sources.noteBrought(own, {5, 6});
    QCOMPARE(sources.contributorsTo({4, 6}), (Sources{own, first}));
    sources.forget({0, 12});
    QCOMPARE(sources.contributorsTo({0, 12}), Sources());
    QCOMPARE(sources.broughtBy(second), (RangeSet{{12, 20}}));
}

void TestCorroboration::knowsOfNobodyElseWhereThereIsOneSource()
{
    Corroboration alone(1, 1);
    alone.noteBrought(own, {0, 10});
    QVERIFY(alone.broughtBy(own).isEmpty());
    QVERIFY(!alone.hasMoreToCompare(own));
    QCOMPARE(alone.nextToCompare(own), std::nullopt);
    // Mirrors may have brought it in an earlier run.
    alone.compareAgain({0, 10});
    QVERIFY(alone.hasMoreToCompare(own));
    QCOMPARE(alone.nextToCompare(own), (ByteRange{0, 10}));
    QVERIFY(!alone.hasMoreToCompare(own));
    QCOMPARE(alone.rule({.offset = 3, .here = {}, .there = own}), Ruling());
}

void TestCorroboration::comparesAtTheEndsAndAnywhere()
{
    std::mt19937 chance(7);
    const RangeSet here{{0, mebi}, {3 * mebi, 4 * mebi}};
    const auto few = stretchesToCompare(here, 3, chance);
    QCOMPARE(few.front(), (ByteRange{4 * mebi - comparedLength, 4 * mebi}));
    const auto many = stretchesToCompare(here, 12, chance);
    QVERIFY(many.size() >= 8 && many.size() <= 12);
    for (const ByteRange end : {ByteRange{0, comparedLength}, ByteRange{4 * mebi - comparedLength, 4 * mebi}})
        QVERIFY(std::ranges::find(many, end) != many.end());
    for (const ByteRange stretch : many)
        QVERIFY(here.contains(stretch) && !stretch.isEmpty());
    QVERIFY(stretchesToCompare(here, 12, chance) != many);
}

void TestCorroboration::comparesNothingThatIsNotHere()
{
    std::mt19937 chance(7);
    QVERIFY(stretchesToCompare({}, 5, chance).empty());
    const RangeSet little{{10, 15}};
    for (const ByteRange stretch : stretchesToCompare(little, 12, chance))
        QCOMPARE(stretch, (ByteRange{10, 15}));
    QCOMPARE(stretchAnywhere({}, chance), ByteRange());
}

void TestCorroboration::triesEachSourceAloneOnce()
{
    using enum Elimination::Step;
    using Verdict = Elimination::Verdict;
    constexpr auto nothing = Elimination::Earlier::Nothing;
    Elimination tries;
    QCOMPARE(tries.afterMismatch({own, first, second}, nothing), (Verdict{Isolate, own}));
    QCOMPARE(tries.afterMismatch({own}, nothing), (Verdict{Convict, own}));
    QCOMPARE(tries.afterMismatch({second, first}, nothing), (Verdict{Isolate, second}));
    // The second source went away before it had brought all.
    QCOMPARE(tries.afterMismatch({second, first}, nothing), (Verdict{Isolate, first}));
    QCOMPARE(tries.afterMismatch({second, first}, nothing), (Verdict{GiveUp, 0}));
    QCOMPARE(tries.afterMismatch({}, nothing), (Verdict{GiveUp, 0}));
}

void TestCorroboration::startsOverOnceForWhatWasHereBefore()
{
    using enum Elimination::Step;
    using Verdict = Elimination::Verdict;
    constexpr auto something = Elimination::Earlier::Something;
    Elimination tries;
    QCOMPARE(tries.afterMismatch({own}, something), (Verdict{Isolate, own}));
    QCOMPARE(tries.afterMismatch({}, something), (Verdict{Restart, 0}));
    QCOMPARE(tries.afterMismatch({}, something), (Verdict{GiveUp, 0}));
}

QTEST_GUILESS_MAIN(TestCorroboration)
#include "tst_corroboration.moc"
