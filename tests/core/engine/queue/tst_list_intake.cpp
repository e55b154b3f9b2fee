#include "tests/core/engine/queue/order_stage.h"

#include <QTimeZone>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

DownloadRequest requestOf(const OrderStage& stage, const char* link)
{
    DownloadRequest request;
    request.url = QUrl(QString::fromLatin1(link));
    request.target.folder = stage.folder().path();
    request.network.proxy.kind = ProxyKind::None;
    return request;
}

StoredDownload listed(const OrderStage& stage, DownloadState state, const QString& path)
{
    StoredDownload download{.id = DownloadId{70},
                            .request = requestOf(stage, "http://127.0.0.1:9/listed.bin"),
                            .secretsLeftOut = {},
                            .standing = {}};
    download.standing.state = state;
    download.standing.path = path;
    return download;
}

bool adds(OrderStage& stage, const std::function<void(ListIntake&)>& order)
{
    return stage.give([&](RunOrders&) { order(stage.intake()); });
}

// The downloads with the first ids, as far as they are in the list.
std::vector<DownloadSnapshot> arrived(OrderStage& stage, quint64 count)
{
    std::vector<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= count; ++id) {
        if (const DownloadEntry* download = stage.list().find(DownloadId{id}))
            downloads.push_back(download->snapshot);
    }
    return downloads;
}

} // namespace

// How new downloads come into the list: from a link, and from another list.
class TestListIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhenItIsAskedTo();
    void showsTheSizeThatWasHeardAndExpectsNone();
    void putsEachBehindAllOthers();
    void filesByCategoryWhereThatIsAsked_data();
    void filesByCategoryWhereThatIsAsked();
    void takesLoginsOutOfLinks();
    void goesOnWithWhatAnotherListHad_data();
    void goesOnWithWhatAnotherListHad();
    void fillsInWhatAnotherListDoesNotSay();
    void asksAgainBesideTheFileThatIsThere();
    void asksAgainOnlyWithAllSecrets();
};

void TestListIntake::beginsWhenItIsAskedTo()
{
    OrderStage stage;
    const DownloadRequest request = requestOf(stage, "http://127.0.0.1:9/a.bin");
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.add({DownloadId{1}}, {request}, {.start = StartWhen::WhenResumed, .priority = Priority::High});
    }));
    QVERIFY(adds(stage, [&](ListIntake& intake) { intake.add({DownloadId{2}}, {request}, {}); }));
    const auto downloads = arrived(stage, 2);
    QCOMPARE(downloads.size(), size_t{2});
    QCOMPARE(downloads[0].state, Paused);
    QCOMPARE(downloads[0].priority, Priority::High);
    QCOMPARE(downloads[0].path, stage.folder().path(QStringLiteral("a.bin")));
    QVERIFY(downloads[0].addedAt.isValid());
    QCOMPARE(downloads[1].priority, Priority::Normal);
    QVERIFY(stage.reaches([&] { return stage.started().contains(2); }));
    QCOMPARE(stage.started(), QList<quint64>{2});
}

void TestListIntake::showsTheSizeThatWasHeardAndExpectsNone()
{
    OrderStage stage;
    const DownloadRequest request = requestOf(stage, "http://127.0.0.1:9/a.bin");
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.add({DownloadId{1}}, {request}, {.start = StartWhen::WhenResumed, .sizeHeard = 4096});
    }));
    const auto downloads = arrived(stage, 1);
    QCOMPARE(downloads.size(), size_t{1});
    QCOMPARE(downloads[0].size, std::optional<qint64>(4096));
    QCOMPARE(downloads[0].bytes, qint64{0});
    QVERIFY(!stage.list().find(DownloadId{1})->request.whole().size);
}

void TestListIntake::putsEachBehindAllOthers()
{
    OrderStage stage;
    const DownloadRequest request = requestOf(stage, "http://127.0.0.1:9/a.bin");
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.add({DownloadId{1}, DownloadId{2}}, {request, request}, {});
    }));
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.addListed({DownloadId{3}, DownloadId{4}},
                         {listed(stage, Paused, {}), listed(stage, Paused, {})});
    }));
    const auto downloads = arrived(stage, 4);
    QCOMPARE(downloads.size(), size_t{4});
    for (size_t n = 1; n < downloads.size(); ++n)
        QVERIFY(downloads[n - 1].position < downloads[n].position);
}

void TestListIntake::filesByCategoryWhereThatIsAsked_data()
{
    QTest::addColumn<Filing>("filing");
    QTest::addColumn<bool>("isFiled");
    QTest::newRow("as asked") << Filing::AsAsked << false;
    QTest::newRow("by category") << Filing::ByCategory << true;
}

void TestListIntake::filesByCategoryWhereThatIsAsked()
{
    QFETCH(const Filing, filing);
    QFETCH(const bool, isFiled);
    OrderStage stage;
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.add({DownloadId{1}}, {requestOf(stage, "http://127.0.0.1:9/song.mp3")},
                   {.start = StartWhen::WhenResumed, .filing = filing});
    }));
    const auto downloads = arrived(stage, 1);
    QCOMPARE(downloads.size(), size_t{1});
    QCOMPARE(!downloads[0].category.isEmpty(), isFiled);
    QCOMPARE(downloads[0].path != stage.folder().path(QStringLiteral("song.mp3")), isFiled);
}

void TestListIntake::takesLoginsOutOfLinks()
{
    OrderStage stage;
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.add({DownloadId{1}}, {requestOf(stage, "http://ann:secret@127.0.0.1:9/a.bin")},
                   {.start = StartWhen::WhenResumed});
    }));
    QCOMPARE(arrived(stage, 1).size(), size_t{1});
    QCOMPARE(stage.list().find(DownloadId{1})->request.url(),
             QUrl(QStringLiteral("http://127.0.0.1:9/a.bin")));
}

void TestListIntake::goesOnWithWhatAnotherListHad_data()
{
    QTest::addColumn<DownloadState>("before");
    QTest::addColumn<DownloadState>("after");
    QTest::newRow("ran") << Downloading << Queued;
    QTest::newRow("was paused") << Paused << Paused;
    QTest::newRow("was cancelled") << Cancelled << Cancelled;
}

void TestListIntake::goesOnWithWhatAnotherListHad()
{
    QFETCH(const DownloadState, before);
    QFETCH(const DownloadState, after);
    OrderStage stage;
    const QString path = stage.folder().path(QStringLiteral("as the other list had it.bin"));
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.addListed(QList{DownloadId{1}}, QList{listed(stage, before, path)});
    }));
    const auto downloads = arrived(stage, 1);
    QCOMPARE(downloads.size(), size_t{1});
    QCOMPARE(downloads[0].path, path);
    QCOMPARE(downloads[0].state, after);
    QVERIFY(stage.reaches([&] { return after != Queued || stage.started() == QList<quint64>{1}; }));
}

void TestListIntake::fillsInWhatAnotherListDoesNotSay()
{
    OrderStage stage;
    StoredDownload second = listed(stage, Paused, {});
    second.standing.addedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
    QVERIFY(adds(stage, [&](ListIntake& intake) {
        intake.addListed({DownloadId{1}, DownloadId{2}}, {listed(stage, Paused, {}), second});
    }));
    const auto downloads = arrived(stage, 2);
    QCOMPARE(downloads.size(), size_t{2});
    QCOMPARE(downloads[0].path, stage.folder().path(QStringLiteral("listed.bin")));
    QVERIFY(downloads[0].addedAt.isValid());
    QCOMPARE(downloads[1].addedAt, second.standing.addedAt);
}

void TestListIntake::asksAgainBesideTheFileThatIsThere()
{
    OrderStage stage;
    StoredDownload finished = listed(stage, Finished, stage.folder().path(QStringLiteral("moved/b.bin")));
    finished.request.target.onConflict = ConflictPolicy::Overwrite;
    finished.request.headers = {{"X-Ticket", "ours"}};
    finished.request.accepted = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'a')};
    finished.standing.bytes = 5;
    finished.standing.priority = Priority::High;
    finished.standing.finishedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
    QVERIFY(adds(stage, [&](ListIntake& intake) { intake.addAgain(QList{DownloadId{1}}, QList{finished}); }));
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
    const DownloadEntry& again = *stage.list().find(DownloadId{1});
    QCOMPARE(again.snapshot.path, stage.folder().path(QStringLiteral("moved/listed.bin")));
    QCOMPARE(again.snapshot.bytes, 0);
    QCOMPARE(again.snapshot.priority, Priority::High);
    QVERIFY(!again.snapshot.finishedAt);
    const DownloadRequest request = again.request.whole();
    QCOMPARE(request.target.onConflict, ConflictPolicy::Rename);
    QCOMPARE(request.url, finished.request.url);
    QVERIFY(request.headers == finished.request.headers);
    QVERIFY(!request.accepted);
    QCOMPARE(request.network.proxy.kind, ProxyKind::None);
}

void TestListIntake::asksAgainOnlyWithAllSecrets()
{
    OrderStage stage;
    StoredDownload finished = listed(stage, Finished, stage.folder().path(QStringLiteral("listed.bin")));
    finished.secretsLeftOut = Secret::Cookies;
    QVERIFY(adds(stage, [&](ListIntake& intake) { intake.addAgain(QList{DownloadId{1}}, QList{finished}); }));
    const auto downloads = arrived(stage, 1);
    QCOMPARE(downloads.size(), size_t{1});
    QCOMPARE(downloads[0].state, Paused);
    QCOMPARE(downloads[0].secretsMissing, Secrets(Secret::Cookies));
    QVERIFY(downloads[0].error && downloads[0].error->kind == ErrorKind::AuthRequired);
}

QTEST_GUILESS_MAIN(TestListIntake)
#include "tst_list_intake.moc"
