#include "tests/support/patience.h"
#include "tests/ui/named_action.h"
#include "tests/ui/sample_downloads.h"
#include "tests/ui/temporary_settings.h"
#include "ui/add_dialog.h"
#include "ui/download_filter.h"
#include "ui/download_view.h"
#include "ui/empty_hint.h"
#include "ui/main_window.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace tributary;
using enum DownloadState;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesItsPartsForAssistiveTools();
    void saysHowToBeginWhenEmpty();
    void saysWhenTheFilterLeavesNothing();
    void offersWhatAppliesToTheSelection_data();
    void offersWhatAppliesToTheSelection();
    void followsTheStateOfWhatIsSelected();
    void sendsCommandsForThoseTheyApplyTo();
    void choosesTheFirstRowWhenTheListIsEntered();
    void pausesAndResumesWithSpace();
    void removesWithDeleteButNotFromTheFilterBox();
    void filtersFromTheKeyboard();
    void keepsTheFilterInANarrowWindow();
    void opensAFinishedFileWithEnter();
    void sumsUpInTheStatusBar();
    void writesAMessageOverNothingElse();
    void remembersItsShapeAndFolder();
    void keepsNamesReadableInANarrowWindow();
    void sharesItsWidthBetweenNameAndProgress();
    void openFile(const QUrl& url) { m_opened.append(url); }

private:
    QAction* action(const char* name) const { return namedAction(*m_window, name); }
    QTreeView* list() const { return m_window->findChild<DownloadView*>(); }
    QLineEdit* filterBox() const { return m_window->findChild<QLineEdit*>(); }
    AddDialog* dialog() const { return m_window->findChild<AddDialog*>(); }
    void show(const QList<DownloadSnapshot>& downloads) { m_window->downloads().apply(downloads); }
    void select(const QList<DownloadState>& states);

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

namespace {

using Ids = QList<DownloadId>;

Ids ids(const QSignalSpy& commands)
{
    Ids all = commands.isEmpty() ? Ids() : commands.last().first().value<Ids>();
    std::ranges::sort(all);
    return all;
}

} // namespace

void MainWindowTest::init()
{
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

// Shows one download for each of the states, with ids from 1 on, and selects them all.
void MainWindowTest::select(const QList<DownloadState>& states)
{
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(samples::inState(static_cast<quint64>(downloads.size() + 1), state,
                                          QStringLiteral("file%1").arg(downloads.size() + 1)));
    show(downloads);
    list()->selectAll();
    list()->setFocus();
}

void MainWindowTest::namesItsPartsForAssistiveTools()
{
    QStringList buttons;
    for (QToolButton* button : m_window->findChildren<QToolButton*>())
        buttons.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
    for (const char* name : {"New download", "Paste links", "Resume", "Pause", "Cancel", "Remove", "Quit"})
        QVERIFY2(buttons.contains(QLatin1String(name)), name);
    QCOMPARE(list()->accessibleName(), QStringLiteral("Downloads"));
    QCOMPARE(filterBox()->accessibleName(), QStringLiteral("Filter downloads"));
    show(samples::everyState());
    list()->doItemsLayout();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(table->tableInterface()->cellAt(10, 0)->text(QAccessible::Name),
             QStringLiteral("debian-13.1.0-amd64-DVD-1.iso, Downloading, 61 %"));
}

void MainWindowTest::saysHowToBeginWhenEmpty()
{
    QToolButton* button = nullptr;
    for (QToolButton* candidate : m_window->findChild<EmptyHint*>()->findChildren<QToolButton*>())
        button = candidate;
    QVERIFY(button && button->isVisible());
    button->click();
    QVERIFY(dialog());
    show(samples::everyState());
    QVERIFY(!button->isVisible());
    for (const DownloadSnapshot& download : samples::everyState())
        m_window->downloads().forget(download.id);
    TRY_VERIFY(button->isVisible());
}

void MainWindowTest::saysWhenTheFilterLeavesNothing()
{
    show(samples::everyState());
    filterBox()->setText(QStringLiteral("nowhere"));
    auto* hint = m_window->findChild<EmptyHint*>()->findChild<QLabel*>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QLatin1String("nowhere")));
    filterBox()->clear();
    QVERIFY(!hint->isVisible());
}

void MainWindowTest::offersWhatAppliesToTheSelection_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("offered");
    using States = QList<DownloadState>;
    QTest::newRow("nothing") << States{} << QString();
    QTest::newRow("queued") << States{Queued} << QStringLiteral("Pause Cancel Remove");
    QTest::newRow("connecting") << States{Connecting} << QStringLiteral("Pause Cancel");
    QTest::newRow("downloading") << States{Downloading} << QStringLiteral("Pause Cancel");
    QTest::newRow("verifying") << States{Verifying} << QStringLiteral("Pause Cancel");
    QTest::newRow("waiting") << States{Waiting} << QStringLiteral("Pause Cancel");
    QTest::newRow("paused") << States{Paused} << QStringLiteral("Resume Cancel Remove");
    QTest::newRow("failed") << States{Failed} << QStringLiteral("Resume Cancel Remove");
    QTest::newRow("aborted") << States{Cancelled} << QStringLiteral("Resume Remove");
    QTest::newRow("finished") << States{Finished} << QStringLiteral("Remove");
    QTest::newRow("some of each") << States{Downloading, Finished, Paused}
                                  << QStringLiteral("Resume Pause Cancel Remove");
}

void MainWindowTest::offersWhatAppliesToTheSelection()
{
    QFETCH(QList<DownloadState>, states);
    select(states);
    QStringList offered;
    for (const char* name : {"Resume", "Pause", "Cancel", "Remove"}) {
        if (action(name)->isEnabled())
            offered.append(QLatin1String(name));
    }
    QTEST(offered.join(u' '), "offered");
}

void MainWindowTest::followsTheStateOfWhatIsSelected()
{
    select({Downloading});
    show({samples::inState(1, Finished, QStringLiteral("file1"))});
    QVERIFY(!action("Pause")->isEnabled());
    QVERIFY(action("Remove")->isEnabled());
    m_window->downloads().forget(DownloadId{1});
    TRY_VERIFY(!action("Remove")->isEnabled());
}

void MainWindowTest::sendsCommandsForThoseTheyApplyTo()
{
    const QSignalSpy pauses(m_window.get(), &MainWindow::pauseRequested);
    const QSignalSpy resumes(m_window.get(), &MainWindow::resumeRequested);
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    select({Downloading, Paused, Finished, Downloading});
    action("Pause")->trigger();
    action("Resume")->trigger();
    action("Remove")->trigger();
    QCOMPARE(ids(pauses), (Ids{{1}, {4}}));
    QCOMPARE(ids(resumes), Ids{{2}});
    QCOMPARE(ids(removals), (Ids{{2}, {3}}));
}

void MainWindowTest::choosesTheFirstRowWhenTheListIsEntered()
{
    m_window->findChild<QLineEdit*>()->setFocus();
    show({samples::inState(1, DownloadState::Downloading, QStringLiteral("a.iso"))});
    QVERIFY(!action("Pause")->isEnabled());
    list()->setFocus();
    QVERIFY(action("Pause")->isEnabled());
}

void MainWindowTest::pausesAndResumesWithSpace()
{
    const QSignalSpy pauses(m_window.get(), &MainWindow::pauseRequested);
    const QSignalSpy resumes(m_window.get(), &MainWindow::resumeRequested);
    select({Downloading});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(ids(pauses), Ids{{1}});
    show({samples::inState(1, Paused, QStringLiteral("file1"))});
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(ids(resumes), Ids{{1}});
    QCOMPARE(pauses.count(), 1);
}

void MainWindowTest::removesWithDeleteButNotFromTheFilterBox()
{
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    select({Finished});
    filterBox()->setFocus();
    QTest::keyClick(filterBox(), Qt::Key_Delete);
    QCOMPARE(removals.count(), 0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(ids(removals), Ids{{1}});
}

void MainWindowTest::filtersFromTheKeyboard()
{
    show(samples::everyState());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filterBox()->hasFocus());
    QTest::keyClicks(filterBox(), QStringLiteral("debian"));
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(filterBox(), Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), 11);
    QVERIFY(list()->hasFocus());
}

// What has words gives them up for it, and has them again once there is room.
void MainWindowTest::keepsTheFilterInANarrowWindow()
{
    const auto hasWords = [this] {
        const auto* remove =
            qobject_cast<QToolButton*>(m_window->findChild<QToolBar*>()->widgetForAction(action("Remove")));
        return remove->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    };
    for (const int width : {1200, 640, 1200}) {
        m_window->resize(width, 400);
        TRY_COMPARE(m_window->width(), width);
        TRY_COMPARE(hasWords(), width == 1200);
        TRY_VERIFY(filterBox()->isVisible());
        QVERIFY(m_window->rect().contains(
            QRect(filterBox()->mapTo(m_window.get(), QPoint()), filterBox()->size())));
    }
}

void MainWindowTest::opensAFinishedFileWithEnter()
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

void MainWindowTest::sumsUpInTheStatusBar()
{
    const auto* line = m_window->statusBar()->findChild<QLabel*>();
    QCOMPARE(line->text(), QStringLiteral("Nothing is running"));
    show(samples::everyState());
    QVERIFY2(line->text().contains(QLatin1String("43.0 MiB/s")), qPrintable(line->text()));
    QVERIFY2(line->text().endsWith(QStringLiteral("5 active · 2 waiting")), qPrintable(line->text()));
}

void MainWindowTest::writesAMessageOverNothingElse()
{
    const auto* sums = m_window->statusBar()->findChild<QLabel*>();
    // What the program starts with is added before the window is shown.
    m_window->hide();
    m_window->statusBar()->showMessage(QStringLiteral("3 downloads added."));
    m_window->show();
    QVERIFY(!sums->isVisible());
    m_window->hide();
    m_window->show();
    QVERIFY(!sums->isVisible());
    m_window->statusBar()->clearMessage();
    QVERIFY(sums->isVisible());
}

void MainWindowTest::remembersItsShapeAndFolder()
{
    const QTemporaryDir folder;
    QSettings& settings = m_settings->kept();
    m_window->resize(700, 400);
    list()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a"));
    action("New download")->trigger();
    for (QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String("Folder"))
            field->setText(folder.path());
    }
    dialog()->accept();
    m_window->saveTo(settings);

    MainWindow next(*m_settings);
    next.restoreFrom(settings);
    QCOMPARE(next.size(), QSize(700, 400));
    const auto* rows = next.findChild<DownloadFilter*>();
    QCOMPARE(rows->sortColumn(), int(DownloadListModel::Size));
    const QSignalSpy additions(&next, &MainWindow::addRequested);
    next.addLinks(QStringLiteral("https://example.org/b"));
    const auto added = additions.last().first().value<QList<DownloadRequest>>();
    QCOMPARE(added.first().target.folder, folder.path());
}

void MainWindowTest::keepsNamesReadableInANarrowWindow()
{
    show(samples::everyState());
    m_window->resize(560, 400);
    const int digit = list()->fontMetrics().horizontalAdvance(u'0');
    TRY_VERIFY(list()->columnWidth(DownloadListModel::Name) >= digit * 20);
    QVERIFY(list()->columnWidth(DownloadListModel::Progress) >= digit * 12);
    QVERIFY(list()->header()->length() > list()->viewport()->width());
    QVERIFY(list()->horizontalScrollBar()->maximum() > 0);
}

void MainWindowTest::sharesItsWidthBetweenNameAndProgress()
{
    const auto fills = [this] { return list()->header()->length() == list()->viewport()->width(); };
    show(samples::everyState());
    m_window->resize(1200, 500);
    TRY_VERIFY(fills());
    list()->setColumnHidden(DownloadListModel::Left, true);
    TRY_VERIFY(fills());
    list()->setColumnHidden(DownloadListModel::Progress, true);
    TRY_VERIFY(fills());
    m_window->resize(1300, 500);
    TRY_VERIFY(fills());
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
