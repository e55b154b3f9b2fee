#include "core/values/phrases/phrase.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/adding/copied_elsewhere.h"
#include "tests/ui/failures/failures_window.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/link_intake.h"
#include "ui/failures/error_box.h"
#include "ui/failures/failure_remedies.h"
#include "ui/failures/question.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"
#include "ui/words/remedies.h"
#include "words/failure_text.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace tributary;

// The words for a failure, and the buttons that help.
class FailureRemediesTest : public QObject, protected FailuresWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void hasWordsAndAButtonForEachFailure_data();
    void hasWordsAndAButtonForEachFailure();
    void offersAnotherNameWhereOneIsTooLong();
    void advisesToWaitOnlyWhereThatMayHelp_data();
    void advisesToWaitOnlyWhereThatMayHelp();
    void offersTheRightButtons_data();
    void offersTheRightButtons();
    void resumesWhatAFaultHasPaused();
    void leadsToTheBrowserWhereAPageCame();
    void leadsToTheBrowserForItsCookies();
    void leadsToTheChecksumThatWasTyped();
    void hasAFrameInTheToneOfTheState();
    void setsItsButtonsSideBySideWhereThereIsRoom_data();
    void setsItsButtonsSideBySideWhereThereIsRoom();
    void leavesRoomForWholeChecksums();
    void triesAgain();
    void opensTheLink();
    void leadsToTheSettings_data();
    void leadsToTheSettings();
    void replacesTheLink();
    void beginsWithTheLinkToBeReplaced_data();
    void beginsWithTheLinkToBeReplaced();
    void givesTheCookiesThatABrowserBrings();
    void saysWhyTheLinkWasNotReplaced();
    void takesNoNonsenseForALink();
    void takesALinkWithoutAScheme();
    void leavesNoSpareRoomAboveTheNewLink();
    void hasRoomForALongLink();
    void asksBeforeItTrustsACertificate();
    void asksByItselfAboutACertificate();
    void asksByItselfAboutNoCertificateOfSeveral();
    void trustsForAllThatFailedForIt();
    void asksBeforeItKeepsAFile();
    void fetchesNothingAgainWhereAFileCannotBeKept();

public Q_SLOTS:
    void noteOpened(const QUrl& link) { m_opened.append(link); }

private:
    void press(const char* name) { namedButton(*m_window->findChild<ErrorBox*>(), name)->click(); }

    QList<QUrl> m_opened;
};

namespace {

using Ids = QList<DownloadId>;

DownloadSnapshot inDoubt(quint64 id, const char* fingerprint)
{
    auto download = failed(id, ErrorKind::TlsFailed, "https://self.example/file");
    download.error.edit().doubt = std::make_shared<const CertificateDoubt>(
        CertificateDoubt{.host = QStringLiteral("https://self.example:443"),
                         .fingerprint = fingerprint,
                         .problem = QStringLiteral("it is self-signed")});
    return download;
}

const Checksum found{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'f')};

// A list of the server has another checksum than the file.
DownloadSnapshot contradicted(quint64 id)
{
    auto download = failed(id, ErrorKind::ChecksumMismatch);
    download.error = DownloadError{
        .kind = ErrorKind::ChecksumMismatch,
        .httpStatus = 0,
        .detail = Phrase(PhraseKind::ChecksumOfFile,
                         {QStringLiteral("sha256:00"), QStringLiteral("SHA256SUMS"), toText(found)})};
    return download;
}

} // namespace

void FailureRemediesTest::hasWordsAndAButtonForEachFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(lastOf<ErrorKind>); ++kind)
        QTest::newRow(nameOf(static_cast<ErrorKind>(kind)).data()) << static_cast<ErrorKind>(kind);
}

void FailureRemediesTest::hasWordsAndAButtonForEachFailure()
{
    QFETCH(ErrorKind, kind);
    QVERIFY(!errorText({.kind = kind}).isEmpty());
    QVERIFY(kind == ErrorKind::Cancelled || !adviceFor({.kind = kind}).isEmpty());
    QVERIFY(!remediesFor({.kind = kind}, {}).isEmpty());
}

void FailureRemediesTest::offersAnotherNameWhereOneIsTooLong()
{
    const DownloadError error{.kind = ErrorKind::DiskError,
                              .detail = Phrase(PhraseKind::NameTooLong, {Phrase(QStringLiteral("why"))})};
    QCOMPARE(remediesFor(error, {}), QList({Remedy::ChooseName, Remedy::Retry}));
    QVERIFY(errorText(error).contains(QLatin1String("name is too long")));
}

void FailureRemediesTest::advisesToWaitOnlyWhereThatMayHelp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Remedy>("first");
    for (const int status : {0, 408, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << Remedy::Retry;
    for (const int status : {400, 405, 414, 451, 501, 505})
        QTest::addRow("%d", status) << status << Remedy::ReplaceLink;
}

void FailureRemediesTest::advisesToWaitOnlyWhereThatMayHelp()
{
    QFETCH(const int, status);
    QFETCH(const Remedy, first);
    const DownloadError error{.kind = ErrorKind::HttpError, .httpStatus = status};
    QCOMPARE(remediesFor(error, {}).first(), first);
    QCOMPARE(adviceFor(error).contains(QLatin1String("later")), first == Remedy::Retry);
    QCOMPARE(adviceFor(error).contains(QLatin1String("link")), first == Remedy::ReplaceLink);
}

void FailureRemediesTest::offersTheRightButtons_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("buttons");
    QTest::newRow("password wanted") << ErrorKind::AuthRequired
                                     << QStringLiteral("&Sign in…|Open in &browser|Replace &link…");
    QTest::newRow("expired") << ErrorKind::Forbidden
                             << QStringLiteral("&Retry|&Sign in…|Open in &browser|Replace &link…");
    QTest::newRow("gone") << ErrorKind::NotFound << QStringLiteral("&Retry|Open in &browser|Replace &link…");
    QTest::newRow("slow") << ErrorKind::TimedOut << QStringLiteral("&Retry|Replace &link…");
    QTest::newRow("in trouble") << ErrorKind::HttpError << QStringLiteral("&Retry|Replace &link…");
    QTest::newRow("disk full") << ErrorKind::NoSpace << QStringLiteral("&Retry|Choose &folder…");
    QTest::newRow("name taken") << ErrorKind::Conflict << QStringLiteral("&Retry|Choose another &name…");
    QTest::newRow("proxy") << ErrorKind::ProxyFailed << QStringLiteral("&Retry|Proxy s&ettings…");
    QTest::newRow("memory") << ErrorKind::MemoryLimit << QStringLiteral("&Memory settings…|&Retry");
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

// The bar has the same word.
void FailureRemediesTest::resumesWhatAFaultHasPaused()
{
    ErrorBox box;
    box.show();
    const DownloadError full{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    for (const bool isPaused : {true, false}) {
        box.follow(full, {}, isPaused ? ErrorBox::Retrying::ByResuming : ErrorBox::Retrying::ByHand);
        QVERIFY(namedButton(box, "Choose &folder…")->isVisible());
        QVERIFY(namedButton(box, isPaused ? "&Resume" : "&Retry")->isVisible());
    }
    auto paused = failed(1, ErrorKind::NoSpace);
    paused.state = DownloadState::Paused;
    apply({paused});
    choose(0);
    QVERIFY(namedButton(*m_window->findChild<ErrorBox*>(), "&Resume")->isVisible());
}

void FailureRemediesTest::leadsToTheBrowserWhereAPageCame()
{
    const DownloadError page{
        .kind = ErrorKind::BadResponse, .httpStatus = 200, .detail = Phrase(PhraseKind::PageForFile)};
    QCOMPARE(errorText(page), QStringLiteral("A web page came instead of the file"));
    QVERIFY(adviceFor(page).contains(QLatin1String("browser")));
    QCOMPARE(remediesFor(page, {}).first(), Remedy::OpenInBrowser);
    const DownloadError other{.kind = ErrorKind::BadResponse, .httpStatus = 200, .detail = {}};
    QVERIFY(!remediesFor(other, {}).contains(Remedy::OpenInBrowser));
    ErrorBox box;
    const QSignalSpy wanted(&box, &ErrorBox::wanted);
    box.show();
    box.follow(page, {}, ErrorBox::Retrying::ByHand);
    // The kind says all that the detail would.
    QCOMPARE(box.text(), errorText(page));
    namedButton(box, "Open in &browser")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Remedy>(), Remedy::OpenInBrowser);
}

// The browser that starts the download once more hands its cookies over, and a person may enter them too.
void FailureRemediesTest::leadsToTheBrowserForItsCookies()
{
    const DownloadError lost{.kind = ErrorKind::AuthRequired, .detail = Phrase(PhraseKind::CookiesNotKept)};
    QVERIFY(!errorText(lost).contains(QLatin1String("assword")));
    QVERIFY(adviceFor(lost).contains(QLatin1String("browser")));
    const QList<Remedy> remedies = remediesFor(lost, Secret::Cookies);
    QCOMPARE(remedies.first(), Remedy::OpenInBrowser);
    QVERIFY(remedies.contains(Remedy::SignIn));
}

void FailureRemediesTest::leadsToTheChecksumThatWasTyped()
{
    const auto wrong = [](PhraseKind kind, const QList<Phrase>& words) {
        return DownloadError{
            .kind = ErrorKind::ChecksumMismatch, .httpStatus = 0, .detail = Phrase(kind, words)};
    };
    const DownloadError typed =
        wrong(PhraseKind::ChecksumGiven, {QStringLiteral("sha256:00"), QStringLiteral("sha256:11")});
    QCOMPARE(remediesFor(typed, {}).first(), Remedy::EditChecksum);
    QVERIFY(adviceFor(typed).contains(QLatin1String("typo")));
    const DownloadError told =
        wrong(PhraseKind::ChecksumOfHeader,
              {QStringLiteral("md5:00"), QStringLiteral("Content-MD5"), QStringLiteral("md5:11")});
    QVERIFY(!remediesFor(told, {}).contains(Remedy::EditChecksum));
    QVERIFY(remediesFor(told, {}).contains(Remedy::KeepFile));
    QVERIFY(!remediesFor(typed, {}).contains(Remedy::KeepFile));
    const DownloadError unknown{.kind = ErrorKind::ChecksumMismatch};
    QVERIFY(!remediesFor(unknown, {}).contains(Remedy::KeepFile));
    // With several sources, the failure's detail goes on with what each of them had.
    const DownloadError ofSeveral =
        wrong(PhraseKind::NoSourceHasIt, {typed.detail, QStringLiteral("http://b.example: gone")});
    QCOMPARE(remediesFor(ofSeveral, {}).first(), Remedy::EditChecksum);
    QVERIFY(!adviceFor(told).contains(QLatin1String("typo")));
}

void FailureRemediesTest::hasAFrameInTheToneOfTheState()
{
    ErrorBox box;
    box.resize(300, 80);
    const Looks looks = looksOf(box.palette(), Ground::Window);
    const DownloadError lost{.kind = ErrorKind::ConnectionLost};
    const auto edge = [&box] { return box.grab().toImage().pixelColor(0, box.height() / 2); };
    const auto hasSignIn = [&box](const QColor& tone) {
        const QImage sign = box.findChild<IconLabel*>()->pixmap().toImage();
        bool has = false;
        for (int y = 0; y < sign.height(); ++y) {
            for (int x = 0; x < sign.width(); ++x)
                has = has || sign.pixelColor(x, y) == tone;
        }
        return has;
    };
    box.follow(lost, {}, ErrorBox::Retrying::ByHand);
    QCOMPARE(edge(), looks.of(Tone::Trouble));
    QVERIFY(hasSignIn(looks.of(Tone::Trouble)));
    box.follow(lost, {}, ErrorBox::Retrying::ByItself);
    QCOMPARE(edge(), looks.of(Tone::Waiting));
    QVERIFY(hasSignIn(looks.of(Tone::Waiting)));
}

void FailureRemediesTest::setsItsButtonsSideBySideWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("sideBySide");
    QTest::newRow("wide") << 900 << true;
    QTest::newRow("narrow") << 420 << false;
}

void FailureRemediesTest::setsItsButtonsSideBySideWhereThereIsRoom()
{
    QFETCH(const int, width);
    QFETCH(const bool, sideBySide);
    ErrorBox box;
    box.resize(width, 200);
    box.show();
    box.follow(DownloadError{.kind = ErrorKind::NotFound}, {}, ErrorBox::Retrying::ByHand);
    box.resize(width, box.sizeHint().height());
    box.layout()->activate();
    const QRect first = namedButton(box, "Replace &link…")->geometry();
    const QRect second = namedButton(box, "&Retry")->geometry();
    QCOMPARE(first.y() == second.y(), sideBySide);
    QCOMPARE(first.x() == second.x(), !sideBySide);
    // No higher than its words where they are the highest.
    const QMargins margins = box.layout()->contentsMargins();
    const int oneBelowTheOther = 2 * second.height() + margins.top() + margins.bottom();
    QCOMPARE(box.layout()->totalHeightForWidth(width) < oneBelowTheOther, sideBySide);
}

// Nothing of one can be broken into lines.
void FailureRemediesTest::leavesRoomForWholeChecksums()
{
    constexpr int width = 800;
    ErrorBox box;
    box.resize(width, 200);
    box.show();
    const QString digest = QLatin1String("sha256:") + QString(64, u'0');
    box.follow(DownloadError{.kind = ErrorKind::ChecksumMismatch,
                             .detail = Phrase(PhraseKind::ChecksumGiven, {digest, digest})},
               {}, ErrorBox::Retrying::ByHand);
    box.resize(width, box.sizeHint().height());
    box.layout()->activate();
    QCOMPARE(box.width(), width);
    QVERIFY(namedButton(box, "&Retry")->geometry().right() < width);
}

void FailureRemediesTest::triesAgain()
{
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    apply({failed(7, ErrorKind::TimedOut)});
    choose(0);
    press("&Retry");
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(resumed.first().first().value<Ids>(), Ids{{7}});
}

void FailureRemediesTest::opensTheLink()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "noteOpened");
    apply({failed(1, ErrorKind::NotFound, "https://a.example/lost")});
    choose(0);
    press("Open in &browser");
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(m_opened, QList{QUrl(QStringLiteral("https://a.example/lost"))});
}

void FailureRemediesTest::leadsToTheSettings_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ProxyKind>("proxy");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("field");
    const QString proxy = QStringLiteral("Proxy s&ettings…");
    QTest::newRow("a proxy of one's own")
        << ErrorKind::ProxyFailed << ProxyKind::Http << proxy << QStringLiteral("Proxy server");
    QTest::newRow("the system's proxy")
        << ErrorKind::ProxyFailed << ProxyKind::System << proxy << QStringLiteral("Proxy");
    QTest::newRow("memory") << ErrorKind::MemoryLimit << ProxyKind::System
                            << QStringLiteral("&Memory settings…")
                            << QStringLiteral("Memory for all connections");
}

void FailureRemediesTest::leadsToTheSettings()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const ProxyKind, proxy);
    QFETCH(const QString, button);
    m_settings->settings().set(setting::proxyHost, QStringLiteral("proxy.example"));
    m_settings->settings().set(setting::proxyKind, proxy);
    apply({failed(1, kind)});
    choose(0);
    press(button.toUtf8().constData());
    const auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible() && dialog->focusWidget());
    QTEST(dialog->focusWidget()->accessibleName(), "field");
}

void FailureRemediesTest::replacesTheLink()
{
    QUrl taken;
    m_orders.onReplaceLink = [&taken](DownloadId, const OtherLink& link) {
        taken = link.url;
        return Expected<void>();
    };
    test::copyElsewhere("https://b.example/new");
    apply({failed(1, ErrorKind::NotFound)});
    choose(0);
    press("Replace &link…");
    auto* dialog = m_window->findChild<ReplaceLinkDialog*>();
    QVERIFY(dialog);
    // A person who has a link in mind types it.
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit*>());
    namedButton(*dialog, "&Replace")->click();
    QCOMPARE(taken, QUrl(QStringLiteral("https://b.example/new")));
    TRY_COMPARE(m_window->statusBar()->currentMessage(),
                QStringLiteral("The link of “%1” was replaced.").arg(m_window->downloads().at(0).name()));
}

void FailureRemediesTest::beginsWithTheLinkToBeReplaced_data()
{
    QTest::addColumn<QByteArray>("copied");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a link") << QByteArray("https://b.example/new") << true;
    QTest::newRow("several") << QByteArray("https://b.example/new\nhttps://b.example/other") << false;
    QTest::newRow("words") << QByteArray("no link at all") << false;
}

// The first of several copied links is most likely that of another file.
void FailureRemediesTest::beginsWithTheLinkToBeReplaced()
{
    QFETCH(const QByteArray, copied);
    QFETCH(const bool, isTaken);
    test::copyElsewhere(copied.constData());
    const DownloadSnapshot download = failed(1, ErrorKind::NotFound);
    apply({download});
    m_window->remedies().replaceLink(download.id);
    const auto* dialog = m_window->findChild<ReplaceLinkDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->link(), isTaken ? QUrl(QStringLiteral("https://b.example/new")) : download.url.toUrl());
    const auto* field = dialog->findChild<QLineEdit*>();
    QCOMPARE(field->selectedText(), field->text());
    // The same link would replace nothing.
    QCOMPARE(namedButton(*dialog, "&Replace")->isEnabled(), isTaken);
}

// A browser brings the cookies for a link that the list has kept without them.
void FailureRemediesTest::givesTheCookiesThatABrowserBrings()
{
    DownloadSnapshot download = failed(1, ErrorKind::AuthRequired);
    download.secretsMissing = Secret::Cookies;
    apply({download});
    FailureRemedies& remedies = m_window->remedies();
    const QSignalSpy given(&m_orders, &NotedOrders::supplied);
    const QSignalSpy retried(&remedies, &FailureRemedies::retryRequested);
    const SentHeaders sent{.headers = {{.name = "X-Token", .value = "b"}}, .cookies = "session=2"};
    QVERIFY(remedies.goOnFrom(download.id, {.url = download.url.toUrl(), .sent = sent}).result());
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().at(1).value<RequestSecrets>(), (RequestSecrets{.cookies = "session=2"}));
    QCOMPARE(retried.count(), 1);
}

void FailureRemediesTest::saysWhyTheLinkWasNotReplaced()
{
    m_orders.onReplaceLink = [](DownloadId, const OtherLink&) -> Expected<void> {
        return failure(ErrorKind::Changed, QStringLiteral("another size"));
    };
    apply({failed(1, ErrorKind::NotFound)});
    choose(0);
    press("Replace &link…");
    auto* dialog = m_window->findChild<ReplaceLinkDialog*>();
    fill(*dialog, "URL", "https://b.example/other");
    namedButton(*dialog, "&Replace")->click();
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->findChild<QMessageBox*>()->informativeText().contains(QLatin1String("another size")));
    // A letter may be all that was wrong.
    test::copyElsewhere("");
    m_window->remedies().replaceLink(m_window->downloads().at(0).id());
    QCOMPARE(m_window->findChild<ReplaceLinkDialog*>()->link(),
             QUrl(QStringLiteral("https://b.example/other")));
}

void FailureRemediesTest::takesNoNonsenseForALink()
{
    const ReplaceLinkDialog dialog(QStringLiteral("a.iso"), {});
    fill(dialog, "URL", "ftp://a.example/x");
    QVERIFY(!namedButton(dialog, "&Replace")->isEnabled());
    fill(dialog, "URL", "https://a.example/x");
    QVERIFY(namedButton(dialog, "&Replace")->isEnabled());
    QCOMPARE(dialog.link(), QUrl(QStringLiteral("https://a.example/x")));
}

// Where one reads from right to left, words that wrap wish for the most lines.
void FailureRemediesTest::leavesNoSpareRoomAboveTheNewLink()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    ReplaceLinkDialog dialog(QStringLiteral("a name of many words ").repeated(6), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto labels = dialog.findChildren<QLabel*>();
    const auto note = std::ranges::find_if(labels, [](const QLabel* label) { return label->wordWrap(); });
    QVERIFY(note != labels.end());
    QCOMPARE((*note)->height(), (*note)->heightForWidth((*note)->width()));
}

void FailureRemediesTest::hasRoomForALongLink()
{
    ReplaceLinkDialog dialog(QStringLiteral("a.iso"), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY2(dialog.width() >= measure::dialogWidth, qPrintable(QString::number(dialog.width())));
}

void FailureRemediesTest::takesALinkWithoutAScheme()
{
    const ReplaceLinkDialog dialog(QStringLiteral("a.iso"), {});
    fill(dialog, "URL", "a.example/x");
    QVERIFY(namedButton(dialog, "&Replace")->isEnabled());
    QCOMPARE(dialog.link(), QUrl(QStringLiteral("https://a.example/x")));
    fill(dialog, "URL", "localhost:8080/x");
    QCOMPARE(dialog.link(), QUrl(QStringLiteral("http://localhost:8080/x")));
    fill(dialog, "URL", "the new one");
    QVERIFY(!namedButton(dialog, "&Replace")->isEnabled());
}

void FailureRemediesTest::asksBeforeItTrustsACertificate()
{
    const QSignalSpy given(&m_orders, &NotedOrders::trusted);
    apply({failed(1, ErrorKind::TlsFailed)});
    choose(0);
    QVERIFY(!namedButton(*m_window->findChild<ErrorBox*>(), "&Trust certificate…")->isVisible());
    apply({inDoubt(1, "ab")});
    press("&Trust certificate…");
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QLatin1String("self.example")));
    // A person knows which download it is about.
    QVERIFY(std::ranges::any_of(question->findChildren<QLabel*>(), [this](const QLabel* label) {
        return label->text().startsWith(QLatin1String("Download: ") + m_window->downloads().at(0).name());
    }));
    // Digits that people compare stand in a font for them.
    const auto labels = question->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == QLatin1String("61:62") &&
               label->font().family() == QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    }));
    // Each of its sentences ends.
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QLatin1String("it is self-signed.\n"));
    }));
    namedButton(*question, "Do&n't trust")->click();
    QCOMPARE(given.count(), 0);
}

// Once for that server, and once more where a person has the download tried again.
void FailureRemediesTest::asksByItselfAboutACertificate()
{
    const auto question = [this] { return m_window->findChild<Question*>(); };
    const auto fail = [this](const char* fingerprint) {
        apply({failed(1, ErrorKind::Internal), failed(2, ErrorKind::Internal)});
        apply({inDoubt(1, fingerprint), inDoubt(2, fingerprint)});
        m_window->remedies().noteFailed({1});
    };
    fail("ab");
    QVERIFY(question());
    QVERIFY(question()->text().contains(QLatin1String("self.example")));
    // The window tells no such failure as news beside its question.
    QVERIFY(m_window->remedies().isAskingAbout({2}));
    namedButton(*question(), "Do&n't trust")->click();
    TRY_VERIFY(!question());
    QVERIFY(!m_window->remedies().isAskingAbout({2}));
    fail("ab");
    QVERIFY(!question());
    m_window->commands().retry({{1}});
    fail("ab");
    TRY_VERIFY(question());
    question()->reject();
    TRY_VERIFY(!question());
    fail("another");
    QVERIFY(question());
}

void FailureRemediesTest::asksByItselfAboutNoCertificateOfSeveral()
{
    m_window->intake().add(QStringLiteral("https://self.example/1\nhttps://self.example/2"));
    apply({failed(1, ErrorKind::Internal, "https://self.example/file")});
    apply({inDoubt(1, "ab")});
    QVERIFY(!m_window->findChild<Question*>());
}

void FailureRemediesTest::trustsForAllThatFailedForIt()
{
    const QSignalSpy given(&m_orders, &NotedOrders::trusted);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    apply({inDoubt(1, "ab"), inDoubt(2, "ab"), inDoubt(3, "cd"), failed(4, ErrorKind::TlsFailed)});
    m_window->findChild<DownloadView*>()->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    choose(0);
    press("&Trust certificate…");
    namedButton(*m_window->findChild<Question*>(), "&Trust certificate")->click();
    QCOMPARE(given.count(), 1);
    const auto trusted = given.first().first().value<TrustedCertificate>();
    QCOMPARE(trusted.host, QStringLiteral("https://self.example:443"));
    QCOMPARE(trusted.fingerprint, QByteArray("ab"));
    QCOMPARE(resumed.first().first().value<Ids>(), (Ids{{1}, {2}}));
}

void FailureRemediesTest::asksBeforeItKeepsAFile()
{
    QList<Checksum> accepted;
    m_orders.onChange = [&accepted](DownloadId, const DownloadChange& change) {
        accepted.append(*change.accepted);
        return Expected<DownloadTerms>(DownloadTerms());
    };
    const QSignalSpy retried(&m_window->remedies(), &FailureRemedies::retryRequested);
    apply({contradicted(1)});
    choose(0);
    auto* keep = namedButton(*m_window->findChild<ErrorBox*>(), "&Keep the file anyway…");
    QVERIFY(keep->isVisible());
    keep->click();
    QPointer<Question> question = m_window->findChild<Question*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(m_window->downloads().at(0).name()));
    const auto labels = question->findChildren<QLabel*>();
    for (const char* word : {"SHA256SUMS", "forged", "not verified"})
        QVERIFY(std::ranges::any_of(
            labels, [word](const QLabel* label) { return label->text().contains(QLatin1String(word)); }));
    QVERIFY(namedButton(*question, "&No")->isDefault());
    namedButton(*question, "&No")->click();
    QCOMPARE(accepted.size(), 0);
    TRY_VERIFY(!question);

    keep->click();
    question = m_window->findChild<Question*>();
    QVERIFY(question);
    namedButton(*question, "&Yes")->click();
    TRY_COMPARE(retried.count(), 1);
    QCOMPARE(accepted, QList{found});
    QCOMPARE(retried.first().first().value<Ids>(), Ids{{1}});
}

// The download may have been resumed from another program while the question was open.
void FailureRemediesTest::fetchesNothingAgainWhereAFileCannotBeKept()
{
    m_orders.onChange = [](DownloadId, const DownloadChange&) -> Expected<DownloadTerms> {
        return std::unexpected(DownloadError{.kind = ErrorKind::NotNow});
    };
    const QSignalSpy retried(&m_window->remedies(), &FailureRemedies::retryRequested);
    const QSignalSpy refused(&m_window->remedies(), &FailureRemedies::refused);
    apply({contradicted(1)});
    choose(0);
    press("&Keep the file anyway…");
    namedButton(*m_window->findChild<Question*>(), "&Yes")->click();
    TRY_COMPARE(refused.count(), 1);
    QCOMPARE(retried.count(), 0);
}

QTEST_MAIN(FailureRemediesTest)
#include "tst_failure_remedies.moc"
