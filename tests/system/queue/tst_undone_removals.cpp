#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/fake_keyring.h"
#include "tests/system/support/kept_queue.h"
#include "tests/system/support/members_only.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");
const Placement later{.start = StartWhen::WhenResumed};

enum class Fate : quint8 { Undone, End, Kill };

Script slowly()
{
    return FileService().atRate(1'000'000);
}

bool leavesAsAKill(const TestFolder& folder, const TestFolder& to)
{
    return std::ranges::all_of(std::array{QLatin1String(), QLatin1String("-wal")}, [&](QLatin1String end) {
        return QFile::copy(folder.path(storeName) + end, to.path(storeName) + end);
    });
}

// The downloads that each of the next two starts finds.
QList<QList<DownloadId>> foundAtTwoStarts(const TestFolder& folder)
{
    QList<QList<DownloadId>> found;
    for (int start = 0; start < 2; ++start) {
        KeptQueue kept(folder.path(storeName), {.jobs = 0});
        if (kept.opens())
            found.append(kept.ids());
    }
    return found;
}

bool isKept(KeptQueue& kept)
{
    const QFuture<Expected<void>> answer = kept.queue().kept();
    return QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())) &&
           answer.result();
}

bool removes(KeptQueue& kept, const QList<DownloadId>& ids)
{
    kept.queue().remove(ids, Removal::MayComeBack);
    const auto areGone = [&] {
        return std::ranges::none_of(ids, [&](DownloadId id) { return kept.ids().contains(id); });
    };
    return QTest::qWaitFor(areGone, static_cast<int>(patience().count()));
}

bool bringsBack(KeptQueue& kept, const QList<DownloadId>& ids)
{
    kept.queue().bringBack(ids);
    const auto areBack = [&] {
        return std::ranges::all_of(ids, [&](DownloadId id) { return kept.ids().contains(id); });
    };
    return QTest::qWaitFor(areBack, static_cast<int>(patience().count()));
}

int exported(KeptQueue& kept, const TestFolder& folder)
{
    const QFuture<Expected<qsizetype>> count =
        kept.queue().exportList(folder.path(QStringLiteral("out.json")));
    const bool isDone =
        QTest::qWaitFor([&] { return count.isFinished(); }, static_cast<int>(patience().count()));
    return isDone ? static_cast<int>(count.result().value_or(-1)) : -1;
}

} // namespace

// Removals that a person takes back.
class TestUndoneRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void comeBackFromBeforeTheStart();
    void comeBackByTheHundred();
    void standAfterTheEnd_data();
    void standAfterTheEnd();
    void areUndoneAlsoAfterAKill();
    void goOnWithWhatRan();
    void areUndoneBeforeTheyAreDone();
    void bringBackNothingElse();
    void keepSecretsUntilTheyStand_data();
    void keepSecretsUntilTheyStand();
};

void TestUndoneRemovals::comeBackAsTheyWere()
{
    const TestFolder folder;
    ScriptedServer server(slowly());
    KeptQueue kept(folder.path(storeName));
    QList<DownloadId> ids;
    for (const QByteArray target : {"/9M/paused.bin", "/10K/finished.bin", "/missing", "/9M/cancelled.bin"})
        ids.append(kept.queue().add(quickRequest(server.url(target), folder.path(), 1)));
    QVERIFY(kept.reachesBytes(ids[0], 1));
    QVERIFY(kept.reachesBytes(ids[3], 1));
    kept.queue().pause(ids[0]);
    kept.queue().cancel(ids[3]);
    kept.queue().setPriority({ids[2]}, Priority::High);
    const QList<DownloadState> states{Paused, Finished, Failed, Cancelled};
    for (qsizetype n = 0; n < ids.size(); ++n)
        QVERIFY(kept.reaches(ids[n], states[n]));
    TRY_COMPARE(kept.snapshot(ids[2]).priority, Priority::High);
    QVERIFY(isKept(kept));
    QList<DownloadSnapshot> before;
    for (const DownloadId id : std::as_const(ids))
        before.append(kept.snapshot(id));
    const QList<DownloadId> order = kept.idsByTurn();
    const QueueTotals totals = kept.totals();

    QVERIFY(removes(kept, ids));
    QCOMPARE(exported(kept, folder), 0);
    QVERIFY(bringsBack(kept, ids));
    for (qsizetype n = 0; n < ids.size(); ++n)
        QVERIFY2(kept.snapshot(ids[n]) == before[n], qPrintable(QString::number(n)));
    QCOMPARE(kept.idsByTurn(), order);
    TRY_VERIFY(kept.totals() == totals);
    QCOMPARE(exported(kept, folder), 4);
    const auto history = kept.queue().history(ids[2]);
    TRY_VERIFY(history.isFinished());
    QVERIFY(!history.result().isEmpty());
    // The download goes on from its part.
    server.setScript(FileService());
    kept.queue().resume(ids[0]);
    QVERIFY(kept.reaches(ids[0], Finished));
}

void TestUndoneRemovals::comeBackFromBeforeTheStart()
{
    const TestFolder folder;
    const ScriptedServer server;
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(quickRequest(server.url("/10K/a.bin"), folder.path(), 1));
        QVERIFY(kept.reaches(id, Finished));
    }
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const DownloadSnapshot before = kept.snapshot(id);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(removes(kept, {id}));
        const auto listed = kept.queue().list();
        TRY_VERIFY(listed.isFinished());
        QVERIFY(listed.result() && listed.result()->isEmpty());
        QCOMPARE(exported(kept, folder), 0);
        QVERIFY(bringsBack(kept, {id}));
        QVERIFY(kept.snapshot(id) == before);
        TRY_COMPARE(kept.totals().in(Finished), 1);
    }
}

void TestUndoneRemovals::comeBackByTheHundred()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName), {.jobs = 0});
    QList<DownloadRequest> requests;
    for (int n = 0; n < 500; ++n)
        requests.append(quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/%1").arg(n)), folder.path(), 1));
    const QList<DownloadId> ids = kept.queue().add(requests);
    TRY_COMPARE(kept.ids().size(), 500);
    kept.queue().move(ids.mid(400), ListMove::Top);
    TRY_COMPARE(kept.idsByTurn().first(), ids[400]);
    const QList<DownloadId> order = kept.idsByTurn();
    const QList<DownloadId> some = ids.mid(100, 350);
    QVERIFY(removes(kept, some));
    QVERIFY(bringsBack(kept, some));
    QCOMPARE(kept.idsByTurn(), order);
    QVERIFY(isKept(kept));
    const TestFolder left;
    QVERIFY(leavesAsAKill(folder, left));
    QCOMPARE(foundAtTwoStarts(left).last().size(), 500);
}

void TestUndoneRemovals::standAfterTheEnd_data()
{
    QTest::addColumn<bool>("isKill");
    QTest::newRow("of the program") << false;
    QTest::newRow("by a kill") << true;
}

void TestUndoneRemovals::standAfterTheEnd()
{
    QFETCH(const bool, isKill);
    const TestFolder folder;
    const TestFolder left;
    const ScriptedServer server;
    QList<DownloadId> ids;
    {
        KeptQueue kept(folder.path(storeName));
        for (const QByteArray target : {"/1K/a.bin", "/1K/b.bin", "/1K/c.bin"})
            ids.append(kept.queue().add(quickRequest(server.url(target), folder.path(), 1)));
        QVERIFY(kept.reaches(ids[0], Finished));
        QVERIFY(kept.reaches(ids[1], Finished));
        ids.append(kept.queue().add(quickRequest(server.url("/1K/d.bin"), folder.path(), 1), later));
        QVERIFY(kept.reaches(ids[3], Paused));
    }
    {
        // The first download was finished before this start, the fourth was not.
        KeptQueue kept(folder.path(storeName));
        QVERIFY(kept.opens());
        QVERIFY(removes(kept, {ids[0], ids[3]}));
        QVERIFY(isKept(kept));
        QVERIFY(leavesAsAKill(folder, left));
    }
    QCOMPARE(foundAtTwoStarts(isKill ? left : folder), (QList{ids.mid(1, 2), ids.mid(1, 2)}));
}

void TestUndoneRemovals::areUndoneAlsoAfterAKill()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName), {.jobs = 0});
    const DownloadId id =
        kept.queue().add(quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path(), 1));
    TRY_COMPARE(kept.ids().size(), 1);
    QVERIFY(removes(kept, {id}));
    QVERIFY(isKept(kept));
    QVERIFY(bringsBack(kept, {id}));
    QVERIFY(isKept(kept));
    const TestFolder left;
    QVERIFY(leavesAsAKill(folder, left));
    QCOMPARE(foundAtTwoStarts(left), (QList{QList{id}, QList{id}}));
}

void TestUndoneRemovals::goOnWithWhatRan()
{
    const TestFolder folder;
    ScriptedServer server(slowly());
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/9M/a.bin"), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, 100'000));
    QVERIFY(removes(kept, {id}));
    QVERIFY(folder.has(QStringLiteral("a.bin.part")));
    server.setScript(FileService());
    QVERIFY(bringsBack(kept, {id}));
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/9M/a.bin"), folder.path(QStringLiteral("a.bin"))),
             QString());
}

// Nobody was told that they were gone.
void TestUndoneRemovals::areUndoneBeforeTheyAreDone()
{
    const TestFolder folder;
    ScriptedServer server(slowly());
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    DownloadRequest request = quickRequest(server.url("/9M/a.bin"), folder.path(), 1);
    request.timeouts.silence = std::chrono::minutes(1);
    const DownloadId running = kept.queue().add(request);
    const DownloadId paused =
        kept.queue().add(quickRequest(server.url("/1K/b.bin"), folder.path(), 1), later);
    QVERIFY(kept.reachesBytes(running, 100'000));
    QVERIFY(kept.reaches(paused, Paused));
    kept.queue().remove({running, paused}, Removal::MayComeBack);
    kept.queue().bringBack({running, paused});
    server.setScript(FileService());
    QVERIFY2(kept.reaches(running, Finished), nameOf(kept.state(running)).data());
    QVERIFY(isKept(kept));
    QCOMPARE(kept.ids(), (QList{running, paused}));
    QCOMPARE(kept.state(paused), Paused);
}

void TestUndoneRemovals::bringBackNothingElse()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName), {.jobs = 0});
    const DownloadRequest request =
        quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path(), 1);
    const QList<DownloadId> ids = kept.queue().add({request, request});
    TRY_COMPARE(kept.ids().size(), 2);
    kept.queue().remove(ids[0]);
    QVERIFY(removes(kept, {ids[1]}));
    // The last word counts.
    kept.queue().bringBack({ids[0], ids[1], DownloadId{99}, ids[1]});
    TRY_COMPARE(kept.ids(), QList{ids[1]});
    QVERIFY(isKept(kept));
    QCOMPARE(kept.ids(), QList{ids[1]});
}

void TestUndoneRemovals::keepSecretsUntilTheyStand_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::newRow("undone") << Fate::Undone;
    QTest::newRow("until the end of the program") << Fate::End;
    QTest::newRow("until a kill") << Fate::Kill;
}

void TestUndoneRemovals::keepSecretsUntilTheyStand()
{
    QFETCH(const Fate, fate);
    const auto keyring = std::make_shared<FakeKeyring>();
    const TestFolder folder;
    const TestFolder left;
    const ScriptedServer server(forMembersOnly());
    {
        KeptQueue kept(folder.path(storeName), {}, keyring);
        const DownloadId id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()), later);
        QVERIFY(kept.reaches(id, Paused));
        TRY_COMPARE(keyring->size(), 1U);
        QVERIFY(removes(kept, {id}));
        QVERIFY(isKept(kept));
        keyring->waitForAnswers();
        QCOMPARE(keyring->size(), 1U);
        for (const QString& name : folder.names())
            QVERIFY2(!folder.read(name).contains(canary), qPrintable(name));
        if (fate == Fate::Undone) {
            QVERIFY(bringsBack(kept, {id}));
            QCOMPARE(kept.snapshot(id).secretsMissing, Secrets());
            kept.queue().resume(id);
            QVERIFY(kept.reaches(id, Finished));
        }
        QVERIFY(leavesAsAKill(folder, left));
        if (fate == Fate::Kill)
            keyring->setTemper(Temper::Locked);
    }
    keyring->setTemper(Temper::Willing);
    KeptQueue kept((fate == Fate::Kill ? left : folder).path(storeName), {}, keyring);
    QVERIFY(kept.opens());
    TRY_COMPARE(keyring->size(), 0U);
}

QTEST_GUILESS_MAIN(TestUndoneRemovals)
#include "tst_undone_removals.moc"
