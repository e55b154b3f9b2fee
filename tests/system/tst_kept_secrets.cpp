#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"
#include "tests/system/kept_queue.h"

#include <QTest>
#include <QThreadPool>

#include <map>
#include <mutex>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");
const QByteArray canary = "c4n4ry-0f-a-keyring";
constexpr Placement later{.start = StartWhen::WhenResumed};

enum class Temper : quint8 { Willing, Locked, Silent, Garbling };

// Answers on a thread of its own, as its temper is.
class FakeKeyring : public Keyring
{
public:
    ~FakeKeyring() override { m_threads.waitForDone(); }

    void keep(SecretsKey key, const QByteArray& secret) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.insert_or_assign(key.value, secret);
        if (m_beforeKept)
            m_beforeKept();
    }
    void whenKeeping(std::function<void()> happens)
    {
        const std::scoped_lock lock(m_mutex);
        m_beforeKept = std::move(happens);
    }
    void find(SecretsKey key, Answer answer) override
    {
        const std::scoped_lock lock(m_mutex);
        auto tell = [answer = std::move(answer), secret = secretOf(key)] { answer(secret); };
        if (m_temper == Temper::Silent)
            m_unsaid.emplace_back(std::move(tell));
        else
            m_threads.start(std::move(tell));
    }
    void forget(SecretsKey key) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.erase(key.value);
    }

    void setTemper(Temper temper)
    {
        const std::scoped_lock lock(m_mutex);
        m_temper = temper;
    }
    // Whoever was told nothing is told now.
    void speakUp()
    {
        const std::scoped_lock lock(m_mutex);
        m_temper = Temper::Willing;
        for (const auto& tell : std::exchange(m_unsaid, {}))
            m_threads.start(tell);
    }
    void waitForAnswers() { m_threads.waitForDone(); }
    size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.size();
    }

private:
    mutable std::mutex m_mutex;
    std::map<quint64, QByteArray> m_secrets;
    std::function<void()> m_beforeKept;
    std::vector<std::function<void()>> m_unsaid;
    Temper m_temper = Temper::Willing;
    QThreadPool m_threads;

    std::optional<QByteArray> secretOf(SecretsKey key) const
    {
        const auto found = m_secrets.find(key.value);
        if (found == m_secrets.end() || m_temper == Temper::Locked)
            return std::nullopt;
        return m_temper == Temper::Garbling ? found->second.chopped(1) : found->second;
    }
};

Script forMembersOnly(const QByteArray& cookie = canary)
{
    return FileService().then([cookie](const Exchange& exchange, const Reply& reply) {
        const bool mayHaveIt = exchange.request.header("Authorization").startsWith("Basic ") &&
                               exchange.request.header("Cookie").contains(cookie);
        return mayHaveIt ? reply : Reply(401).header("WWW-Authenticate", "Basic realm=\"members\"");
    });
}

DownloadRequest memberRequest(const QUrl& url, const QString& folder)
{
    DownloadRequest request = quickRequest(url, folder, 1);
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = QString::fromLatin1(canary)};
    request.cookies = "session=" + canary;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Temper)

// What the store does not keep, and a keyring does.
class TestKeptSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keyring = std::make_shared<FakeKeyring>(); }
    void goOnByThemselves();
    void leaveNoTraceInTheStore();
    void areAskedForWhereTheKeyringHasNone_data();
    void areAskedForWhereTheKeyringHasNone();
    void mayComeLate();
    void mayComeWhenNobodyIsThereAnyMore();
    void countLessThanWhatAPersonSaysMeanwhile();
    void surviveALinkThatIsReplacedMeanwhile();
    void areNoBusinessOfAnotherHost();
    void startNothingThatAPersonPaused();
    void areKeptTogetherWhereTheyAreAlike();
    void goWithTheLastWhoNeedsThem();
    void areKeptWhenTheyAreGivenAgain();
    void areFoundAgainAfterATimeWithoutAKeyring();
    void areNeverLeftBehindByAKill();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
};

void TestKeptSecrets::goOnByThemselves()
{
    const TestFolder folder;
    ScriptedServer server(
        [members = forMembersOnly()](const Exchange& exchange) { return members(exchange).rate(2'000'000); });
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/4M/a.bin"), folder.path()));
        QVERIFY(kept.reachesBytes(id, 1'500'000));
    }
    server.setScript(forMembersOnly());
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(kept.snapshot(id).secretsMissing, Secrets());
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/4M/a.bin"), folder.path(QStringLiteral("a.bin"))),
             QString());
}

void TestKeptSecrets::leaveNoTraceInTheStore()
{
    const TestFolder folder;
    {
        KeptQueue kept(folder.path(storeName), {}, m_keyring);
        const DownloadId id = kept.queue().add(
            memberRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path()), later);
        QVERIFY(kept.reaches(id, Paused));
        kept.queue().supply({id}, {.cookies = "other=" + canary});
    }
    QCOMPARE(m_keyring->size(), 1U);
    QVERIFY(folder.has(storeName));
    for (const QString& name : folder.names())
        QVERIFY2(!folder.read(name).contains(canary), qPrintable(name));
}

void TestKeptSecrets::areAskedForWhereTheKeyringHasNone_data()
{
    QTest::addColumn<Temper>("temper");
    QTest::newRow("locked") << Temper::Locked;
    QTest::newRow("silent") << Temper::Silent;
    QTest::newRow("garbling") << Temper::Garbling;
}

void TestKeptSecrets::areAskedForWhereTheKeyringHasNone()
{
    QFETCH(Temper, temper);
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    const ScriptedServer open;
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        kept.queue().add(quickRequest(open.url("/1K/b.bin"), folder.path(), 1));
        TRY_COMPARE(kept.ids().size(), 2);
    }
    m_keyring->setTemper(temper);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    // The queue waits for nobody.
    QVERIFY(kept.reaches({id.value + 1}, Finished));
    QCOMPARE(kept.state(id), Paused);
    QCOMPARE(kept.snapshot(id).error->kind, ErrorKind::AuthRequired);
    QCOMPARE(kept.snapshot(id).secretsMissing, Secret::Credentials | Secret::Cookies);
}

void TestKeptSecrets::mayComeLate()
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
    QCOMPARE(kept.state(id), Paused);
    m_keyring->speakUp();
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::mayComeWhenNobodyIsThereAnyMore()
{
    const TestFolder folder;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        const QUrl link(QStringLiteral("http://127.0.0.1:1/a"));
        QVERIFY(kept.reaches(kept.queue().add(memberRequest(link, folder.path())), Queued));
    }
    m_keyring->setTemper(Temper::Silent);
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        QVERIFY(kept.opens());
    }
    m_keyring->speakUp();
    m_keyring.reset(); // waits for its answers
}

// What was said by a person counts, and the rest is filled in; also the next time.
void TestKeptSecrets::countLessThanWhatAPersonSaysMeanwhile()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly("another=one"));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    {
        m_keyring->setTemper(Temper::Silent);
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        QVERIFY(kept.opens());
        kept.queue().supply({id}, {.cookies = "another=one"});
        TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::Credentials));
        m_keyring->speakUp();
        QVERIFY(kept.reaches(id, Queued));
        QCOMPARE(kept.snapshot(id).secretsMissing, Secrets());
    }
    QCOMPARE(m_keyring->size(), 1U);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::surviveALinkThatIsReplacedMeanwhile()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin?old"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    m_keyring->setTemper(Temper::Silent);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    const QFuture<Expected<void>> replaced = kept.queue().replaceLink(id, server.url("/1K/a.bin?new"));
    TRY_VERIFY(replaced.isFinished());
    QVERIFY(replaced.result());
    m_keyring->speakUp();
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::areNoBusinessOfAnotherHost()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    const ScriptedServer other(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    m_keyring->setTemper(Temper::Silent);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    const QFuture<Expected<void>> replaced = kept.queue().replaceLink(id, other.url("/1K/a.bin"));
    TRY_VERIFY(replaced.isFinished());
    QVERIFY(replaced.result());
    m_keyring->speakUp();
    m_keyring->waitForAnswers();
    kept.queue().retry({id});
    QVERIFY(kept.reaches(id, Failed));
    QCOMPARE(other.log().countHeader("Cookie"), 0);
    TRY_COMPARE(m_keyring->size(), 0U);
}

void TestKeptSecrets::startNothingThatAPersonPaused()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()), later);
        QVERIFY(kept.reaches(id, Paused));
    }
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
    QCOMPARE(kept.state(id), Paused);
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::areKeptTogetherWhereTheyAreAlike()
{
    const TestFolder folder;
    KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
    QList<DownloadRequest> requests;
    for (int n = 0; n < 20; ++n)
        requests.append(memberRequest(QUrl(QStringLiteral("http://127.0.0.1:1/%1").arg(n)), folder.path()));
    requests.last().cookies = "another=" + canary;
    requests.append(quickRequest(QUrl(QStringLiteral("http://127.0.0.1:1/none")), folder.path(), 1));
    kept.queue().add(requests);
    TRY_COMPARE(kept.ids().size(), 21);
    TRY_COMPARE(m_keyring->size(), 2U);
}

void TestKeptSecrets::goWithTheLastWhoNeedsThem()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    QList<DownloadId> ids;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        ids = kept.queue().add({memberRequest(server.url("/1K/a.bin"), folder.path()),
                                memberRequest(server.url("/1K/b.bin"), folder.path()),
                                memberRequest(server.url("/1K/c.bin"), folder.path())});
        TRY_COMPARE(kept.ids().size(), 3);
        QVERIFY(kept.removes(ids[0]));
        TRY_COMPARE(m_keyring->size(), 1U);
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 1}, m_keyring);
    QVERIFY(kept.reaches(ids[1], Finished));
    QVERIFY(kept.reaches(ids[2], Finished));
    TRY_COMPARE(m_keyring->size(), 0U);
}

void TestKeptSecrets::areKeptWhenTheyAreGivenAgain()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    const DownloadRequest request = memberRequest(server.url("/1K/a.bin"), folder.path());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(request, later);
        QVERIFY(kept.reaches(id, Paused));
    }
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        QVERIFY(kept.opens());
        kept.queue().supply({id}, {.credentials = request.credentials, .cookies = request.cookies});
        kept.queue().resume(id);
        QVERIFY(kept.reaches(id, Queued));
    }
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::areFoundAgainAfterATimeWithoutAKeyring()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0});
        QVERIFY(kept.opens());
        // The request is written anew.
        kept.queue().setRate({id}, 1'000'000);
        kept.queue().supply({id}, {.cookies = "another=one"});
        TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::Credentials));
    }
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.reaches(id, Finished));
}

void TestKeptSecrets::areNeverLeftBehindByAKill()
{
    const TestFolder folder;
    const TestFolder killed;
    // The list as it would be found if the program were killed just after.
    m_keyring->whenKeeping([&] {
        for (const QString& name : folder.names())
            killed.write(name, folder.read(name));
    });
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        kept.queue().add(memberRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path()));
        TRY_COMPARE(m_keyring->size(), 1U);
    }
    m_keyring->whenKeeping({});
    KeptQueue kept(killed.path(storeName), {.jobs = 0}, m_keyring);
    QVERIFY(kept.opens());
    QCOMPARE(kept.ids().size(), 1);
    QVERIFY(kept.removes(kept.ids().first()));
    TRY_COMPARE(m_keyring->size(), 0U);
}

QTEST_GUILESS_MAIN(TestKeptSecrets)
#include "tst_kept_secrets.moc"
