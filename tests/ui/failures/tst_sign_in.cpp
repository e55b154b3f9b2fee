#include "core/values/phrases/phrase.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/failures/sign_in_window.h"
#include "tests/ui/list/noted_orders.h"
#include "ui/adding/link_intake.h"
#include "ui/failures/failure_remedies.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/toned_label.h"
#include "ui/window/selection_commands.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWindow>

#include <memory>

using namespace tributary;
using enum DownloadState;

// When a login at a server is asked for, and what else a list did not keep, and which downloads get it.
class SignInTest : public QObject, protected SignInWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void asksOnceForAServer();
    void asksAgainAfterALoginThatWasNotAccepted();
    void asksAgainAboutOneThatAPersonHadTriedAgain();
    void asksNothingAgainOfWhomNobodyWaits();
    void asksAboutOneServerAfterTheOther();
    void signsInAllThatTheServerTurnedAway();
    void signsInWhatWasForbiddenOnlyWhereItIsAsked();
    void waitsForAnotherDialogToClose();
    void waitsForAPauseInTyping();
    void waitsWhileSomebodyTypesElsewhere_data();
    void waitsWhileSomebodyTypesElsewhere();
    void waitsForAMenuToClose();
    void waitsUntilThePersonIsBack();
    void asksForNothingThatAnotherProgramAdded();
    void givesTheLoginToTheServerThatAsked();
    void givesALoginToTheLinksServerWhereNobodyAskedForOne();
    void asksNothingAtTheStart();
    void asksOutOfTheBlueForNoneOfSeveral();
    void namesTheDownloadThatItIsFor();
    void takesALoginForWhatARestartStopped();
    void offersToSignInWhereSomethingIsMissing_data();
    void offersToSignInWhereSomethingIsMissing();
    void hasAFieldForEachThingThatTheListDidNotKeep();
    void givesEachWhatItLacks();
    void takesNoHalfALogin();
    void asksForThePassphraseAlone();
    void saysThatALoginWasNotAccepted();
    void saysNothingOfALoginThatWasGivenBefore();
    void saysSoOfALoginThatCameWithTheLink();
    void saysWhatTheEngineSaysOfALogin();
    void knowsWhatItIsAskingAbout();
};

namespace {

using Ids = QList<DownloadId>;

// A run that the server turns away, as the queue tells of it.
void turnAway(MainWindow& window, const Ids& ids)
{
    for (const DownloadId id : ids)
        window.downloads().apply({running(id.value, "https://a.example/file")});
    for (const DownloadId id : ids) {
        window.downloads().apply({failed(id.value, ErrorKind::AuthRequired)});
        window.remedies().noteFailed(id);
    }
}

void signIn(const SignInDialog& prompt)
{
    fill(prompt, "User name", "ada");
    fill(prompt, "Password", "wrong");
    namedButton(prompt, "&Sign in")->click();
}

// A download after a restart whose list did not keep all secrets.
DownloadSnapshot stopped(quint64 id, Secrets missing)
{
    auto download = failed(id, ErrorKind::AuthRequired);
    download.state = Paused;
    download.secretsMissing = missing;
    return download;
}

} // namespace

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

// Once for all that got it; who gives up is left alone.
void SignInTest::asksAgainAfterALoginThatWasNotAccepted()
{
    turnAway(*m_window, {{1}, {2}});
    for (int tries = 0; tries < 2; ++tries) {
        TRY_COMPARE(prompts().size(), 1);
        QCOMPARE(wordsOf(*prompts().first()).contains(QLatin1String("not accepted")), tries > 0);
        signIn(*prompts().first());
        TRY_COMPARE(prompts().size(), 0);
        // The queue has taken the login, and the list shows the row as it was.
        apply({failed(1, ErrorKind::AuthRequired)});
        QCOMPARE(prompts().size(), 0);
        turnAway(*m_window, {{1}, {2}});
    }
    TRY_COMPARE(prompts().size(), 1);
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    turnAway(*m_window, {{1}, {2}});
    QCoreApplication::processEvents();
    QCOMPARE(prompts().size(), 0);
}

// Also about one that came from another program, or among several.
void SignInTest::asksAgainAboutOneThatAPersonHadTriedAgain()
{
    m_window->remedies().noteFromElsewhere({{1}});
    turnAway(*m_window, {{1}});
    QCOMPARE(prompts().size(), 0);
    m_window->commands().retry({{1}});
    turnAway(*m_window, {{1}});
    QCOMPARE(prompts().size(), 1);
}

void SignInTest::asksNothingAgainOfWhomNobodyWaits()
{
    turnAway(*m_window, {{1}, {2}});
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    m_window->commands().retry({{1}, {2}});
    turnAway(*m_window, {{1}, {2}});
    QCOMPARE(prompts().size(), 0);
    m_window->commands().retry({{1}});
    m_window->remedies().noteResumedFromElsewhere();
    turnAway(*m_window, {{1}});
    QCOMPARE(prompts().size(), 0);
}

// Words that are typed for one server must not go on in the question about another.
void SignInTest::asksAboutOneServerAfterTheOther()
{
    apply({running(1, "https://a.example/1"), running(2, "https://b.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    apply({failed(2, ErrorKind::AuthRequired, "https://b.example/2")});
    QCOMPARE(prompts().size(), 1);
    QVERIFY(wordsOf(*prompts().first()).contains(QLatin1String("a.example")));
    prompts().first()->reject();
    TRY_VERIFY(prompts().size() == 1 && wordsOf(*prompts().first()).contains(QLatin1String("b.example")));
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
}

void SignInTest::signsInAllThatTheServerTurnedAway()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
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

// One that was refused otherwise may need no login at all.
void SignInTest::signsInWhatWasForbiddenOnlyWhereItIsAsked()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    apply({failed(1, ErrorKind::Forbidden, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "pw");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.last().first().value<Ids>(), Ids{{2}});
    TRY_COMPARE(prompts().size(), 0);
    m_window->remedies().signIn({1});
    QCOMPARE(prompts().size(), 1);
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "pw");
    namedButton(*prompts().first(), "&Sign in")->click();
    QVERIFY(given.last().first().value<Ids>().contains(DownloadId{1}));
}

// Words that are typed into another dialog must not go on in a field for a password.
void SignInTest::waitsForAnotherDialogToClose()
{
    QDialog other(m_window.get());
    other.show();
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    other.close();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window.get(), &activated);
    TRY_COMPARE(prompts().size(), 1);
}

void SignInTest::waitsForAPauseInTyping()
{
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    // The news of the failure would come right before the dialog.
    QVERIFY(m_window->remedies().isAskingAbout({1}));
    TRY_COMPARE(prompts().size(), 1);
}

void SignInTest::waitsWhileSomebodyTypesElsewhere_data()
{
    QTest::addColumn<std::shared_ptr<QWidget>>("field");
    QTest::newRow("a line") << std::shared_ptr<QWidget>(new QLineEdit);
    QTest::newRow("lines") << std::shared_ptr<QWidget>(new QPlainTextEdit);
    QTest::newRow("a number") << std::shared_ptr<QWidget>(new QSpinBox);
    auto* choices = new QComboBox;
    choices->setEditable(true);
    QTest::newRow("choices") << std::shared_ptr<QWidget>(choices);
}

// A question that waits is asked once the focus is elsewhere.
void SignInTest::waitsWhileSomebodyTypesElsewhere()
{
    QFETCH(const std::shared_ptr<QWidget>, field);
    field->setParent(m_window.get());
    field->show();
    m_window->activateWindow();
    field->setFocus();
    TRY_COMPARE(QApplication::focusWidget(), field.get());
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    const bool waits = prompts().isEmpty() && !m_window->remedies().isAskingAbout({1});
    m_window->findChild<DownloadView*>()->setFocus();
    TRY_COMPARE(prompts().size(), 1);
    field->setParent(nullptr);
    QVERIFY(waits);
}

void SignInTest::waitsForAMenuToClose()
{
    QMenu menu(m_window.get());
    menu.addAction(QStringLiteral("Entry"));
    menu.popup({10, 10});
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    menu.close();
    TRY_COMPARE(prompts().size(), 1);
}

// A dialog that comes up before another program takes what is typed there.
void SignInTest::waitsUntilThePersonIsBack()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // For Qt a window without widgets is none of the program.
    QWindow another;
    another.show();
    another.requestActivate();
    TRY_VERIFY(!QApplication::activeWindow());
    m_window->downloads().apply({running(1, "https://a.example/1")});
    m_window->downloads().apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    QVERIFY(!m_window->remedies().isAskingAbout({1}));
    another.hide();
    m_window->activateWindow();
    TRY_COMPARE(prompts().size(), 1);
}

// The row and its button are enough where nobody at the window waits for the download.
void SignInTest::asksForNothingThatAnotherProgramAdded()
{
    m_window->remedies().noteFromElsewhere({{1}});
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    apply({failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
}

// A login for the server that a redirect led to is not for the server of the link.
void SignInTest::givesTheLoginToTheServerThatAsked()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    auto led = failed(1, ErrorKind::AuthRequired, "https://a.example/1");
    DownloadError error = *led.error;
    error.server = QStringLiteral("https://login.example:8443");
    led.error = error;
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2")});
    apply({led, failed(2, ErrorKind::NotFound, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "pw");
    namedButton(*prompts().first(), "&Sign in")->click();
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().first().value<Ids>(), Ids{{1}});
    const auto secrets = given.first().last().value<RequestSecrets>();
    QVERIFY(!secrets.credentials);
    QCOMPARE(secrets.logins.size(), 1);
    QCOMPARE(secrets.logins.first().host, QStringLiteral("login.example"));
    QCOMPARE(secrets.logins.first().server, QStringLiteral("https://login.example:8443"));
    QCOMPARE(secrets.logins.first().credentials.user, QStringLiteral("ada"));
}

// The dialog names the link's own host then.
void SignInTest::givesALoginToTheLinksServerWhereNobodyAskedForOne()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    auto led = failed(1, ErrorKind::Forbidden, "https://a.example/1");
    DownloadError error = *led.error;
    error.server = QStringLiteral("https://login.example:8443");
    led.error = error;
    led.secretsMissing = Secret::Credentials;
    apply({led});
    openPrompt();
    QVERIFY(wordsOf(*prompts().first()).contains(QLatin1String("a.example")));
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "pw");
    namedButton(*prompts().first(), "&Sign in")->click();
    const auto secrets = given.first().last().value<RequestSecrets>();
    QVERIFY(secrets.credentials);
    QVERIFY(secrets.logins.isEmpty());
}

void SignInTest::asksNothingAtTheStart()
{
    apply({failed(1, ErrorKind::AuthRequired)});
    QVERIFY(prompts().isEmpty());
}

// Links that were added together leave it to the person when to sign in; one that is added alone does not.
void SignInTest::asksOutOfTheBlueForNoneOfSeveral()
{
    m_window->intake().add(QStringLiteral("https://a.example/1\nhttps://b.example/2"));
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QVERIFY(prompts().isEmpty());
    openPrompt();
    prompts().first()->reject();
    TRY_COMPARE(prompts().size(), 0);
    m_window->intake().add(QStringLiteral("https://b.example/3"));
    apply({running(3, "https://b.example/3")});
    apply({failed(3, ErrorKind::AuthRequired, "https://b.example/3")});
    TRY_COMPARE(prompts().size(), 1);
}

void SignInTest::namesTheDownloadThatItIsFor()
{
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    choose(0);
    const QString chosen = m_window->findChild<DownloadView*>()->currentIndex().data().toString();
    namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
    QStringList said;
    for (const QLabel* label : prompts().first()->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY2(said.contains(QStringLiteral("Download: %1 and 1 more").arg(chosen)),
             qPrintable(said.join(u'|')));
}

void SignInTest::takesALoginForWhatARestartStopped()
{
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    apply({stopped(1, Secret::Credentials)});
    auto changed = stopped(1, Secret::Credentials);
    changed.bytes = 5;
    apply({changed});
    // The download has asked for nothing that a person wants right now.
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
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
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
    // The prompt is high enough for the complaint.
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
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
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

void SignInTest::asksForThePassphraseAlone()
{
    apply({stopped(1, Secret::KeyPassphrase)});
    openPrompt();
    QCOMPARE(wordsOf(*prompts().first()),
             QStringLiteral("The passphrase of the key for a.example is not kept in the list. Enter it to "
                            "continue."));
}

void SignInTest::saysThatALoginWasNotAccepted()
{
    apply({failed(1, ErrorKind::AuthRequired)});
    openPrompt();
    QCOMPARE(wordsOf(*prompts().first()), QStringLiteral("a.example asks for a user name and a password."));
    fill(*prompts().first(), "User name", "ada");
    fill(*prompts().first(), "Password", "wrong");
    namedButton(*prompts().first(), "&Sign in")->click();
    TRY_COMPARE(prompts().size(), 0);
    apply({running(1, "https://a.example/file")});
    apply({failed(1, ErrorKind::AuthRequired)});
    openPrompt();
    QCOMPARE(wordsOf(*prompts().first()), QStringLiteral("User name or password not accepted\n"
                                                         "a.example asks for a user name and a password."));
    const auto* refused = prompts().first()->findChild<TonedLabel*>();
    QCOMPARE(refused->text(), QStringLiteral("User name or password not accepted"));
    QVERIFY(refused->findChild<IconLabel*>()->isVisible());
    QStringList kept;
    for (const QLineEdit* field : prompts().first()->findChildren<QLineEdit*>())
        kept.append(field->text());
    QCOMPARE(namesOfFields(*prompts().first()).first(), QStringLiteral("User name"));
    QCOMPARE(kept, (QStringList{QStringLiteral("ada"), QString()}));
}

void SignInTest::saysNothingOfALoginThatWasGivenBefore()
{
    m_window->intake().add(QStringLiteral("https://ada:wrong@a.example/file"));
    m_window->intake().add(QStringLiteral("https://a.example/file"));
    apply({failed(1, ErrorKind::AuthRequired)});
    openPrompt();
    QCOMPARE(wordsOf(*prompts().first()), QStringLiteral("a.example asks for a user name and a password."));
}

void SignInTest::saysSoOfALoginThatCameWithTheLink()
{
    m_window->intake().add(QStringLiteral("https://ada:wrong@a.example/file"));
    apply({failed(1, ErrorKind::AuthRequired)});
    openPrompt();
    QVERIFY(wordsOf(*prompts().first()).contains(QLatin1String("not accepted")));
}

// The login may be from before a restart.
void SignInTest::saysWhatTheEngineSaysOfALogin()
{
    DownloadSnapshot refused = failed(1, ErrorKind::AuthRequired);
    refused.error.edit().httpStatus = 401;
    refused.error.edit().detail = Phrase(PhraseKind::LoginRefused);
    apply({refused});
    openPrompt();
    const QString words = wordsOf(*prompts().first()).section(u'\n', 0, 0);
    const auto* box = m_window->findChild<ErrorBox*>();
    QCOMPARE(box->text(), QString(words + QLatin1String(" (401)")));
    QCOMPARE(words, QStringLiteral("User name or password not accepted"));
}

// The window tells no such failure as news beside its dialog.
void SignInTest::knowsWhatItIsAskingAbout()
{
    FailureRemedies& remedies = m_window->remedies();
    const auto areAsked = [&] {
        QList<bool> asked;
        for (const quint64 id : {1U, 2U, 3U, 4U})
            asked.append(remedies.isAskingAbout({id}));
        return asked;
    };
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           failed(2, ErrorKind::AuthRequired, "https://a.example/2"),
           failed(3, ErrorKind::AuthRequired, "https://b.example/3"),
           failed(4, ErrorKind::NotFound, "https://a.example/4")});
    QCOMPARE(areAsked(), (QList{false, false, false, false}));
    remedies.signIn({1});
    QCOMPARE(areAsked(), (QList{true, true, false, false}));
    prompts().first()->reject();
    QCOMPARE(areAsked(), (QList{false, false, false, false}));
}

QTEST_MAIN(SignInTest)
#include "tst_sign_in.moc"
