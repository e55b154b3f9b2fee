#include "tests/support/patience.h"
#include "tests/ui/failures_window.h"
#include "tests/ui/named_button.h"
#include "ui/error_box.h"
#include "ui/main_window.h"
#include "ui/sign_in_dialog.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// Who is asked for a login and for what else a list did not keep, and whom it is given to.
class SignInTest : public QObject, protected FailuresWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void asksOnceForAServer();
    void signsInAllThatTheServerTurnedAway();
    void asksNothingAtTheStart();
    void takesALoginForWhatARestartStopped();
    void offersToSignInWhereSomethingIsMissing_data();
    void offersToSignInWhereSomethingIsMissing();
    void hasAFieldForEachThingThatTheListDidNotKeep();
    void givesEachWhatItLacks();
    void takesNoHalfALogin();
    void asksOnceForTheProxy();
    void asksForEachProxy();
    void asksBesideForWhatOneLacks();
    void asksAgainOnceAnotherProxyIsChosen();
    void asksOnceTheWindowIsShown();
    void asksForWhatIsStillWantedOnceTheWindowIsShown();
    void triesAgainWhereTheProxyIsUnknown();
    void keepsWhatIsForAProxyFromTheServersOthers();

private:
    void openPrompt();
    QList<SignInDialog*> prompts() const { return m_window->findChildren<SignInDialog*>(); }
};

namespace {

using Ids = QList<DownloadId>;

// As a restart finds it whose list didn't keep all.
DownloadSnapshot stopped(quint64 id, Secrets missing)
{
    auto download = failed(id, ErrorKind::AuthRequired);
    download.state = Paused;
    download.secretsMissing = missing;
    return download;
}

DownloadSnapshot running(quint64 id, const char* link)
{
    auto download = failed(id, ErrorKind::Internal, link);
    download.state = Downloading;
    download.error.reset();
    return download;
}

DownloadSnapshot refusedByProxy(quint64 id, const char* link, const char* proxy = "http://proxy.example:3128")
{
    auto download = failed(id, ErrorKind::ProxyFailed, link);
    download.error.edit().httpStatus = proxyWantsAPassword;
    download.error.edit().proxy = QString::fromLatin1(proxy);
    return download;
}

QString wordsOf(const SignInDialog& prompt)
{
    return prompt.findChild<QLabel*>()->text();
}

void signInAtTheProxy(const SignInDialog& prompt)
{
    fill(prompt, "User name at the proxy", "ada");
    fill(prompt, "Password at the proxy", "pw");
    namedButton(prompt, "&Sign in")->click();
}

QStringList namesOfFields(const QWidget& dialog)
{
    QStringList names;
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>())
        names.append(field->accessibleName());
    return names;
}

} // namespace

void SignInTest::openPrompt()
{
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
    // Whoever was asked types the answer.
    const SignInDialog& prompt = *prompts().first();
    QCOMPARE(prompt.focusWidget(), prompt.findChild<QLineEdit*>());
}

void SignInTest::asksOnceForAServer()
{
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2"),
           running(3, "https://b.example/3")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
    prompts().first()->reject();
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    TRY_COMPARE(prompts().size(), 0);
    apply({failed(3, ErrorKind::AuthRequired, "https://b.example/3")});
    QCOMPARE(prompts().size(), 1);
}

void SignInTest::signsInAllThatTheServerTurnedAway()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           failed(2, ErrorKind::AuthRequired, "https://a.example/2"),
           failed(3, ErrorKind::AuthRequired, "https://a.example:8443/3")});
    choose(2);
    namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
    QCOMPARE(prompts().size(), 1);
    QVERIFY(!namedButton(*prompts().first(), "&Sign in")->isEnabled());
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "pw");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.count(), 1);
    const Ids ids = given.first().first().value<Ids>();
    QVERIFY(ids == (Ids{{1}, {2}}) || ids == Ids{{3}});
    const auto secrets = given.first().last().value<RequestSecrets>();
    QCOMPARE(secrets.credentials,
             (Credentials{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")}));
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(resumed.first().first().value<Ids>(), ids);
}

void SignInTest::asksNothingAtTheStart()
{
    apply({failed(1, ErrorKind::AuthRequired)});
    QVERIFY(prompts().isEmpty());
}

void SignInTest::takesALoginForWhatARestartStopped()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    apply({stopped(1, Secret::Credentials)});
    auto changed = stopped(1, Secret::Credentials);
    changed.bytes = 5;
    apply({changed});
    // It has asked for nothing that a person wants right now.
    QVERIFY(prompts().isEmpty());
    openPrompt();
    fill(*prompts().first(), "User name", "ada");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{1}});
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(resumed.first().first().value<Ids>(), Ids{{1}});
}

void SignInTest::offersToSignInWhereSomethingIsMissing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Secrets>("missing");
    QTest::addColumn<bool>("offered");
    QTest::newRow("nothing") << ErrorKind::NotFound << Secrets() << false;
    QTest::newRow("a cookie") << ErrorKind::NotFound << Secrets(Secret::Cookies) << true;
    QTest::newRow("a passphrase") << ErrorKind::TlsFailed << Secrets(Secret::KeyPassphrase) << true;
    QTest::newRow("a proxy's password")
        << ErrorKind::ProxyFailed << Secrets(Secret::ProxyCredentials) << true;
    QTest::newRow("a cookie, and room") << ErrorKind::NoSpace << Secrets(Secret::Cookies) << false;
}

void SignInTest::offersToSignInWhereSomethingIsMissing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Secrets, missing);
    auto download = failed(1, kind);
    download.secretsMissing = missing;
    apply({download});
    choose(0);
    QTEST(namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->isVisible(), "offered");
}

void SignInTest::hasAFieldForEachThingThatTheListDidNotKeep()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    apply({stopped(1, Secret::Cookies | Secret::Headers | Secret::ProxyCredentials | Secret::KeyPassphrase)});
    openPrompt();
    const SignInDialog& prompt = *prompts().first();
    QVERIFY(!namesOfFields(prompt).contains(QLatin1String("User name")));
    fill(prompt, "Cookies", "session=1");
    fill(prompt, "User name at the proxy", "ada");
    fill(prompt, "Password at the proxy", "pw");
    fill(prompt, "Passphrase of the key", "open");
    prompt.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("no header"));
    QVERIFY(!namedButton(prompt, "&Sign in")->isEnabled());
    // What is wrong can be read.
    QVERIFY(prompt.height() >= prompt.layout()->totalHeightForWidth(prompt.width()));
    prompt.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("X-Token: t"));
    namedButton(prompt, "&Sign in")->click();
    const RequestSecrets all{.credentials = {},
                             .proxyCredentials =
                                 Credentials{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")},
                             .cookies = "session=1",
                             .headers = {{.name = "X-Token", .value = "t"}},
                             .keyPassphrase = QStringLiteral("open")};
    QCOMPARE(given.first().last().value<RequestSecrets>(), all);
}

void SignInTest::givesEachWhatItLacks()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    apply({stopped(1, Secret::Credentials), stopped(2, Secret::Cookies), stopped(3, Secret::KeyPassphrase)});
    openPrompt();
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Cookies", "session=1");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.count(), 2);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{1}});
    QVERIFY(given.first().last().value<RequestSecrets>().cookies.isEmpty());
    QCOMPARE(given.last().first().value<Ids>(), Ids{{2}});
    QVERIFY(!given.last().last().value<RequestSecrets>().credentials);
    QCOMPARE(resumed.first().first().value<Ids>(), (Ids{{1}, {2}}));
}

void SignInTest::takesNoHalfALogin()
{
    apply({stopped(1, Secret::Credentials | Secret::Cookies)});
    openPrompt();
    fill(*prompts().first(), "Cookies", "session=1");
    QVERIFY(namedButton(*prompts().first(), "&Sign in")->isEnabled());
    fill(*prompts().first(), "Password", "pw");
    QVERIFY(!namedButton(*prompts().first(), "&Sign in")->isEnabled());
}

void SignInTest::asksOnceForTheProxy()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
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
    // A wrong password is for the person to notice and to mend.
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 0);
    openPrompt();
}

void SignInTest::asksForEachProxy()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({refusedByProxy(1, "https://a.example/1")});
    QCOMPARE(prompts().size(), 1);
    prompts().first()->reject();
    QTRY_COMPARE(prompts().size(), 0);
    apply({refusedByProxy(2, "https://a.example/2", "socks5://other.example:1080")});
    QCOMPARE(prompts().size(), 1);
    signInAtTheProxy(*prompts().first());
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{2}});
    QCOMPARE(given.first().last().value<RequestSecrets>().proxy,
             QStringLiteral("socks5://other.example:1080"));
    QCOMPARE(resumed.first().first().value<Ids>(), Ids{{2}});
}

void SignInTest::asksBesideForWhatOneLacks()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    auto lacking = refusedByProxy(1, "https://a.example/1");
    lacking.secretsMissing = Secret::Cookies;
    apply({lacking, refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
    const SignInDialog& prompt = *prompts().first();
    QVERIFY2(wordsOf(prompt).contains(QLatin1String("proxy.example:3128")), qPrintable(wordsOf(prompt)));
    QVERIFY2(wordsOf(prompt).contains(QLatin1String("a.example:")), qPrintable(wordsOf(prompt)));
    fill(prompt, "Cookies", "session=1");
    signInAtTheProxy(prompt);
    QCOMPARE(given.count(), 2);
    QCOMPARE(given.first().last().value<RequestSecrets>().cookies, QByteArray("session=1"));
    QVERIFY(given.last().last().value<RequestSecrets>().cookies.isEmpty());
}

void SignInTest::asksAgainOnceAnotherProxyIsChosen()
{
    apply({running(1, "https://a.example/1")});
    apply({refusedByProxy(1, "https://a.example/1")});
    prompts().first()->reject();
    QTRY_COMPARE(prompts().size(), 0);
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

void SignInTest::asksOnceTheWindowIsShown()
{
    m_window->hide();
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 0);
    m_window->show();
    QTRY_COMPARE(prompts().size(), 2);
    for (SignInDialog* const prompt : prompts())
        prompt->reject();
    QTRY_COMPARE(prompts().size(), 0);
    m_window->hide();
    m_window->show();
    QCoreApplication::processEvents();
    QCOMPARE(prompts().size(), 0);
}

void SignInTest::asksForWhatIsStillWantedOnceTheWindowIsShown()
{
    m_window->hide();
    // As the start found it: nobody has asked for anything since.
    apply({failed(3, ErrorKind::AuthRequired, "https://c.example/3")});
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           refusedByProxy(2, "https://b.example/2")});
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    m_window->show();
    QCoreApplication::processEvents();
    QCOMPARE(prompts().size(), 0);
    // It has not been asked yet.
    apply({refusedByProxy(2, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
}

void SignInTest::triesAgainWhereTheProxyIsUnknown()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    // As a restart finds it.
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
void SignInTest::keepsWhatIsForAProxyFromTheServersOthers()
{
    const QSignalSpy given(m_window.get(), &MainWindow::secretsGiven);
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

QTEST_MAIN(SignInTest)
#include "tst_sign_in.moc"
