#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/fake_keyring.h"
#include "tests/system/support/kept_queue.h"
#include "tests/system/support/members_only.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;
using namespace std::chrono_literals;

namespace {

const QString storeName = QStringLiteral("list.db");
const Placement later{.start = StartWhen::WhenResumed};

} // namespace

Q_DECLARE_METATYPE(Temper)

// Secrets that a keyring tells late or not at all, and what happens until then.
class TestAwaitedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keyring = std::make_shared<FakeKeyring>(); }
    void areAskedForWhereTheKeyringHasNone_data();
    void areAskedForWhereTheKeyringHasNone();
    void mayComeLate();
    void mayComeTooLateForARun_data();
    void mayComeTooLateForARun();
    void mayComeWhenNobodyIsThereAnyMore();
    void countLessThanWhatAPersonSaysMeanwhile();
    void areNamedWhileSomeAreMissing();
    void surviveALinkThatIsReplacedMeanwhile();
    void areNoBusinessOfAnotherHost();
    void ofTheProxyComeAfterALinkOfAnotherHost();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
};

void TestAwaitedSecrets::areAskedForWhereTheKeyringHasNone_data()
{
    QTest::addColumn<Temper>("temper");
    QTest::newRow("locked") << Temper::Locked;
    QTest::newRow("silent") << Temper::Silent;
    QTest::newRow("garbling") << Temper::Garbling;
}

void TestAwaitedSecrets::areAskedForWhereTheKeyringHasNone()
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

void TestAwaitedSecrets::mayComeLate()
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

void TestAwaitedSecrets::mayComeTooLateForARun_data()
{
    QTest::addColumn<DownloadState>("meanwhile");
    QTest::newRow("while it asks") << Connecting;
    QTest::newRow("when it was refused") << Failed;
}

void TestAwaitedSecrets::mayComeTooLateForARun()
{
    QFETCH(const DownloadState, meanwhile);
    const TestFolder folder;
    const ScriptedServer server([answer = forMembersOnly()](const Exchange& exchange) {
        Reply reply = answer(exchange);
        const bool isOfAMember = !exchange.request.header("Authorization").isEmpty();
        return isOfAMember ? reply : reply.latency(500ms);
    });
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    m_keyring->setTemper(Temper::Silent);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    QVERIFY(kept.opens());
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, meanwhile));
    m_keyring->speakUp();
    QVERIFY(kept.reaches(id, Finished));
    QCOMPARE(server.log().countStatus(401), 1);
}

void TestAwaitedSecrets::mayComeWhenNobodyIsThereAnyMore()
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

// Secrets that a person has given count, and the keyring fills in the rest; also at the next start.
void TestAwaitedSecrets::countLessThanWhatAPersonSaysMeanwhile()
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

// A person has entered the login and not the cookies.
void TestAwaitedSecrets::areNamedWhileSomeAreMissing()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0});
        id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        QVERIFY(kept.reaches(id, Queued));
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 0});
    QVERIFY(kept.opens());
    QCOMPARE(kept.state(id), Paused);
    const auto reason = [&] { return kept.snapshot(id).error->detail.kind(); };
    QVERIFY(reason() == PhraseKind::SecretsNotKept);
    kept.queue().supply({id}, {.credentials = memberRequest({}, {}).credentials});
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::Cookies));
    QVERIFY(reason() == PhraseKind::CookiesNotKept);
}

void TestAwaitedSecrets::surviveALinkThatIsReplacedMeanwhile()
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

void TestAwaitedSecrets::areNoBusinessOfAnotherHost()
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

// The proxy stays the same; what was said for the first host still goes nowhere.
void TestAwaitedSecrets::ofTheProxyComeAfterALinkOfAnotherHost()
{
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    const ScriptedServer other(forMembersOnly());
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        DownloadRequest request = memberRequest(server.url("/1K/a.bin"), folder.path());
        request.network.proxy.credentials = request.credentials;
        id = kept.queue().add(request, later);
        QVERIFY(kept.reaches(id, Paused));
    }
    m_keyring->setTemper(Temper::Silent);
    KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
    QVERIFY(kept.opens());
    const QFuture<Expected<void>> replaced = kept.queue().replaceLink(id, other.url("/1K/a.bin"));
    TRY_VERIFY(replaced.isFinished());
    QVERIFY(replaced.result());
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::ProxyCredentials));
    m_keyring->speakUp();
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets());
    TRY_COMPARE(m_keyring->size(), 1U);
    kept.queue().setLimits({.jobs = 1});
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Failed));
    QCOMPARE(other.log().countHeader("Cookie"), 0);
    QCOMPARE(other.log().countHeader("Authorization"), 0);
}

QTEST_GUILESS_MAIN(TestAwaitedSecrets)
#include "tst_awaited_secrets.moc"
