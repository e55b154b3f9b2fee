#include "tests/core/engine/transfer/stage.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 256 * kib;

} // namespace

// BodyDesk takes the bytes of a server that gives fewer at a time than it is asked for.
class TestBodyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnForTheRestOfAStretch();
    void asksNotForEachByteOfAStretch();
    void asksForLessOfAnOverlapWhereFewBytesComeAtATime();
    void asksNotForEachByteOfAnOverlap();
    void letsGoOfAnAnswerWhoseBytesAreLost();
    void believesALinkThatGivesNoParts();
    void leavesALinkThatGivesNoPartsToOthers();
    void readsOnFromALinkBeforeAnUntriedMirror();
    void saysOfASuspicionThatItIsOne_data();
    void saysOfASuspicionThatItIsOne();

private:
    static Connection& ownSendsAllOfIt(Stage& stage);
    static Connection& ownAskedBehindWhatIsHere(Stage& stage);
    static void show(Stage& stage, Connection& connection, qint64 few);
    static bool isAsking(const Stage& stage, const Connection* connection);
};

// The connection's question is answered with so many bytes, all of them right.
void TestBodyDesk::show(Stage& stage, Connection& connection, qint64 few)
{
    const ByteRange asked = *connection.question.range;
    const ByteRange given{asked.begin, std::min(asked.begin + few, asked.end)};
    ToldAnswer& answer = Stage::answerOf(connection);
    const QString said = QStringLiteral("bytes %1-%2/%3").arg(given.begin).arg(given.end - 1).arg(size);
    answer.toldHead = ResponseHead{.status = 206, .contentRange = said.toLatin1()};
    stage.answers.takeHead(connection);
    QByteArray bytes(given.length(), 'a');
    if (connection.claim)
        stage.bodies.storeBytes(connection, {bytes.data(), static_cast<size_t>(bytes.size())});
    else
        stage.bodies.compareBytes(connection, bytes);
}

// The own link is on trial, as another one has begun the file, and knows no ranges.
Connection& TestBodyDesk::ownSendsAllOfIt(Stage& stage)
{
    Connection& onTrial = stage.hire(0);
    stage.asker.askStretch(onTrial, stage.trials.nextOfTrial(stage.judge.own()), stage.time);
    Stage::answerOf(onTrial).toldHead =
        ResponseHead{.status = 200, .contentLength = QByteArray::number(size)};
    stage.answers.takeHead(onTrial);
    return onTrial;
}

// The own link is asked for what comes after the first 64 KiB.
Connection& TestBodyDesk::ownAskedBehindWhatIsHere(Stage& stage)
{
    const Claim claim = stage.board.plan().claimGiven({64 * kib, 128 * kib}, stage.time);
    Connection& connection = stage.hire(0);
    stage.asker.askFor(connection, claim, stage.time);
    return connection;
}

// The set may have let go of a connection that failed.
bool TestBodyDesk::isAsking(const Stage& stage, const Connection* connection)
{
    return std::ranges::any_of(stage.connections.all(), [connection](const auto& one) {
        return one.get() == connection && one->phase == ConnectionPhase::Asking;
    });
}

void TestBodyDesk::asksOnForTheRestOfAStretch()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Source& mirror = stage.source(1);
    Connection& onTrial = stage.hire(1);
    stage.asker.askStretch(onTrial, stage.trials.nextOfTrial(mirror), stage.time);
    int answers = 0;
    for (; isAsking(stage, &onTrial) && answers < 1000; ++answers)
        show(stage, onTrial, 512);
    QCOMPARE(mirror.standing, SourceStanding::Trusted);
    QCOMPARE(answers, 3 * 16 * kib / 512);
    QCOMPARE(stage.compared, 0);
}

void TestBodyDesk::asksNotForEachByteOfAStretch()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& onTrial = stage.hire(1);
    stage.asker.askStretch(onTrial, stage.trials.nextOfTrial(stage.source(1)), stage.time);
    int answers = 0;
    for (; isAsking(stage, &onTrial) && answers < 1000; ++answers)
        show(stage, onTrial, 1);
    QCOMPARE(stage.source(1).standing, SourceStanding::Unknown);
    QCOMPARE(answers, 64);
}

void TestBodyDesk::asksForLessOfAnOverlapWhereFewBytesComeAtATime()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& connection = ownAskedBehindWhatIsHere(stage);
    QCOMPARE(connection.question.range->begin, 48 * kib);
    show(stage, connection, 512);
    QCOMPARE(connection.phase, ConnectionPhase::Asking);
    QCOMPARE(connection.question.range->begin, 64 * kib - 256);
    show(stage, connection, 512);
    QVERIFY(stage.board.here().contains({0, 64 * kib + 256}));
}

void TestBodyDesk::asksNotForEachByteOfAnOverlap()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& connection = ownAskedBehindWhatIsHere(stage);
    int answers = 0;
    for (; isAsking(stage, &connection) && answers < 1000; ++answers)
        show(stage, connection, 1);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
    QCOMPARE(answers, 3);
}

void TestBodyDesk::letsGoOfAnAnswerWhoseBytesAreLost()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'b'));
    Connection& connection = ownAskedBehindWhatIsHere(stage);
    show(stage, connection, 80 * kib);
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QVERIFY(!connection.isBusy());
    QVERIFY(!connection.claim);
    QVERIFY(stage.board.here().isEmpty());
}

void TestBodyDesk::believesALinkThatGivesNoParts()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 1);
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'a'));
    Connection& onTrial = ownSendsAllOfIt(stage);
    QCOMPARE(onTrial.phase, ConnectionPhase::Comparing);
    QCOMPARE(onTrial.bodyEnd, std::optional<qint64>(64 * kib));
    QVERIFY(!stage.bodies.compareBytes(onTrial, QByteArray(512, 'b')));
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.judge.own().standing, SourceStanding::Trusted);
    QCOMPARE(stage.judge.wrongSources().size(), 1);
    QVERIFY(stage.board.here().isEmpty());
    QVERIFY(!stage.board.firstReserved());
    QCOMPARE(stage.goesOnAsOneStream, 1);
}

// The own link has begun the file, gives no parts any more, and nobody knows what the mirror has.
void TestBodyDesk::readsOnFromALinkBeforeAnUntriedMirror()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& connection = ownAskedBehindWhatIsHere(stage);
    for (const int before : {0, 1}) {
        QCOMPARE(stage.goesOnAsOneStream, 0);
        QCOMPARE(stage.sent.size(), static_cast<size_t>(before + 1));
        Stage::answerOf(connection).toldHead =
            ResponseHead{.status = 200, .contentLength = QByteArray::number(size)};
        stage.answers.takeHead(connection);
    }
    QCOMPARE(stage.goesOnAsOneStream, 1);
    QCOMPARE(stage.startsOver, 0);
    QVERIFY(stage.judge.own().isInPlay());
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
}

void TestBodyDesk::leavesALinkThatGivesNoPartsToOthers()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 1);
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'a'));
    Connection& onTrial = ownSendsAllOfIt(stage);
    QVERIFY(stage.bodies.compareBytes(onTrial, QByteArray(63 * kib, 'a')));
    QCOMPARE(stage.judge.own().standing, SourceStanding::Unknown);
    QVERIFY(!stage.bodies.compareBytes(onTrial, QByteArray(kib, 'a')));
    QCOMPARE(stage.judge.own().standing, SourceStanding::Dropped);
    QCOMPARE(stage.source(1).standing, SourceStanding::Trusted);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
    QCOMPARE(stage.goesOnAsOneStream, 0);
    QVERIFY(stage.troubles.empty());
}

void TestBodyDesk::saysOfASuspicionThatItIsOne_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<qsizetype>("first"); // that come by themselves
    const QByteArray text("0123456789abcdef");
    QTest::newRow("text") << text << qsizetype{0};
    QTest::newRow("zeros") << QByteArray(16, '\0') << qsizetype{0};
    QTest::newRow("a few bytes first") << text << qsizetype{10};
}

// The head was right, and the file may well repeat its first bytes there.
void TestBodyDesk::saysOfASuspicionThatItIsOne()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const qsizetype, first);
    Stage stage;
    stage.begin(size);
    const QByteArray beginning = pattern.repeated(64 * kib / pattern.size());
    Connection& before = stage.hire(0, ByteRange{0, 64 * kib});
    QVERIFY(stage.writer.store(before, beginning, stage.time));
    stage.connections.drop(before);
    Connection& connection = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    for (QByteArray bytes : {beginning.first(first), beginning.sliced(first, kib)})
        stage.bodies.storeBytes(connection, {bytes.data(), static_cast<size_t>(bytes.size())});
    QVERIFY(connection.question.range->begin < 64 * kib);
    const auto said = QStringLiteral("what came looks like the beginning of the file instead of a part; "
                                     "what is here is compared");
    QVERIFY2(stage.lines.contains(said), qPrintable(stage.lines.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestBodyDesk)
#include "tst_body_desk.moc"
