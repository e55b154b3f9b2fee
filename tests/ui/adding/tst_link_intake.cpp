#include "core/values/naming/category.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/accessible_name.h"
#include "tests/ui/window/named_action.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/details/details_pane.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <functional>

using namespace tributary;
using enum DownloadState;

// How links come into the window: by its dialogs, the clipboard, a drop and from elsewhere.
class LinkIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void opensTheDialogWithTheLinkOfTheClipboard();
    void startsTheLinksUnderAHeading();
    void prefersLinksThatAreNotInTheList_data();
    void prefersLinksThatAreNotInTheList();
    void saysThatTheCopiedLinkIsInTheList();
    void addsWhatTheDialogAsksFor();
    void keepsTheUsualFolderWhenAnotherIsChosenOnce();
    void passesOnThePriorityThatWasChosen();
    void putsNothingByItsTypeIntoAFolderThatWasChosen();
    void takesBackAllOfAListThatNamesFolders();
    void addsALinkOnceThatIsThereTwice();
    void keepsTheUsualFolderWhenAListGoesElsewhere();
    void pastesLinksWithoutAsking();
    void saysHowManyPastedLinesAreLeftOut();
    void countsEachPastedLineThatIsLeftOut();
    void saysWhatIsLeftOutWhereTheFilterHidesTheRest();
    void takesBackWhatWasPasted();
    void pastingALinkOfTheListChoosesItAlone();
    void downloadsAPastedLinkOfTheListAgain();
    void saysThatTheClipboardHoldsNoLink();
    void takesDroppedLinks();
    void saysWhatIsLeftOutOfADrop();
    void takesALinkWhereverItIsDropped();
    void takesADroppedListFile();
    void takesLinksWithoutASchemeFromADroppedFile();
    void takesWhatCanBeReadOfSeveralFiles();
    void namesFilesThatCannotBeRead();
    void saysThatAPastedListIsTooLong();
    void saysWhichLineOfADroppedFileIsOfNoUse();
    void countsEachLineOfDroppedFilesThatIsOfNoUse();
    void opensAListThatIsHandedOver();
    void opensAListForTheFolderThatIsHandedOver();
    void addsTheGoodLinksBesideNonsense();
    void asksBeforeATextLeadsThroughOthers_data();
    void asksBeforeATextLeadsThroughOthers();
    void doesNotFetchTwiceWhatIsListed();
    void tellsThatWhatIsListedWaitsForAPerson_data();
    void tellsThatWhatIsListedWaitsForAPerson();
    void asksNoMoreOfALongDragThanItsBeginning();
    void refusesDropsWithoutLinks();

private:
    QAction* action(const char* name) const { return namedAction(*m_window, name); }
    DownloadView* list() const { return m_window->findChild<DownloadView*>(); }
    AddDialog* dialog() const { return m_window->findChild<AddDialog*>(); }
    void show(const QList<DownloadSnapshot>& downloads) { m_window->downloads().apply(downloads); }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QList<DownloadRequest> requests(const QSignalSpy& additions)
{
    return additions.isEmpty() ? QList<DownloadRequest>()
                               : additions.last().first().value<QList<DownloadRequest>>();
}

// As many commands, each of which asks for another proxy.
QString linesOfProxies(int count)
{
    QString lines;
    for (int i = 1; i <= count; ++i)
        lines += QStringLiteral("curl -x http://proxy%1.example:8080 https://example.org/%1\n").arg(i);
    return lines;
}

QLineEdit* namedEdit(const QWidget& dialog, const char* name)
{
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (accessibleName(edit) == QLatin1String(name))
            return edit;
    }
    return nullptr;
}

void drop(QWidget& target, const QMimeData& mime, bool* accepted)
{
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    *accepted = enter.isAccepted();
    QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

void LinkIntakeTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_settings = std::make_unique<TemporarySettings>();
    m_orders.idsOfTheNext = {};
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void LinkIntakeTest::opensTheDialogWithTheLinkOfTheClipboard()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("look: https://example.org/a and http://example.org/b"));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(dialog());
    QCOMPARE(dialog()->input().links, QStringLiteral("https://example.org/a\nhttp://example.org/b"));
    QVERIFY(QDir::isAbsolutePath(dialog()->input().folder));
}

void LinkIntakeTest::startsTheLinksUnderAHeading()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const QString links = QStringLiteral("https://example.org/a\nhttps://example.org/b");
    QGuiApplication::clipboard()->setText(QString(QLatin1String("Downloads:\n") + links));
    action("New download")->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->input().links, links);
    dialog()->accept();
    QCOMPARE(requests(additions).size(), 2);
}

void LinkIntakeTest::prefersLinksThatAreNotInTheList_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("offered");
    const QString here = QStringLiteral("https://files.example.org/pub/a.iso");
    const QString more = QStringLiteral("https://files.example.org/pub/[1-2].iso");
    QTest::newRow("the only one") << here << here;
    QTest::newRow("the only one, among words") << QString(QStringLiteral("look: ") + here) << here;
    QTest::newRow("one of two") << QString(here + u'\n' + more) << more;
}

void LinkIntakeTest::prefersLinksThatAreNotInTheList()
{
    QFETCH(const QString, copied);
    show({samples::inState(1, Paused, QStringLiteral("a.iso"))});
    QGuiApplication::clipboard()->setText(copied);
    action("New download")->trigger();
    QVERIFY(dialog());
    QTEST(dialog()->input().links, "offered");
}

// An empty dialog would look as if the link had not been copied.
void LinkIntakeTest::saysThatTheCopiedLinkIsInTheList()
{
    DownloadSnapshot there = samples::inState(1, Paused, QStringLiteral("a.iso"));
    there.size = 2048;
    show({there});
    QGuiApplication::clipboard()->setText(there.url.toUrl().toString());
    action("New download")->trigger();
    QVERIFY(dialog());
    const auto* facts = dialog()->findChild<QLabel*>(QStringLiteral("facts"));
    QVERIFY(facts->isVisible());
    QVERIFY2(facts->text().endsWith(QStringLiteral(" · already in the list")), qPrintable(facts->text()));
}

void LinkIntakeTest::addsWhatTheDialogAsksFor()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a"));
    action("New download")->trigger();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QCOMPARE(additions.count(), 1);
    QCOMPARE(requests(additions).first().url, QUrl(QStringLiteral("https://example.org/a")));
}

// A folder that is chosen for one download holds for that one; the next one, wherever it comes from, goes to
// the usual folder.
void LinkIntakeTest::keepsTheUsualFolderWhenAnotherIsChosenOnce()
{
    const QString usual = m_settings->settings().folder();
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a"));
    action("New download")->trigger();
    namedEdit(*dialog(), "Folder")->setText(QStringLiteral("/var/tmp/once"));
    dialog()->accept();
    QCOMPARE(requests(additions).first().target.folder, QStringLiteral("/var/tmp/once"));
    QCOMPARE(m_settings->settings().folder(), usual);
    QCOMPARE(m_settings->settings().recentFolders(), QStringList{QStringLiteral("/var/tmp/once")});
    TRY_VERIFY(!dialog());
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/b"));
    action("Paste links")->trigger();
    QCOMPARE(requests(additions).first().target.folder, usual);
    action("New download")->trigger();
    QCOMPARE(dialog()->folder(), usual);
}

void LinkIntakeTest::passesOnThePriorityThatWasChosen()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a"));
    action("New download")->trigger();
    const QList<QComboBox*> boxes = dialog()->findChildren<QComboBox*>();
    const auto priorities = std::ranges::find(boxes, QLatin1String("Priority"), &QWidget::accessibleName);
    QVERIFY(priorities != boxes.end());
    (*priorities)->setCurrentText(QStringLiteral("Low"));
    dialog()->accept();
    QCOMPARE(additions.first().at(1).value<Placement>().priority, Priority::Low);
}

void LinkIntakeTest::putsNothingByItsTypeIntoAFolderThatWasChosen()
{
    m_settings->settings().set(setting::filesByType, true);
    m_window->intake().setCategories({{.name = QStringLiteral("archives"),
                                       .extensions = {QStringLiteral("zip")},
                                       .types = {},
                                       .folder = QStringLiteral("Packed")}});
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    for (const QString& chosen : {QString(), QStringLiteral("/var/tmp/once")}) {
        QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a.zip"));
        action("New download")->trigger();
        if (!chosen.isEmpty())
            namedEdit(*dialog(), "Folder")->setText(chosen);
        const auto* free = dialog()->findChild<QLabel*>(QStringLiteral("free"));
        namedEdit(*dialog(), "File name")->setText(QStringLiteral("a.zip"));
        QCOMPARE(free->text().contains(QLatin1String("goes to Packed")), chosen.isEmpty());
        dialog()->accept();
        QCOMPARE(additions.last().at(1).value<Placement>().filing,
                 chosen.isEmpty() ? Filing::ByCategory : Filing::AsAsked);
        TRY_VERIFY(!dialog());
    }
}

void LinkIntakeTest::takesBackAllOfAListThatNamesFolders()
{
    m_settings->settings().set(setting::filesByType, true);
    const auto filed = [](int n) {
        DownloadRequest request{.url = QUrl(QStringLiteral("https://example.org/%1").arg(n))};
        request.target.folder = n == 2 ? QStringLiteral("/var/tmp/elsewhere") : QString();
        return request;
    };
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const QSignalSpy told(&m_window->intake(), &LinkIntake::added);
    m_orders.idsOfTheNext = [n = quint64{0}]() mutable { return QList{DownloadId{++n}}; };
    QVERIFY(m_window->intake().addWished({filed(1), filed(2), filed(3)}, {}));
    QStringList added;
    QList<Filing> filings;
    for (const QList<QVariant>& addition : additions) {
        for (const DownloadRequest& request : addition.first().value<QList<DownloadRequest>>()) {
            added.append(request.url.path());
            filings.append(addition.at(1).value<Placement>().filing);
        }
    }
    QCOMPARE(added, QStringList({QStringLiteral("/1"), QStringLiteral("/2"), QStringLiteral("/3")}));
    QCOMPARE(filings, QList<Filing>({Filing::ByCategory, Filing::AsAsked, Filing::ByCategory}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_window->intake().newest().size(), 3);
}

void LinkIntakeTest::addsALinkOnceThatIsThereTwice()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const QString once = QStringLiteral("https://example.org/a");
    m_window->intake().add(QString(once + u'\n' + once + QLatin1String("\nhttps://example.org/b")));
    QCOMPARE(requests(additions).size(), 2);
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("2 download(s) added."));
    QMimeData mime;
    mime.setText(QString(once + u'\n' + once + QLatin1String("\nhttps://example.org/b")));
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    auto* links = m_window->findChild<LinkListDialog*>();
    QVERIFY(links);
    QCOMPARE(links->requests().size(), 2);
    links->reject();
}

void LinkIntakeTest::keepsTheUsualFolderWhenAListGoesElsewhere()
{
    const QString usual = m_settings->settings().folder();
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QMimeData mime;
    mime.setUrls(
        {QUrl(QStringLiteral("https://example.org/a")), QUrl(QStringLiteral("https://example.org/b"))});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    auto* links = m_window->findChild<LinkListDialog*>();
    QVERIFY(links);
    namedEdit(*links, "Folder")->setText(QStringLiteral("/var/tmp/once"));
    links->accept();
    QCOMPARE(requests(additions).first().target.folder, QStringLiteral("/var/tmp/once"));
    QCOMPARE(m_settings->settings().folder(), usual);
    QCOMPARE(m_settings->settings().recentFolders(), QStringList{QStringLiteral("/var/tmp/once")});
}

void LinkIntakeTest::pastesLinksWithoutAsking()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a\nhttps://example.org/b"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(requests(additions).size(), 2);
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(u'2'));
    QVERIFY(!dialog());
}

// The message counts the lines in its first sentence, since the foot may have room for no more.
void LinkIntakeTest::saysHowManyPastedLinesAreLeftOut()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("https://example.org/a\nfoo bar\nwww.example.org/b\nmilk\nhttps://example.org/c"));
    action("Paste links")->trigger();
    QCOMPARE(requests(additions).size(), 3);
    const QString said = m_window->statusBar()->currentMessage();
    QVERIFY2(said.startsWith(QLatin1String("3 download(s) added, 2 line(s) left out. ")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Line 2 is left out: it is not a link.")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Line 4 is left out")), qPrintable(said));
    QGuiApplication::clipboard()->setText(QStringLiteral("Look:\nhttps://example.org/d\nand tell me"));
    action("Paste links")->trigger();
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("1 download(s) added."));
}

void LinkIntakeTest::countsEachPastedLineThatIsLeftOut()
{
    QGuiApplication::clipboard()->setText(
        QString(QLatin1String("https://example.org/a\n") + QStringLiteral("magnet:?xt=1\n").repeated(150)));
    action("Paste links")->trigger();
    const QString said = m_window->statusBar()->currentMessage();
    QVERIFY2(said.startsWith(QLatin1String("1 download(s) added, 150 line(s) left out. ")), qPrintable(said));
    QVERIFY2(said.endsWith(QLatin1String("And 147 more of this kind.")), qPrintable(said));
}

void LinkIntakeTest::saysWhatIsLeftOutWhereTheFilterHidesTheRest()
{
    m_orders.idsOfTheNext = [] { return QList{DownloadId{1}}; };
    m_window->findChild<QToolBar*>()->findChild<QLineEdit*>()->setText(QStringLiteral("nothing"));
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a\nmagnet:?xt=1"));
    action("Paste links")->trigger();
    show({samples::inState(1, Queued, QStringLiteral("a"))});
    const QStatusBar* foot = m_window->statusBar();
    const QString said = foot->currentMessage();
    QVERIFY2(said.contains(QLatin1String("1 download(s) added, 1 line(s) left out. ")), qPrintable(said));
    QVERIFY2(said.startsWith(QLatin1String("The filter hides the new downloads. ")), qPrintable(said));
    QCOMPARE(foot->findChild<QToolButton*>(QStringLiteral("undo"))->text(), QStringLiteral("Show"));
}

// The queue answers, and a person presses the key of the button beside the words.
void LinkIntakeTest::takesBackWhatWasPasted()
{
    using Ids = QList<DownloadId>;
    m_orders.idsOfTheNext = [] { return Ids{{1}, {2}}; };
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const QSignalSpy cancels(&m_orders, &NotedOrders::cancelled);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/1\nhttps://example.org/2"));
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    show({samples::inState(1, Downloading, QStringLiteral("1")),
          samples::inState(2, Finished, QStringLiteral("2"))});
    const QStatusBar* foot = m_window->statusBar();
    QCOMPARE(foot->currentMessage(), QStringLiteral("2 download(s) added."));
    auto* button = foot->findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(button->isVisible());
    // The key is for the button that stands there, once the window has heard of it.
    TRY_VERIFY(action("Undo removal")->shortcut().isEmpty());
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    // A file that is whole already is kept.
    QCOMPARE(cancels.count(), 1);
    QCOMPARE(cancels.first().first().value<Ids>(), Ids{{1}});
    QCOMPARE(removals.count(), 1);
    QCOMPARE(removals.first().first().value<Ids>(), (Ids{{1}, {2}}));
    QVERIFY(!button->isVisible());
    m_window->intake().undo().trigger();
    QCOMPARE(removals.count(), 1);
    TRY_COMPARE(action("Undo removal")->shortcut(), QKeySequence(QKeySequence::Undo));
}

// Ctrl, which is held for it, adds to what is chosen by a click.
void LinkIntakeTest::pastingALinkOfTheListChoosesItAlone()
{
    const DownloadSnapshot there = samples::inState(2, Paused, QStringLiteral("b.iso"));
    show({samples::inState(1, Paused, QStringLiteral("a.iso")), there});
    list()->setFocus();
    for (int row = 0; row < 2; ++row) {
        list()->selectionModel()->setCurrentIndex(
            list()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QGuiApplication::clipboard()->setText(there.url.toUrl().toString());
        QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
        const QModelIndexList chosen = list()->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().data().toString(), QStringLiteral("b.iso"));
    }
}

void LinkIntakeTest::downloadsAPastedLinkOfTheListAgain()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const DownloadSnapshot there = samples::inState(1, Finished, QStringLiteral("a.iso"));
    const QString link = there.url.toUrl().toString();
    show({there});
    QGuiApplication::clipboard()->setText(link);
    action("Paste links")->trigger();
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Already in the list."));
    auto* button = m_window->statusBar()->findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Download again"));
    button->click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->input().links, link);
    dialog()->accept();
    QCOMPARE(requests(additions).size(), 1);
    QCOMPARE(requests(additions).first().target.fileName, QStringLiteral("a (1).iso"));
}

void LinkIntakeTest::saysThatTheClipboardHoldsNoLink()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(QStringLiteral("milk, eggs"));
    action("Paste links")->trigger();
    QCOMPARE(additions.count(), 0);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("no http or https link")));
}

void LinkIntakeTest::takesDroppedLinks()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QMimeData mime;
    mime.setUrls(
        {QUrl(QStringLiteral("https://example.org/a")), QUrl(QStringLiteral("https://example.org/b"))});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    QVERIFY(accepted);
    auto* list = m_window->findChild<LinkListDialog*>();
    QVERIFY(list);
    list->accept();
    QCOMPARE(requests(additions).size(), 2);

    mime.setUrls({QUrl(QStringLiteral("https://example.org/c"))});
    drop(*m_window, mime, &accepted);
    QVERIFY(dialog());
    dialog()->accept();
    QCOMPARE(requests(additions).size(), 1);
}

// The New download dialog would want the line mended.
void LinkIntakeTest::saysWhatIsLeftOutOfADrop()
{
    QMimeData mime;
    mime.setText(QStringLiteral("https://example.org/a\nmagnet:?xt=1"));
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    const auto* list = m_window->findChild<LinkListDialog*>();
    QVERIFY(list);
    QCOMPARE(list->requests().size(), 1);
    const auto* remarks = list->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY2(remarks->text().startsWith(QLatin1String("Line 2 is left out")), qPrintable(remarks->text()));
}

void LinkIntakeTest::takesALinkWhereverItIsDropped()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/a"))});
    // Other programs hand a link over as text as well, which a field would take.
    mime.setText(QStringLiteral("https://example.org/a"));
    show({samples::inState(1, Paused, QStringLiteral("a.iso"))});
    QWidget* filter = m_window->findChild<QToolBar*>()->findChild<QLineEdit*>();
    for (QWidget* target :
         {list()->viewport(), m_window->findChild<DetailsPane*>()->currentWidget(), filter}) {
        const char* where = target->metaObject()->className();
        bool accepted = false;
        drop(*target, mime, &accepted);
        QVERIFY2(accepted, where);
        QVERIFY2(dialog(), where);
        delete dialog();
    }
}

void LinkIntakeTest::takesADroppedListFile()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("https://example.org/[1-3]\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    QVERIFY(accepted);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    namedButton(*m_window->findChild<LinkListDialog*>(), "Add paused")->click();
    QCOMPARE(requests(additions).size(), 3);
}

void LinkIntakeTest::takesLinksWithoutASchemeFromADroppedFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("www.example.com/file.zip\r\nreport.pdf\nhttps://example.org/b\n  out=c.zip\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    const auto* list = m_window->findChild<LinkListDialog*>();
    QCOMPARE(list->requests().size(), 2);
    QCOMPARE(list->requests().first().url, QUrl(QStringLiteral("https://www.example.com/file.zip")));
    QCOMPARE(list->requests().last().target.fileName, QStringLiteral("c.zip"));
    const auto* remarks = list->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY2(remarks->text().startsWith(QLatin1String("Line 2 is left out")), qPrintable(remarks->text()));
}

void LinkIntakeTest::takesWhatCanBeReadOfSeveralFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("https://example.org/[1-3]\n");
    file.close();
    const QString gone = folder.filePath(QStringLiteral("gone.txt"));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(gone), QUrl::fromLocalFile(file.fileName())});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    const auto* list = m_window->findChild<LinkListDialog*>();
    QCOMPARE(list->requests().size(), 3);
    const auto* remarks = list->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY(remarks->isVisible());
    QVERIFY2(remarks->text().contains(gone), qPrintable(remarks->text()));
}

void LinkIntakeTest::namesFilesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.txt"));
    const QString two = folder.filePath(QStringLiteral("two.txt"));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(one), QUrl::fromLocalFile(two)});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    TRY_VERIFY(m_window->statusBar()->currentMessage().contains(two));
    const QString said = m_window->statusBar()->currentMessage();
    QVERIFY2(said.contains(one), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("contains no")), qPrintable(said));
    QVERIFY(!m_window->findChild<LinkListDialog*>());
}

void LinkIntakeTest::saysThatAPastedListIsTooLong()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("https://example.org/[1-9000]\nhttps://example.com/[1-9000]"));
    action("Paste links")->trigger();
    QCOMPARE(requests(additions).size(), mostDownloadsAtOnce);
    const QString said = m_window->statusBar()->currentMessage();
    QVERIFY2(said.contains(QLatin1String("only its first")), qPrintable(said));
}

void LinkIntakeTest::saysWhichLineOfADroppedFileIsOfNoUse()
{
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("tributary XXXXXX.txt")));
    QVERIFY(file.open());
    file.write("https://example.org/one\nhttps://example.org/two\nftp:\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    const auto* remarks =
        m_window->findChild<LinkListDialog*>()->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY2(remarks->text().contains(QLatin1String("Line 3")), qPrintable(remarks->text()));
}

void LinkIntakeTest::countsEachLineOfDroppedFilesThatIsOfNoUse()
{
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("tributary XXXXXX.txt")));
    QVERIFY(file.open());
    file.write("https://example.org/one\n");
    file.write(QByteArray("ftp:\n").repeated(150));
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    bool accepted = false;
    drop(*m_window, mime, &accepted);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    const auto* remarks =
        m_window->findChild<LinkListDialog*>()->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY2(remarks->text().endsWith(QLatin1String("And 147 more of this kind.")),
             qPrintable(remarks->text()));
}

void LinkIntakeTest::opensAListThatIsHandedOver()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("tributary XXXXXX.txt")));
    QVERIFY(file.open());
    file.write("https://example.org/one\nhttps://example.org/two\n");
    file.close();
    m_window->intake().add(QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded) +
                           QLatin1String("\nhttps://example.org/three"));
    QCOMPARE(requests(additions).size(), 1);
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
}

void LinkIntakeTest::opensAListForTheFolderThatIsHandedOver()
{
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("tributary XXXXXX.txt")));
    QVERIFY(file.open());
    file.write("https://example.org/one\n");
    file.close();
    m_window->intake().add(QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded),
                           QStringLiteral("/srv/elsewhere"));
    TRY_VERIFY(m_window->findChild<LinkListDialog*>());
    const auto* list = m_window->findChild<LinkListDialog*>();
    QCOMPARE(list->folder(), QStringLiteral("/srv/elsewhere"));
    QCOMPARE(list->requests().first().target.folder, QStringLiteral("/srv/elsewhere"));
}

// As arguments of the program are.
void LinkIntakeTest::addsTheGoodLinksBesideNonsense()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    m_window->intake().add(QStringLiteral("nonsense\nhttps://example.org/one\nftp://example.org/two"));
    QCOMPARE(requests(additions).size(), 1);
    QCOMPARE(requests(additions).first().url, QUrl(QStringLiteral("https://example.org/one")));
    QVERIFY(QDir::isAbsolutePath(requests(additions).first().target.folder));
    const QString said = m_window->statusBar()->currentMessage();
    // Each complaint once, in the order of the lines that they are about.
    qsizetype at = -1;
    for (const char* words : {"1 download", "“nonsense” doesn't begin with", "FTP servers"}) {
        const qsizetype found = said.indexOf(QString::fromUtf8(words));
        QVERIFY2(found > at && said.count(QString::fromUtf8(words)) == 1, qPrintable(said));
        at = found;
    }
    QVERIFY2(!said.contains(QLatin1String("example.org")), qPrintable(said));
    m_window->intake().add(QStringLiteral("nonsense"));
    QCOMPARE(additions.count(), 1);
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("“nonsense”")));
}

void LinkIntakeTest::asksBeforeATextLeadsThroughOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // of what is said
    QTest::newRow("a proxy") << QStringLiteral("curl -x http://proxy.example:8080 https://example.org/a")
                             << QStringLiteral("proxy.example:8080");
    QTest::newRow("no proxy") << QStringLiteral("curl -x '' https://example.org/a")
                              << QStringLiteral("use no proxy");
    QTest::newRow("no look at certificates")
        << QStringLiteral("curl -k https://example.org/a") << QStringLiteral("not to check certificates");
    QTest::newRow("certificates of its own")
        << QStringLiteral("curl --cacert /tmp/c.pem https://example.org/a") << QStringLiteral("/tmp/c.pem");
    QTest::newRow("one among several")
        << QStringLiteral("https://example.org/b\ncurl -k https://example.org/a")
        << QStringLiteral("not to check certificates");
    const QString proxies = linesOfProxies(6);
    QTest::newRow("no look at certificates behind many proxies")
        << proxies + QLatin1String("curl -k https://example.org/a")
        << QStringLiteral("not to check certificates");
    QTest::newRow("certificates of its own behind many proxies")
        << proxies + QLatin1String("curl --cacert /tmp/c.pem https://example.org/a")
        << QStringLiteral("/tmp/c.pem");
    QTest::newRow("no proxy behind many proxies")
        << proxies + QLatin1String("curl -x '' https://example.org/a") << QStringLiteral("use no proxy");
    QTest::newRow("more proxies than are named") << proxies << QStringLiteral("And 3 more of this kind.");
}

// Wherever the text comes from: nothing is added before a person has been shown what it asks for.
void LinkIntakeTest::asksBeforeATextLeadsThroughOthers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    QMimeData mime;
    mime.setText(text);
    bool accepted = false;
    QGuiApplication::clipboard()->setText(text);
    const std::array<std::function<void()>, 4> doors{
        [&] { action("Paste links")->trigger(); }, [&] { drop(*m_window, mime, &accepted); },
        [&] { m_window->intake().add(text); }, [&] { action("New download")->trigger(); }};
    for (const auto& comesIn : doors) {
        comesIn();
        QCOMPARE(additions.count(), 0);
        const std::unique_ptr<QDialog> asked(m_window->findChild<QDialog*>());
        QVERIFY(asked);
        const auto* remarks = asked->findChild<QLabel*>(QStringLiteral("remarks"));
        QVERIFY2(remarks->isVisibleTo(asked.get()) && remarks->text().contains(word),
                 qPrintable(remarks->text()));
    }
    // Headers, which only go to the link's own host, are not asked about.
    m_window->intake().add(QStringLiteral("curl -H 'X-A: b' -A me https://example.org/c"));
    QCOMPARE(additions.count(), 1);
}

void LinkIntakeTest::doesNotFetchTwiceWhatIsListed()
{
    const QSignalSpy additions(&m_orders, &NotedOrders::added);
    show({samples::inState(1, Finished, QStringLiteral("a")),
          samples::inState(2, Finished, QStringLiteral("b"))});
    const QUrl listed = m_window->downloads().at(0).link().toUrl();
    m_window->intake().add(listed.toString());
    QCOMPARE(additions.count(), 0);
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Already in the list."));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("a"));
    m_window->intake().add(listed.toString() + QLatin1String("\nhttps://example.org/new"));
    QCOMPARE(requests(additions).size(), 1);
}

void LinkIntakeTest::tellsThatWhatIsListedWaitsForAPerson_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("waits");
    QTest::newRow("finished") << Finished << false;
    QTest::newRow("under way") << Downloading << false;
    QTest::newRow("paused") << Paused << true;
    QTest::newRow("failed") << Failed << true;
    QTest::newRow("cancelled") << Cancelled << true;
}

// The terminal that hands a link over would think that it comes.
void LinkIntakeTest::tellsThatWhatIsListedWaitsForAPerson()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, waits);
    show({samples::inState(1, state, QStringLiteral("a"))});
    const QString listed = m_window->downloads().at(0).link().toUrl().toString();
    QCOMPARE(m_window->intake().add(listed, {}, NewRows::Quiet).has_value(), !waits);
    QVERIFY(m_window->intake().add(listed + QLatin1String("\nhttps://example.org/new")).has_value());
}

// The question comes again and again while a drag crosses the window.
void LinkIntakeTest::asksNoMoreOfALongDragThanItsBeginning()
{
    const QString words = QStringLiteral("milk, eggs ").repeated(100'000);
    QMimeData mime;
    mime.setText(QLatin1String("https://example.org/a ") + words);
    QVERIFY(m_window->intake().wants(mime));
    mime.setText(words + QLatin1String(" https://example.org/a"));
    QVERIFY(!m_window->intake().wants(mime));
}

void LinkIntakeTest::refusesDropsWithoutLinks()
{
    QMimeData mime;
    mime.setText(QStringLiteral("just words"));
    bool accepted = true;
    drop(*m_window, mime, &accepted);
    QVERIFY(!accepted);
    QVERIFY(!dialog());
}

QTEST_MAIN(LinkIntakeTest)
#include "tst_link_intake.moc"
