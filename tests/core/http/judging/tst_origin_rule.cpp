#include "core/http/judging/origin_rule.h"

#include <QTest>

using namespace tributary;

// Tests which server gets which login where a link leads to another server.
class TestOriginRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesLogins_data();
    void givesLogins();
};

namespace {

HostLogin login(const char* user, const char* host, const char* server = "")
{
    return {.host = QString::fromLatin1(host),
            .credentials = {.user = QString::fromLatin1(user), .password = QStringLiteral("pw")},
            .server = QString::fromLatin1(server)};
}

} // namespace

void TestOriginRule::givesLogins_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    const auto row = [](const char* name, const char* link, const char* address, const char* user) {
        QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(address)
                            << QString::fromLatin1(user);
    };
    const char* const link = "http://a.example/f";
    row("the link's own", link, "http://a.example/g", "own");
    row("another port of its host", link, "http://a.example:81/g", "");
    row("a host of the book, secure", link, "https://book.example/f", "booked");
    row("a host of the book, in clear", link, "http://book.example/f", "");
    row("a host that nobody knows", link, "https://c.example/f", "");
    row("who asked", link, "https://login.example:8443/f", "asked");
    row("who asked, at another port", link, "https://login.example/f", "");
    row("who asked, in clear", link, "http://login.example:8443/f", "");
    row("who asked in clear", link, "http://plain.example/f", "plain");
    row("who asked, of the link's own host", link, "https://a.example/f", "secured");
    row("who asked, before the book", "https://d.example/f", "https://both.example/f", "preferred");
}

void TestOriginRule::givesLogins()
{
    QFETCH(const QString, link);
    QFETCH(const QString, address);
    QFETCH(const QString, user);
    DownloadRequest request;
    request.url = QUrl(link);
    request.credentials = Credentials{.user = QStringLiteral("own"), .password = QStringLiteral("pw")};
    request.logins = {login("booked", "book.example"),
                      login("kept", "both.example"),
                      login("asked", "login.example", "https://login.example:8443"),
                      login("plain", "plain.example", "http://plain.example"),
                      login("secured", "a.example", "https://a.example"),
                      login("preferred", "both.example", "https://both.example")};
    const auto given = givenFor(request, QUrl(address)).credentials;
    QCOMPARE(given ? given->user : QString(), user);
}

QTEST_GUILESS_MAIN(TestOriginRule)
#include "tst_origin_rule.moc"
