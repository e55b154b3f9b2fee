#include "tests/support/checks/patience.h"
#include "tests/ui/failures/sign_in_window.h"
#include "tests/ui/list/noted_orders.h"
#include "ui/failures/failure_remedies.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace tributary;

// Which person is asked for a login at a proxy, and which downloads and which proxy it is given to.
class ProxySignInTest : public QObject, protected SignInWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void asksOnceForTheProxy();
    void asksOnceMoreWhereTheLoginWasRefused();
    void asksForEachProxy();
    void asksBesideForWhatOneLacks();
    void namesThePassphraseThatOneLacks();
    void asksAgainOnceAnotherProxyIsChosen();
    void asksOnceTheWindowIsShown();
    void asksForWhatIsStillWantedOnceTheWindowIsShown();
    void triesAgainWhereTheProxyIsUnknown();
    void keepsWhatIsForAProxyFromTheServersOthers();
    void saysThatTheProxyDidNotAcceptTheLogin();
};

namespace {

using Ids = QList<DownloadId>;

DownloadSnapshot refusedByProxy(quint64 id, const char* link, const char* proxy = "http://proxy.example:3128")
{
    auto download = failed(id, ErrorKind::ProxyFailed, link);
    download.error.edit().httpStatus = proxyWantsAPassword;
    download.error.edit().proxy = QString::fromLatin1(proxy);
    return download;
}

void signInAtTheProxy(const SignInDialog& prompt)
{
    fill(prompt, "User name at the proxy", "ada");
    fill(prompt, "Password at the proxy", "pw");
    namedButton(prompt, "&Sign in")->click();
}

} // namespace

void ProxySignInTest::asksOnceForTheProxy()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({refusedByProxy(1, "https://a.example/1"), refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
    const SignInDialog& prompt = *prompts().first();
    QCOMPARE(namesOfFields(prompt), QStringList({QStringLiteral("User name at the proxy"),
                                                 QStringLiteral("Password at the proxy")}));
    QVERIFY2(wordsOf(prompt).contains(QLatin1String("proxy.example:3128")), qPrintable(wordsOf(prompt)));
    signInAtTheProxy(prompt);
    const RequestSecrets wanted{
        .credentials = {},
        .proxyCredentials = Credentials{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")},
        .cookies = {},
        .headers = {},
        .proxy = QStringLiteral("http://proxy.example:3128")};
    QCOMPARE(given.count(), 2);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{1}});
    QCOMPARE(given.first().last().value<RequestSecrets>(), wanted);
    QCOMPARE(given.last().first().value<Ids>(), Ids{{2}});
    QCOMPARE(given.last().last().value<RequestSecrets>(), wanted);
    QCOMPARE(resumed.first().first().value<Ids>(), (Ids{{1}, {2}}));
    TRY_COMPARE(prompts().size(), 0);
}

void ProxySignInTest::asksOnceMoreWhereTheLoginWasRefused()
{
    const auto refuse = [this] {
        for (const quint64 id : {1U, 2U})
            apply({running(id, "https://a.example/1")});
        for (const quint64 id : {1U, 2U}) {
            apply({refusedByProxy(id, "https://a.example/1")});
            m_window->remedies().noteFailed({id});
        }
    };
    refuse();
    QCOMPARE(prompts().size(), 1);
    signInAtTheProxy(*prompts().first());
    TRY_COMPARE(prompts().size(), 0);
    refuse();
    TRY_COMPARE(prompts().size(), 1);
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    openPrompt();
}

void ProxySignInTest::asksForEachProxy()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 1);
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    apply({refusedByProxy(2, "https://a.example/2", "socks5://other.example:1080")});
    QCOMPARE(prompts().size(), 1);
    signInAtTheProxy(*prompts().first());
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{2}});
    QCOMPARE(given.first().last().value<RequestSecrets>().proxy,
             QStringLiteral("socks5://other.example:1080"));
    QCOMPARE(resumed.first().first().value<Ids>(), Ids{{2}});
}

void ProxySignInTest::asksBesideForWhatOneLacks()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    auto lacking = refusedByProxy(1, "https://a.example/1");
    lacking.secretsMissing = Secret::Cookies;
    apply({lacking, refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
    const SignInDialog& prompt = *prompts().first();
    QVERIFY2(wordsOf(prompt).contains(QLatin1String("proxy.example:3128")), qPrintable(wordsOf(prompt)));
    QVERIFY2(wordsOf(prompt).contains(QLatin1String("headers for a.example are not kept")),
             qPrintable(wordsOf(prompt)));
    fill(prompt, "Cookies", "session=1");
    signInAtTheProxy(prompt);
    QCOMPARE(given.count(), 2);
    QCOMPARE(given.first().last().value<RequestSecrets>().cookies, QByteArray("session=1"));
    QVERIFY(given.last().last().value<RequestSecrets>().cookies.isEmpty());
}

void ProxySignInTest::namesThePassphraseThatOneLacks()
{
    apply({running(1, "https://a.example/1")});
    auto lacking = refusedByProxy(1, "https://a.example/1");
    lacking.secretsMissing = Secret::KeyPassphrase;
    apply({lacking});
    QCOMPARE(prompts().size(), 1);
    const QString words = wordsOf(*prompts().first());
    QVERIFY2(words.contains(QLatin1String("proxy.example:3128")), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("The passphrase of the key for a.example")), qPrintable(words));
}

void ProxySignInTest::asksAgainOnceAnotherProxyIsChosen()
{
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    Settings& settings = m_settings->settings();
    settings.set(setting::downloadsAtOnce, 7);
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 0);
    settings.set(setting::proxyHost, QStringLiteral("proxy.example"));
    settings.set(setting::proxyPort, 3128);
    settings.set(setting::proxyKind, ProxyKind::Http);
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 1);
}

void ProxySignInTest::asksOnceTheWindowIsShown()
{
    m_window->hide();
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 0);
    m_window->show();
    for (const char* const name : {"a.example", "proxy.example"}) {
        TRY_VERIFY(prompts().size() == 1 && wordsOf(*prompts().first()).contains(QLatin1String(name)));
        prompts().first()->reject();
        m_window->activateWindow();
    }
    TRY_COMPARE(prompts().size(), 0);
    m_window->hide();
    m_window->show();
    QCoreApplication::processEvents();
    QCOMPARE(prompts().size(), 0);
}

void ProxySignInTest::asksForWhatIsStillWantedOnceTheWindowIsShown()
{
    m_window->hide();
    // The download failed before this start, and nobody has asked for its login since.
    apply({failed(3, ErrorKind::AuthRequired, "https://c.example/3")});
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           refusedByProxy(2, "https://b.example/2")});
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    m_window->show();
    QCoreApplication::processEvents();
    QCOMPARE(prompts().size(), 0);
    // The second proxy has not been asked yet.
    apply({refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
}

void ProxySignInTest::triesAgainWhereTheProxyIsUnknown()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    // The download as a restart finds it.
    apply({refusedByProxy(1, "https://a.example/1", "")});
    auto changed = refusedByProxy(1, "https://a.example/1", "");
    changed.bytes = 5;
    apply({changed});
    QCOMPARE(prompts().size(), 0);
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
    QCOMPARE(prompts().size(), 0);
    QCOMPARE(given.count(), 0);
    QCOMPARE(resumed.first().first().value<Ids>(), Ids{{1}});
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 1);
}

// One dialog can't ask for the logins of several proxies.
void ProxySignInTest::keepsWhatIsForAProxyFromTheServersOthers()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    apply({refusedByProxy(1, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
    QCOMPARE(namesOfFields(*prompts().first()),
             QStringList({QStringLiteral("User name"), QStringLiteral("Password")}));
    fill(*prompts().first(), "User name", "ada");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{2}});
}

void ProxySignInTest::saysThatTheProxyDidNotAcceptTheLogin()
{
    apply({refusedByProxy(1, "https://a.example/1")});
    openPrompt();
    signInAtTheProxy(*prompts().first());
    TRY_COMPARE(prompts().size(), 0);
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    openPrompt();
    QCOMPARE(wordsOf(*prompts().first()),
             QStringLiteral("User name or password not accepted\n"
                            "The proxy proxy.example:3128 asks for a user name and a password."));
}

QTEST_MAIN(ProxySignInTest)
#include "tst_proxy_sign_in.moc"
