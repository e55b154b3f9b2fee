#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

// The queue answers how the connections of a run went, while the run lasts and after it.
class TestConnectionStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsUnderWay();
    void tellsARunThatIsOver();
    void tellsWhoWasLost();
    void tellsNothingOfWhatNeverRan();
};

namespace {

ConnectionStories storiesOf(DownloadRun& run, DownloadId id)
{
    const auto answer = run.queue().connectionStories(id);
    [&] { QTRY_VERIFY(answer.isFinished()); }();
    return answer.resultCount() > 0 ? answer.result() : ConnectionStories();
}

qsizetype countOf(const ConnectionStories& stories, StoryEnd end)
{
    return std::ranges::count(stories.all, end, &ConnectionStory::end);
}

} // namespace

void TestConnectionStories::tellsWhatIsUnderWay()
{
    const ScriptedServer server(FileService().atRate(500'000));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/6M/a.bin"), folder.path(), 2));
    QVERIFY(run.reachesBytes(300'000));
    const ConnectionStories stories = storiesOf(run, run.id());
    QVERIFY(stories.since.isValid());
    QVERIFY(countOf(stories, StoryEnd::Underway) > 0);
    QCOMPARE(stories.all.last().host, server.url("/").authority());
    QVERIFY(stories.all.last().number <= 2);
    QVERIFY(run.pauses());
    const ConnectionStories paused = storiesOf(run, run.id());
    QVERIFY(countOf(paused, StoryEnd::Stopped) > 0);
    QCOMPARE(countOf(paused, StoryEnd::Underway), 0);
}

void TestConnectionStories::tellsARunThatIsOver()
{
    const ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/6M/a.bin"), folder.path(), 4));
    QVERIFY(run.ends());
    const ConnectionStories stories = storiesOf(run, run.id());
    QVERIFY(countOf(stories, StoryEnd::Done) > 0);
    QCOMPARE(countOf(stories, StoryEnd::Underway), 0);
    qint64 bytes = 0;
    for (const ConnectionStory& story : stories.all)
        bytes += story.bytes;
    QVERIFY(bytes >= run.outcome().bytes());
}

void TestConnectionStories::tellsWhoWasLost()
{
    const ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.rate(1'000'000).cutAfter(300'000); }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/2M/a.bin"), folder.path(), 2));
    QVERIFY(run.ends());
    const ConnectionStories stories = storiesOf(run, run.id());
    const auto lost = std::ranges::find(stories.all, StoryEnd::Lost, &ConnectionStory::end);
    QVERIFY(lost != stories.all.end());
    QCOMPARE(lost->error->kind, ErrorKind::ConnectionLost);
    QVERIFY(lost->bytes > 0);
}

void TestConnectionStories::tellsNothingOfWhatNeverRan()
{
    const ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/2M/a.bin"), folder.path(), 2));
    QVERIFY(storiesOf(run, DownloadId(4711)).all.isEmpty());
    QVERIFY(run.ends());
}

QTEST_GUILESS_MAIN(TestConnectionStories)
#include "tst_connection_stories.moc"
