#include "core/engine/shared/digest_logins.h"

#include <QTest>

using namespace tributary;

namespace {

const QString host = QStringLiteral("http://a.example:80");

QByteArray asking(const QByteArray& nonce)
{
    return "Basic realm=\"a\", Digest realm=\"a\", nonce=\"" + nonce + '"';
}

QByteArray nonceOf(const std::optional<AnsweredChallenge>& answered)
{
    return answered ? answered->challenge.parameters.value("nonce") : QByteArray();
}

} // namespace

// `DigestLogins` remembers the challenges of servers that want a login by Digest.
class TestDigestLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheAnswersToEachChallenge();
    void answersNobodyElse();
    void learnsNothingThatCantBeAnswered();
};

// A server may take each answer once.
void TestDigestLogins::countsTheAnswersToEachChallenge()
{
    DigestLogins logins;
    logins.learn(host, asking("first"));
    QCOMPARE(logins.next(host)->times, 1U);
    QCOMPARE(nonceOf(logins.next(host)), QByteArray("first"));
    QCOMPARE(logins.next(host)->times, 3U);
    // A second request was refused with the same challenge.
    logins.learn(host, asking("first"));
    QCOMPARE(logins.next(host)->times, 4U);
    logins.learn(host, asking("second"));
    const auto next = logins.next(host);
    QCOMPARE(nonceOf(next), QByteArray("second"));
    QCOMPARE(next->times, 1U);
}

void TestDigestLogins::answersNobodyElse()
{
    DigestLogins logins;
    QVERIFY(!logins.next(host));
    logins.learn(host, asking("first"));
    QVERIFY(!logins.next(QStringLiteral("http://a.example:8080")));
    QVERIFY(!logins.next(QStringLiteral("https://a.example:443")));
}

void TestDigestLogins::learnsNothingThatCantBeAnswered()
{
    DigestLogins logins;
    logins.learn(host, "Basic realm=\"a\"");
    QVERIFY(!logins.next(host));
    logins.learn(host, asking("first"));
    logins.learn(host, "Digest realm=\"a\"");
    QCOMPARE(nonceOf(logins.next(host)), QByteArray("first"));
}

QTEST_APPLESS_MAIN(TestDigestLogins)
#include "tst_digest_logins.moc"
