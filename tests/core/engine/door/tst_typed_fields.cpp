#include "core/engine/door/typed_fields.h"

#include <QTest>

using namespace tributary;

class TestTypedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasTyped();
    void leavesTheRestOfTheRequestAlone();
    void goesWithoutAProxyOnRequest();
    void knowsThePortOfAProxyThatNamesNone_data();
    void knowsThePortOfAProxyThatNamesNone();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
};

void TestTypedFields::sendsWhatWasTyped()
{
    const TypedRequest typed = withTypedFields({}, {.headers = QStringLiteral("X-One: 1\n\nX-Two: a: b\n"),
                                                    .referer = QStringLiteral("https://a.example/page"),
                                                    .cookies = QStringLiteral("a=b; c=d"),
                                                    .userAgent = QStringLiteral(" Mine/1.0 "),
                                                    .proxy = QStringLiteral("socks5://ada:pw@p.example:99")});
    QVERIFY(typed.flawed.isEmpty());
    const DownloadRequest& request = typed.request;
    QCOMPARE(request.headers, (QList<Header>{{"X-One", "1"}, {"X-Two", "a: b"}}));
    QCOMPARE(request.referer, QUrl(QStringLiteral("https://a.example/page")));
    QCOMPARE(request.cookies, QByteArray("a=b; c=d"));
    const TypedRequest schemeless = withTypedFields({}, {.referer = QStringLiteral("a.example/page")});
    QCOMPARE(schemeless.request.referer, request.referer);
    QCOMPARE(request.userAgent, QByteArray("Mine/1.0"));
    QCOMPARE(request.network.proxy.kind, ProxyKind::Socks5);
    QCOMPARE(request.network.proxy.host, QStringLiteral("p.example"));
    QCOMPARE(request.network.proxy.port, quint16(99));
    QVERIFY(request.network.proxy.credentials.has_value());
}

void TestTypedFields::leavesTheRestOfTheRequestAlone()
{
    DownloadRequest request;
    request.url = QUrl(QStringLiteral("https://a.example/x"));
    request.target = {.folder = QStringLiteral("/f"), .fileName = QStringLiteral("n")};
    request.userAgent = "before";
    QCOMPARE(withTypedFields(request, {}).request, request);
}

void TestTypedFields::goesWithoutAProxyOnRequest()
{
    QCOMPARE(withTypedFields({}, {.proxy = QStringLiteral("None")}).request.network.proxy.kind,
             ProxyKind::None);
    QCOMPARE(withTypedFields({}, {}).request.network.proxy.kind, ProxyKind::System);
    const TypedRequest usual = withTypedFields({}, {.proxy = QStringLiteral("system")});
    QVERIFY(usual.flawed.isEmpty());
    QCOMPARE(usual.request.network.proxy, ProxyChoice());
}

void TestTypedFields::knowsThePortOfAProxyThatNamesNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<quint16>("port");
    QTest::newRow("a host alone") << QStringLiteral("p.example") << quint16(80);
    QTest::newRow("http") << QStringLiteral("http://p.example") << quint16(80);
    QTest::newRow("https") << QStringLiteral("https://p.example/") << quint16(443);
    QTest::newRow("socks5") << QStringLiteral("socks5://p.example") << quint16(1080);
}

void TestTypedFields::knowsThePortOfAProxyThatNamesNone()
{
    QFETCH(const QString, typed);
    const ProxyChoice proxy = withTypedFields({}, {.proxy = typed}).request.network.proxy;
    QCOMPARE(proxy.host, QStringLiteral("p.example"));
    QTEST(proxy.port, "port");
}

void TestTypedFields::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<TypedFields>("fields");
    QTest::addColumn<TypedField>("flawed");
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    QTest::newRow("no colon") << TypedFields{.headers = text("X-One")} << TypedField::Headers;
    QTest::newRow("a header of ours")
        << TypedFields{.headers = text("Range: bytes=0-")} << TypedField::Headers;
    QTest::newRow("second line") << TypedFields{.headers = text("X-One: 1\n: 2")} << TypedField::Headers;
    QTest::newRow("no page") << TypedFields{.referer = text("about:blank")} << TypedField::Referer;
    QTest::newRow("no cookie") << TypedFields{.cookies = text("crumbs")} << TypedField::Cookies;
    QTest::newRow("two lines") << TypedFields{.userAgent = text("a\nX-Evil: 1")} << TypedField::UserAgent;
    QTest::newRow("a tab") << TypedFields{.userAgent = text("a\tb")} << TypedField::UserAgent;
    QTest::newRow("other proxy") << TypedFields{.proxy = text("ftp://p.example")} << TypedField::Proxy;
    QTest::newRow("a page for a proxy")
        << TypedFields{.proxy = text("http://p.example/wpad.dat")} << TypedField::Proxy;
    QTest::newRow("proxy's port") << TypedFields{.proxy = text("p.example:99999")} << TypedField::Proxy;
}

void TestTypedFields::refusesWhatCannotBeSent()
{
    QFETCH(TypedFields, fields);
    QFETCH(TypedField, flawed);
    QCOMPARE(withTypedFields({}, fields).flawed, QList{flawed});
}

QTEST_GUILESS_MAIN(TestTypedFields)
#include "tst_typed_fields.moc"
