#include "tests/support/checks/file_check.h"
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

namespace {

const QString storeName = QStringLiteral("list.db");
const Placement later{.start = StartWhen::WhenResumed};

} // namespace

// Secrets, which the store does not keep, and a keyring does.
class TestKeptSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keyring = std::make_shared<FakeKeyring>(); }
    void goOnByThemselves();
    void leaveNoTraceInTheStore();
    void startNothingThatAPersonPaused();
    void areKeptTogetherWhereTheyAreAlike();
    void goWithTheLastWhoNeedsThem();
    void areForgottenOnceAKeyringAnswers_data();
    void areForgottenOnceAKeyringAnswers();
    void areForgottenOnceThereIsAKeyringAgain();
    void areKeptWhenTheyAreGivenAgain();
    void areKeptWhereTheKeyringHasNone_data();
    void areKeptWhereTheKeyringHasNone();
    void areFoundAgainAfterATimeWithoutAKeyring();
    void areNeverLeftBehindByAKill();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
};

void TestKeptSecrets::goOnByThemselves()
{
    const TestFolder folder;
    ScriptedServer server(forMembersOnly());
    server.holdBeyond(2'500'000);
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {}, m_keyring);
        id = kept.queue().add(memberRequest(server.url("/4M/a.bin"), folder.path()));
        QVERIFY(kept.reachesBytes(id, 1'500'000));
    }
    server.letGo();
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

void TestKeptSecrets::areForgottenOnceAKeyringAnswers_data()
{
    QTest::addColumn<Temper>("temper");
    QTest::newRow("that was locked") << Temper::Locked;
    QTest::newRow("that was silent") << Temper::Silent;
}

void TestKeptSecrets::areForgottenOnceAKeyringAnswers()
{
    QFETCH(Temper, temper);
    const TestFolder folder;
    const ScriptedServer server(forMembersOnly());
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        const DownloadId id = kept.queue().add(memberRequest(server.url("/1K/a.bin"), folder.path()));
        DownloadRequest request = memberRequest(server.url("/1K/b.bin"), folder.path());
        request.cookies = "another=" + canary;
        const DownloadId other = kept.queue().add(request, later);
        TRY_COMPARE(m_keyring->size(), 2U);
        m_keyring->setTemper(temper);
        QVERIFY(kept.removes(other));
        kept.queue().setLimits({.jobs = 1});
        QVERIFY(kept.reaches(id, Finished));
    }
    QCOMPARE(m_keyring->size(), 2U);
    for (const QString& name : folder.names())
        QVERIFY2(!folder.read(name).contains(canary), qPrintable(name));
    {
        KeptQueue stillSo(folder.path(storeName), {}, m_keyring);
        QVERIFY(stillSo.opens());
    }
    m_keyring->setTemper(Temper::Willing);
    KeptQueue kept(folder.path(storeName), {}, m_keyring);
    TRY_COMPARE(m_keyring->size(), 0U);
}

void TestKeptSecrets::areForgottenOnceThereIsAKeyringAgain()
{
    const TestFolder folder;
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(QUrl(QStringLiteral("http://127.0.0.1:1/a")), folder.path()));
        TRY_COMPARE(m_keyring->size(), 1U);
    }
    {
        KeptQueue without(folder.path(storeName), {.jobs = 0});
        QVERIFY(without.opens());
        QVERIFY(without.removes(id));
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
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

void TestKeptSecrets::areKeptWhereTheKeyringHasNone_data()
{
    QTest::addColumn<Temper>("temper");
    QTest::newRow("and says so at once") << Temper::Willing;
    QTest::newRow("and says so late") << Temper::Silent;
}

// A person gives some of the secrets again, and the keyring that had lost them has them at the next start.
void TestKeptSecrets::areKeptWhereTheKeyringHasNone()
{
    QFETCH(Temper, temper);
    const TestFolder folder;
    const QUrl link(QStringLiteral("http://127.0.0.1:1/a"));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        id = kept.queue().add(memberRequest(link, folder.path()), later);
        QVERIFY(kept.reaches(id, Paused));
    }
    m_keyring->clear();
    m_keyring->setTemper(temper);
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
        QVERIFY(kept.opens());
        kept.queue().supply({id}, {.cookies = "another=one"});
        TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::Credentials));
        m_keyring->speakUp();
        TRY_COMPARE(m_keyring->size(), 1U);
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 0}, m_keyring);
    QVERIFY(kept.opens());
    TRY_COMPARE(kept.snapshot(id).secretsMissing, Secrets(Secret::Credentials));
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
