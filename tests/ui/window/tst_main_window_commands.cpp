#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/letters_in_menus.h"
#include "tests/ui/window/selection_window.h"
#include "ui/window/keys_box.h"
#include "ui/window/main_menu.h"
#include "ui/window/window_foot.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace tributary;
using enum DownloadState;

// What the toolbar and the keys offer for the selected downloads, and what they send.
class MainWindowCommandsTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void offersWhatAppliesToTheSelection_data();
    void offersWhatAppliesToTheSelection();
    void followsTheStateOfWhatIsSelected();
    void sendsCommandsForThoseTheyApplyTo();
    void keepsItsButtonsAsTheyAreWhileAllAreMeant();
    void keepsRoomForTheWordsOfANarrowedListOnlyThen();
    void leavesNoGapsBesideItsWords();
    void givesItsRoomToWords_data();
    void givesItsRoomToWords();
    void widensTheFilterLast();
    void givesTheFilterWhatIsFree();
    void pausesAndResumesAllFromTheMenu();
    void offersCommandsBeforeTheView();
    void hasLettersInTheMenuWhileItIsOpen();
    void opensTheMenuByItsKey();
    void retriesAllThatFailedFromTheMenu();
    void choosesTheFirstRowWhenTheListIsEntered();
    void hasASignOfOurOwnForWhatHasNoRoom();
    void opensWhatHasNoRoomByKeyboard_data();
    void opensWhatHasNoRoomByKeyboard();
    void foldsTheBarOnceTheFilterIsLeft();
    void pausesAndResumesWithSpace();
    void removesWithDeleteButNotFromTheFilterBox();
    void filtersFromTheKeyboard();
    void goesFromTheFilterToWhatWasFound_data();
    void goesFromTheFilterToWhatWasFound();
    void opensAFinishedFileWithEnter();
    void openFile(const QUrl& url) { m_opened.append(url); }

private:
    void selectAll(const QList<DownloadState>& states);
    // The button of the bar with that command.
    QToolButton* onBar(const char* name) const;
    void resizeTo(int width);

    QList<QUrl> m_opened;
};

void MainWindowCommandsTest::init()
{
    m_opened.clear();
    open();
}

// Shows one download for each of the states, with ids from 1 on, and selects them all.
void MainWindowCommandsTest::selectAll(const QList<DownloadState>& states)
{
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(samples::inState(static_cast<quint64>(downloads.size() + 1), state,
                                          QStringLiteral("file%1").arg(downloads.size() + 1)));
    select(downloads);
}

void MainWindowCommandsTest::offersWhatAppliesToTheSelection_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("offered");
    using States = QList<DownloadState>;
    QTest::newRow("nothing") << States{} << QString();
    QTest::newRow("queued") << States{Queued} << QStringLiteral("Pause Cancel Remove");
    QTest::newRow("connecting") << States{Connecting} << QStringLiteral("Pause Cancel Remove");
    QTest::newRow("downloading") << States{Downloading} << QStringLiteral("Pause Cancel Remove");
    QTest::newRow("verifying") << States{Verifying} << QStringLiteral("Pause Cancel Remove");
    QTest::newRow("waiting") << States{Waiting} << QStringLiteral("Resume Pause Cancel Remove");
    QTest::newRow("paused") << States{Paused} << QStringLiteral("Resume Cancel Remove");
    QTest::newRow("failed") << States{Failed} << QStringLiteral("Resume Remove");
    QTest::newRow("aborted") << States{Cancelled} << QStringLiteral("Resume Remove");
    QTest::newRow("finished") << States{Finished} << QStringLiteral("Remove");
    QTest::newRow("some of each") << States{Downloading, Finished, Paused}
                                  << QStringLiteral("Resume Pause Cancel Remove");
}

void MainWindowCommandsTest::offersWhatAppliesToTheSelection()
{
    QFETCH(QList<DownloadState>, states);
    selectAll(states);
    QStringList offered;
    for (const char* name : {"Resume", "Pause", "Cancel", "Remove"}) {
        if (action(name)->isEnabled())
            offered.append(QLatin1String(name));
    }
    QTEST(offered.join(u' '), "offered");
}

void MainWindowCommandsTest::followsTheStateOfWhatIsSelected()
{
    selectAll({Downloading});
    show({samples::inState(1, Finished, QStringLiteral("file1"))});
    QVERIFY(!action("Pause")->isEnabled());
    QVERIFY(action("Remove")->isEnabled());
    m_window->downloads().forget(DownloadId{1});
    TRY_VERIFY(!action("Remove")->isEnabled());
}

void MainWindowCommandsTest::sendsCommandsForThoseTheyApplyTo()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    selectAll({Downloading, Paused, Finished, Downloading});
    action("Pause")->trigger();
    action("Resume")->trigger();
    action("Remove")->trigger();
    QCOMPARE(ids(pauses), (Ids{{1}, {4}}));
    QCOMPARE(ids(resumes), Ids{{2}});
    // Nothing is removed before a question was answered.
    QVERIFY(removals.isEmpty());
}

// "Pause all" takes more room than "Pause".
void MainWindowCommandsTest::keepsItsButtonsAsTheyAreWhileAllAreMeant()
{
    selectAll({Downloading, Paused});
    const auto styles = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<int> all;
        for (const QToolButton* button : m_window->findChild<QToolBar*>()->findChildren<QToolButton*>())
            all.append(button->isVisible() ? int(button->toolButtonStyle()) : -1);
        return all;
    };
    for (int width = 560; width <= 1200; width += 10) {
        m_window->resize(width, 500);
        list()->selectAll();
        const QList<int> before = styles();
        list()->clearSelection();
        QCOMPARE(styles(), before);
        QVERIFY(filterBox()->isVisible());
        list()->selectAll();
        QCOMPARE(styles(), before);
    }
}

// "Pause shown" takes more room than "Pause all", and most lists are not narrowed.
void MainWindowCommandsTest::keepsRoomForTheWordsOfANarrowedListOnlyThen()
{
    selectAll({Downloading, Paused});
    list()->clearSelection();
    const auto wordsWith = [this](const QString& filter) {
        filterBox()->setText(filter);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        int words = 0;
        for (const QToolButton* button : m_window->findChild<QToolBar*>()->findChildren<QToolButton*>())
            words += button->isVisible() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? 1 : 0;
        return words;
    };
    int more = 0;
    for (int width = 560; width <= 1280; width += 10) {
        resizeTo(width);
        const int whole = wordsWith({});
        const int narrowed = wordsWith(QStringLiteral("file1"));
        QVERIFY(filterBox()->isVisible());
        QVERIFY2(whole >= narrowed, qPrintable(QString::number(width)));
        more += whole > narrowed ? 1 : 0;
        QCOMPARE(wordsWith({}), whole);
    }
    QVERIFY(more > 0);
}

QToolButton* MainWindowCommandsTest::onBar(const char* name) const
{
    return qobject_cast<QToolButton*>(m_window->findChild<QToolBar*>()->widgetForAction(action(name)));
}

void MainWindowCommandsTest::resizeTo(int width)
{
    m_window->resize(width, 500);
    TRY_COMPARE(m_window->width(), width);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

// Room that a button kept for a longer word would be a gap until then.
void MainWindowCommandsTest::leavesNoGapsBesideItsWords()
{
    resizeTo(1280);
    for (const char* name : {"New download", "Resume", "Pause", "Cancel"}) {
        const QToolButton* button = onBar(name);
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(button->width(), button->sizeHint().width());
    }
}

void MainWindowCommandsTest::givesItsRoomToWords_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("words");
    const QStringList few{QStringLiteral("New download")};
    const QStringList some = few + QStringList{QStringLiteral("Resume"), QStringLiteral("Pause")};
    QTest::newRow("narrow") << 800 << few;
    QTest::newRow("usual") << 1000 << some;
    QTest::newRow("wide") << 1280 << some + QStringList{QStringLiteral("Cancel"), QStringLiteral("Remove")};
}

void MainWindowCommandsTest::givesItsRoomToWords()
{
    QFETCH(const int, width);
    QFETCH(const QStringList, words);
    resizeTo(width);
    for (const QString& name : words)
        QVERIFY2(onBar(name.toUtf8().constData())->toolButtonStyle() == Qt::ToolButtonTextBesideIcon,
                 qPrintable(name));
    QVERIFY(filterBox()->isVisible());
}

// The filter takes what is left beside words, and never the room of one.
void MainWindowCommandsTest::widensTheFilterLast()
{
    const auto wordsAt = [this](int width) {
        resizeTo(width);
        QList<int> all;
        for (const char* name : {"New download", "Pause", "Cancel", "Paste links", "Clear finished"})
            all.append(int(onBar(name)->toolButtonStyle()));
        return all;
    };
    QList<QList<int>> growing;
    for (int width = 600; width <= 1600; width += 20) {
        growing.append(wordsAt(width));
        QVERIFY2(filterBox()->isVisible(), qPrintable(QString::number(width)));
        const bool hasItsWord = onBar("New download")->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        const bool hasAnother = onBar("Pause")->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        QVERIFY2(hasItsWord || !hasAnother, qPrintable(QString::number(width)));
    }
    for (int width = 1600; width >= 600; width -= 20)
        QCOMPARE(wordsAt(width), growing.takeLast());
}

// Most of a name is seen while it is typed.
void MainWindowCommandsTest::givesTheFilterWhatIsFree()
{
    resizeTo(1600);
    const int letters = filterBox()->fontMetrics().horizontalAdvance(QString(18, u'n'));
    QVERIFY2(filterBox()->width() > letters, qPrintable(QString::number(filterBox()->width())));
    resizeTo(600);
    const int narrow = filterBox()->maximumWidth();
    int widened = 0;
    for (int width = 600; width <= 1600; width += 20) {
        resizeTo(width);
        const bool hasAllWords = onBar("Clear finished")->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        widened += !hasAllWords && filterBox()->maximumWidth() > narrow ? 1 : 0;
    }
    QVERIFY(widened > 0);
}

void MainWindowCommandsTest::pausesAndResumesAllFromTheMenu()
{
    const QSignalSpy paused(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    selectAll({Downloading, Paused, Queued, Finished});
    list()->clearSelection();
    const auto* menu = m_window->findChild<MainMenu*>();
    TRY_VERIFY(namedAction(*menu, "Pause all")->isEnabled());
    namedAction(*menu, "Pause all")->trigger();
    QCOMPARE(ids(paused), (Ids{{1}, {3}}));
    namedAction(*menu, "Resume all")->trigger();
    QCOMPARE(ids(resumed), Ids{{2}});
    selectAll({Finished, Finished, Finished, Finished});
    TRY_VERIFY(!namedAction(*menu, "Pause all")->isEnabled());
    QVERIFY(!namedAction(*menu, "Resume all")->isEnabled());
}

void MainWindowCommandsTest::offersCommandsBeforeTheView()
{
    const auto* menu = m_window->findChild<MainMenu*>();
    QStringList entries;
    for (const QAction* entry : menu->actions())
        entries.append(entry->isSeparator() ? QStringLiteral("|") : entry->text());
    QCOMPARE(entries.join(u','),
             QStringLiteral("Clear finished,|,Pause all,Resume all,Retry all failed,|,E&xport list…,"
                            "&Import list…,|,Show,Sort by,Columns,Comfortable rows,Compact rows,"
                            "Active downloads on top,Details,|,Find command…,Settings,Help,Quit"));
}

// Entries are found by their own words everywhere else.
void MainWindowCommandsTest::hasLettersInTheMenuWhileItIsOpen()
{
    qt_set_sequence_auto_mnemonic(true);
    auto* menu = m_window->findChild<MainMenu*>();
    const QAction* settings = action("Settings");
    menu->popup(QPoint());
    QCOMPARE(settings->text(), QStringLiteral("&Settings"));
    const QSignalSpy chosen(settings, &QAction::triggered);
    QTest::keyClick(menu, Qt::Key_S);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!menu->isVisible());
    QCOMPARE(settings->text(), QStringLiteral("Settings"));
}

void MainWindowCommandsTest::opensTheMenuByItsKey()
{
    const auto* menu = m_window->findChild<MainMenu*>();
    const QString key = QStringLiteral("F10");
    bool isOpen = false;
    bool hasAChoice = false;
    const auto closeOnceOpen = [&isOpen, &hasAChoice, menu] {
        QTimer::singleShot(0, menu, [&isOpen, &hasAChoice] {
            QCoreApplication::sendPostedEvents();
            const auto* popup = qobject_cast<const MainMenu*>(QApplication::activePopupWidget());
            isOpen = popup != nullptr;
            hasAChoice = popup && popup->activeAction() && popup->activeAction()->isEnabled();
            if (popup)
                QApplication::activePopupWidget()->close();
        });
    };
    closeOnceOpen();
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    TRY_VERIFY(isOpen);
    // The arrow keys go on from the first entry.
    QVERIFY(hasAChoice);
    const auto buttons = m_window->findChildren<QToolButton*>();
    const auto button = std::ranges::find(buttons, menu, &QToolButton::menu);
    QVERIFY(button != buttons.end());
    QVERIFY2((*button)->toolTip().contains(key), qPrintable((*button)->toolTip()));
    action("Help")->trigger();
    const auto labels = m_window->findChild<KeysBox*>()->findChildren<QLabel*>();
    QVERIFY(std::ranges::find(labels, key, &QLabel::text) != labels.end());
}

void MainWindowCommandsTest::retriesAllThatFailedFromTheMenu()
{
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    const auto* menu = m_window->findChild<MainMenu*>();
    QVERIFY(!namedAction(*m_window, "Retry all failed")->isEnabled());
    selectAll({Failed, Paused, Failed, Cancelled});
    list()->clearSelection();
    QAction* retry = namedAction(*m_window, "Retry all failed");
    TRY_VERIFY(retry->isEnabled());
    QCOMPARE(menu->actions().indexOf(retry), menu->actions().indexOf(namedAction(*menu, "Resume all")) + 1);
    retry->trigger();
    QCOMPARE(ids(resumed), (Ids{{1}, {3}}));
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("Trying 2 download(s) again."));
    selectAll({Finished, Finished, Finished, Finished});
    TRY_VERIFY(!retry->isEnabled());
}

void MainWindowCommandsTest::choosesTheFirstRowWhenTheListIsEntered()
{
    filterBox()->setFocus();
    show({samples::inState(1, DownloadState::Downloading, QStringLiteral("a.iso"))});
    QVERIFY(!action("Cancel")->isEnabled());
    list()->setFocus();
    QVERIFY(action("Cancel")->isEnabled());
}

// In the colour of the words beside it.
void MainWindowCommandsTest::hasASignOfOurOwnForWhatHasNoRoom()
{
    const auto* rest = m_window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(rest);
    QCOMPARE(rest->icon().name(), QStringLiteral("more"));
    QVERIFY(!rest->icon().isNull());
}

void MainWindowCommandsTest::opensWhatHasNoRoomByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("enter") << Qt::Key_Return;
    QTest::newRow("down") << Qt::Key_Down;
}

// Tab leads to the button, and its menu has all that the bar does not show.
void MainWindowCommandsTest::opensWhatHasNoRoomByKeyboard()
{
    QFETCH(Qt::Key, key);
    auto* rest = m_window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    // The window has a least width.
    m_window->resize(1, 400);
    TRY_VERIFY(rest->isVisible());
    list()->setFocus();
    constexpr int mostSteps = 100;
    for (int step = 0; step < mostSteps && !rest->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(rest->hasFocus());
    QTest::keyClick(rest, key);
    TRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const auto* bar = m_window->findChild<QToolBar*>();
    for (QAction* action : bar->actions()) {
        const QWidget* shown = bar->widgetForAction(action);
        if (!action->text().isEmpty() && !action->isSeparator())
            QVERIFY2(shown->isVisible() != menu->actions().contains(action), qPrintable(action->text()));
    }
    QVERIFY(namedAction(*menu, "Menu")->menu());
    QVERIFY(namedAction(*menu, "Filter downloads")->isEnabled());
    menu->close();
    // The key folds a bar that the mouse has unfolded.
    rest->click();
    QVERIFY(rest->isChecked());
    QTest::keyClick(rest, Qt::Key_Space);
    QVERIFY(!rest->isChecked() && !QApplication::activePopupWidget());
}

// Ctrl+F unfolds the bar of a narrow window, and nobody needs that once the filter is left.
void MainWindowCommandsTest::foldsTheBarOnceTheFilterIsLeft()
{
    const auto* rest = m_window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    m_window->resize(1, 400);
    TRY_VERIFY(rest->isVisible() && !filterBox()->isVisible());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    TRY_VERIFY(rest->isChecked() && filterBox()->hasFocus());
    // Words in it stay in sight.
    QTest::keyClicks(filterBox(), QStringLiteral("a"));
    list()->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(rest->isChecked());
    filterBox()->setFocus();
    filterBox()->clear();
    QTest::keyClick(filterBox(), Qt::Key_Escape);
    TRY_VERIFY(!rest->isChecked() && list()->hasFocus());
}

void MainWindowCommandsTest::pausesAndResumesWithSpace()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    selectAll({Downloading});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(ids(pauses), Ids{{1}});
    show({samples::inState(1, Paused, QStringLiteral("file1"))});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(ids(resumes), Ids{{1}});
    QCOMPARE(pauses.count(), 1);
}

void MainWindowCommandsTest::removesWithDeleteButNotFromTheFilterBox()
{
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    selectAll({Finished});
    filterBox()->setFocus();
    QTest::keyClick(filterBox(), Qt::Key_Delete);
    QCOMPARE(removals.count(), 0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(ids(removals), Ids{{1}});
}

void MainWindowCommandsTest::filtersFromTheKeyboard()
{
    show(samples::everyState());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filterBox()->hasFocus());
    QTest::keyClicks(filterBox(), QStringLiteral("debian"));
    QCOMPARE(list()->model()->rowCount(), 1);
    // First without the filter, and then out of it.
    QTest::keyClick(filterBox(), Qt::Key_Escape);
    QCOMPARE(filterBox()->text(), QString());
    QCOMPARE(list()->model()->rowCount(), 11);
    QVERIFY(filterBox()->hasFocus());
    QTest::keyClick(filterBox(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    // From the list as well.
    filterBox()->setText(QStringLiteral("debian"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(filterBox()->text(), QString());
    QVERIFY(list()->hasFocus());
}

void MainWindowCommandsTest::goesFromTheFilterToWhatWasFound_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("enter") << Qt::Key_Return;
    QTest::newRow("the other enter") << Qt::Key_Enter;
}

void MainWindowCommandsTest::goesFromTheFilterToWhatWasFound()
{
    QFETCH(Qt::Key, key);
    selectAll({Paused, Paused, Paused});
    filterBox()->setFocus();
    QTest::keyClicks(filterBox(), QStringLiteral("file"));
    QTest::keyClick(filterBox(), key);
    QVERIFY(list()->hasFocus());
    QCOMPARE(filterBox()->text(), QStringLiteral("file"));
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(list()->selectedSourceRows().size(), 1);
    // The words can be typed anew where nothing was found.
    filterBox()->setFocus();
    filterBox()->setText(QStringLiteral("nothing of that name"));
    QTest::keyClick(filterBox(), key);
    QVERIFY(filterBox()->hasFocus());
}

void MainWindowCommandsTest::opensAFinishedFileWithEnter()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
    show({samples::inState(1, Finished, QStringLiteral("a.pdf")),
          samples::inState(2, Paused, QStringLiteral("b.pdf"))});
    for (int row = 0; row < 2; ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QList{QUrl(QStringLiteral("file:///home/ada/Downloads/a.pdf"))});
}

QTEST_MAIN(MainWindowCommandsTest)

#include "tst_main_window_commands.moc"
