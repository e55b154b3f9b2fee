#include "tests/ui/named_button.h"
#include "tests/ui/sample_downloads.h"
#include "tests/ui/temporary_settings.h"
#include "ui/download_list_model.h"
#include "ui/download_view.h"
#include "ui/error_advice.h"
#include "ui/error_box.h"
#include "ui/error_text.h"
#include "ui/main_window.h"
#include "ui/question.h"
#include "ui/remedies.h"
#include "ui/replace_link_dialog.h"
#include "ui/sign_in_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// What went wrong, in words, and the buttons that help.
class FailureRemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void hasWordsAndAButtonForEachFailure_data();
    void hasWordsAndAButtonForEachFailure();
    void offersTheRightButtons_data();
    void offersTheRightButtons();
    void asksOnceForAServer();
    void signsInAllThatTheServerTurnedAway();
    void asksNothingAtTheStart();
    void takesALoginForWhatARestartStopped();
    void offersToSignInWhereSomethingIsMissing_data();
    void offersToSignInWhereSomethingIsMissing();
    void hasAFieldForEachThingThatTheListDidNotKeep();
    void givesEachWhatItLacks();
    void takesNoHalfALogin();
    void replacesTheLink();
    void saysWhyTheLinkWasNotReplaced();
    void takesNoNonsenseForALink();
    void asksBeforeItTrustsACertificate();
    void trustsForAllThatFailedForIt();

private:
    void apply(const QList<DownloadSnapshot>& downloads) { m_window->downloads().apply(downloads); }
    void choose(int row);
    void openPrompt();
    QList<SignInDialog*> prompts() const { return m_window->findChildren<SignInDialog*>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

using Ids = QList<DownloadId>;

DownloadSnapshot failed(quint64 id, ErrorKind kind, const char* link = "https://a.example/file")
{
    auto download = samples::inState(id, Failed, QStringLiteral("file%1").arg(id));
    download.url = QUrl(QString::fromLatin1(link));
    download.error = DownloadError{.kind = kind, .httpStatus = 0, .detail = {}};
    return download;
}

// As a restart finds it whose list didn't keep all.
DownloadSnapshot stopped(quint64 id, Secrets missing)
{
    auto download = failed(id, ErrorKind::AuthRequired);
    download.state = Paused;
    download.secretsMissing = missing;
    return download;
}

DownloadSnapshot inDoubt(quint64 id, const char* fingerprint)
{
    auto download = failed(id, ErrorKind::TlsFailed, "https://self.example/file");
    download.error->doubt = std::make_shared<const CertificateDoubt>(
        CertificateDoubt{.host = QStringLiteral("https://self.example:443"),
                         .fingerprint = fingerprint,
                         .problem = QStringLiteral("it is self-signed")});
    return download;
}

DownloadSnapshot running(quint64 id, const char* link)
{
    auto download = failed(id, ErrorKind::Internal, link);
    download.state = Downloading;
    download.error.reset();
    return download;
}

void fill(const QWidget& dialog, const char* name, const char* text)
{
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String(name))
            field->setText(QString::fromLatin1(text));
    }
}

QStringList namesOfFields(const QWidget& dialog)
{
    QStringList names;
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>())
        names.append(field->accessibleName());
    return names;
}

QFuture<Expected<void>> answered(const Expected<void>& outcome)
{
    QPromise<Expected<void>> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

} // namespace

void FailureRemediesTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
}

void FailureRemediesTest::choose(int row)
{
    auto* view = m_window->findChild<DownloadView*>();
    view->setCurrentIndex(view->model()->index(row, 0));
}

void FailureRemediesTest::openPrompt()
{
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
}

void FailureRemediesTest::hasWordsAndAButtonForEachFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        QTest::newRow(nameOf(static_cast<ErrorKind>(kind)).data()) << static_cast<ErrorKind>(kind);
}

void FailureRemediesTest::hasWordsAndAButtonForEachFailure()
{
    QFETCH(ErrorKind, kind);
    QVERIFY(!errorText({.kind = kind}).isEmpty());
    QVERIFY(kind == ErrorKind::Cancelled || !adviceFor({.kind = kind}).isEmpty());
    QVERIFY(!remediesFor({.kind = kind}, {}).isEmpty());
}

void FailureRemediesTest::offersTheRightButtons_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("buttons");
    QTest::newRow("password wanted") << ErrorKind::AuthRequired << QStringLiteral("&Sign in…|Replace &link…");
    QTest::newRow("expired") << ErrorKind::Forbidden << QStringLiteral("&Retry|&Sign in…|Replace &link…");
    QTest::newRow("gone") << ErrorKind::NotFound << QStringLiteral("&Retry|Replace &link…");
    QTest::newRow("slow") << ErrorKind::TimedOut << QStringLiteral("&Retry");
    QTest::newRow("disk full") << ErrorKind::NoSpace << QStringLiteral("&Retry|Choose &folder…");
    QTest::newRow("read-only") << ErrorKind::NoPermission << QStringLiteral("&Retry|Choose &folder…");
}

void FailureRemediesTest::offersTheRightButtons()
{
    QFETCH(ErrorKind, kind);
    apply({failed(1, kind)});
    choose(0);
    QStringList shown;
    for (QPushButton* button : m_window->findChild<ErrorBox*>()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            shown.append(button->text());
    }
    shown.sort();
    QTEST(shown.join(u'|'), "buttons");
}

void FailureRemediesTest::asksOnceForAServer()
{
    apply({running(1, "https://a.example/1"), running(2, "https://a.example/2"),
           running(3, "https://b.example/3")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1"),
           failed(2, ErrorKind::AuthRequired, "https://a.example/2")});
    QCOMPARE(prompts().size(), 1);
    prompts().first()->reject();
    apply({running(1, "https://a.example/1")});
    apply({failed(1, ErrorKind::AuthRequired, "https://a.example/1")});
    QTRY_COMPARE(prompts().size(), 0);
    apply({failed(3, ErrorKind::AuthRequired, "https://b.example/3")});
    QCOMPARE(prompts().size(), 1);
}

void FailureRemediesTest::signsInAllThatTheServerTurnedAway()
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

void FailureRemediesTest::asksNothingAtTheStart()
{
    apply({failed(1, ErrorKind::AuthRequired)});
    QVERIFY(prompts().isEmpty());
}

void FailureRemediesTest::takesALoginForWhatARestartStopped()
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

void FailureRemediesTest::offersToSignInWhereSomethingIsMissing_data()
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

void FailureRemediesTest::offersToSignInWhereSomethingIsMissing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Secrets, missing);
    auto download = failed(1, kind);
    download.secretsMissing = missing;
    apply({download});
    choose(0);
    QTEST(namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->isVisible(), "offered");
}

void FailureRemediesTest::hasAFieldForEachThingThatTheListDidNotKeep()
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

void FailureRemediesTest::givesEachWhatItLacks()
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

void FailureRemediesTest::takesNoHalfALogin()
{
    apply({stopped(1, Secret::Credentials | Secret::Cookies)});
    openPrompt();
    fill(*prompts().first(), "Cookies", "session=1");
    QVERIFY(namedButton(*prompts().first(), "&Sign in")->isEnabled());
    fill(*prompts().first(), "Password", "pw");
    QVERIFY(!namedButton(*prompts().first(), "&Sign in")->isEnabled());
}

void FailureRemediesTest::replacesTheLink()
{
    QUrl taken;
    m_window->setReplaceLink([&taken](DownloadId, const QUrl& link) {
        taken = link;
        return answered({});
    });
    QGuiApplication::clipboard()->setText(QStringLiteral("https://b.example/new"));
    apply({failed(1, ErrorKind::NotFound)});
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "Replace &link…")->click();
    auto* dialog = m_window->findChild<ReplaceLinkDialog*>();
    QVERIFY(dialog);
    // Whoever has a link in mind types it.
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit*>());
    namedButton(*dialog, "&Replace")->click();
    QCOMPARE(taken, QUrl(QStringLiteral("https://b.example/new")));
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The link was replaced."));
}

void FailureRemediesTest::saysWhyTheLinkWasNotReplaced()
{
    m_window->setReplaceLink([](DownloadId, const QUrl&) {
        return answered(failure(ErrorKind::Changed, QStringLiteral("another size")));
    });
    apply({failed(1, ErrorKind::NotFound)});
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "Replace &link…")->click();
    auto* dialog = m_window->findChild<ReplaceLinkDialog*>();
    fill(*dialog, "URL", "https://b.example/other");
    namedButton(*dialog, "&Replace")->click();
    QTRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->findChild<QMessageBox*>()->informativeText().contains(QLatin1String("another size")));
}

void FailureRemediesTest::takesNoNonsenseForALink()
{
    const ReplaceLinkDialog dialog(QStringLiteral("a.iso"), QString());
    fill(dialog, "URL", "ftp://a.example/x");
    QVERIFY(!namedButton(dialog, "&Replace")->isEnabled());
    fill(dialog, "URL", "https://a.example/x");
    QVERIFY(namedButton(dialog, "&Replace")->isEnabled());
    QCOMPARE(dialog.link(), QUrl(QStringLiteral("https://a.example/x")));
}

void FailureRemediesTest::asksBeforeItTrustsACertificate()
{
    const QSignalSpy given(m_window.get(), &MainWindow::trustGiven);
    apply({failed(1, ErrorKind::TlsFailed)});
    choose(0);
    QVERIFY(!namedButton(*m_window->findChild<ErrorBox*>(), "&Trust certificate…")->isVisible());
    apply({inDoubt(1, "ab")});
    namedButton(*m_window->findChild<ErrorBox*>(), "&Trust certificate…")->click();
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QLatin1String("self.example")));
    namedButton(*question, "&No")->click();
    QCOMPARE(given.count(), 0);
}

void FailureRemediesTest::trustsForAllThatFailedForIt()
{
    const QSignalSpy given(m_window.get(), &MainWindow::trustGiven);
    const QSignalSpy resumed(m_window.get(), &MainWindow::resumeRequested);
    apply({inDoubt(1, "ab"), inDoubt(2, "ab"), inDoubt(3, "cd"), failed(4, ErrorKind::TlsFailed)});
    m_window->findChild<DownloadView*>()->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    choose(0);
    namedButton(*m_window->findChild<ErrorBox*>(), "&Trust certificate…")->click();
    namedButton(*m_window->findChild<Question*>(), "&Yes")->click();
    QCOMPARE(given.count(), 1);
    const auto trusted = given.first().first().value<TrustedCertificate>();
    QCOMPARE(trusted.host, QStringLiteral("https://self.example:443"));
    QCOMPARE(trusted.fingerprint, QByteArray("ab"));
    QCOMPARE(resumed.first().first().value<Ids>(), (Ids{{1}, {2}}));
}

QTEST_MAIN(FailureRemediesTest)
#include "tst_failure_remedies.moc"
