#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/usual_route.h"
#include "tests/support/checks/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <utility>

using namespace tributary;
using namespace tributary::test;

namespace {

// Answers when the test says so.
class FakeKeyring : public Keyring
{
public:
    void keep(SecretsKey key, const QByteArray& secret) override { m_secrets[key.value] = secret; }
    void find(SecretsKey key, Answer answer) override { m_questions.push_back({key, std::move(answer)}); }
    void forget(SecretsKey key, Gone gone) override
    {
        m_secrets.erase(key.value);
        gone();
    }

    size_t size() const { return m_secrets.size(); }
    size_t questions() const { return m_questions.size(); }
    void answers()
    {
        for (const auto& [key, answer] : std::exchange(m_questions, {})) {
            const auto found = m_secrets.find(key.value);
            if (found != m_secrets.end())
                answer(found->second);
            else
                answer(std::unexpected(NoSecret::NotThere));
        }
    }

private:
    std::map<quint64, QByteArray> m_secrets;
    std::vector<std::pair<SecretsKey, Answer>> m_questions;
};

Credentials loginWith(const QString& password)
{
    return {.user = QStringLiteral("ada"), .password = password};
}

const QByteArray cookies = "session=1";

// A login comes with cookies.
DownloadRequest requestWith(const std::optional<Credentials>& login)
{
    DownloadRequest request;
    request.url = QUrl(QStringLiteral("http://a.example/a.bin"));
    request.credentials = login;
    if (login)
        request.cookies = cookies;
    return request;
}

// Stands for a process: its list, which is in memory, and the person's keyring.
class Process
{
public:
    explicit Process(const std::shared_ptr<Keyring>& keyring) { m_desk.open(m_keeper, keyring); }

    SecretsDesk& desk() { return m_desk; }
    // A download that was paused at the start for want of its login.
    DownloadEntry& add(quint64 id, const DownloadRequest& request, std::optional<SecretsKey> key = {})
    {
        KeptDownload download{.id = DownloadId{id},
                              .request = m_list.requests().keep(withoutSecrets(request)),
                              .secretsLeftOut = secretsIn(request),
                              .secretsKey = key};
        download.standing.state = DownloadState::Paused;
        download.standing.error = DownloadError{.kind = ErrorKind::AuthRequired, .detail = {}};
        download.standing.position = m_list.nextPosition();
        DownloadEntry& listed = m_list.take(std::move(download));
        m_desk.share(listed);
        return listed;
    }
    void supply(const QList<DownloadId>& ids, const RequestSecrets& secrets)
    {
        m_line.append([this, ids, secrets] { m_desk.supply(ids, secrets); });
    }

private:
    ListKeeper m_keeper{nullptr};
    NewsDesk m_news{[](const QueueEvent&) {}, [](DownloadId) { return nullptr; }, &MonotonicTime::clock::now,
                    nullptr};
    DownloadList m_list{m_keeper, m_news, [](DownloadEntry&) {}};
    OrderLine m_line;
    UsualRoute m_route;
    SecretsDesk m_desk{m_list, m_line, m_route, nullptr};
};

const QString password = QStringLiteral("sesame");
const QString otherPassword = QStringLiteral("open");

} // namespace

class TestSecretsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceForAllThatShareAKey();
    void letsGoOnWhatWasRefusedMeanwhile();
    void letsAPersonBeQuicker();
    void keepsWhatWasSaidOnceTheKeyringHasNothing();
    void keepsNothingWhileSomeIsStillToCome();
    void forgetsWithTheLastWhoNeedsThem();
    void missesOnlyTheProxysLoginAtAnotherServer_data();
    void missesOnlyTheProxysLoginAtAnotherServer();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
    std::optional<SecretsKey> m_key; // of the login that an earlier process kept

    static QString passwordOf(const DownloadEntry& download)
    {
        const auto login = download.request.whole().credentials;
        return login ? login->password : QString();
    }
};

void TestSecretsDesk::init()
{
    m_keyring = std::make_shared<FakeKeyring>();
    Process earlier(m_keyring);
    DownloadEntry& download = earlier.add(1, requestWith(loginWith(password)));
    earlier.desk().keep(download, requestWith(loginWith(password)));
    m_key = download.secretsKey;
    QVERIFY(m_key);
    TRY_COMPARE(m_keyring->size(), size_t{1});
}

void TestSecretsDesk::asksOnceForAllThatShareAKey()
{
    Process now(m_keyring);
    const DownloadEntry& one = now.add(1, requestWith(loginWith(password)), m_key);
    const DownloadEntry& two = now.add(2, requestWith(loginWith(password)), m_key);
    const DownloadEntry& plain = now.add(3, requestWith({}));
    QSignalSpy completed(&now.desk(), &SecretsDesk::completed);
    now.desk().begin({});
    QCOMPARE(m_keyring->questions(), size_t{1});
    m_keyring->answers();
    TRY_COMPARE(completed.size(), 2);
    QCOMPARE(passwordOf(one), password);
    QCOMPARE(passwordOf(two), password);
    QVERIFY(!one.snapshot.secretsMissing && !two.snapshot.secretsMissing);
    QCOMPARE(passwordOf(plain), QString());
    QCOMPARE(m_keyring->size(), size_t{1});
}

void TestSecretsDesk::letsGoOnWhatWasRefusedMeanwhile()
{
    Process now(m_keyring);
    DownloadEntry& refused = now.add(1, requestWith(loginWith(password)), m_key);
    refused.snapshot.state = DownloadState::Failed;
    refused.startedWithout = Secret::Credentials;
    DownloadEntry& refusedBefore = now.add(2, requestWith(loginWith(password)), m_key);
    refusedBefore.snapshot.state = DownloadState::Failed;
    QSignalSpy completed(&now.desk(), &SecretsDesk::completed);
    now.desk().begin({});
    m_keyring->answers();
    TRY_COMPARE(passwordOf(refusedBefore), password);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(completed.front().front().value<DownloadId>(), refused.id());
}

void TestSecretsDesk::letsAPersonBeQuicker()
{
    Process now(m_keyring);
    const DownloadEntry& download = now.add(1, requestWith(loginWith(password)), m_key);
    now.desk().begin({});
    now.supply({DownloadId{1}}, {.credentials = loginWith(otherPassword)});
    TRY_COMPARE(passwordOf(download), otherPassword);
    m_keyring->answers();
    TRY_COMPARE(download.request.whole().cookies, cookies);
    QCOMPARE(passwordOf(download), otherPassword);
    QVERIFY(!download.snapshot.secretsMissing);
}

// Without a login in the keyring, that of the person is the only one.
void TestSecretsDesk::keepsWhatWasSaidOnceTheKeyringHasNothing()
{
    Process now(m_keyring);
    const SecretsKey lost{m_key->value + 1};
    const DownloadEntry& download = now.add(1, requestWith(loginWith(password)), lost);
    now.desk().begin({});
    now.supply({DownloadId{1}}, {.credentials = loginWith(otherPassword)});
    TRY_COMPARE(passwordOf(download), otherPassword);
    QVERIFY(download.snapshot.secretsMissing);
    QCOMPARE(download.secretsKey, lost);
    m_keyring->answers();
    TRY_VERIFY(download.secretsKey != lost);
    QVERIFY(download.secretsKey);
}

void TestSecretsDesk::keepsNothingWhileSomeIsStillToCome()
{
    Process now(m_keyring);
    DownloadEntry& download = now.add(1, requestWith(loginWith(password)), m_key);
    now.desk().begin({});
    now.desk().keep(download, requestWith(loginWith(otherPassword)));
    QCOMPARE(download.secretsKey, m_key);
    m_keyring->answers();
    TRY_COMPARE(passwordOf(download), password);
    now.desk().keep(download, requestWith(loginWith(otherPassword)));
    QVERIFY(download.secretsKey && download.secretsKey != m_key);
}

void TestSecretsDesk::forgetsWithTheLastWhoNeedsThem()
{
    Process now(m_keyring);
    DownloadEntry& one = now.add(1, requestWith(loginWith(password)), m_key);
    DownloadEntry& two = now.add(2, requestWith(loginWith(password)), m_key);
    now.desk().release(one);
    QVERIFY(!one.secretsKey);
    QCOMPARE(m_keyring->size(), size_t{1});
    now.desk().release(two);
    TRY_COMPARE(m_keyring->size(), size_t{0});
}

void TestSecretsDesk::missesOnlyTheProxysLoginAtAnotherServer_data()
{
    QTest::addColumn<bool>("hasProxy");
    QTest::newRow("no login at a proxy") << false;
    QTest::newRow("a login at a proxy") << true;
}

void TestSecretsDesk::missesOnlyTheProxysLoginAtAnotherServer()
{
    QFETCH(const bool, hasProxy);
    Process now(m_keyring);
    DownloadEntry& download = now.add(1, requestWith(loginWith(password)), m_key);
    if (hasProxy)
        download.snapshot.secretsMissing |= Secret::ProxyCredentials;
    now.desk().missOnlyTheProxys(download);
    QCOMPARE(download.snapshot.secretsMissing, hasProxy ? Secrets(Secret::ProxyCredentials) : Secrets());
    QCOMPARE(download.secretsKey.has_value(), hasProxy);
    TRY_COMPARE(m_keyring->size(), hasProxy ? size_t{1} : size_t{0});
}

QTEST_GUILESS_MAIN(TestSecretsDesk)
#include "tst_secrets_desk.moc"
