
#include "core/values/download/found_mismatch.h"
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

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;
using namespace std::chrono_literals;

namespace {

const QString storeName = QStringLiteral("list.db");
const QByteArray target = "/4M/a.bin";
constexpr qint64 enough = 200'000; // of the four megabytes
const Placement later{.start = StartWhen::WhenResumed};

Expected<DownloadTerms> changed(KeptQueue& kept, DownloadId id, const DownloadChange& change = {})
{
    const auto answer = kept.queue().change(id, change);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())))
        return failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
    return answer.result();
}

// The file never ends, however long a test takes.
Script halfway()
{
    return FileService().then(
        [](const Exchange&, Reply reply) { return reply.rate(300'000).stallAfter(2 * enough); });
}

SentHeaders withToken(const QByteArray& token)
{
    return {.headers = {{.name = "X-Token", .value = token}},
            .userAgent = "Other/1",
            .referer = {},
            .cookies = {}};
}

Mirror mirrorAt(const QUrl& url)
{
    return {.url = url,
            .credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("m")}};
}

} // namespace

// What was asked of a download is changed after it was added.
class TestChangedTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keyring = std::make_shared<FakeKeyring>(); }
    void comeBackAfterARestart();
    void applyToTheRestOfTheFile();
    void haveTheFileCheckedAnew_data();
    void haveTheFileCheckedAnew();
    void fetchNothingAgainForAChecksumThatIsTakenBack();
    void letAnAcceptedFilePassAfterARestart();
    void areRefusedForWhatRunsOrIsWhole();
    void holdAtOnceForWhatWaitsToTryAgain();
    void areRememberedByName();
    void leaveTheSecretsOfOthersWithTheKeyring();
    void giveNoMirrorTheLoginOfAnother();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
};

void TestChangedTerms::comeBackAfterARestart()
{
    const TestFolder folder;
    const DownloadChange change{
        .mirrors = QList{mirrorAt(QUrl(QStringLiteral("http://127.0.0.1:2/a")))},
        .sent = withToken(canary),
        .connections = ConnectionChoice{.growth = ConnectionGrowthKind::Fixed, .most = 3},
        .bytesPerSecond = 5000,
        .checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'a')}};
    DownloadId id;
    Expected<DownloadTerms> terms;
    {
        KeptQueue kept(folder.path(storeName), {}, m_keyring);
        id = kept.queue().add(quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path(), 1),
                              later);
        QVERIFY(kept.reaches(id, Paused));
        terms = changed(kept, id, change);
        QVERIFY2(terms, qPrintable(terms ? QString() : terms.error().detail.english()));
        TRY_COMPARE(kept.snapshot(id).ownLimit, std::optional<qint64>(5000));
    }
    QCOMPARE(*terms, termsOf(withChange({}, change)));
    for (const QString& name : folder.names())
        QVERIFY2(!folder.read(name).contains(canary), qPrintable(name));
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
    QVERIFY(changed(kept, id) == terms);
    QCOMPARE(kept.snapshot(id).ownLimit, std::optional<qint64>(5000));
}

// What is here of the file stays, and only the rest is asked for.
void TestChangedTerms::applyToTheRestOfTheFile()
{
    const TestFolder folder;
    ScriptedServer server(halfway());
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url(target), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, enough));
    kept.queue().pause(id);
    QVERIFY(kept.reaches(id, Paused));
    const auto before = static_cast<size_t>(server.log().size());
    server.setScript(FileService());
    QVERIFY(changed(kept, id, {.sent = withToken("t")}));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), folder.path(QStringLiteral("a.bin"))), QString());
    const auto records = server.log().records();
    QVERIFY(records.size() > before);
    for (size_t n = before; n < records.size(); ++n) {
        QCOMPARE(records[n].request.header("X-Token"), QByteArray("t"));
        QCOMPARE(records[n].request.header("User-Agent"), QByteArray("Other/1"));
        const auto range = records[n].request.range();
        QVERIFY(range && range->within(VirtualFile::atPath(target)->size)->begin > 0);
    }
}

void TestChangedTerms::haveTheFileCheckedAnew_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("the file's") << VirtualFile::atPath(target)->sha256() << Finished;
    QTest::newRow("another file's") << QByteArray(32, 'a') << Failed;
}

void TestChangedTerms::haveTheFileCheckedAnew()
{
    QFETCH(const QByteArray, digest);
    QFETCH(const DownloadState, state);
    const TestFolder folder;
    ScriptedServer server(halfway());
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    // The one that it had would have said the contrary.
    request.checksum =
        Checksum{.algorithm = QCryptographicHash::Sha256,
                 .digest = state == Failed ? VirtualFile::atPath(target)->sha256() : QByteArray(32, 'b')};
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reachesBytes(id, enough));
    kept.queue().pause(id);
    QVERIFY(kept.reaches(id, Paused));
    server.setScript(FileService());
    QVERIFY(
        changed(kept, id, {.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = digest}}));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, state));
    if (state != Failed)
        return;
    QCOMPARE(kept.snapshot(id).error->kind, ErrorKind::ChecksumMismatch);
    // The queue keeps all of the file, and compares it with the next checksum without fetching it again.
    QCOMPARE(kept.snapshot(id).bytes, VirtualFile::atPath(target)->size);
    const int asked = server.log().size();
    QVERIFY(changed(kept, id,
                    {.checksum = Checksum{.algorithm = QCryptographicHash::Sha256,
                                          .digest = VirtualFile::atPath(target)->sha256()}}));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(server.log().size(), asked);
}

// A person who takes the checksum out has seen that it is wrong, and wants the file that is here.
void TestChangedTerms::fetchNothingAgainForAChecksumThatIsTakenBack()
{
    const TestFolder folder;
    ScriptedServer server;
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'a')};
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reaches(id, Failed));
    const int asked = server.log().size();
    QVERIFY(changed(kept, id, {.checksum = Checksum()}));
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(server.log().size(), asked);
    QCOMPARE(kept.snapshot(id).checkedBy, CheckedBy::Nothing);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), folder.path(QStringLiteral("a.bin"))), QString());
}

// The server names a wrong checksum in a header.
void TestChangedTerms::letAnAcceptedFilePassAfterARestart()
{
    const TestFolder folder;
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.header("Repr-Digest", "sha-256=:" + QByteArray(32, 'a').toBase64() + ':');
    }));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(quickRequest(server.url(target), folder.path(), 1));
        QVERIFY(kept.reaches(id, Failed));
        const auto mismatch = foundMismatchIn(*kept.snapshot(id).error);
        QVERIFY(mismatch);
        QVERIFY(changed(kept, id, {.accepted = mismatch->found}));
    }
    const int asked = server.log().size();
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(server.log().size(), asked);
    QCOMPARE(kept.snapshot(id).checkedBy, CheckedBy::Nothing);
}

void TestChangedTerms::areRefusedForWhatRunsOrIsWhole()
{
    const TestFolder folder;
    ScriptedServer server(halfway());
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url(target), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, enough));
    const auto whileItRuns = changed(kept, id, {.bytesPerSecond = 1000});
    QVERIFY(!whileItRuns);
    QCOMPARE(whileItRuns.error().kind, ErrorKind::NotNow);
    kept.queue().pause(id);
    QVERIFY(kept.reaches(id, Paused));
    server.setScript(FileService());
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    QVERIFY(!changed(kept, id, {.bytesPerSecond = 1000}));
    QVERIFY(!changed(kept, {id.value + 1}));
}

// The download would have waited for an hour.
void TestChangedTerms::holdAtOnceForWhatWaitsToTryAgain()
{
    const TestFolder folder;
    ScriptedServer server([](const Exchange&) { return Reply(503); });
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(server.url("/1K/a.bin"), folder.path(), 1);
    request.retry = {.tries = 3, .firstWait = 1h, .longestWait = 1h};
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reaches(id, Waiting));
    const auto before = static_cast<size_t>(server.log().size());
    server.setScript(FileService());
    const auto terms = changed(kept, id, {.sent = withToken("t")});
    QVERIFY(terms);
    QCOMPARE(terms->sent, withToken("t"));
    QVERIFY(kept.reaches(id, Finished));
    const auto records = server.log().records();
    QVERIFY(records.size() > before);
    for (size_t n = before; n < records.size(); ++n)
        QCOMPARE(records[n].request.header("X-Token"), QByteArray("t"));
}

void TestChangedTerms::areRememberedByName()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    const DownloadId id =
        kept.queue().add(quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path(), 1), later);
    QVERIFY(kept.reaches(id, Paused));
    QVERIFY(changed(kept, id)); // nothing
    QVERIFY(changed(kept, id, {.sent = withToken(canary), .bytesPerSecond = 5000}));
    const QFuture<QList<DownloadEvent>> history = kept.queue().history(id);
    TRY_VERIFY(history.isFinished());
    QStringList changes;
    for (const DownloadEvent& event : history.result()) {
        if (event.name == event_names::changed)
            changes.append(event.detail);
    }
    QCOMPARE(changes, QStringList{QStringLiteral("headers limit")});
}

// A person who changes a limit has said nothing about what the keyring still has to say.
void TestChangedTerms::leaveTheSecretsOfOthersWithTheKeyring()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    m_keyring->setTemper(Temper::Silent);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    QVERIFY(changed(kept, id, {.bytesPerSecond = 1'000'000}));
    QCOMPARE(kept.snapshot(id).secretsMissing, Secret::Credentials | Secret::Cookies);
    m_keyring->speakUp();
    QVERIFY(kept.reaches(id, Finished));
}

// The keyring knows the mirrors' logins by their order. Others may be asked for once it has told them, and
// come back as they were said.
void TestChangedTerms::giveNoMirrorTheLoginOfAnother()
{
    const TestFolder folder;
    const QUrl old(QStringLiteral("http://127.0.0.1:2/a"));
    const QUrl other(QStringLiteral("http://127.0.0.1:3/a"));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        DownloadRequest request =
            quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path(), 1);
        request.mirrors = {mirrorAt(old)};
        request.cookies = "session=" + canary;
        id = kept.queue().add(request, later);
        QVERIFY(kept.reaches(id, Paused));
    }
    const Mirror bare{.url = other, .credentials = {}};
    m_keyring->setTemper(Temper::Silent);
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        QVERIFY(kept.opens());
        QVERIFY(!changed(kept, id, {.mirrors = QList{bare}}));
        QVERIFY(!changed(kept, id, {.sent = withToken("t")}));
        m_keyring->speakUp();
        TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
        QVERIFY(changed(kept, id, {.mirrors = QList{bare}}));
    }
    m_keyring->setTemper(Temper::Willing);
    KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
    QVERIFY(kept.opens());
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
    const auto terms = changed(kept, id);
    QVERIFY(terms);
    QCOMPARE(terms->mirrors, QList{bare});
    QCOMPARE(terms->sent.cookies, QByteArray("session=" + canary));
}

QTEST_GUILESS_MAIN(TestChangedTerms)
#include "tst_changed_terms.moc"
