#include "core/values/network/kept_link.h"
#include "core/values/network/link_spelling.h"

#include <QTest>

using namespace tributary;

class TestKeptLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void holdsWhatAPersonSees();
    void showsNoSpelling();
};

void TestKeptLink::comesBackAsItWas_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("none") << QUrl();
    QTest::newRow("plain") << QUrl(QStringLiteral("https://example.org/pub/a.iso"));
    QTest::newRow("port, query, fragment")
        << QUrl(QStringLiteral("http://example.org:8080/a?x=1&y=%26#here"));
    QTest::newRow("space") << QUrl(QStringLiteral("http://example.org/a b"));
    QTest::newRow("encoded slash and percent") << QUrl(QStringLiteral("http://example.org/a%2Fb%25c"));
    QTest::newRow("no UTF-8") << QUrl(QStringLiteral("http://example.org/%FF%FE"));
    QTest::newRow("letters") << QUrl(QStringLiteral("http://bücher.example/straße?q=ü"));
    QTest::newRow("login") << QUrl(QStringLiteral("http://me:se%40cret@example.org/"));
    QTest::newRow("IPv6") << QUrl(QStringLiteral("http://[::1]:81/a"));
    QTest::newRow("brackets") << QUrl(QStringLiteral("http://example.org/a[1]?b={c}|d"));
    QTest::newRow("empty query") << QUrl(QStringLiteral("http://example.org/a?"));
}

void TestKeptLink::comesBackAsItWas()
{
    QFETCH(const QUrl, url);
    const KeptLink kept = url;
    QCOMPARE(kept.toUrl(), url);
    QCOMPARE(kept.toUrl().toEncoded(), url.toEncoded());
    QCOMPARE(KeptLink(kept.toUrl()), kept);
    QCOMPARE(kept.isEmpty(), url.isEmpty());
}

void TestKeptLink::holdsWhatAPersonSees()
{
    const auto holds = [](const char* url, const char* words) {
        return KeptLink(QUrl(QString::fromUtf8(url))).holds(QString::fromUtf8(words));
    };
    QVERIFY(holds("https://example.org/pub/A.iso", "PUB/a.i"));
    QVERIFY(!holds("https://example.org/pub/A.iso", "b.iso"));
    QVERIFY(holds("https://example.org/stra%C3%9Fe", "straße"));
    QVERIFY(!holds("https://example.org/stra%C3%9Fe", "c3"));
    QVERIFY(holds("https://bücher.de/", "BÜCHER"));
    QVERIFY(holds("https://ada:secret@example.org/", "ada@"));
    QVERIFY(!holds("https://ada:secret@example.org/", "secret"));
}

void TestKeptLink::showsNoSpelling()
{
    const KeptLink kept = linkFrom(QStringLiteral("http://example.org/%7ea"));
    QVERIFY(kept.encoded().contains("given="));
    QCOMPARE(kept.toDisplayString(), QStringLiteral("http://example.org/~a"));
    QVERIFY(kept.holds(QStringLiteral("~A")));
    QVERIFY(!kept.holds(QStringLiteral("given")));
}

QTEST_APPLESS_MAIN(TestKeptLink)
#include "tst_kept_link.moc"
