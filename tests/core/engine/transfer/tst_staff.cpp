#include "core/engine/shared/burst_rest.h"
#include "core/engine/transfer/body_reader.h"
#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr qint64 size = 64 * mib;

} // namespace

// How many connections are at work, what each gets to do, and whose bytes are read.
class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheOwnLinkAboutWhatAnEarlierRunBrought_data();
    void asksTheOwnLinkAboutWhatAnEarlierRunBrought();
    void comparesAgainWhatWasRefusedWhileBytesCome();
    void oneGoesAheadUntilAnAnswerWasGood();
    void hiresAsManyAsAreWanted();
    void keepsTogetherWhereGapsAreFilled();
    void overlapsBehindOffsetsThatServersCutOff();
    void asksForTheBeginningOfANewFile();
    void givesASourceOnTrialSomethingToShow();
    void asksForLessWhereALimitIsFelt();
    void replacesWhoeverIsFarSlower();
    void keepsTheSlowWhereNoFurtherAnswerIsToBeHad();
    void replacesWhatDripsThoughNoFurtherAnswerMayBeHad();
    void replacesInVainEverMoreSeldom();
    void replacesNobodyWhileNumbersAreCompared();
    void leavesConnectionsThatMadeAllOfThemSlower();
    void measuresHowManyPay();
    void readsInTurnsOfAFewChunks();
    void readsNothingWhileTheLimitHoldsItBack();
    void endsAStandstill();
    void showsWhatEachConnectionDoes();
    void oneAloneBringsWhatWasKeptForAnother();
    void holdsNothingOfOneSourceAgainstAnother();
};

void TestStaff::oneGoesAheadUntilAnAnswerWasGood()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.facts.doubt();
    stage.staff.fill(stage.time);
    QCOMPARE(stage.sent.size(), size_t{1});
    QCOMPARE(stage.sent.front()->question.range, std::optional(stage.board.whole()));
    stage.staff.fill(stage.time);
    QCOMPARE(stage.sent.size(), size_t{1});
}

void TestStaff::hiresAsManyAsAreWanted()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.staff.fill(stage.time);
    QCOMPARE(stage.connections.count(), 4);
    RangeSet asked;
    for (const Connection* connection : stage.sent)
        QCOMPARE(asked.insert(*connection->question.range), connection->question.range->length());
    stage.staff.fill(stage.time);
    QCOMPARE(stage.connections.count(), 4);
}

void TestStaff::keepsTogetherWhereGapsAreFilled()
{
    Stage stage;
    stage.part->largest = 4 * mib;
    stage.begin(size, 0, "\"strong\"");
    stage.staff.fill(stage.time);
    QCOMPARE(stage.connections.count(), 4);
    RangeSet asked;
    for (const Connection* connection : stage.sent)
        asked.insert(*connection->question.range);
    QVERIFY(asked.contains({0, 16 * mib}));
    QCOMPARE(asked.length(), 16 * mib);
}

// A mark does not show that a server counts beyond 31 or 32 bits.
void TestStaff::overlapsBehindOffsetsThatServersCutOff()
{
    constexpr qint64 gib = 1024 * mib;
    Stage stage;
    stage.begin(6 * gib, 0, "\"strong\"");
    const auto overlapAt = [&stage](Connection& connection, qint64 begin) {
        connection.claim = stage.board.plan().claimGiven({begin, begin + mib}, stage.time).id;
        stage.asker.askForRest(connection, stage.time);
        return begin - connection.question.range->begin;
    };
    Connection& one = stage.hire(0);
    QCOMPARE(overlapAt(one, gib), 0);
    QCOMPARE(overlapAt(one, 3 * gib), seamLength);
    QCOMPARE(overlapAt(one, 3 * gib + 2 * mib), 0);
    QCOMPARE(overlapAt(one, 5 * gib), seamLength);
    QCOMPARE(overlapAt(one, 5 * gib + 2 * mib), 0);
    Connection& two = stage.hire(0);
    QCOMPARE(overlapAt(two, 4 * gib), seamLength);
    QCOMPARE(overlapAt(two, 3 * gib + 4 * mib), 0);
}

void TestStaff::asksForTheBeginningOfANewFile()
{
    Stage stage;
    stage.staff.fillOpening(stage.time);
    QCOMPARE(stage.sent.front()->question.range, std::optional(ByteRange{0, 1036 * kib}));
    Stage limited;
    limited.share.setRate(100 * kib, limited.time);
    limited.staff.fillOpening(limited.time);
    QVERIFY(limited.sent.front()->question.range->length() < mib);
    Stage stream;
    stream.facts.askAsOneStream(BodyCoding::Inflated);
    stream.staff.fillOpening(stream.time);
    QVERIFY(!stream.sent.front()->question.range);
    QCOMPARE(stream.sent.front()->question.coding, BodyCoding::Inflated);
}

void TestStaff::givesASourceOnTrialSomethingToShow()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, mib}, 'a'));
    stage.staff.fill(stage.time);
    const auto onTrial = std::ranges::find_if(
        stage.sent, [&](const Connection* connection) { return connection->source == &stage.source(1); });
    QVERIFY(onTrial != stage.sent.end());
    QVERIFY(!(*onTrial)->claim);
    QVERIFY(stage.board.here().contains(*(*onTrial)->question.range));
}

void TestStaff::asksForLessWhereALimitIsFelt()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& large = stage.hire(0, ByteRange{0, 32 * mib});
    Connection& small = stage.hire(0, ByteRange{32 * mib, 32 * mib + 64 * kib});
    for (Connection* connection : {&large, &small})
        Stage::answerOf(*connection).body = "unread";
    stage.share.setRate(64 * kib, stage.time);
    stage.staff.askForLess(stage.time);
    QCOMPARE(large.phase, ConnectionPhase::Receiving);
    while (stage.share.take(mib, stage.time).bytes > 0)
        continue;
    stage.staff.askForLess(stage.time);
    QCOMPARE(large.phase, ConnectionPhase::Resting);
    QCOMPARE(small.phase, ConnectionPhase::Receiving);
}

void TestStaff::replacesWhoeverIsFarSlower()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    std::vector<Connection*> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(&stage.hire(0, ByteRange{i * 16 * mib, (i + 1) * 16 * mib}));
    const auto pass = [&](std::chrono::seconds time) {
        for (const MonotonicTime end = stage.time + time; stage.time < end; stage.time += 100ms) {
            for (Connection* connection : all) {
                const qint64 bytes = connection == all.back() ? kib / 4 : 32 * kib;
                if (connection->claim)
                    QVERIFY(stage.writer.store(*connection, QByteArray(bytes, 'a'), stage.time));
            }
            stage.staff.look(stage.time);
        }
    };
    pass(20s);
    QVERIFY(!all.back()->claim);
    QCOMPARE(all.back()->askingAnew.why, AskedAnew::WasSlow);
    QVERIFY(all.front()->claim);
}

// A link that has expired gives no second answer for the one that is slow.
void TestStaff::keepsTheSlowWhereNoFurtherAnswerIsToBeHad()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.judge.own().quirks.refusedMoreAt = stage.time;
    Connection& slow = stage.hire(0, ByteRange{0, 16 * mib});
    Connection& quick = stage.hire(0, ByteRange{16 * mib, size});
    for (const MonotonicTime end = stage.time + 20s; stage.time < end; stage.time += 100ms) {
        QVERIFY(stage.writer.store(slow, QByteArray(kib / 4, 'a'), stage.time));
        QVERIFY(stage.writer.store(quick, QByteArray(32 * kib, 'a'), stage.time));
        stage.staff.look(stage.time);
    }
    QVERIFY(slow.claim);
}

void TestStaff::replacesWhatDripsThoughNoFurtherAnswerMayBeHad()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.judge.own().quirks.refusedMoreAt = stage.time;
    Connection& dripping = stage.hire(0, ByteRange{0, size});
    for (const MonotonicTime end = stage.time + 5min; dripping.claim && stage.time < end; stage.time += 1s) {
        QVERIFY(stage.writer.store(dripping, QByteArray(10, 'a'), stage.time));
        stage.staff.look(stage.time);
    }
    QVERIFY(!dripping.claim);
}

// Where others fill the line, each new connection is as slow as the one it takes the place of.
void TestStaff::replacesInVainEverMoreSeldom()
{
    Stage stage;
    stage.begin(16 * size, 0, "\"strong\"");
    for (int i = 0; i < 4; ++i)
        stage.hire(0, ByteRange{i * 4 * size, (i + 1) * 4 * size});
    std::vector<MonotonicTime> replacedAt;
    const MonotonicTime begun = stage.time;
    for (; stage.time < begun + 35s; stage.time += 100ms) {
        for (const auto& connection : stage.connections.all()) {
            const bool isSlow = connection == stage.connections.all().back();
            connection->bodyPosition = stage.board.plan().positionOf(*connection->claim);
            QVERIFY(stage.writer.store(*connection, QByteArray(isSlow ? 2 : 2 * kib, 'a'), stage.time));
        }
        stage.staff.look(stage.time);
        if (!stage.connections.all().back()->claim)
            replacedAt.push_back(stage.time);
        stage.staff.fill(stage.time);
    }
    QCOMPARE(replacedAt.size(), size_t{4});
    for (size_t i = 2; i < replacedAt.size(); ++i) {
        const Seconds before = replacedAt[i - 1] - replacedAt[i - 2];
        QVERIFY(replacedAt[i] - replacedAt[i - 1] > before * 1.8);
    }
}

// All but the first are fast. Eight are slower than four, which takes two seconds to see, and meanwhile the
// first has had its time.
void TestStaff::replacesNobodyWhileNumbersAreCompared()
{
    DownloadRequest wanted = wantedFrom(0);
    wanted.connections = {.growth = ConnectionGrowthKind::Automatic, .most = 8};
    Stage stage(wanted);
    stage.begin(16 * size, 0, "\"strong\"");
    const ConnectionGrowth& growth = stage.source(0).growth;
    const Connection* const first = &stage.hire(0, ByteRange{0, size});
    const auto isFetching = [&] {
        return std::ranges::any_of(stage.connections.all(), [&](const auto& connection) {
            return connection.get() == first && connection->claim;
        });
    };
    const MonotonicTime begun = stage.time;
    for (qint64 asked = size; isFetching(); stage.time += 100ms) {
        for (; stage.connections.count() < stage.connectionNumber.wanted(stage.time); asked += size)
            stage.hire(0, ByteRange{asked, asked + size});
        for (const auto& connection : stage.connections.all()) {
            const qint64 all = stage.connections.count() > 4 ? 500 : 2000;
            const qint64 bytes = connection.get() == first ? 2 : all;
            QVERIFY(stage.writer.store(*connection, QByteArray(bytes, 'a'), stage.time));
        }
        stage.staff.look(stage.time);
        QVERIFY(isFetching() || !growth.isComparing());
        QVERIFY(stage.time < begun + 10s);
    }
    QVERIFY(stage.time > begun + 2500ms);
}

// A server that sends little to each, once there are more than five.
void TestStaff::leavesConnectionsThatMadeAllOfThemSlower()
{
    DownloadRequest wanted = wantedFrom(0);
    wanted.connections = {.growth = ConnectionGrowthKind::Automatic, .most = 8};
    Stage stage(wanted);
    stage.begin(16 * size, 0, "\"strong\"");
    int most = 0;
    const MonotonicTime end = stage.time + 20s;
    for (qint64 begun = 0; stage.time < end; stage.time += 100ms) {
        for (; stage.connections.count() < stage.connectionNumber.wanted(stage.time); begun += size)
            stage.hire(0, ByteRange{begun, begun + size});
        most = std::max(most, stage.connections.count());
        const qint64 bytes = stage.connections.count() > 5 ? kib : 16 * kib;
        for (const auto& connection : stage.connections.all())
            QVERIFY(stage.writer.store(*connection, QByteArray(bytes, 'a'), stage.time));
        stage.staff.look(stage.time);
    }
    QCOMPARE(most, 8);
    QCOMPARE(stage.connections.count(), 4);
    QCOMPARE(stage.connectionNumber.wanted(stage.time), 4);
}

void TestStaff::measuresHowManyPay()
{
    DownloadRequest wanted = wantedFrom(0, 4);
    wanted.connections.measureFor = 10s;
    wanted.connections.measureMost = 3;
    Stage stage(wanted);
    stage.begin(size, 0, "\"strong\"");
    QCOMPARE(stage.connectionNumber.wanted(stage.time), 4);
    stage.connectionNumber.beginMeasuring(Splitting::OneStream, stage.time);
    QVERIFY(!stage.connectionNumber.isMeasuring());
    stage.connectionNumber.beginMeasuring(Splitting::Allowed, stage.time);
    QVERIFY(stage.connectionNumber.isMeasuring());
    QCOMPARE(stage.connectionNumber.wanted(stage.time), 1);
    bool isOver = false;
    for (int i = 0; i < 400 && !isOver; ++i) {
        stage.time += 50ms;
        const int carrying = stage.connectionNumber.wanted(stage.time);
        stage.connectionNumber.noteBytes(carrying * 100 * kib);
        isOver = stage.connectionNumber.look(carrying, stage.time);
    }
    QVERIFY(isOver);
    const ConnectionNumber::Found found = stage.connectionNumber.endMeasuring();
    QCOMPARE(found.measured.accepted, 3);
    QVERIFY(!stage.connectionNumber.isMeasuring());
    QCOMPARE(stage.connectionNumber.wanted(stage.time), found.measured.best);
    stage.connectionNumber.beginMeasuring(Splitting::Allowed, stage.time);
    QVERIFY(!stage.connectionNumber.isMeasuring());
}

void TestStaff::readsInTurnsOfAFewChunks()
{
    Stage stage;
    stage.wanted.chunkSize = 16 * kib;
    stage.begin(size, 0, "\"strong\"");
    BurstRest rest;
    BodyReader reader(stage.connections, stage.connectionNumber, stage.share, rest, stage.bodies, stage.log);
    Connection& connection = stage.hire(0, ByteRange{0, mib});
    Stage::answerOf(connection).body = QByteArray(256 * kib, 'a');
    reader.read(connection);
    QCOMPARE(stage.board.here().length(), 64 * kib);
    stage.mustHold = true;
    reader.read(connection);
    QCOMPARE(stage.board.here().length(), 64 * kib);
    stage.mustHold = false;
    reader.readOn();
    QCOMPARE(stage.board.here().length(), 128 * kib);
    reader.stop();
}

void TestStaff::readsNothingWhileTheLimitHoldsItBack()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.share.setRate(32 * kib, stage.time);
    BurstRest rest;
    BodyReader reader(stage.connections, stage.connectionNumber, stage.share, rest, stage.bodies, stage.log);
    Connection& first = stage.hire(0, ByteRange{0, mib});
    Connection& second = stage.hire(0, ByteRange{mib, 2 * mib});
    Stage::answerOf(first).body = QByteArray(mib, 'a');
    Stage::answerOf(second).body = QByteArray(mib, 'b');
    reader.read(first);
    const qint64 read = stage.board.here().length();
    QVERIFY(read < mib);
    QVERIFY(stage.share.isFelt(stage.time));
    // All wait together, also whoever has new bytes.
    reader.read(second);
    QCOMPARE(stage.board.here().length(), read);
    reader.stop();
    stage.time += 1s;
    reader.readOn();
    QVERIFY(stage.board.here().length() > read);
    // The connection that has waited longest was read first.
    QVERIFY(stage.board.here().contains({mib, mib + 1}));
    reader.stop();
}

void TestStaff::endsAStandstill()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    BurstRest rest;
    BodyReader reader(stage.connections, stage.connectionNumber, stage.share, rest, stage.bodies, stage.log);
    Connection& connection = stage.hire(0, ByteRange{0, mib});
    reader.endStandstill(stage.time);
    Stage::answerOf(connection).body = QByteArray(kib, 'a');
    stage.mustHold = true;
    for (int i = 0; i < 20; ++i)
        reader.endStandstill(stage.time += 100ms);
    QVERIFY(stage.board.here().isEmpty());
    stage.mustHold = false;
    for (int i = 0; i < 20 && stage.board.here().isEmpty(); ++i)
        reader.endStandstill(stage.time += 100ms);
    QCOMPARE(stage.board.here().length(), kib);
    reader.stop();
}

void TestStaff::showsWhatEachConnectionDoes()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 0, "\"strong\"");
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& behind = stage.hire(0, ByteRange{64 * kib, mib});
    behind.bodyPosition = 48 * kib;
    stage.hire(0, ByteRange{mib, 2 * mib}, ConnectionPhase::Asking);
    stage.hire(1, {}, ConnectionPhase::Comparing);
    const auto pieces = stage.rows.ofPieces(stage.time);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces[0].activity, ConnectionActivity::Comparing);
    QCOMPARE(pieces[0].comparedTo, std::optional(48 * kib));
    QCOMPARE(pieces[0].start, 64 * kib);
    QCOMPARE(pieces[0].host, QStringLiteral("own.example"));
    QCOMPARE(pieces[1].activity, ConnectionActivity::Asking);
    QCOMPARE(pieces[1].end, std::optional(2 * mib));
    const auto aside = stage.rows.aside(stage.time);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.front().host, QStringLiteral("mirror1.example"));
    behind.bodyPosition = 64 * kib;
    QCOMPARE(stage.rows.ofPieces(stage.time)[0].activity, ConnectionActivity::Receiving);
    QVERIFY(!stage.rows.ofPieces(stage.time)[0].comparedTo);
    QCOMPARE(stage.rows.positions(stage.time).size(), 2);
}

void TestStaff::oneAloneBringsWhatWasKeptForAnother()
{
    for (const bool isGone : {true, false}) {
        Stage stage(wantedFrom(1));
        stage.begin(size);
        stage.facts.askAsOneStream(BodyCoding::Identity);
        stage.board.begin(size, {{mib, size}}, Splitting::OneStream);
        stage.board.reserve({0, mib}, 0);
        if (isGone)
            stage.judge.own().standing = SourceStanding::Dropped;
        else
            stage.judge.own().restsUntil = stage.time + 30s;
        stage.staff.fill(stage.time);
        QCOMPARE(stage.sent.size(), size_t{1});
        QCOMPARE(stage.sent.front()->source, &stage.source(1));
        QCOMPARE(stage.board.plan().rangeOf(*stage.sent.front()->claim), (ByteRange{0, mib}));
    }
}

// The answers of a mirror that compresses say nothing of the own link, which the connection goes to next.
void TestStaff::holdsNothingOfOneSourceAgainstAnother()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 0, "\"strong\"");
    Connection& moved = stage.hire(1, {}, ConnectionPhase::Idle);
    moved.mishaps.codings = 3;
    moved.mishaps.contradictions = 1;
    stage.source(1).standing = SourceStanding::Dropped;
    stage.staff.fill(stage.time);
    QCOMPARE(moved.source, &stage.judge.own());
    QVERIFY(moved.isBusy());
    QCOMPARE(moved.mishaps.codings, 0);
    QCOMPARE(moved.mishaps.contradictions, 0);
}

// A mirror of this run, or of the earlier one, may have brought some of it.
void TestStaff::asksTheOwnLinkAboutWhatAnEarlierRunBrought_data()
{
    QTest::addColumn<int>("mirrors");
    QTest::addColumn<bool>("wasCompared");
    QTest::addColumn<bool>("asks");
    QTest::newRow("one link") << 0 << false << false;
    QTest::newRow("a mirror") << 1 << false << true;
    QTest::newRow("one link, and an earlier run compared pieces") << 0 << true << true;
}

void TestStaff::asksTheOwnLinkAboutWhatAnEarlierRunBrought()
{
    QFETCH(const int, mirrors);
    QFETCH(const bool, wasCompared);
    QFETCH(const bool, asks);
    Stage stage(wantedFrom(mirrors));
    stage.begin(size, 0, "\"strong\"");
    stage.facts.adopt({.size = size, .rangesProven = true, .isCompared = wasCompared});
    stage.board.begin(size, RangeSet{{0, mib}}, Splitting::Allowed);
    stage.source(0).standing = SourceStanding::Trusted;
    stage.trials.compareEarlier();
    Source* asked = stage.trials.sourceToCompare(stage.connections, stage.time);
    QCOMPARE(asked == &stage.source(0), asks);
    const auto stretch = asked ? stage.trials.nextToCompare(*asked) : std::nullopt;
    QCOMPARE(stretch.has_value(), asks);
    QVERIFY(!asks || stage.board.here().contains(*stretch));
}

void TestStaff::comparesAgainWhatWasRefusedWhileBytesCome()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 0, "\"strong\"");
    QVERIFY(stage.bring(1, {0, mib}, 'a'));
    stage.source(0).standing = SourceStanding::Trusted;
    const auto refused = stage.trials.nextToCompare(stage.source(0));
    QVERIFY(refused);
    while (stage.trials.nextToCompare(stage.source(0)))
        ;
    Connection& connection = stage.hire(0, {}, ConnectionPhase::Asking);
    connection.question.range = refused;
    stage.ends.askIn(1s, connection, {});
    QCOMPARE(connection.phase, ConnectionPhase::Resting);
    QCOMPARE(stage.trials.nextToCompare(stage.source(0)), refused);
}

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
