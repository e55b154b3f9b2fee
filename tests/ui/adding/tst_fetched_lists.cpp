#include "core/values/phrases/phrase.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/adding/open_add_dialog.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/link_edit.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/adding/lists/fetched_lists.h"
#include "ui/adding/lists/list_offer.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace tributary;

namespace {

const QString listLink = QStringLiteral("https://me:canary@example.org/distro.iso.meta4");
const QString fetchingIt = QStringLiteral("Fetching the list…");
const QString boxName = QStringLiteral("Open the list and choose from its files");

ProbeReport found(const QString& name, const QByteArray& type = {})
{
    return {.name = name, .size = 4096, .contentType = type, .rangeSupported = true};
}

AskServer answering(const ProbeReport& report)
{
    return
        [report](const DownloadRequest&) { return QtFuture::makeReadyFuture(Expected<ProbeReport>(report)); };
}

Expected<FetchedList> listOf(const QByteArray& text)
{
    return FetchedList{.text = text, .address = QUrl(QStringLiteral("https://example.org/distro.iso.meta4"))};
}

AskServer answeringAMetalink()
{
    return answering(found(QStringLiteral("distro.iso.meta4"), "application/metalink4+xml"));
}

AddSurroundings aroundAMetalink()
{
    return {.askServer = answeringAMetalink(), .opensLists = true};
}

} // namespace

// Links that lead to lists of files: what New download offers, and what comes of it.
class TestFetchedLists : public QObject, private OpenAddDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheFilesOfAMetalink_data();
    void offersTheFilesOfAMetalink();
    void offersTheLinksInAPage_data();
    void offersTheLinksInAPage();
    void opensTheLinksOfAPage();
    void leavesTheListsNameToTheList();
    void leavesATypedNameOutWhereTheListIsOpened();
    void forgetsTheOfferWithTheLink();
    void complainsOfATypedNameOnceTheOfferIsGone();
    void startsOnceTheServerHasSaidWhatAListIs();
    void refusesMirrorsOfAList();
    void refusesMirrorsInTheLineOfAList();
    void keepsTheChoiceWhileTheLinkStays();
    void opensTheListThatALinkLeadsTo();
    void blamesNoListForTheProxyThatWasTyped();
    void waitsWithTheListForAnOpenDialog();
    void bringsItsWindowWithTheList();
    void saysForAsLongThatItFetches_data();
    void saysForAsLongThatItFetches();
    void saysSoUntilTheLastListHasCome();
    void savesTheListItselfForWhoWantsIt();
    void savesTheListWhereNobodyCanOpenIt();
    void saysWhyTheListCannotBeRead_data();
    void saysWhyTheListCannotBeRead();
    void takesAChecksumForTheOnlyFileOfAList_data();
    void takesAChecksumForTheOnlyFileOfAList();
    void saysThatTheListHasNoLinks();
    void saysWhatKeepsTheListsLinksOut();

private:
    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    QList<DownloadRequest> m_fetched;

    ListOffer* offer() const { return m_dialog->findChild<ListOffer*>(); }
    QCheckBox* box() const { return named<QCheckBox>(qPrintable(boxName)); }
    AddDialog* dialog() const { return m_window->findChild<AddDialog*>(); }
    LinkListDialog* listDialog() const { return m_window->findChild<LinkListDialog*>(); }
    QString said() const { return m_window->statusBar()->currentMessage(); }
    FetchList fetching(const Expected<FetchedList>& list)
    {
        return [this, list](const DownloadRequest& request) {
            m_fetched.append(request);
            return QtFuture::makeReadyFuture(list);
        };
    }
    // The list comes when the promise is kept.
    FetchList fetching(const std::shared_ptr<QPromise<Expected<FetchedList>>>& list)
    {
        return [list](const DownloadRequest&) { return list->future(); };
    }
    // New download in the window, with that link, once the server has said what it is.
    void openInWindow(const FetchList& fetch)
    {
        m_window->intake().setAskServer(answeringAMetalink(), fetch);
        QGuiApplication::clipboard()->setText(listLink);
        namedAction(*m_window, "New download")->trigger();
        QVERIFY(dialog());
        TRY_VERIFY(
            dialog()->findChild<QLabel*>(QStringLiteral("facts"))->text().contains(QLatin1String("KiB")));
    }
};

void TestFetchedLists::init()
{
    QGuiApplication::clipboard()->clear();
    m_fetched.clear();
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
}

void TestFetchedLists::cleanup()
{
    m_dialog.reset();
    m_window.reset();
    m_settings.reset();
}

void TestFetchedLists::offersTheFilesOfAMetalink_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("opensLists");
    QTest::addColumn<bool>("isOffered");
    const QString list = QStringLiteral("distro.iso.meta4");
    QTest::newRow("by its type") << QStringLiteral("get") << QByteArray("application/metalink+xml") << true
                                 << true;
    QTest::newRow("by its name") << list << QByteArray() << true << true;
    QTest::newRow("a file") << QStringLiteral("distro.iso") << QByteArray("application/octet-stream") << true
                            << false;
    QTest::newRow("a page") << list << QByteArray("text/html") << true << false;
    QTest::newRow("where nobody opens lists") << list << QByteArray() << false << false;
}

void TestFetchedLists::offersTheFilesOfAMetalink()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, type);
    QFETCH(const bool, opensLists);
    QFETCH(const bool, isOffered);
    open("http://a.org/1", {.askServer = answering(found(name, type)), .opensLists = opensLists});
    QVERIFY(!offer()->isVisible());
    TRY_VERIFY(facts().contains(QLatin1String("KiB")));
    QCOMPARE(offer()->isVisible(), isOffered);
    QCOMPARE(m_dialog->wantsList(), isOffered);
    // A list is no download that anybody would resume.
    QCOMPARE(facts().contains(QLatin1String("can be resumed")), !isOffered);
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    if (!isOffered)
        return;
    const QStringList described = box()->accessibleDescription().split(u'\n');
    QCOMPARE(described.first(), QStringLiteral("This link leads to a list of files (Metalink)."));
    QVERIFY(described.last().contains(QLatin1String("KiB")));
}

void TestFetchedLists::offersTheLinksInAPage_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ProbeReport>("report");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char* name, const char* link, const ProbeReport& report, const char* offered) {
        QTest::newRow(name) << QString::fromLatin1(link) << report << QString::fromLatin1(offered);
    };
    ProbeReport page = found(QStringLiteral("index.html"), "text/html; charset=utf-8");
    page.pageLook = PageLook::ByBytes;
    row("a page", "http://a.org/", page, "Choose from the links on this page");
    ProbeReport inPlaceOfAFile = page;
    inPlaceOfAFile.name = QStringLiteral("a.zip");
    row("a page in place of a file", "http://a.org/a.zip", inPlaceOfAFile, "");
    row("a page in place of a list", "http://a.org/a.meta4", page, "");
    row("a text", "http://a.org/1", found(QStringLiteral("links.TXT"), "text/plain"),
        "Choose from the links in this text");
    row("a program's text", "http://a.org/1", found(QStringLiteral("main.c"), "text/plain"), "");
    row("a file named like a text", "http://a.org/1", found(QStringLiteral("a.txt"), "image/png"), "");
    page.size = qint64{16} * 1024 * 1024 + 1;
    row("a page too long for a list", "http://a.org/", page, "");
}

// Whoever asks for a page may well want the page.
void TestFetchedLists::offersTheLinksInAPage()
{
    QFETCH(const QString, link);
    QFETCH(const ProbeReport, report);
    QFETCH(const QString, offered);
    open(qPrintable(link), {.askServer = answering(report), .opensLists = true});
    TRY_VERIFY(facts() != QString());
    TRY_VERIFY(!facts().contains(QLatin1String("Asking")));
    QCOMPARE(offer()->isVisible(), !offered.isEmpty());
    QVERIFY(!m_dialog->wantsList());
    if (offered.isEmpty())
        return;
    auto* choice = named<QCheckBox>(qPrintable(offered));
    QVERIFY(named<QLineEdit>("File name")->isEnabled());
    choice->click();
    QVERIFY(m_dialog->wantsList());
    QVERIFY(!named<QLineEdit>("File name")->isEnabled());
}

void TestFetchedLists::opensTheLinksOfAPage()
{
    const ProbeReport page = found(QStringLiteral("pub.html"), "text/html");
    const FetchedList list{.text = "<!DOCTYPE html><html><body><a href=\"a.iso\">a</a>"
                                   "<a href=\"https://b.org/b.iso\">b</a></body></html>",
                           .address = QUrl(QStringLiteral("https://example.org/pub/"))};
    m_window->intake().setAskServer(answering(page), fetching(list));
    QGuiApplication::clipboard()->setText(QStringLiteral("https://me:canary@example.org/pub"));
    namedAction(*m_window, "New download")->trigger();
    TRY_VERIFY(dialog() && dialog()->findChild<ListOffer*>()->isVisible());
    dialog()->findChild<ListOffer*>()->findChild<QCheckBox*>()->click();
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(listDialog());
    namedButton(*listDialog(), "Add paused")->click();
    QCOMPARE(additions.count(), 1);
    const auto requests = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.first().url, QUrl(QStringLiteral("https://example.org/pub/a.iso")));
    QVERIFY(requests.first().credentials);
    QVERIFY(!requests.last().credentials);
}

void TestFetchedLists::leavesTheListsNameToTheList()
{
    open("http://a.org/1", aroundAMetalink());
    TRY_VERIFY(offer()->isVisible());
    auto* const name = named<QLineEdit>("File name");
    QVERIFY(!name->isEnabled());
    QCOMPARE(name->text(), QString());
    QCOMPARE(name->placeholderText(), QStringLiteral("Names from the list"));
    box()->click();
    QVERIFY(!m_dialog->wantsList());
    QVERIFY(name->isEnabled());
    QCOMPARE(name->text(), QStringLiteral("distro.iso.meta4"));
    box()->click();
    QVERIFY(m_dialog->wantsList());
    QCOMPARE(name->text(), QString());
}

void TestFetchedLists::leavesATypedNameOutWhereTheListIsOpened()
{
    open("http://a.org/1", aroundAMetalink());
    named<QLineEdit>("File name")->setText(QStringLiteral("a/b"));
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    TRY_VERIFY(offer()->isVisible());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->requests().first().target.fileName, QString());
    box()->click();
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
}

void TestFetchedLists::forgetsTheOfferWithTheLink()
{
    open("http://a.org/1", aroundAMetalink());
    TRY_VERIFY(offer()->isVisible());
    box()->click();
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(!offer()->isVisible());
    QVERIFY(!m_dialog->wantsList());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    TRY_VERIFY(m_dialog->wantsList());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2\nhttp://a.org/3"));
    QVERIFY(!m_dialog->wantsList());
    QVERIFY(!named<QLineEdit>("File name")->isEnabled());
}

void TestFetchedLists::complainsOfATypedNameOnceTheOfferIsGone()
{
    open("http://a.org/1", aroundAMetalink());
    named<QLineEdit>("File name")->setText(QStringLiteral("a/b"));
    TRY_VERIFY(offer()->isVisible());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(!m_dialog->wantsList());
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
}

void TestFetchedLists::startsOnceTheServerHasSaidWhatAListIs()
{
    open("http://a.org/distro.meta4", aroundAMetalink());
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    named<QPushButton>("&Start")->click();
    TRY_COMPARE(accepted.count(), 1);
    QVERIFY(m_dialog->wantsList());
}

void TestFetchedLists::refusesMirrorsOfAList()
{
    open("http://a.org/1", aroundAMetalink());
    named<QPlainTextEdit>("Mirrors")->setPlainText(QStringLiteral("http://b.org/1"));
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    TRY_VERIFY(offer()->isVisible());
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    QVERIFY2(complaint("Mirrors").contains(QLatin1String("Mirrors can be entered for one file only.")),
             qPrintable(complaint("Mirrors")));
    QVERIFY(!m_dialog->wantsList());
    box()->click();
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->requests().first().mirrors.size(), 1);
    box()->click();
    named<QPlainTextEdit>("Mirrors")->clear();
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QVERIFY(m_dialog->wantsList());
}

void TestFetchedLists::refusesMirrorsInTheLineOfAList()
{
    open("http://a.org/1\thttp://b.org/1", aroundAMetalink());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    TRY_VERIFY(offer()->isVisible());
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    QVERIFY2(complaint("URL").contains(QLatin1String("Mirrors can be entered for one file only.")),
             qPrintable(complaint("URL")));
    box()->click();
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
}

void TestFetchedLists::keepsTheChoiceWhileTheLinkStays()
{
    open("http://a.org/1", aroundAMetalink());
    TRY_VERIFY(offer()->isVisible());
    box()->click();
    QVERIFY(facts().contains(QLatin1String("can be resumed")));
    named<QLineEdit>("User agent")->setText(QStringLiteral("Test/1"));
    QVERIFY(!offer()->isVisible());
    TRY_VERIFY(offer()->isVisible());
    QVERIFY(!box()->isChecked());
    QVERIFY(!m_dialog->wantsList());
}

void TestFetchedLists::opensTheListThatALinkLeadsTo()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    openInWindow(fetching(
        listOf("https://example.org/a.iso\nhttps://other.example/b.iso\n out=c.iso\n dir=d\nnonsense\n")));
    const QString folder = dialog()->folder();
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(listDialog());
    QCOMPARE(m_fetched.size(), 1);
    QCOMPARE(m_fetched.first().url, QUrl(QStringLiteral("https://example.org/distro.iso.meta4")));
    QVERIFY(m_fetched.first().credentials);
    QCOMPARE(additions.count(), 0);
    namedButton(*listDialog(), "Add paused")->click();
    QCOMPARE(additions.count(), 1);
    const auto requests = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.first().target.folder, folder);
    QVERIFY(requests.first().credentials);
    QCOMPARE(requests.last().target.fileName, QStringLiteral("c.iso"));
    QCOMPARE(requests.last().target.folder, QString(folder + QLatin1String("/d")));
    // The list chose that server.
    QVERIFY(!requests.last().credentials);
}

void TestFetchedLists::blamesNoListForTheProxyThatWasTyped()
{
    openInWindow(fetching(listOf("https://example.org/a.iso\n")));
    for (QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String("Proxy"))
            field->setText(QStringLiteral("http://proxy.example:8080"));
    }
    QVERIFY(!dialog()->wantsList());
    TRY_VERIFY(dialog()->wantsList());
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(listDialog());
    QVERIFY(listDialog()->findChild<QLabel*>(QStringLiteral("remarks"))->isHidden());
}

void TestFetchedLists::waitsWithTheListForAnOpenDialog()
{
    const auto list = std::make_shared<QPromise<Expected<FetchedList>>>();
    list->start();
    openInWindow(fetching(list));
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(!dialog());
    namedAction(*m_window, "New download")->trigger();
    QVERIFY(dialog());
    const QSignalSpy brought(m_window->intake().findChild<FetchedLists*>(), &FetchedLists::brought);
    list->addResult(listOf("https://example.org/a.iso\n"));
    list->finish();
    TRY_COMPARE(brought.count(), 1);
    QVERIFY(!listDialog());
    dialog()->reject();
    TRY_VERIFY(listDialog());
}

void TestFetchedLists::bringsItsWindowWithTheList()
{
    const auto list = std::make_shared<QPromise<Expected<FetchedList>>>();
    list->start();
    openInWindow(fetching(list));
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(!dialog());
    m_window->hide();
    list->addResult(listOf("https://example.org/a.iso\n"));
    list->finish();
    TRY_VERIFY(listDialog());
    QVERIFY(m_window->isVisible());
}

void TestFetchedLists::saysForAsLongThatItFetches_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("afterwards");
    QTest::newRow("that comes") << QByteArray("https://example.org/a.iso\n") << QString();
    QTest::newRow("that fails") << QByteArray()
                                << QStringLiteral("The list could not be read: Not found (404)");
}

void TestFetchedLists::saysForAsLongThatItFetches()
{
    QFETCH(const QByteArray, list);
    const auto promise = std::make_shared<QPromise<Expected<FetchedList>>>();
    promise->start();
    openInWindow(fetching(promise));
    namedButton(*dialog(), "Start")->click();
    QCOMPARE(said(), fetchingIt);
    // As the foot does after a while.
    m_window->statusBar()->clearMessage();
    QCOMPARE(said(), fetchingIt);
    const DownloadError error{.kind = ErrorKind::NotFound, .httpStatus = 404};
    promise->addResult(list.isEmpty() ? Expected<FetchedList>(std::unexpected(error)) : listOf(list));
    promise->finish();
    TRY_VERIFY(said() != fetchingIt);
    QTEST(said(), "afterwards");
    m_window->statusBar()->clearMessage();
    QCOMPARE(said(), QString());
}

void TestFetchedLists::saysSoUntilTheLastListHasCome()
{
    const auto first = std::make_shared<QPromise<Expected<FetchedList>>>();
    const auto second = std::make_shared<QPromise<Expected<FetchedList>>>();
    for (const auto& list : {first, second}) {
        list->start();
        openInWindow(fetching(list));
        namedButton(*dialog(), "Start")->click();
        TRY_VERIFY(!dialog());
    }
    const QSignalSpy none(m_window->intake().findChild<FetchedLists*>(), &FetchedLists::hadNoLinks);
    for (const auto& list : {first, second}) {
        QVERIFY(said() == fetchingIt);
        list->addResult(listOf("# nothing\n"));
        list->finish();
        TRY_VERIFY(none.count() == (list == first ? 1 : 2));
        m_window->statusBar()->clearMessage();
    }
    QCOMPARE(said(), QString());
}

void TestFetchedLists::savesTheListItselfForWhoWantsIt()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    openInWindow(fetching(listOf("https://example.org/a.iso\n")));
    for (QCheckBox* choice : dialog()->findChildren<QCheckBox*>()) {
        if (choice->text() == boxName)
            choice->click();
    }
    namedButton(*dialog(), "Start")->click();
    QCOMPARE(additions.count(), 1);
    QCOMPARE(m_fetched.size(), 0);
    // The list shows the size that the dialog showed.
    QCOMPARE(additions.first().at(1).value<Placement>().sizeHeard, std::optional<qint64>(4096));
    QVERIFY(!additions.first().first().value<QList<DownloadRequest>>().first().size);
}

void TestFetchedLists::savesTheListWhereNobodyCanOpenIt()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    openInWindow({});
    namedButton(*dialog(), "Start")->click();
    QCOMPARE(additions.count(), 1);
}

void TestFetchedLists::saysWhyTheListCannotBeRead_data()
{
    QTest::addColumn<DownloadError>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404}
                               << QStringLiteral("Not found (404)");
    QTest::newRow("a page") << DownloadError{.kind = ErrorKind::BadResponse,
                                             .detail = Phrase(PhraseKind::PageForFile)}
                            << QStringLiteral("A web page came instead of the file");
    QTest::newRow("too large") << DownloadError{.kind = ErrorKind::BadResponse,
                                                .detail = Phrase(PhraseKind::ImportRefused,
                                                                 {Phrase(PhraseKind::IsTooLarge)})}
                               << QStringLiteral("it is too large");
}

void TestFetchedLists::saysWhyTheListCannotBeRead()
{
    QFETCH(const DownloadError, error);
    QFETCH(const QString, words);
    const QSignalSpy again(&m_window->intake(), &LinkIntake::saidWithAgain);
    openInWindow(fetching(std::unexpected(error)));
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(again.count() == 1);
    QCOMPARE(said(), QString(QLatin1String("The list could not be read: ") + words));
    QVERIFY(!listDialog());
    TRY_VERIFY(!dialog());
    m_window->intake().again().trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->input().links, QStringLiteral("https://example.org/distro.iso.meta4"));
}

void TestFetchedLists::takesAChecksumForTheOnlyFileOfAList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("one") << QByteArray("https://example.org/a.iso\n") << true;
    QTest::newRow("two") << QByteArray("https://example.org/a.iso\nhttps://example.org/b.iso\n") << false;
}

void TestFetchedLists::takesAChecksumForTheOnlyFileOfAList()
{
    QFETCH(const QByteArray, list);
    QFETCH(const bool, isTaken);
    openInWindow(fetching(listOf(list)));
    for (QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String("Checksum"))
            field->setText(QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"));
    }
    namedButton(*dialog(), "Start")->click();
    if (isTaken) {
        TRY_VERIFY(listDialog());
        QVERIFY(listDialog()->requests().first().checksum);
        return;
    }
    TRY_COMPARE(said(), QStringLiteral("The list could not be read: A checksum can be entered for one file "
                                       "only."));
    QVERIFY(!listDialog());
}

void TestFetchedLists::saysThatTheListHasNoLinks()
{
    openInWindow(fetching(listOf("# nothing\n")));
    namedButton(*dialog(), "Start")->click();
    TRY_COMPARE(said(), QStringLiteral("The list contains no http or https links."));
    QVERIFY(!listDialog());
}

void TestFetchedLists::saysWhatKeepsTheListsLinksOut()
{
    openInWindow(fetching(listOf("file:///etc/passwd\n")));
    namedButton(*dialog(), "Start")->click();
    TRY_VERIFY(said().startsWith(QLatin1String("Line 1 is left out: ")));
    QVERIFY(!listDialog());
}

QTEST_MAIN(TestFetchedLists)
#include "tst_fetched_lists.moc"
