#include "core/engine/keeping/id_list.h"
#include "core/engine/keeping/secret_keeper.h"
#include "tests/support/checks/patience.h"

#include <QTest>

#include <map>

using namespace tributary;

namespace {

class FakeKeyring : public Keyring
{
public:
    void keep(SecretsKey key, const QByteArray& secret) override { m_secrets[key.value] = secret; }
    void find(SecretsKey, Answer) override {}
    void forget(SecretsKey key, Gone gone) override
    {
        ++m_forgotten;
        m_secrets.erase(key.value);
        m_gone.push_back(std::move(gone));
    }

    size_t size() const { return m_secrets.size(); }
    int forgotten() const { return m_forgotten; }
    void saysThatTheyAreGone()
    {
        for (const auto& gone : std::exchange(m_gone, {}))
            gone();
    }

private:
    std::map<quint64, QByteArray> m_secrets;
    std::vector<Gone> m_gone;
    int m_forgotten = 0;
};

DownloadRequest requestWith(const QString& password)
{
    DownloadRequest request;
    request.url = QUrl(QStringLiteral("http://a.example/a.bin"));
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = password};
    return request;
}

} // namespace

// When the secrets of downloads go to the keyring, and when they don't.
class TestSecretKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesNothingAwayBeforeTheListHasTheKey();
    void neverGivesAwayWhatIsReleasedBefore();
    void givesAwayTheRestInTheEnd();
    void notesWhatIsToBeForgottenUntilItIs();
    void notesWhatIsToBeForgottenWithoutAKeyring();
    void forgetsNothingThatSomebodyNeeds();
    void notesOnceWhatGoesTogether();

private:
    std::shared_ptr<FakeKeyring> m_keyring;
    std::vector<std::function<void()>> m_waiting;
    UnforgottenSecrets m_noted;
    int m_notes = 0;
    std::unique_ptr<SecretKeeper> m_keeper;

    void makeKeeper();
    void listIsSaved()
    {
        for (const auto& then : std::exchange(m_waiting, {}))
            then();
    }
};

void TestSecretKeeper::init()
{
    m_keyring = std::make_shared<FakeKeyring>();
    m_waiting.clear();
    m_noted.clear();
    m_notes = 0;
    makeKeeper();
}

void TestSecretKeeper::makeKeeper()
{
    m_keeper = std::make_unique<SecretKeeper>(
        m_keyring, [this](std::function<void()> then) { m_waiting.push_back(std::move(then)); },
        [this](const UnforgottenSecrets& keys) {
            ++m_notes;
            m_noted = decodeIds<SecretsKey>(encodeIds(keys));
        });
}

void TestSecretKeeper::givesNothingAwayBeforeTheListHasTheKey()
{
    const auto key = m_keeper->keep(requestWith(QStringLiteral("one")));
    QVERIFY(key);
    QCOMPARE(m_keeper->keep(requestWith(QStringLiteral("one"))), key);
    QVERIFY(m_keeper->keep(requestWith(QStringLiteral("two"))) != key);
    QCOMPARE(m_keyring->size(), size_t{0});
    listIsSaved();
    QCOMPARE(m_keyring->size(), size_t{2});
}

void TestSecretKeeper::neverGivesAwayWhatIsReleasedBefore()
{
    const auto key = m_keeper->keep(requestWith(QStringLiteral("one")));
    QVERIFY(key);
    m_keeper->release(*key);
    listIsSaved();
    QCOMPARE(m_keyring->size(), size_t{0});
    QCOMPARE(m_keyring->forgotten(), 0);
}

void TestSecretKeeper::givesAwayTheRestInTheEnd()
{
    QVERIFY(m_keeper->keep(requestWith(QStringLiteral("one"))));
    m_keeper.reset();
    QCOMPARE(m_keyring->size(), size_t{1});
}

void TestSecretKeeper::notesWhatIsToBeForgottenUntilItIs()
{
    const auto key = m_keeper->keep(requestWith(QStringLiteral("one")));
    QVERIFY(key);
    listIsSaved();
    m_keeper->release(*key);
    TRY_COMPARE(m_noted, UnforgottenSecrets{*key});
    m_keyring->saysThatTheyAreGone();
    TRY_COMPARE(m_noted, UnforgottenSecrets());
}

void TestSecretKeeper::notesWhatIsToBeForgottenWithoutAKeyring()
{
    const UnforgottenSecrets earlier{{1}};
    m_keyring.reset();
    makeKeeper();
    m_keeper->share({2});
    m_keeper->forget(earlier);
    m_keeper->release({2});
    TRY_COMPARE(m_noted, (UnforgottenSecrets{{1}, {2}}));
}

void TestSecretKeeper::forgetsNothingThatSomebodyNeeds()
{
    m_keeper->share({1});
    m_keeper->forget({{1}, {2}});
    QCOMPARE(m_keyring->forgotten(), 1);
    TRY_COMPARE(m_noted, UnforgottenSecrets{{2}});
}

void TestSecretKeeper::notesOnceWhatGoesTogether()
{
    for (quint64 key = 1; key <= 1000; ++key) {
        m_keeper->share({key});
        m_keeper->release({key});
    }
    TRY_COMPARE(m_noted.size(), 1000);
    QCOMPARE(m_notes, 1);
}

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "tst_secret_keeper.moc"
