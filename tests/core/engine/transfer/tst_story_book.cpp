#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 2048 * kib;
const DownloadError busy{
    .kind = ErrorKind::HttpError, .httpStatus = 503, .detail = Phrase(PhraseKind::KeepsSilent)};

} // namespace

// The exchanges that a run remembers, and how long.
class TestStoryBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTimesFromTheBeginningOfTheRun();
    void dividesByNoTime();
    void remembersEachEndOnce();
    void remembersTheNewest();
    void keepsNoWordsOfTheServer();
    void leavesTheUserOutOfTheHost();
    void givesFreeNumbersAnew();
    void tellsWhyAnExchangeEnded_data();
    void tellsWhyAnExchangeEnded();
    void tellsWhoStoppedWithTheTransfer();
    void takesARedirectForTheSameStory();

private:
    // The connection has asked for that piece.
    static Connection& asking(Stage& stage, ByteRange piece)
    {
        Connection& connection = stage.hire(0, {}, ConnectionPhase::Idle);
        stage.asker.askFor(connection, stage.board.plan().claimGiven(piece, stage.time), stage.time);
        connection.phase = ConnectionPhase::Receiving;
        connection.bodyEnd = piece.end;
        connection.sealer.emplace(Stage::blockSize);
        return connection;
    }
    static ConnectionStory newest(const Stage& stage)
    {
        const auto told = stage.connections.stories();
        return told.all.isEmpty() ? ConnectionStory() : told.all.last();
    }
};

void TestStoryBook::countsTimesFromTheBeginningOfTheRun()
{
    Stage stage;
    stage.begin(size);
    stage.time += 2s;
    Connection& connection = asking(stage, {0, 64 * kib});
    stage.time += 500ms;
    QVERIFY(stage.writer.store(connection, QByteArray(16 * kib, 'a'), stage.time));
    const ConnectionStory story = newest(stage);
    QCOMPARE(story.number, 1);
    QCOMPARE(story.host, QStringLiteral("own.example"));
    QCOMPARE(story.from, 2000ms);
    QCOMPARE(story.to, 2500ms);
    QCOMPARE(story.bytes, 16 * kib);
    QCOMPARE(story.bytesPerSecond(), std::optional(32 * kib));
    QCOMPARE(story.end, StoryEnd::Underway);
}

void TestStoryBook::dividesByNoTime()
{
    ConnectionStory story{.from = 100ms, .to = 100ms, .bytes = 5};
    QVERIFY(!story.bytesPerSecond());
    story.to = 101ms;
    QCOMPARE(story.bytesPerSecond(), std::optional<qint64>(5000));
}

void TestStoryBook::remembersEachEndOnce()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    stage.connections.tellEnd(connection, StoryEnd::Replaced);
    stage.connections.drop(connection);
    stage.connections.dismissAll();
    QCOMPARE(stage.connections.stories().all.size(), 1);
    QCOMPARE(newest(stage).end, StoryEnd::Replaced);
}

void TestStoryBook::remembersTheNewest()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    for (size_t i = 0; i < StoryBook::most + 10; ++i) {
        connection.asking.story.since = stage.time;
        stage.connections.tellEnd(connection, StoryEnd::Done);
        stage.time += 1s;
    }
    const auto all = stage.connections.stories().all;
    QCOMPARE(all.size(), qsizetype(StoryBook::most));
    QCOMPARE(all.first().from, 10s);
}

void TestStoryBook::keepsNoWordsOfTheServer()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    stage.connections.tellEnd(connection, StoryEnd::Refused, busy);
    const ConnectionStory story = newest(stage);
    QCOMPARE(story.error->httpStatus, 503);
    QVERIFY(story.error->detail.isEmpty());
}

void TestStoryBook::leavesTheUserOutOfTheHost()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    connection.question.url = QUrl(QStringLiteral("http://user:secret@own.example:81/file"));
    QCOMPARE(newest(stage).host, QStringLiteral("own.example:81"));
}

void TestStoryBook::givesFreeNumbersAnew()
{
    Stage stage;
    stage.begin(size);
    Connection& first = stage.hire(0, ByteRange{0, 64 * kib});
    QCOMPARE(stage.hire(0, ByteRange{64 * kib, 128 * kib}).asking.story.number, 2);
    stage.connections.dismiss(first);
    QCOMPARE(stage.hire(0, ByteRange{0, 64 * kib}).asking.story.number, 1);
}

void TestStoryBook::tellsWhyAnExchangeEnded_data()
{
    using Ending = std::function<void(Stage&, Connection&)>;
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<StoryEnd>("end");
    const auto row = [](const char* name, StoryEnd end, const Ending& ending) {
        QTest::newRow(name) << ending << end;
    };
    row("all is here", StoryEnd::Done, [](Stage& stage, Connection& one) {
        QVERIFY(stage.writer.store(one, QByteArray(64 * kib, 'a'), stage.time));
        stage.ends.finish(one);
    });
    row("the rest is another's", StoryEnd::TakenOver, [](Stage& stage, Connection& one) {
        QVERIFY(stage.writer.store(one, QByteArray(16 * kib, 'a'), stage.time));
        stage.ends.finish(one);
    });
    row("the line is lost", StoryEnd::Lost,
        [](Stage& stage, Connection& one) { stage.ends.lose(one, {.kind = ErrorKind::ConnectionLost}); });
    row("the server is busy", StoryEnd::Refused, [](Stage& stage, Connection& one) {
        Stage::answerOf(one).toldHead = ResponseHead{};
        stage.ends.turnAway(one, {.verdict = Verdict::TryLater, .error = busy});
    });
    row("the link is gone", StoryEnd::Refused, [](Stage& stage, Connection& one) {
        stage.ends.meetRefusal(one, {.kind = ErrorKind::HttpError, .httpStatus = 404});
    });
    row("others need the place", StoryEnd::GaveWay,
        [](Stage& stage, Connection&) { stage.connections.yieldDownTo(0, stage.time); });
    row("its source is left", StoryEnd::SourceLeft,
        [](Stage& stage, Connection& one) { stage.connections.dismissAllOf(*one.source); });
    row("the transfer stops", StoryEnd::Stopped, [](Stage& stage, Connection&) { stage.halt(); });
}

void TestStoryBook::tellsWhyAnExchangeEnded()
{
    QFETCH(std::function<void(Stage&, Connection&)>, ending);
    QFETCH(StoryEnd, end);
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    ending(stage, connection);
    const ConnectionStory story = stage.connections.stories().all.value(0);
    QCOMPARE(story.number, 1);
    QCOMPARE(story.end, end);
    QCOMPARE(story.error.has_value(), end == StoryEnd::Lost || end == StoryEnd::Refused);
}

void TestStoryBook::tellsWhoStoppedWithTheTransfer()
{
    Stage stage;
    stage.begin(size);
    asking(stage, {0, 64 * kib});
    stage.connections.dismissAll(StoryEnd::Overtaken);
    QCOMPARE(newest(stage).end, StoryEnd::Overtaken);
}

void TestStoryBook::takesARedirectForTheSameStory()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    stage.time += 1s;
    connection.question.url = QUrl(QStringLiteral("http://elsewhere.example/there"));
    stage.asker.ask(connection, stage.time);
    QCOMPARE(stage.connections.stories().all.size(), 1);
    QCOMPARE(newest(stage).from, 0ms);
    QCOMPARE(newest(stage).host, QStringLiteral("elsewhere.example"));
}

QTEST_GUILESS_MAIN(TestStoryBook)
#include "tst_story_book.moc"
