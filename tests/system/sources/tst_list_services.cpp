#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");
const QString canary = QStringLiteral("c4n4ry-0f-a-list");
const Placement later{.start = StartWhen::WhenResumed};
const Placement byCategory{.filing = Filing::ByCategory};

Script forMembersOnly()
{
    return FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.header("Authorization").isEmpty()
                   ? Reply(401).header("WWW-Authenticate", "Basic realm=\"members\"")
                   : std::move(reply);
    });
}

template<typename T>
bool isAnswered(const QFuture<T>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(patience().count()));
}

QStringList eventsOf(KeptQueue& kept, DownloadId id)
{
    const QFuture<QList<DownloadEvent>> history = kept.queue().history(id);
    QStringList names;
    if (isAnswered(history)) {
        for (const DownloadEvent& event : history.result())
            names.append(event.name);
    }
    return names;
}

} // namespace

// Services of the list for its downloads, besides fetching them.
class TestListServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesDownloadsByName();
    void filesDownloadsByWhatTheServerSays();
    void goesOnInTheFolderOfItsCategory();
    void keepsCategories();
    void remembersWhatHappened();
    void takesAListElsewhere();
    void takesTheFoldersOfTypesForChosen();
    void takesNothingOfABadList();
    void waitsForSecretsThatAreNotKept();
};

void TestListServices::filesDownloadsByName()
{
    const TestFolder folder;
    const ScriptedServer server;
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const DownloadId song =
        kept.queue().add(quickRequest(server.url("/1K/song.mp3"), folder.path(), 1), byCategory);
    const DownloadId asked = kept.queue().add(quickRequest(server.url("/1K/b.mp3"), folder.path(), 1));
    QVERIFY(kept.reaches(song, Finished));
    QVERIFY(kept.reaches(asked, Finished));
    QVERIFY(folder.has(QStringLiteral("Music/song.mp3")));
    QVERIFY(folder.has(QStringLiteral("b.mp3")));
    QCOMPARE(kept.snapshot(song).category, QStringLiteral("audio"));
    QCOMPARE(kept.snapshot(song).path, folder.path(QStringLiteral("Music/song.mp3")));
    QCOMPARE(kept.snapshot(asked).category, QString());
}

void TestListServices::filesDownloadsByWhatTheServerSays()
{
    const TestFolder folder;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.target.contains("named")
                   ? reply.header("Content-Disposition", "attachment; filename=\"film.mkv\"")
                   : reply.header("Content-Type", "image/png");
    }));
    KeptQueue kept(folder.path(storeName));
    const DownloadId named =
        kept.queue().add(quickRequest(server.url("/1K/named.zip"), folder.path(), 1), byCategory);
    const DownloadId typed =
        kept.queue().add(quickRequest(server.url("/1K/typed"), folder.path(), 1), byCategory);
    QVERIFY(kept.reaches(named, Finished));
    QVERIFY(kept.reaches(typed, Finished));
    QVERIFY(folder.has(QStringLiteral("Videos/film.mkv")));
    QVERIFY(folder.has(QStringLiteral("Pictures/typed")));
    QCOMPARE(kept.snapshot(named).category, QStringLiteral("video"));
    QCOMPARE(kept.snapshot(typed).category, QStringLiteral("pictures"));
}

void TestListServices::goesOnInTheFolderOfItsCategory()
{
    const TestFolder folder;
    ScriptedServer server;
    server.holdBeyond(2'500'000);
    const QByteArray target = "/4M/film.mkv";
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(quickRequest(server.url(target), folder.path(), 1), byCategory);
        QVERIFY(kept.reachesBytes(id, 1'500'000));
    }
    QVERIFY(folder.has(QStringLiteral("Videos/film.mkv.part")));
    server.letGo();
    const int before = server.log().size();
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.reaches(id, Finished));
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("Videos/film.mkv"))), QString());
    QVERIFY(server.log().distinctBytesSent(before) < file.size - 1'000'000);
}

void TestListServices::keepsCategories()
{
    const TestFolder folder;
    const QList<Category> mine{{.name = QStringLiteral("everything"), .types = {QStringLiteral("a/*")}}};
    {
        KeptQueue kept(folder.path(storeName));
        QSignalSpy told(&kept.queue(), &DownloadQueue::categoriesChanged);
        QVERIFY(kept.opens());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<QList<Category>>(), usualCategories());
        kept.queue().setCategories(mine);
        TRY_COMPARE(told.size(), 2);
    }
    KeptQueue kept(folder.path(storeName));
    QSignalSpy told(&kept.queue(), &DownloadQueue::categoriesChanged);
    QVERIFY(kept.opens());
    QCOMPARE(told[0][0].value<QList<Category>>(), mine);
}

void TestListServices::remembersWhatHappened()
{
    const TestFolder folder;
    const ScriptedServer server;
    DownloadId fetched;
    DownloadId missing;
    {
        KeptQueue kept(folder.path(storeName));
        fetched = kept.queue().add(quickRequest(server.url("/1K/a.bin"), folder.path(), 1));
        missing = kept.queue().add(quickRequest(server.url("/missing"), folder.path(), 1));
        QVERIFY(kept.reaches(fetched, Finished));
        QVERIFY(kept.reaches(missing, Failed));
    }
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    QCOMPARE(eventsOf(kept, fetched),
             (QStringList{event_names::started, event_names::finished, event_names::facts}));
    QCOMPARE(eventsOf(kept, missing), (QStringList{event_names::started, event_names::failed}));
}

void TestListServices::takesAListElsewhere()
{
    const TestFolder folder;
    const ScriptedServer server;
    const QString file = folder.path(QStringLiteral("list.json"));
    {
        KeptQueue kept(folder.path(storeName));
        const DownloadId done = kept.queue().add(quickRequest(server.url("/1K/a.bin"), folder.path(), 1));
        DownloadRequest secret = quickRequest(server.url("/1K/b.bin"), folder.path(), 1);
        secret.credentials = Credentials{.user = QStringLiteral("me"), .password = canary};
        kept.queue().add(secret, later);
        kept.queue().add(quickRequest(server.url("/1K/c.bin"), folder.path(), 1),
                         {.start = StartWhen::WhenResumed, .priority = Priority::High});
        QVERIFY(kept.reaches(done, Finished));
        const auto written = kept.queue().exportList(file);
        QVERIFY(isAnswered(written));
        QCOMPARE(written.result().value_or(-1), 3);
    }
    QVERIFY(!folder.read(QStringLiteral("list.json")).contains(canary.toLatin1()));
    KeptQueue other(folder.path(QStringLiteral("other.db")));
    QVERIFY(other.opens());
    const auto read = other.queue().importList(file);
    QVERIFY(isAnswered(read));
    QCOMPARE(read.result().value_or(ImportedDownloads()), ImportedDownloads({.all = 3, .paused = 0}));
    TRY_COMPARE(other.ids().size(), 3);
    const auto again = other.queue().importList(file);
    QVERIFY(isAnswered(again));
    QCOMPARE(again.result().value_or(ImportedDownloads()), ImportedDownloads({.all = 0, .listed = 3}));
    QCOMPARE(other.ids().size(), 3);
    const QList<DownloadId> ids = other.ids();
    QCOMPARE(other.snapshot(ids[0]).url.fileName(), QStringLiteral("c.bin"));
    QCOMPARE(other.snapshot(ids[0]).priority, Priority::High);
    QCOMPARE(other.state(ids[1]), Finished);
    QCOMPARE(other.snapshot(ids[2]).secretsMissing, Secrets(Secret::Credentials));
    other.queue().resume(ids[0]);
    QVERIFY(other.reaches(ids[0], Finished));
}

void TestListServices::takesTheFoldersOfTypesForChosen()
{
    const TestFolder folder;
    QByteArray list = "{\"format\": \"tributary-download-list\", \"version\": 1, \"downloads\": [\n"
                      "{\"url\": \"http://127.0.0.1:1/a\", \"target\": {\"folder\": \"" +
                      folder.path(QStringLiteral("films/new")).toUtf8() + "\"}}]}";
    QVERIFY(folder.write(QStringLiteral("list.json"), list));
    const QString file = folder.path(QStringLiteral("list.json"));
    const QStringList chosen{folder.path(QStringLiteral("usual"))};
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const auto stray = kept.queue().importList(file, chosen);
    QVERIFY(isAnswered(stray));
    QCOMPARE(stray.result().value_or(ImportedDownloads()), ImportedDownloads({.all = 1, .paused = 1}));
    QList<Category> categories = usualCategories();
    categories.last().folder = folder.path(QStringLiteral("films"));
    kept.queue().setCategories(categories);
    // The same one would be left out.
    QVERIFY(folder.write(QStringLiteral("list.json"), list.replace("1:1/a", "1:1/b")));
    const auto known = kept.queue().importList(file, chosen);
    QVERIFY(isAnswered(known));
    QCOMPARE(known.result().value_or(ImportedDownloads()), ImportedDownloads({.all = 1, .paused = 0}));
}

void TestListServices::takesNothingOfABadList()
{
    const TestFolder folder;
    const QByteArray bad = "{\"format\": \"tributary-download-list\", \"version\": 1, \"downloads\": [\n"
                           "{\"url\": \"http://127.0.0.1/a\"}, {\"url\": 7}]}";
    QVERIFY(folder.write(QStringLiteral("list.json"), bad));
    KeptQueue kept(folder.path(storeName));
    const auto read = kept.queue().importList(folder.path(QStringLiteral("list.json")));
    QVERIFY(isAnswered(read));
    QVERIFY(!read.result());
    QVERIFY2(read.result().error().detail.english().contains(QLatin1String("line 2")),
             qPrintable(read.result().error().detail.english()));
    const auto none = kept.queue().importList(folder.path(QStringLiteral("none.json")));
    QVERIFY(isAnswered(none));
    QVERIFY(!none.result());
    QCOMPARE(kept.totals().all(), 0);
}

void TestListServices::waitsForSecretsThatAreNotKept()
{
    const TestFolder folder;
    ScriptedServer server(forMembersOnly());
    server.holdBeyond(2'500'000);
    const Credentials credentials{.user = QStringLiteral("me"), .password = canary};
    DownloadRequest request = quickRequest(server.url("/4M/a.bin"), folder.path(), 1);
    request.credentials = credentials;
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(request);
        QVERIFY(kept.reachesBytes(id, 1'500'000));
    }
    server.letGo();
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const DownloadSnapshot before = kept.snapshot(id);
    QCOMPARE(before.state, Paused);
    QCOMPARE(before.error->kind, ErrorKind::AuthRequired);
    QCOMPARE(before.secretsMissing, Secrets(Secret::Credentials));
    kept.queue().supply({id}, {.credentials = credentials});
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(kept.snapshot(id).secretsMissing, Secrets());
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/4M/a.bin"), folder.path(QStringLiteral("a.bin"))),
             QString());
}

QTEST_GUILESS_MAIN(TestListServices)
#include "tst_list_services.moc"
