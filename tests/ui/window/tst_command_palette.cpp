#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/accessible_name.h"
#include "tests/ui/window/selection_window.h"
#include "tests/ui/window/shown_keys.h"
#include "ui/details/details_pane.h"
#include "ui/looks/contrast.h"
#include "ui/looks/measures.h"
#include "ui/looks/roomy_rows.h"
#include "ui/settings/pages/found_mark.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/window/command_palette.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace tributary;
using enum DownloadState;

// Commands are found by their names.
class CommandPaletteTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByItsKey();
    void listsEachCommandOnce();
    void listsWhatTheListLooksLikeLast();
    void endsBelowWhatIsFound();
    void findsACommandByItsWords_data();
    void findsACommandByItsWords();
    void runsWhatIsClickedAndNothingElse();
    void greysWhatIsNotPossibleAndSaysWhy();
    void saysThatNothingFits();
    void runsTheOneThatIsChosen();
    void readsAnyLetterTypedAtTheRows();
    void leavesByEscape();
    void saysItsNamesToReaders();
    void showsTheKeys();
    void showsTheIconOfTheChosen();
    void opensWithinTheScreen();
    void greysWhatEndsMeanwhileAndRunsNothingElse();
    void offersWhatBecomesPossibleMeanwhile();
    void showsOnceWhatChangesOften();
    void listsTheCommandsOfMenus_data();
    void listsTheCommandsOfMenus();
    void ticksWhatHolds();
    void marksWhatExcludesOthersByAnotherShape();
    void findsSettingsBeforeTheChoicesOfAMenu();
    void runsWhatAMenuHas();
    void leadsToASetting_data();
    void leadsToASetting();
    void marksASettingThatCannotBeChanged();
    void leadsToAPageOfTheSettings();

private:
    CommandPalette* palette() const { return m_window->findChild<CommandPalette*>(); }
    QLineEdit* words() const { return palette()->findChild<QLineEdit*>(); }
    QTreeWidget* rows() const { return palette()->findChild<QTreeWidget*>(); }
    QList<QTreeWidgetItem*> found() const;
    QStringList names() const;
    QTreeWidgetItem* row(const char* name) const;
    void openPalette();
};

// One paused download is selected.
void CommandPaletteTest::init()
{
    open();
    select({samples::inState(1, Paused, QStringLiteral("a"))});
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
}

QList<QTreeWidgetItem*> CommandPaletteTest::found() const
{
    QList<QTreeWidgetItem*> all;
    for (int row = 0; row < rows()->topLevelItemCount(); ++row) {
        if (!rows()->topLevelItem(row)->isHidden())
            all.append(rows()->topLevelItem(row));
    }
    return all;
}

QStringList CommandPaletteTest::names() const
{
    QStringList names;
    for (const QTreeWidgetItem* item : found())
        names.append(item->text(0));
    return names;
}

QTreeWidgetItem* CommandPaletteTest::row(const char* name) const
{
    return rows()->findItems(QString::fromUtf8(name), Qt::MatchExactly).value(0);
}

void CommandPaletteTest::openPalette()
{
    action("Find command…")->trigger();
    QVERIFY(palette() && palette()->isVisible());
}

void CommandPaletteTest::opensByItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette() && palette()->isVisible());
}

void CommandPaletteTest::listsEachCommandOnce()
{
    openPalette();
    const QStringList all = names();
    for (const char* name : {"New download", "Resume", "Edit…", "Settings", "Export list…", "Compact rows"})
        QCOMPARE(all.count(QString::fromUtf8(name)), 1);
    for (const char* name : {"Find command…", ""})
        QVERIFY2(!all.contains(QString::fromUtf8(name)), name);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void CommandPaletteTest::listsWhatTheListLooksLikeLast()
{
    openPalette();
    QCOMPARE(words()->placeholderText(), QStringLiteral("Command or setting"));
    const QStringList all = names();
    const auto isChoice = [](const QString& name) {
        return name.startsWith(QLatin1String("Sort by")) || name.startsWith(QLatin1String("Columns"));
    };
    const auto firstChoice = std::ranges::find_if(all, isChoice) - all.cbegin();
    QVERIFY(firstChoice < all.size());
    for (const char* name : {"New download", "Settings", "Quit", "Next tab", "Priority: High"})
        QVERIFY2(all.indexOf(QString::fromUtf8(name)) < firstChoice, name);
}

void CommandPaletteTest::endsBelowWhatIsFound()
{
    openPalette();
    const int whole = palette()->height();
    words()->setText(QStringLiteral("clear finished"));
    QCOMPARE(names().size(), 1);
    QVERIFY(palette()->height() < whole / 2);
    QVERIFY(palette()->rect().contains(rows()->geometry()));
    QVERIFY(rows()->viewport()->rect().contains(rows()->visualItemRect(found().first())));
    words()->clear();
    QCOMPARE(palette()->height(), whole);
}

void CommandPaletteTest::findsACommandByItsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("words in any order, without case") << "FILE rem" << "Remove with file…";
    QTest::newRow("spaces around") << "  clear fin " << "Clear finished";
    QTest::newRow("accents") << "hëlp" << "Help";
    QTest::newRow("other accents") << "Éxpòrt" << "Export list…";
}

void CommandPaletteTest::findsACommandByItsWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    openPalette();
    words()->setText(typed);
    QCOMPARE(names(), QStringList{name});
    words()->clear();
    QVERIFY(names().size() > 10);
}

void CommandPaletteTest::runsWhatIsClickedAndNothingElse()
{
    const auto click = [this](QTreeWidgetItem* item) {
        rows()->scrollToItem(item);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualItemRect(item).center());
    };
    select({samples::inState(1, Finished, QStringLiteral("a"))});
    const QSignalSpy compact(action("Compact rows"), &QAction::triggered);
    openPalette();
    words()->setText(QStringLiteral("pa"));
    QTreeWidgetItem* greyed = row("Pause");
    QVERIFY(greyed && greyed->isDisabled() && rows()->currentItem() && rows()->currentItem() != greyed);
    click(greyed);
    QVERIFY(palette() && palette()->isVisible());
    words()->clear();
    click(row("Compact rows"));
    QCOMPARE(compact.size(), 1);
}

void CommandPaletteTest::greysWhatIsNotPossibleAndSaysWhy()
{
    select({samples::inState(1, Finished, QStringLiteral("a"))});
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    openPalette();
    QVERIFY(row("Pause")->isDisabled() && !row("Open")->isDisabled());
    // Commands that can be used come first, then others, the settings, and the choices of long menus.
    bool isAboveGrey = true;
    bool isAboveSettings = true;
    for (const QTreeWidgetItem* item : found()) {
        if (item->text(0).startsWith(QLatin1String("Speed limit of all downloads: ")))
            break;
        const bool isSetting = item->text(0).startsWith(QLatin1String("Settings: "));
        QVERIFY2(isSetting || (isAboveSettings && (isAboveGrey || item->isDisabled())),
                 qPrintable(item->text(0)));
        isAboveGrey = !item->isDisabled();
        isAboveSettings = !isSetting;
    }
    QTest::keyClicks(words(), QStringLiteral("pause"));
    QCOMPARE(names(), QStringList({QStringLiteral("Pause"), QStringLiteral("Pause all"),
                                   QStringLiteral("Settings: Hosts › Pause between requests")}));
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("This is not possible at the moment."));
    QTest::keyClick(words(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QCOMPARE(pauses.count(), 0);
    words()->setText(QStringLiteral("edit"));
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("A finished download can't be edited."));
}

void CommandPaletteTest::saysThatNothingFits()
{
    openPalette();
    QTest::keyClicks(words(), QStringLiteral("make coffee"));
    QCOMPARE(names(), QStringList());
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("No command has this name."));
    QVERIFY(!palette()->findChild<QTreeWidget*>()->isVisible());
    QTest::keyClick(words(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    words()->clear();
    QVERIFY(palette()->findChild<QTreeWidget*>()->isVisible());
    QCOMPARE(words()->accessibleDescription(), names().first());
}

void CommandPaletteTest::runsTheOneThatIsChosen()
{
    const QSignalSpy moves(&m_orders, &NotedOrders::moved);
    openPalette();
    QTest::keyClicks(words(), QStringLiteral("move to"));
    const QStringList found = names();
    QCOMPARE(found, (QStringList{QStringLiteral("Move to folder…"), QStringLiteral("Move to top"),
                                 QStringLiteral("Move to bottom")}));
    QTest::keyClick(words(), Qt::Key_Down);
    QTest::keyClick(words(), Qt::Key_Down);
    QCOMPARE(rows()->currentItem()->text(0), found.at(2));
    QTest::keyClick(rows(), Qt::Key_Return);
    TRY_VERIFY(!palette());
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().at(1).value<ListMove>(), ListMove::Bottom);
    QCOMPARE(m_window->focusWidget(), list());
}

void CommandPaletteTest::readsAnyLetterTypedAtTheRows()
{
    openPalette();
    QTest::keyClick(words(), Qt::Key_Down);
    QCOMPARE(palette()->focusWidget(), rows());
    QTest::keyClicks(rows(), QStringLiteral("h"));
    QCOMPARE(palette()->focusWidget(), words());
    QTest::keyClicks(words(), QStringLiteral("elp"));
    QCOMPARE(words()->text(), QStringLiteral("help"));
    QCOMPARE(names(), QStringList{QStringLiteral("Help")});
}

void CommandPaletteTest::leavesByEscape()
{
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    openPalette();
    QTest::keyClicks(words(), QStringLiteral("resume"));
    QTest::keyClick(words(), Qt::Key_Escape);
    TRY_VERIFY(!palette());
    QCOMPARE(resumes.count(), 0);
    QCOMPARE(m_window->focusWidget(), list());
    // Nothing of it is remembered.
    openPalette();
    QCOMPARE(words()->text(), QString());
}

void CommandPaletteTest::saysItsNamesToReaders()
{
    openPalette();
    QCOMPARE(palette()->windowTitle(), QStringLiteral("Find command"));
    QCOMPARE(accessibleName(words()), QStringLiteral("Name of the command"));
    QCOMPARE(accessibleName(rows()), QStringLiteral("Commands"));
    QCOMPARE(row("Settings")->data(0, Qt::AccessibleTextRole).toString(),
             QString(QLatin1String("Settings, ") + shownKeys("Ctrl+,")));
    words()->setText(QStringLiteral("settings"));
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("Settings"));
}

void CommandPaletteTest::showsTheKeys()
{
    openPalette();
    QCOMPARE(row("Help")->text(1), QStringLiteral("F1"));
    QCOMPARE(row("Compact rows")->text(1), QString());
}

void CommandPaletteTest::showsTheIconOfTheChosen()
{
    openPalette();
    rows()->setCurrentItem(found().first());
    const QImage row = rows()->viewport()->grab(rows()->visualItemRect(found().first())).toImage();
    const QColor ground = row.pixelColor(2, 2);
    constexpr double enough = 3;
    int seen = 0;
    for (int x = 0; x < spacing::usual + measure::smallIcon; ++x) {
        for (int y = 0; y < row.height(); ++y)
            seen += contrast(row.pixelColor(x, y), ground) >= enough ? 1 : 0;
    }
    QVERIFY2(seen > 10, qPrintable(QString::number(seen)));
}

void CommandPaletteTest::opensWithinTheScreen()
{
    openPalette();
    const QRect place = palette()->geometry();
    const QRect room = palette()->screen()->availableGeometry();
    QCOMPARE(place.intersected(room), place);
    QVERIFY(std::abs(place.center().x() - m_window->geometry().center().x()) < m_window->width() / 4);
    QVERIFY(place.top() - m_window->geometry().top() < m_window->height() / 4);
}

// Whoever is about to press Return gets the command that they see, or none.
void CommandPaletteTest::greysWhatEndsMeanwhileAndRunsNothingElse()
{
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    const QSignalSpy triggered(action("Paste links"), &QAction::triggered);
    openPalette();
    words()->setText(QStringLiteral("pa"));
    QCOMPARE(names().first(), QStringLiteral("Paste links"));
    rows()->setCurrentItem(row("Pause"));
    const QStringList before = names();
    show({samples::inState(1, Finished, QStringLiteral("a"))});
    TRY_VERIFY(row("Pause")->isDisabled());
    QCOMPARE(names(), before);
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("This is not possible at the moment."));
    QTest::keyClick(words(), Qt::Key_Return);
    QVERIFY(palette() && palette()->isVisible());
    QCOMPARE(triggered.size(), 0);
}

void CommandPaletteTest::offersWhatBecomesPossibleMeanwhile()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    openPalette();
    words()->setText(QStringLiteral("pause"));
    QVERIFY(row("Pause")->isDisabled() && !rows()->currentItem());
    show({samples::inState(1, Downloading, QStringLiteral("a"))});
    TRY_VERIFY(rows()->currentItem() == row("Pause"));
    QCOMPARE(row("Pause")->toolTip(0), QString());
    QCOMPARE(words()->accessibleDescription(), QStringLiteral("Pause"));
    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(pauses.size(), 1);
}

void CommandPaletteTest::showsOnceWhatChangesOften()
{
    openPalette();
    const QSignalSpy changes(rows()->model(), &QAbstractItemModel::dataChanged);
    QAction* help = action("Help");
    for (int times = 0; times < 100; ++times) {
        help->setEnabled(false);
        help->setEnabled(true);
    }
    help->setText(QStringLiteral("Aid"));
    TRY_VERIFY(row("Aid"));
    QVERIFY2(changes.size() < 10, qPrintable(QString::number(changes.size())));
}

void CommandPaletteTest::listsTheCommandsOfMenus_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("a speed limit") << "speed limit 100 mib"
                                   << "Speed limit of all downloads: 100\u00A0MiB/s";
    QTest::newRow("no speed limit") << "speed no limit ne" << "Speed limit of all downloads: None";
    QTest::newRow("a limit of its own") << "selected 100 mib"
                                        << "Limit of the selected downloads: 100\u00A0MiB/s";
    QTest::newRow("a priority") << "prio high" << "Priority: High";
    QTest::newRow("a column") << "col host" << "Columns: Host";
    QTest::newRow("a tab of the details") << "details log" << "Details: Log";
}

void CommandPaletteTest::listsTheCommandsOfMenus()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    openPalette();
    words()->setText(typed);
    QCOMPARE(names(), QStringList{name});
}

void CommandPaletteTest::ticksWhatHolds()
{
    list()->header()->setSectionHidden(DownloadListModel::Host, false);
    openPalette();
    QCOMPARE(row("Columns: Host")->checkState(0), Qt::Checked);
    QCOMPARE(row("Columns: Folder")->checkState(0), Qt::Unchecked);
    QCOMPARE(row("Speed limit of all downloads: None")->checkState(0), Qt::Checked);
    QVERIFY(!row("Help")->data(0, Qt::CheckStateRole).isValid());
    QCOMPARE(row("Priority: Normal")->checkState(0), Qt::Checked);
    QCOMPARE(row("Priority: High")->checkState(0), Qt::Unchecked);
}

void CommandPaletteTest::marksWhatExcludesOthersByAnotherShape()
{
    openPalette();
    const auto mark = [this](const char* name) {
        QTreeWidgetItem* item = row(name);
        rows()->setCurrentItem(nullptr);
        rows()->scrollToItem(item);
        const int side = rows()->style()->pixelMetric(QStyle::PM_IndicatorWidth) + spacing::usual;
        QRect place = rows()->visualItemRect(item);
        place.setWidth(side);
        return rows()->viewport()->grab(place).toImage();
    };
    const QImage box = mark("Columns: Folder");
    const QImage otherBox = mark("Columns: Checksum");
    QCOMPARE(box, otherBox);
    words()->setText(QStringLiteral("limit all"));
    QVERIFY(row("Speed limit of all downloads: None")->data(0, RoomyRows::OneOfSeveralRole).toBool());
    QVERIFY(!row("Columns: Folder")->data(0, RoomyRows::OneOfSeveralRole).toBool());
    QVERIFY(mark("Speed limit of all downloads: 100\u00A0MiB/s") != box);
}

void CommandPaletteTest::findsSettingsBeforeTheChoicesOfAMenu()
{
    openPalette();
    words()->setText(QStringLiteral("lim"));
    QStringList found;
    for (int at = 0; at < rows()->topLevelItemCount(); ++at) {
        if (!rows()->topLevelItem(at)->isHidden())
            found.append(rows()->topLevelItem(at)->text(0));
    }
    const auto firstOf = [&found](const char* beginning) {
        return std::ranges::find_if(
            found, [beginning](const QString& name) { return name.startsWith(QLatin1String(beginning)); });
    };
    QVERIFY(firstOf("Settings: ") != found.end());
    QVERIFY(firstOf("Settings: ") < firstOf("Speed limit of all downloads: "));
}

void CommandPaletteTest::runsWhatAMenuHas()
{
    const QHeaderView* columns = list()->header();
    openPalette();
    words()->setText(QStringLiteral("columns folder"));
    QTest::keyClick(words(), Qt::Key_Return);
    QVERIFY(!columns->isSectionHidden(DownloadListModel::Folder));
    TRY_VERIFY(!palette());
    openPalette();
    words()->setText(QStringLiteral("limit 100"));
    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(m_settings->settings().value(setting::bytesPerSecond), qint64(100 * 1024));
    TRY_VERIFY(!palette());
    openPalette();
    QCOMPARE(row("Details: Connections")->text(1), shownKeys("Ctrl+2"));
    words()->setText(QStringLiteral("details connections"));
    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(m_window->findChild<DetailsPane*>()->tab(), 1);
}

void CommandPaletteTest::leadsToASetting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("field");
    QTest::newRow("a field") << "settings folder part" << "Settings: Downloads › Folder for part files"
                             << "Folder for part files";
    QTest::newRow("a number") << "network tries" << "Settings: Network › Tries after a failure"
                              << "Tries after a failure";
    QTest::newRow("a box to tick") << "follow weekly" << "Settings: Schedule › Follow the weekly schedule"
                                   << "Follow the weekly schedule";
}

// No dialog is made before somebody goes there.
void CommandPaletteTest::leadsToASetting()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, place);
    QFETCH(const QString, field);
    m_settings->settings().set(setting::assembly, AssemblyKind::Temp);
    m_settings->settings().set(setting::retryChoice, RetryChoice::Own);
    openPalette();
    words()->setText(typed);
    QCOMPARE(names(), QStringList{place});
    QVERIFY(!m_window->findChild<SettingsDialog*>());
    QTest::keyClick(words(), Qt::Key_Return);
    const auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible() && dialog->focusWidget());
    QCOMPARE(accessibleName(dialog->focusWidget()), field);
}

void CommandPaletteTest::marksASettingThatCannotBeChanged()
{
    openPalette();
    words()->setText(QStringLiteral("network tries"));
    QTest::keyClick(words(), Qt::Key_Return);
    const auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog);
    QStringList marked;
    for (const FoundMark* mark : dialog->findChildren<FoundMark*>()) {
        const auto* label = qobject_cast<QLabel*>(mark->words());
        marked.append(label && mark->isVisible() ? label->text() : QString());
    }
    QCOMPARE(marked, QStringList{QStringLiteral("&Tries after a failure")});
}

void CommandPaletteTest::leadsToAPageOfTheSettings()
{
    openPalette();
    words()->setText(QStringLiteral("settings browsers"));
    QCOMPARE(names(), QStringList());
    words()->setText(QStringLiteral("settings types"));
    rows()->setCurrentItem(row("Settings: Types"));
    QTest::keyClick(rows(), Qt::Key_Return);
    const auto* dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Types"));
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_command_palette.moc"
