#include "tests/ui/named_action.h"
#include "tests/ui/named_button.h"
#include "tests/ui/sample_downloads.h"
#include "tests/ui/temporary_settings.h"
#include "ui/details_pane.h"
#include "ui/download_view.h"
#include "ui/main_window.h"
#include "ui/own_limits.h"
#include "ui/question.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// What the context menu, the keys and the mouse do with the selected downloads.
class SelectionCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersAllInTheContextMenu();
    void copiesLinksWithTheUsualKey();
    void leavesTheKeyToTextThatHasTheFocus();
    void copiesPaths();
    void retriesWhatCameToNothing();
    void opensTheFolderWithCtrlEnter();
    void opensEachFolderOnce();
    void opensFinishedFilesOnly();
    void showsTheDetailsOfWhatIsNotFinished_data();
    void showsTheDetailsOfWhatIsNotFinished();
    void asksBeforeRemovingFiles_data();
    void asksBeforeRemovingFiles();
    void movesFilesToTheBin();
    void removesRowsWhoseFilesAreGoneAlready();
    void keepsRowsWhoseFilesCannotBeMoved();
    void cancelsUnfinishedOnesInsteadOfBinningThem();
    void givesDownloadsALimitOfTheirOwn();
    void asksForALimitThatNoMenuOffers();
    void dragsFinishedFilesOut();
    void dragsNothingElseOut();
    void hidesColumnsAndRemembersIt();
    void openFile(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private:
    QAction* action(const char* name) const { return namedAction(*m_window, name); }
    DownloadView* list() const { return m_window->findChild<DownloadView*>(); }
    Question* question() const { return m_window->findChild<Question*>(); }
    void answer(const char* name);
    void select(QList<DownloadSnapshot> downloads);
    DownloadSnapshot finishedFile(quint64 id, const QString& name);

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_opened;
};

namespace {

using Ids = QList<DownloadId>;

Ids ids(const QSignalSpy& commands)
{
    Ids all;
    for (const QList<QVariant>& command : commands)
        all.append(command.first().value<Ids>());
    std::ranges::sort(all);
    return all;
}

} // namespace

void SelectionCommandsTest::initTestCase()
{
    // Neither the file manager nor the bin of whoever runs this.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void SelectionCommandsTest::init()
{
    m_opened.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SelectionCommandsTest::cleanup()
{
    m_window.reset();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void SelectionCommandsTest::answer(const char* name)
{
    namedButton(*question(), name)->click();
}

void SelectionCommandsTest::select(QList<DownloadSnapshot> downloads)
{
    m_window->downloads().apply(downloads);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->selectAll();
    list()->setFocus();
}

DownloadSnapshot SelectionCommandsTest::finishedFile(quint64 id, const QString& name)
{
    DownloadSnapshot download = samples::inState(id, Finished, name);
    download.path = m_folder->filePath(name);
    QFile file(download.path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    return download;
}

void SelectionCommandsTest::offersAllInTheContextMenu()
{
    select({samples::inState(1, Finished, QStringLiteral("a"))});
    QStringList names;
    for (const QAction* offered : list()->actions()) {
        if (!offered->isSeparator())
            names.append(offered->text());
    }
    QCOMPARE(names.join(u','),
             QStringLiteral("Open,Open folder,Resume,Pause,Cancel,Retry,Rename…,Copy link,Copy path,"
                            "Move to top,Move up,Move down,Move to bottom,Priority,Speed limit,"
                            "Remove,Remove with file…,Details"));
    QVERIFY(action("Open")->isEnabled());
    QVERIFY(!action("Retry")->isEnabled());
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

void SelectionCommandsTest::retriesWhatCameToNothing()
{
    const QSignalSpy retries(m_window.get(), &MainWindow::resumeRequested);
    select({samples::inState(1, Failed, QStringLiteral("a")),
            samples::inState(2, Cancelled, QStringLiteral("b")),
            samples::inState(3, Paused, QStringLiteral("c"))});
    action("Retry")->trigger();
    QCOMPARE(ids(retries), (Ids{{1}, {2}}));
}

void SelectionCommandsTest::opensTheFolderWithCtrlEnter()
{
    select({finishedFile(1, QStringLiteral("a.pdf"))});
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_opened, QStringList{m_folder->path()});
}

void SelectionCommandsTest::opensEachFolderOnce()
{
    select({finishedFile(1, QStringLiteral("a.pdf")), finishedFile(2, QStringLiteral("b.pdf"))});
    action("Open folder")->trigger();
    QCOMPARE(m_opened, QStringList{m_folder->path()});
}

void SelectionCommandsTest::opensFinishedFilesOnly()
{
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file, samples::inState(2, Downloading, QStringLiteral("b"))});
    action("Open")->trigger();
    QCOMPARE(m_opened, QStringList{file.path});
}

void SelectionCommandsTest::showsTheDetailsOfWhatIsNotFinished_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("a double click") << 0;
    QTest::newRow("Enter") << 1;
    QTest::newRow("Alt+Enter") << 2;
}

void SelectionCommandsTest::showsTheDetailsOfWhatIsNotFinished()
{
    QFETCH(int, how);
    select({samples::inState(1, Paused, QStringLiteral("a"))});
    auto* details = m_window->findChild<DetailsPane*>();
    auto* splitter = qobject_cast<QSplitter*>(details->parentWidget());
    splitter->setSizes({1000, 0});
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    if (how == 0) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    } else {
        QTest::keyClick(list(), Qt::Key_Return, how == 1 ? Qt::NoModifier : Qt::AltModifier);
    }
    QVERIFY(splitter->sizes().last() > 0);
    QVERIFY(m_opened.isEmpty());
}

void SelectionCommandsTest::asksBeforeRemovingFiles_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Enter, which is No") << int(Qt::Key_Return);
}

void SelectionCommandsTest::asksBeforeRemovingFiles()
{
    QFETCH(int, key);
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    QTest::keyClick(list(), Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(question());
    QTest::keyClick(question(), static_cast<Qt::Key>(key));
    QCOMPARE(removals.count(), 0);
    QVERIFY(QFile::exists(file.path));
}

void SelectionCommandsTest::movesFilesToTheBin()
{
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    QTRY_COMPARE(ids(removals), Ids{{1}});
    QVERIFY(!QFile::exists(file.path));
}

void SelectionCommandsTest::removesRowsWhoseFilesAreGoneAlready()
{
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    QVERIFY(QFile::remove(file.path));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    QTRY_COMPARE(ids(removals), Ids{{1}});
}

void SelectionCommandsTest::keepsRowsWhoseFilesCannotBeMoved()
{
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    DownloadSnapshot device = samples::inState(1, Finished, QStringLiteral("stat"));
    device.path = QStringLiteral("/proc/self/stat");
    select({device});
    action("Remove with file…")->trigger();
    answer("Yes");
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("/proc/self/stat")));
    QVERIFY(ids(removals).isEmpty());
}

void SelectionCommandsTest::cancelsUnfinishedOnesInsteadOfBinningThem()
{
    const QSignalSpy cancels(m_window.get(), &MainWindow::cancelRequested);
    const QSignalSpy removals(m_window.get(), &MainWindow::removeRequested);
    // A file of somebody else may lie where an unfinished download is going to.
    DownloadSnapshot paused = finishedFile(1, QStringLiteral("a.pdf"));
    paused.state = Paused;
    select({paused, samples::inState(2, Downloading, QStringLiteral("b"))});
    action("Remove with file…")->trigger();
    answer("Yes");
    QCOMPARE(ids(cancels), Ids{{1}});
    QTRY_COMPARE(ids(removals), Ids{{1}});
    QVERIFY(QFile::exists(paused.path));
}

void SelectionCommandsTest::givesDownloadsALimitOfTheirOwn()
{
    const QSignalSpy rates(m_window.get(), &MainWindow::rateRequested);
    auto limited = samples::inState(1, Paused, QStringLiteral("a"));
    limited.ownLimit = 1024 * 1024;
    select({limited, samples::inState(2, Finished, QStringLiteral("b"))});
    QMenu* menu = m_window->findChild<OwnLimits*>()->menu();
    Q_EMIT menu->aboutToShow();
    QStringList ticked;
    for (const QAction* choice : menu->actions())
        ticked += choice->isChecked() ? QStringList{choice->text()} : QStringList();
    QCOMPARE(ticked, QStringList{QStringLiteral("1.0 MiB/s")});
    menu->actions().first()->trigger();
    QCOMPARE(rates.last().first().value<Ids>(), Ids{{1}});
    QVERIFY(!rates.last().last().value<std::optional<qint64>>());
}

void SelectionCommandsTest::asksForALimitThatNoMenuOffers()
{
    const QSignalSpy rates(m_window.get(), &MainWindow::rateRequested);
    select({samples::inState(1, Downloading, QStringLiteral("a"))});
    QMenu* menu = m_window->findChild<OwnLimits*>()->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto* dialog = m_window->findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setIntValue(77);
    dialog->accept();
    QCOMPARE(rates.count(), 1);
    QCOMPARE(rates.last().last().value<std::optional<qint64>>(), 77 * 1024);
}

void SelectionCommandsTest::dragsFinishedFilesOut()
{
    const DownloadSnapshot file = samples::inState(1, Finished, QStringLiteral("a.pdf"));
    select({file, samples::inState(2, Paused, QStringLiteral("b"))});
    QVERIFY(list()->dragEnabled());
    const std::unique_ptr<QMimeData> mime(
        list()->model()->mimeData(list()->selectionModel()->selectedIndexes()));
    QVERIFY(mime);
    QCOMPARE(mime->urls(), QList{QUrl::fromLocalFile(file.path)});
}

void SelectionCommandsTest::dragsNothingElseOut()
{
    select({samples::inState(1, Paused, QStringLiteral("a"))});
    const QModelIndex row = list()->model()->index(0, 0);
    const std::unique_ptr<QMimeData> mime(list()->model()->mimeData({row}));
    QVERIFY(mime);
    QVERIFY(!mime->hasUrls() && !mime->hasText());
}

void SelectionCommandsTest::hidesColumnsAndRemembersIt()
{
    QHeaderView* columns = list()->header();
    Q_EMIT columns->customContextMenuRequested({5, 5});
    const auto* menu = columns->findChild<QMenu*>();
    QVERIFY(menu);
    QStringList names;
    for (QAction* offered : menu->actions()) {
        names.append(offered->text());
        if (offered->text() == QLatin1String("Size"))
            offered->trigger();
    }
    QCOMPARE(names.join(u' '), QStringLiteral("Size Progress Speed Left Added"));
    QVERIFY(columns->isSectionHidden(DownloadListModel::Size));
    columns->moveSection(columns->visualIndex(DownloadListModel::Added), 0);
    m_window->saveTo(m_settings->kept());
    MainWindow next(*m_settings);
    next.restoreFrom(m_settings->kept());
    const QHeaderView* restored = next.findChild<DownloadView*>()->header();
    QVERIFY(restored->isSectionHidden(DownloadListModel::Size));
    QCOMPARE(restored->visualIndex(DownloadListModel::Added), 0);
}

QTEST_MAIN(SelectionCommandsTest)
#include "tst_selection_commands.moc"
