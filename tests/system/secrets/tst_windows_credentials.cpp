#include "app/gui/keyring/secret_pieces.h"
#include "tests/system/secrets/keyring_answers.h"

#include <QRandomGenerator>
#include <QTest>

#include <future>
#include <memory>
#include <windows.h>
// Needs the types of windows.h.
#include <wincred.h>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Secrets among the credentials that Windows keeps for a person.
class TestWindowsCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_keyring = std::make_unique<SystemKeyring>(); }
    void cleanupTestCase() { m_keyring.reset(); }
    void findsAndForgetsWhatItKept_data();
    void findsAndForgetsWhatItKept();
    void takesHalfASecretForNone();
    void tellsHowManyPiecesThereAre();

private:
    // All rows share this keyring: QtKeychain starts its jobs on the thread of the first for as long as the
    // program runs.
    std::unique_ptr<SystemKeyring> m_keyring;
};

namespace {

SecretsKey someKey()
{
    return {QRandomGenerator::system()->generate64() >> 1};
}

bool hasForgotten(SystemKeyring& keyring, SecretsKey key)
{
    auto promise = std::make_shared<std::promise<void>>();
    auto isGone = promise->get_future();
    keyring.forget(key, [promise] { promise->set_value(); });
    return isGone.wait_for(20s) == std::future_status::ready;
}

// How many of the names begin like that of the key.
DWORD namesOf(SecretsKey key)
{
    const QString names = QStringLiteral("Tributary-download-%1*").arg(key.value, 16, 16, QLatin1Char('0'));
    DWORD count = 0;
    PCREDENTIALW* all = nullptr;
    if (::CredEnumerateW(names.toStdWString().c_str(), 0, &count, &all) == 0)
        return 0;
    ::CredFree(all);
    return count;
}

} // namespace

void TestWindowsCredentials::findsAndForgetsWhatItKept_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<DWORD>("names");
    QTest::newRow("a login") << QByteArray("\0\1a secret\xff", 11) << DWORD{1};
    QTest::newRow("as much as one name holds") << QByteArray(1920, 'x') << DWORD{1};
    QTest::newRow("a byte more") << QByteArray(1921, 'x') << DWORD{2};
    QTest::newRow("a browser's cookies") << QByteArray(16 * 1024, 'x') << DWORD{9};
}

void TestWindowsCredentials::findsAndForgetsWhatItKept()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const DWORD, names);
    const SecretsKey key = someKey();
    m_keyring->keep(key, secret);
    QCOMPARE(found(*m_keyring, key), std::optional(Found(secret)));
    QCOMPARE(namesOf(key), names);
    QVERIFY(hasForgotten(*m_keyring, key));
    QCOMPARE(found(*m_keyring, key), std::optional(Found(std::unexpected(NoSecret::NotThere))));
    QCOMPARE(namesOf(key), DWORD{0});
}

// The program was killed amid forgetting it.
void TestWindowsCredentials::takesHalfASecretForNone()
{
    const SecretsKey key = someKey();
    m_keyring->keep(key, QByteArray(4000, 'x'));
    QVERIFY(found(*m_keyring, key));
    const QString second = QStringLiteral("Tributary-download-%1-1").arg(key.value, 16, 16, QLatin1Char('0'));
    QVERIFY(::CredDeleteW(second.toStdWString().c_str(), CRED_TYPE_GENERIC, 0) != 0);
    QCOMPARE(found(*m_keyring, key), std::optional(Found(std::unexpected(NoSecret::NotThere))));
    QVERIFY(hasForgotten(*m_keyring, key));
}

void TestWindowsCredentials::tellsHowManyPiecesThereAre()
{
    const QString secret = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    const QStringList pieces = piecesOf(secret, 10);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(countOfPieces(pieces.first()), std::optional(3));
    QCOMPARE(joinedPieces(pieces), secret);
    QCOMPARE(piecesOf(secret, 26), QStringList{secret});
    QCOMPARE(countOfPieces(secret), std::optional(1));
    QCOMPARE(countOfPieces(QStringLiteral("x:y")), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWindowsCredentials)
#include "tst_windows_credentials.moc"
