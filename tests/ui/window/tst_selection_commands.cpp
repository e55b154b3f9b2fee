#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/kept_messages.h"
#include "tests/ui/window/letters_in_menus.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/selection_window.h"
#include "ui/adding/limit_dialog.h"
#include "ui/adding/own_limits.h"
#include "ui/desktop/open_link.h"
#include "ui/details/details_pane.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/view/head_menu.h"
#include "ui/window/download_actions.h"
#include "ui/window/filter_bar.h"
#include "ui/window/selection_commands.h"
#include "ui/window/window_shape.h"
#include "ui/words/enter_keys.h"
#include "ui/words/mnemonic.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QProxyStyle>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QStyleHints>
#include <QStyleOptionMenuItem>
#include <QTest>
#include <QToolBar>

using namespace tributary;
using enum DownloadState;

// Takes down the entries of a menu that are painted, each with the key beside it.
class PaintedEntries : public QProxyStyle
{
public:
    mutable QStringList texts;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            texts.append(entry->text);
        QProxyStyle::drawControl(element, option, painter, widget);
    }
};

// Takes down what would be opened.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString& scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString& scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& link) { opened.append(link.toString()); }

private:
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
                              QStringLiteral("mailto"), QStringLiteral("ftp")};
};

// The context menu, the keys and the mouse on the selected downloads.
class SelectionCommandsTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void offersAllInTheContextMenu();
    void offersNothingForNothing();
    void pausesAndResumesAllWhileNothingIsChosen();
    void pausesAndResumesOnlyWhatIsShown();
    void retriesTheFailedWhereTheyAloneAreShown();
    void resumesWhatWasJustAdded();
    void saysWhichOfThePausedStartOver();
    void saysWhomItPausesAndResumes();
    void offersNothingOnceTheRowsAreGone();
    void leavesOutOfTheMenuWhatMeansTheSame_data();
    void leavesOutOfTheMenuWhatMeansTheSame();
    void leavesOutOfTheMenuWhatCantApply_data();
    void leavesOutOfTheMenuWhatCantApply();
    void saysWhyAKeyDoesNothing_data();
    void saysWhyAKeyDoesNothing();
    void drawsAnIconBesideEachEntry();
    void replacesTheLinkOfOne_data();
    void replacesTheLinkOfOne();
    void clearsWhatIsFinished();
    void clearsOnlyTheFinishedThatAreShown();
    void namesTheOnlyOneToClear();
    void opensTheContextMenuByKey_data();
    void opensTheContextMenuByKey();
    void hasLettersInTheContextMenu();
    void hasLettersOfItsOwnWordsInTheContextMenu_data();
    void hasLettersOfItsOwnWordsInTheContextMenu();
    void showsTheKeysOfTheListInItsMenu_data();
    void showsTheKeysOfTheListInItsMenu();
    void findsNamesByTheirFirstLetters_data();
    void findsNamesByTheirFirstLetters();
    void goesToOneRow_data();
    void goesToOneRow();
    void copiesLinksWithTheUsualKey();
    void leavesTheKeyToTextThatHasTheFocus();
    void copiesPaths();
    void opensLinksInTheBrowser();
    void keepsToTheBrowserWhatIsForIt_data();
    void keepsToTheBrowserWhatIsForIt();
    void retriesWhatCameToNothing();
    void triesAtOnceWhatWaits();
    void startsAtOnceWhatWaitsForItsTurn();
    void ticksThePriorityThatAllHave();
    void startsAtOnceWhatIsDueToTryAgain();
    void givesDownloadsALimitOfTheirOwn();
    void asksForALimitThatNoMenuOffers();
    void hidesColumnsAndRemembersIt();

private:
    QStringList entriesByKey() const;
};

void SelectionCommandsTest::offersAllInTheContextMenu()
{
    select({samples::inState(1, Finished, QStringLiteral("a"))});
    QStringList names;
    for (const QAction* offered : list()->actions()) {
        if (!offered->isSeparator())
            names.append(offered->text());
    }
    QCOMPARE(names.join(u','),
             QStringLiteral("Open,Open folder,Check file…,Resume,Start now,Pause,Cancel,Retry,Download again,"
                            "Rename…,Move to folder…,Edit…,Replace link…,Copy link,Copy path,"
                            "Open link in browser,"
                            "Move to top,Move up,Move down,Move to bottom,Priority,Speed limit,"
                            "Remove,Remove with file…,Details"));
    QVERIFY(action("Open")->isEnabled());
    QVERIFY(!action("Retry")->isEnabled());
}

void SelectionCommandsTest::offersNothingForNothing()
{
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    list()->clearSelection();
    QStringList offers;
    for (const QAction* offered : list()->actions()) {
        if (!offered->isSeparator() && offered->isEnabled())
            offers.append(offered->text());
    }
    // These commands are for all downloads then.
    QCOMPARE(offers, QStringList{QStringLiteral("Pause")});
}

void SelectionCommandsTest::pausesAndResumesAllWhileNothingIsChosen()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    select({samples::inState(1, Downloading, QStringLiteral("a")),
            samples::inState(2, Queued, QStringLiteral("b")),
            samples::inState(3, Paused, QStringLiteral("c")),
            samples::inState(4, Failed, QStringLiteral("d"))});
    list()->clearSelection();
    // A key that is pressed in the list is for a row of it.
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(pauses.count(), 0);
    action("Pause")->trigger();
    QCOMPARE(ids(pauses), (Ids{{1}, {2}}));
    // A failed download is started anew when a person chooses it.
    action("Resume")->trigger();
    QCOMPARE(ids(resumes), Ids{{3}});
}

// The filter hides the others, and nobody who looks at the rest means those.
void SelectionCommandsTest::pausesAndResumesOnlyWhatIsShown()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    select({samples::inState(1, Downloading, QStringLiteral("film.mkv")),
            samples::inState(2, Queued, QStringLiteral("report.pdf")),
            samples::inState(3, Paused, QStringLiteral("films.zip")),
            samples::inState(4, Paused, QStringLiteral("reports.zip"))});
    filterBox()->setText(QStringLiteral("report"));
    list()->clearSelection();
    action("Pause")->trigger();
    QCOMPARE(ids(pauses), Ids{{2}});
    action("Resume")->trigger();
    QCOMPARE(ids(resumes), Ids{{4}});
    filterBox()->setText(QStringLiteral("films"));
    list()->clearSelection();
    QVERIFY(!action("Pause")->isEnabled());
    QVERIFY(action("Resume")->isEnabled());
}

void SelectionCommandsTest::retriesTheFailedWhereTheyAloneAreShown()
{
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    select({samples::inState(1, Failed, QStringLiteral("film.mkv")),
            samples::inState(2, Failed, QStringLiteral("report.pdf")),
            samples::inState(3, Paused, QStringLiteral("report.zip"))});
    list()->clearSelection();
    QCOMPARE(action("Resume")->iconText(), QStringLiteral("Resume all"));
    const qint64 usualSign = action("Resume")->icon().cacheKey();
    m_window->findChild<FilterBar*>()->choose(StateGroup::Failed, {});
    TRY_COMPARE(action("Resume")->iconText(), QStringLiteral("Retry shown"));
    QCOMPARE(action("Resume")->icon().cacheKey(), action("Retry")->icon().cacheKey());
    QCOMPARE(action("Resume")->toolTip(), QStringLiteral("Retry all shown downloads"));
    QVERIFY(action("Resume")->isEnabled());
    action("Resume")->trigger();
    QCOMPARE(ids(resumes), (Ids{{1}, {2}}));
    m_window->findChild<FilterBar*>()->choose(StateGroup::All, {});
    TRY_COMPARE(action("Resume")->iconText(), QStringLiteral("Resume all"));
    QCOMPARE(action("Resume")->icon().cacheKey(), usualSign);
}

// Nothing changes of a download that was added to be started later.
void SelectionCommandsTest::resumesWhatWasJustAdded()
{
    QVERIFY(!action("Resume")->isEnabled());
    filterBox()->setFocus();
    show({samples::inState(1, Paused, QStringLiteral("a"))});
    QVERIFY(action("Resume")->isEnabled());
    QVERIFY(!action("Pause")->isEnabled());
}

void SelectionCommandsTest::saysWhichOfThePausedStartOver()
{
    const auto streamed = [](quint64 id, DownloadState state, const char* name) {
        DownloadSnapshot download = samples::inState(id, state, QString::fromLatin1(name));
        download.bytes = 1000;
        download.startsOver = true;
        return download;
    };
    const QSignalSpy said(&m_window->commands(), &SelectionCommands::said);
    select({samples::inState(1, Downloading, QStringLiteral("a.iso")),
            samples::inState(2, Queued, QStringLiteral("b.iso"))});
    action("Pause")->trigger();
    QCOMPARE(said.count(), 0);
    select({streamed(3, Downloading, "radio.ogg"), streamed(4, Paused, "old.ogg")});
    action("Pause")->trigger();
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.last().first().toString(),
             QStringLiteral("“radio.ogg” can't be resumed: it will start over."));
    select({streamed(5, Waiting, "other.ogg")});
    m_window->commands().pauseAll();
    QCOMPARE(said.count(), 2);
    QVERIFY(said.last().first().toString().startsWith(QLatin1String("2 of the paused")));
}

void SelectionCommandsTest::saysWhomItPausesAndResumes()
{
    const auto words = [this](const char* name) {
        return QStringList{action(name)->iconText(), action(name)->toolTip()};
    };
    const QStringList pauseOne{QStringLiteral("Pause"), QStringLiteral("Pause")};
    QCOMPARE(words("Pause"), pauseOne);
    const QString space = QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    const QStringList pauseByKey{QStringLiteral("Pause"), QStringLiteral("Pause (%1)").arg(space)};
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    QCOMPARE(words("Pause"), pauseByKey);
    QCOMPARE(words("Resume").last(), QStringLiteral("Resume"));
    list()->clearSelection();
    QCOMPARE(words("Pause"),
             (QStringList{QStringLiteral("Pause all"), QStringLiteral("Pause all shown downloads")}));
    QCOMPARE(words("Resume"),
             (QStringList{QStringLiteral("Resume all"), QStringLiteral("Resume all shown downloads")}));
    const auto* bar = m_window->findChild<QToolBar*>();
    QCOMPARE(bar->widgetForAction(action("Pause"))->accessibleName(), QStringLiteral("Pause"));
    auto* rows = m_window->findChild<DownloadFilter*>();
    rows->setWords(QStringLiteral("nothing of that name"));
    TRY_COMPARE(words("Pause").first(), QStringLiteral("Pause shown"));
    TRY_COMPARE(words("Resume").first(), QStringLiteral("Resume shown"));
    rows->setWords({});
    TRY_COMPARE(words("Pause").first(), QStringLiteral("Pause all"));
    list()->selectAll();
    QCOMPARE(words("Pause"), pauseByKey);
    // The same key resumes once there is nothing to pause.
    select({samples::inState(1, Paused, QStringLiteral("a"))});
    QCOMPARE(words("Pause"), pauseOne);
    QCOMPARE(words("Resume").last(), QStringLiteral("Resume (%1)").arg(space));
    QVERIFY(action("Open")->toolTip().startsWith(QLatin1String("Open (")));
}

void SelectionCommandsTest::offersNothingOnceTheRowsAreGone()
{
    select({samples::inState(1, Paused, QStringLiteral("a"))});
    list()->clearSelection();
    QVERIFY(action("Resume")->isEnabled());
    m_window->downloads().forget({1});
    TRY_VERIFY(!action("Resume")->isEnabled());
}

void SelectionCommandsTest::leavesOutOfTheMenuWhatMeansTheSame_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("verbs");
    using States = QList<DownloadState>;
    QTest::newRow("failed") << States{Failed} << QStringLiteral("Retry");
    QTest::newRow("aborted") << States{Cancelled} << QStringLiteral("Retry");
    QTest::newRow("paused") << States{Paused} << QStringLiteral("Resume Cancel");
    QTest::newRow("some of each") << States{Failed, Paused} << QStringLiteral("Resume Cancel Retry");
    QTest::newRow("downloading") << States{Downloading} << QStringLiteral("Pause Cancel");
}

void SelectionCommandsTest::leavesOutOfTheMenuWhatMeansTheSame()
{
    QFETCH(QList<DownloadState>, states);
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(samples::inState(quint64(downloads.size()) + 1, state, QStringLiteral("a")));
    select(downloads);
    QStringList verbs = entriesByKey();
    verbs.removeIf([](const QString& entry) {
        return !QStringList{QStringLiteral("Resume"), QStringLiteral("Pause"), QStringLiteral("Cancel"),
                            QStringLiteral("Retry")}
                    .contains(entry);
    });
    QTEST(verbs.join(u' '), "verbs");
    // The button on the bar has the same word.
    if (states == QList{Failed})
        QCOMPARE(action("Resume")->iconText(), QStringLiteral("Retry"));
    else if (states.contains(Paused))
        QCOMPARE(action("Resume")->iconText(), QStringLiteral("Resume"));
}

QStringList SelectionCommandsTest::entriesByKey() const
{
    QTest::keyClick(list(), Qt::Key_Menu);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QStringList entries;
    for (const QAction* entry : menu ? menu->actions() : QList<QAction*>()) {
        if (!entry->isSeparator())
            entries.append(withoutMnemonic(entry->text()));
    }
    if (menu)
        menu->close();
    return entries;
}

void SelectionCommandsTest::leavesOutOfTheMenuWhatCantApply_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("entries");
    const QString links = QStringLiteral(",Copy link,Copy path,Open link in browser");
    const QString turns =
        QStringLiteral(",Move to top,Move up,Move down,Move to bottom,Priority,Speed limit");
    QTest::newRow("failed without a file")
        << Failed << qint64{0}
        << QString(QStringLiteral("Retry,Rename…,Move to folder…,Edit…,Replace link…") + links + turns +
                   QStringLiteral(",Remove,Details"));
    QTest::newRow("failed half-way")
        << Failed << qint64{9}
        << QString(QStringLiteral("Open folder,Cancel,Retry,Rename…,Move to folder…,Edit…,Replace link…") +
                   links + turns + QStringLiteral(",Remove,Remove with file…,Details"));
    QTest::newRow("finished") << Finished << qint64{9}
                              << QString(QStringLiteral("Open,Open folder,Check file…,Download again,"
                                                        "Rename…,Move to folder…") +
                                         links + QStringLiteral(",Remove,Remove with file…,Details"));
    // An entry that says why it can't be chosen stays.
    QTest::newRow("downloading") << Downloading << qint64{9}
                                 << QString(QStringLiteral("Open folder,Pause,Cancel,Rename…,Edit…") + links +
                                            turns + QStringLiteral(",Remove,Remove with file…,Details"));
}

void SelectionCommandsTest::leavesOutOfTheMenuWhatCantApply()
{
    QFETCH(const DownloadState, state);
    QFETCH(const qint64, bytes);
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a"));
    download.bytes = bytes;
    select({download});
    QTEST(entriesByKey().join(u','), "entries");
    // The keys of entries that the menu leaves out work as before.
    QVERIFY(action("Remove with file…")->isEnabled());
}

void SelectionCommandsTest::saysWhyAKeyDoesNothing_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("why");
    const QString pause = QStringLiteral("A running download can't be renamed. Pause it first.");
    QTest::newRow("it runs") << QList{Downloading} << pause;
    QTest::newRow("it waits to be tried again") << QList{Waiting} << pause;
    QTest::newRow("several are selected")
        << QList{Paused, Finished} << QStringLiteral("Only one download can be renamed at a time.");
    QTest::newRow("it can be renamed") << QList{Paused} << QString();
}

void SelectionCommandsTest::saysWhyAKeyDoesNothing()
{
    QFETCH(const QList<DownloadState>, states);
    QFETCH(const QString, why);
    selectOneInEach(states);
    const QSignalSpy said(&m_window->commands(), &SelectionCommands::said);
    const QSignalSpy wanted(&m_window->commands(), &SelectionCommands::renameRequested);
    QCOMPARE(action("Rename…")->whatsThis(), why);
    QTest::keyClick(list(), Qt::Key_F2);
    QCOMPARE(wanted.count(), why.isEmpty() ? 1 : 0);
    QCOMPARE(said.count(), why.isEmpty() ? 0 : 1);
    if (said.isEmpty())
        return;
    QCOMPARE(said.first().first().toString(), why);
    QVERIFY(keptMessages(*m_window).first()->text().endsWith(why.chopped(1)));
}

void SelectionCommandsTest::drawsAnIconBesideEachEntry()
{
    for (const QAction* entry : list()->actions()) {
        if (entry->isSeparator())
            continue;
        const QImage icon = entry->icon().pixmap(20, 20).toImage();
        bool isDrawn = false;
        for (int y = 0; y < icon.height(); ++y) {
            for (int x = 0; x < icon.width(); ++x)
                isDrawn = isDrawn || qAlpha(icon.pixel(x, y)) > 0;
        }
        QVERIFY2(isDrawn, qPrintable(entry->text()));
    }
}

void SelectionCommandsTest::replacesTheLinkOfOne_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("failed") << Failed << true;
    QTest::newRow("paused") << Paused << true;
    QTest::newRow("waiting for its turn") << Queued << true;
    QTest::newRow("waiting to try again") << Waiting << true;
    QTest::newRow("downloading") << Downloading << false;
    QTest::newRow("finished") << Finished << false;
}

void SelectionCommandsTest::replacesTheLinkOfOne()
{
    QFETCH(const DownloadState, state);
    const QSignalSpy wanted(&m_window->commands(), &SelectionCommands::replaceLinkRequested);
    select({samples::inState(1, state, QStringLiteral("a"))});
    QTEST(action("Replace link…")->isEnabled(), "isOffered");
    if (!action("Replace link…")->isEnabled())
        return;
    action("Replace link…")->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<DownloadId>(), DownloadId{1});
    QVERIFY(m_window->findChild<ReplaceLinkDialog*>());
}

void SelectionCommandsTest::clearsWhatIsFinished()
{
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    QVERIFY(!action("Clear finished")->isEnabled());
    select({samples::inState(1, Downloading, QStringLiteral("a")),
            samples::inState(2, Finished, QStringLiteral("b")),
            samples::inState(3, Finished, QStringLiteral("c"))});
    action("Clear finished")->trigger();
    QVERIFY(question());
    QVERIFY2(question()->text().startsWith(QLatin1String("Remove 2 finished")),
             qPrintable(question()->text()));
    QTest::keyClick(question(), Qt::Key_Return);
    QCOMPARE(removals.count(), 0);
    TRY_VERIFY(!question());
    action("Clear finished")->trigger();
    namedButton(*question(), "&Yes")->click();
    QCOMPARE(ids(removals), (Ids{{2}, {3}}));
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    action("Undo removal")->trigger();
    QCOMPARE(ids(back), (Ids{{2}, {3}}));
}

void SelectionCommandsTest::clearsOnlyTheFinishedThatAreShown()
{
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    select({samples::inState(1, Finished, QStringLiteral("report.pdf")),
            samples::inState(2, Finished, QStringLiteral("film.mkv")),
            samples::inState(3, Finished, QStringLiteral("reports.zip"))});
    filterBox()->setText(QStringLiteral("nothing of that name"));
    action("Clear finished")->trigger();
    QVERIFY(!question());
    QCOMPARE(m_window->statusBar()->currentMessage(),
             QStringLiteral("The filter shows no finished downloads."));
    filterBox()->setText(QStringLiteral("report"));
    action("Clear finished")->trigger();
    // One of them is fetched anew while the question is open.
    show({samples::inState(3, Downloading, QStringLiteral("reports.zip"))});
    namedButton(*question(), "&Yes")->click();
    QCOMPARE(ids(removals), Ids{{1}});
}

void SelectionCommandsTest::namesTheOnlyOneToClear()
{
    select({samples::inState(1, Finished, QStringLiteral("<b>report.pdf")),
            samples::inState(2, Paused, QStringLiteral("film.mkv"))});
    action("Clear finished")->trigger();
    QCOMPARE(question()->text(), QStringLiteral("Remove “<b>report.pdf” from the list?"));
    // The question stands out from its explanation.
    for (const QLabel* label : question()->findChildren<QLabel*>())
        QCOMPARE(label->font().bold(), label->accessibleName() == question()->text());
    // What a server names is no markup.
    for (const QLabel* label : question()->findChildren<QLabel*>())
        QVERIFY(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
}

void SelectionCommandsTest::opensTheContextMenuByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Menu") << Qt::Key_Menu << Qt::KeyboardModifiers();
    QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void SelectionCommandsTest::opensTheContextMenuByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QList<DownloadSnapshot> many;
    for (quint64 id = 1; id <= 60; ++id)
        many.append(samples::inState(id, Paused, QString::number(id)));
    show(many);
    // The details come with the first row, and the list gives them room.
    QCoreApplication::processEvents();
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(40, 0));
    list()->clearSelection();
    // The row comes into sight at the top, where there is room for the menu below it.
    list()->scrollToBottom();
    // Their words have letters to press while the menu is open.
    const QAction* resume = action("Resume");
    const QAction* folder = action("Open folder");
    QTest::keyClick(list(), key, modifiers);
    QVERIFY(resume->isEnabled());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first(), folder);
    // A screen reader would read nothing before the next key.
    QVERIFY(menu->activeAction() && menu->activeAction()->isEnabled());
    const QRect row = list()->visualRect(list()->currentIndex());
    QVERIFY(list()->viewport()->rect().contains(row.center()));
    QVERIFY(row.contains(list()->viewport()->mapFromGlobal(menu->pos())));
    menu->close();
}

void SelectionCommandsTest::hasLettersInTheContextMenu()
{
    qt_set_sequence_auto_mnemonic(true);
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    QTest::keyClick(list(), Qt::Key_Menu);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QSet<QString> letters;
    for (const QAction* entry : menu->actions()) {
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        QVERIFY2(entry->isSeparator() || !letter.isEmpty(), qPrintable(entry->text()));
        QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(entry->text()));
        letters.insert(letter);
    }
    // What the list tells meanwhile leaves the letter out of the button's word.
    show({samples::inState(2, Downloading, QStringLiteral("b"))});
    QCOMPARE(action("&Pause")->iconText(), QStringLiteral("Pause"));
    QTest::keyClick(menu, Qt::Key_P);
    QCOMPARE(pauses.count(), 1);
    QCOMPARE(action("Pause")->iconText(), QStringLiteral("Pause"));
}

void SelectionCommandsTest::hasLettersOfItsOwnWordsInTheContextMenu_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    for (const DownloadState state : {Queued, Downloading, Waiting, Paused, Finished, Failed, Cancelled})
        QTest::addRow("%d", static_cast<int>(state)) << QList{state};
}

void SelectionCommandsTest::hasLettersOfItsOwnWordsInTheContextMenu()
{
    QFETCH(const QList<DownloadState>, states);
    selectOneInEach(states);
    QTest::keyClick(list(), Qt::Key_Menu);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList behind;
    for (const QAction* entry : menu->actions()) {
        if (entry->text().contains(u'('))
            behind.append(entry->text());
    }
    menu->close();
    QCOMPARE(behind.join(u','), QString());
}

void SelectionCommandsTest::showsTheKeysOfTheListInItsMenu_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("keyed");
    const QString enter = enterKeys().first().toString(QKeySequence::NativeText);
    QTest::newRow("finished") << QList{Finished} << QString(QLatin1String("Open:") + enter);
    QTest::newRow("running") << QList{Downloading} << QStringLiteral("Pause:Space");
    QTest::newRow("paused") << QList{Paused} << QStringLiteral("Resume:Space");
    QTest::newRow("running and paused") << QList{Downloading, Paused} << QStringLiteral("Pause:Space");
}

void SelectionCommandsTest::showsTheKeysOfTheListInItsMenu()
{
    QFETCH(const QList<DownloadState>, states);
    selectOneInEach(states);
    PaintedEntries painted;
    QGuiApplication::styleHints()->setShowShortcutsInContextMenus(true);
    QTest::keyClick(list(), Qt::Key_Menu);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->setStyle(&painted);
    menu->grab();
    QStringList keyed;
    for (const QString& entry : std::as_const(painted.texts)) {
        const QString name = entry.section(u'\t', 0, 0).remove(u'&');
        if (name == QLatin1String("Open") || name == QLatin1String("Pause") ||
            name == QLatin1String("Resume"))
            keyed +=
                entry.contains(u'\t') ? QStringList(name + u':' + entry.section(u'\t', 1)) : QStringList();
    }
    menu->close();
    QTEST(keyed.join(u' '), "keyed");
    // The keys mean something else in other parts of the window.
    for (const char* name : {"Open", "Pause", "Resume"})
        QVERIFY(action(name)->shortcuts().isEmpty());
}

void SelectionCommandsTest::findsNamesByTheirFirstLetters_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("at the name") << int(DownloadListModel::Name);
    QTest::newRow("at the size") << int(DownloadListModel::Size);
    QTest::newRow("at the progress") << int(DownloadListModel::Progress);
}

void SelectionCommandsTest::findsNamesByTheirFirstLetters()
{
    QFETCH(const int, column);
    select({samples::inState(1, Paused, QStringLiteral("alpha")),
            samples::inState(2, Finished, QStringLiteral("papa")),
            samples::inState(3, Paused, QStringLiteral("beta"))});
    list()->setCurrentIndex(list()->model()->index(0, column));
    QTest::keyClicks(list(), QStringLiteral("pap"));
    QCOMPARE(list()->currentIndex().siblingAtColumn(DownloadListModel::Name).data().toString(),
             QStringLiteral("papa"));
}

void SelectionCommandsTest::goesToOneRow_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("wanted");
    QTest::newRow("Home") << 2 << Qt::Key_Home << 0;
    QTest::newRow("Home at the first") << 0 << Qt::Key_Home << 0;
    QTest::newRow("up at the first") << 0 << Qt::Key_Up << 0;
    QTest::newRow("End at the last") << 2 << Qt::Key_End << 2;
    QTest::newRow("down at the last") << 2 << Qt::Key_Down << 2;
    QTest::newRow("page down at the last") << 2 << Qt::Key_PageDown << 2;
}

void SelectionCommandsTest::goesToOneRow()
{
    QFETCH(const int, current);
    QFETCH(const Qt::Key, key);
    QFETCH(const int, wanted);
    select({samples::inState(1, Paused, QStringLiteral("a")),
            samples::inState(2, Paused, QStringLiteral("b")),
            samples::inState(3, Paused, QStringLiteral("c"))});
    list()->setCurrentIndex(list()->model()->index(current, 0));
    list()->selectAll();
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(list(), key);
    const QModelIndexList chosen = list()->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().row(), wanted);
}

void SelectionCommandsTest::copiesLinksWithTheUsualKey()
{
    DownloadSnapshot odd = samples::inState(2, Paused, QStringLiteral("b"));
    odd.url = QUrl(QStringLiteral("https://example.org/a b"));
    select({samples::inState(1, Finished, QStringLiteral("a")), odd});
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.contains(QStringLiteral("https://example.org/a%20b")));
}

void SelectionCommandsTest::leavesTheKeyToTextThatHasTheFocus()
{
    select({samples::inState(1, Finished, QStringLiteral("a"))});
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    auto* details = m_window->findChild<DetailsPane*>();
    details->setFocus();
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(details, Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
    QVERIFY(!question());
}

void SelectionCommandsTest::copiesPaths()
{
    const DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    select({download});
    action("Copy path")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(download.path));
}

void SelectionCommandsTest::opensLinksInTheBrowser()
{
    const Browser browser;
    auto withLogin = samples::inState(1, Failed, QStringLiteral("a.zip"));
    withLogin.url = QUrl(QStringLiteral("https://ada:secret@files.example.org/a.zip?ticket=1"));
    auto shared = samples::inState(2, Paused, QStringLiteral("b.zip"));
    auto again = samples::inState(3, Paused, QStringLiteral("b.zip"));
    select({withLogin, shared, again});
    action("Open link in browser")->trigger();
    QStringList opened = browser.opened;
    opened.sort();
    QCOMPARE(opened, (QStringList{QStringLiteral("https://files.example.org/a.zip?ticket=1"),
                                  QStringLiteral("https://files.example.org/pub/b.zip")}));
}

void SelectionCommandsTest::keepsToTheBrowserWhatIsForIt_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isForIt");
    QTest::newRow("https") << QStringLiteral("https://a.example/b") << true;
    QTest::newRow("http") << QStringLiteral("http://a.example/b") << true;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("of another kind") << QStringLiteral("ftp://a.example/b") << false;
    QTest::newRow("a program's own") << QStringLiteral("mailto:ada@a.example") << false;
    QTest::newRow("no host") << QStringLiteral("https:///b") << false;
    QTest::newRow("nothing") << QString() << false;
}

void SelectionCommandsTest::keepsToTheBrowserWhatIsForIt()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isForIt);
    const Browser browser;
    QCOMPARE(openInBrowser(QUrl(link)), isForIt);
    QCOMPARE(browser.opened, isForIt ? QStringList{link} : QStringList());
}

void SelectionCommandsTest::retriesWhatCameToNothing()
{
    const QSignalSpy retries(&m_orders, &NotedOrders::resumed);
    select({samples::inState(1, Failed, QStringLiteral("a")),
            samples::inState(2, Cancelled, QStringLiteral("b")),
            samples::inState(3, Paused, QStringLiteral("c"))});
    action("Retry")->trigger();
    QCOMPARE(ids(retries), (Ids{{1}, {2}}));
}

void SelectionCommandsTest::triesAtOnceWhatWaits()
{
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    const QSignalSpy tried(&m_orders, &NotedOrders::retried);
    select({samples::inState(1, Waiting, QStringLiteral("a")),
            samples::inState(2, Failed, QStringLiteral("b")),
            samples::inState(3, Downloading, QStringLiteral("c"))});
    action("Retry")->trigger();
    QCOMPARE(ids(tried), Ids{{1}});
    QCOMPARE(ids(resumed), Ids{{2}});
}

void SelectionCommandsTest::startsAtOnceWhatWaitsForItsTurn()
{
    const QSignalSpy started(&m_orders, &NotedOrders::startedNow);
    DownloadSnapshot waiting = samples::inState(1, Waiting, QStringLiteral("a"));
    waiting.retryIn = std::chrono::seconds(12);
    select({waiting, samples::inState(3, Downloading, QStringLiteral("c"))});
    QVERIFY(!action("Start now")->isEnabled());
    m_window->commands().startNow({{1}});
    QVERIFY(started.isEmpty());
    select({samples::inState(2, Queued, QStringLiteral("b"))});
    action("Start now")->trigger();
    QCOMPARE(ids(started), Ids{{2}});
    // Its turn has come, and the details don't show it yet.
    show({samples::inState(2, Downloading, QStringLiteral("b"))});
    m_window->commands().startNow({{2}});
    QCOMPARE(started.count(), 1);
}

void SelectionCommandsTest::ticksThePriorityThatAllHave()
{
    const auto* commands = m_window->findChild<DownloadActions*>();
    const auto ticked = [commands] {
        QStringList names;
        for (const Priority one : {Priority::High, Priority::Normal, Priority::Low}) {
            if (commands->priority(one)->isChecked())
                names.append(commands->priority(one)->text());
        }
        return names.join(u' ');
    };
    DownloadSnapshot urgent = samples::inState(1, Paused, QStringLiteral("a"));
    urgent.priority = Priority::High;
    select({urgent});
    QCOMPARE(ticked(), QStringLiteral("High"));
    // A finished download has no turn, and its priority means nothing.
    select({urgent, samples::inState(2, Finished, QStringLiteral("b"))});
    QCOMPARE(ticked(), QStringLiteral("High"));
    select({urgent, samples::inState(3, Queued, QStringLiteral("c"))});
    QCOMPARE(ticked(), QString());
    urgent.priority = Priority::Normal;
    show({urgent});
    QCOMPARE(ticked(), QStringLiteral("Normal"));
}

void SelectionCommandsTest::startsAtOnceWhatIsDueToTryAgain()
{
    const QSignalSpy started(&m_orders, &NotedOrders::startedNow);
    DownloadSnapshot due = samples::inState(1, Waiting, QStringLiteral("a"));
    due.error = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    select({due, samples::inState(2, Waiting, QStringLiteral("b"))});
    QVERIFY(action("Start now")->isEnabled());
    action("Start now")->trigger();
    QCOMPARE(ids(started), (Ids{{1}, {2}}));
}

void SelectionCommandsTest::givesDownloadsALimitOfTheirOwn()
{
    const QSignalSpy rates(&m_orders, &NotedOrders::gotRate);
    auto limited = samples::inState(1, Paused, QStringLiteral("a"));
    limited.ownLimit = 1024 * 1024;
    select({limited, samples::inState(2, Finished, QStringLiteral("b"))});
    QMenu* menu = m_window->findChild<OwnLimits*>()->menu();
    Q_EMIT menu->aboutToShow();
    QStringList ticked;
    for (const QAction* choice : menu->actions())
        ticked += choice->isChecked() ? QStringList{choice->text()} : QStringList();
    QCOMPARE(ticked, QStringList{QStringLiteral("1\u00A0MiB/s")});
    menu->actions().first()->trigger();
    QCOMPARE(rates.last().first().value<Ids>(), Ids{{1}});
    QVERIFY(!rates.last().last().value<std::optional<qint64>>());
}

void SelectionCommandsTest::asksForALimitThatNoMenuOffers()
{
    const QSignalSpy rates(&m_orders, &NotedOrders::gotRate);
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    QMenu* menu = m_window->findChild<OwnLimits*>()->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto* dialog = m_window->findChild<LimitDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* limit = dialog->findChild<QSpinBox*>();
    QCOMPARE(limit->text(), QStringLiteral("None"));
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("77 KiB/s"));
    QTest::keyClick(limit, Qt::Key_Enter);
    QCOMPARE(rates.count(), 1);
    QCOMPARE(rates.last().last().value<std::optional<qint64>>(), 77 * 1024);
}

void SelectionCommandsTest::hidesColumnsAndRemembersIt()
{
    QHeaderView* columns = list()->header();
    Q_EMIT columns->customContextMenuRequested({5, 5});
    const auto* menu = columns->findChild<HeadMenu*>();
    QVERIFY(menu);
    QStringList names;
    for (QAction* offered : menu->actions()) {
        names.append(offered->isSeparator() ? QStringLiteral("|") : offered->text().remove(u'&'));
        if (names.last() == QLatin1String("Size"))
            offered->trigger();
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("Queue order | Size Progress Speed Time left Added Host Folder Priority Finished "
                            "Connections Checksum | Reset columns"));
    QVERIFY(columns->isSectionHidden(DownloadListModel::Size));
    columns->moveSection(columns->visualIndex(DownloadListModel::Added), 0);
    m_window->shape().saveTo(m_settings->kept());
    MainWindow next(*m_settings, m_orders);
    next.shape().restoreFrom(m_settings->kept());
    const QHeaderView* restored = next.findChild<DownloadView*>()->header();
    QVERIFY(restored->isSectionHidden(DownloadListModel::Size));
    QCOMPARE(restored->visualIndex(DownloadListModel::Added), 0);
}

QTEST_MAIN(SelectionCommandsTest)
#include "tst_selection_commands.moc"
