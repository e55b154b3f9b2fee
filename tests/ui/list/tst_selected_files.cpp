#include "core/engine/shared/own_environment.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/selection_window.h"
#include "ui/details/details_pane.h"
#include "ui/failures/error_box.h"
#include "ui/window/announcer.h"
#include "ui/window/window_foot.h"

#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tributary;
using enum DownloadState;

// The files of the selected downloads: opened, dragged out and put into the bin.
class SelectedFilesTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheFolderWithCtrlEnter();
    void opensEachFolderOnce();
    void opensFinishedFilesOnly();
    void marksTheRowOfAFileThatIsGone();
    void offersAMissingFileAgainInItsDetails();
    void knowsTheFileThatAnotherDownloadBroughtBack();
    void leavesAFileThatItCalledMissing();
    void saysWhenAFileIsGone();
    void offersAFileThatIsGoneAgain_data();
    void offersAFileThatIsGoneAgain();
    void opensThemWithTheEnvironmentAsItWas();
    void showsTheDetailsOfWhatIsNotFinished_data();
    void showsTheDetailsOfWhatIsNotFinished();
    void asksBeforeRemovingFiles_data();
    void asksBeforeRemovingFiles();
    void saysWhatBecomesOfTheFiles_data();
    void saysWhatBecomesOfTheFiles();
    void movesFilesToTheBin();
    void bringsAFileBackFromTheBin();
    void bringsARowBackWhoseFileStaysInTheBin();
    void bringsARowBackThatHadNoFile();
    void saysWhatBecameOfTheFiles_data();
    void saysWhatBecameOfTheFiles();
    void removesRowsWhoseFilesAreGoneAlready();
    void cancelsUnfinishedOnesInsteadOfBinningThem();
    void dragsFinishedFilesOut();
    void dragsNothingElseOut();
    void openFile(const QUrl& url);

private:
    void answer(const char* name);
    DownloadSnapshot finishedFile(quint64 id, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_opened;
    QByteArray m_loopOfThreads;
};

void SelectedFilesTest::initTestCase()
{
    // Neither the file manager nor the bin of the person who runs this test is used.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void SelectedFilesTest::init()
{
    m_opened.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
    open();
}

void SelectedFilesTest::cleanup()
{
    m_window.reset();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

// To the programs that it starts, the desktop hands on the environment as it is by now.
void SelectedFilesTest::openFile(const QUrl& url)
{
    m_opened.append(url.toLocalFile());
    m_loopOfThreads = qgetenv("QT_NO_THREADED_GLIB");
}

void SelectedFilesTest::answer(const char* name)
{
    namedButton(*question(), name)->click();
}

DownloadSnapshot SelectedFilesTest::finishedFile(quint64 id, const QString& name)
{
    DownloadSnapshot download = samples::inState(id, Finished, name);
    download.path = m_folder->filePath(name);
    QFile file(download.path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    return download;
}

void SelectedFilesTest::opensTheFolderWithCtrlEnter()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other file manager than the person's own");
#endif
    select({finishedFile(1, QStringLiteral("a.pdf"))});
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    TRY_COMPARE(m_opened, QStringList{m_folder->path()});
}

void SelectedFilesTest::opensEachFolderOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other file manager than the person's own");
#endif
    select({finishedFile(1, QStringLiteral("a.pdf")), finishedFile(2, QStringLiteral("b.pdf"))});
    action("Open folder")->trigger();
    // The window waits for no disk.
    QVERIFY(m_opened.isEmpty());
    TRY_COMPARE(m_opened, QStringList{m_folder->path()});
}

void SelectedFilesTest::opensFinishedFilesOnly()
{
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file, samples::inState(2, Downloading, QStringLiteral("b"))});
    action("Open")->trigger();
    QCOMPARE(m_opened, QStringList{file.path});
}

void SelectedFilesTest::opensThemWithTheEnvironmentAsItWas()
{
    qunsetenv("QT_NO_THREADED_GLIB");
    keepThreadsFromGlib();
    const QByteArray own = qgetenv("QT_NO_THREADED_GLIB");
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    action("Open")->trigger();
    QCOMPARE(m_opened, QStringList{file.path});
    QCOMPARE(m_loopOfThreads, QByteArray());
    QCOMPARE(qgetenv("QT_NO_THREADED_GLIB"), own);
    qunsetenv("QT_NO_THREADED_GLIB");
    QVERIFY(!own.isEmpty());
}

void SelectedFilesTest::offersAFileThatIsGoneAgain_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("after an attempt to open it") << QStringLiteral("Open");
#ifndef Q_OS_WIN // which has no other file manager than the person's own
    QTest::newRow("beside its folder") << QStringLiteral("Open folder");
#endif
}

void SelectedFilesTest::offersAFileThatIsGoneAgain()
{
    QFETCH(const QString, command);
    const QSignalSpy again(&m_orders, &NotedOrders::addedAgain);
    const QSignalSpy messages(&m_window->announcer(), &Announcer::told);
    const DownloadSnapshot there = finishedFile(1, QStringLiteral("there.pdf"));
    const DownloadSnapshot gone = finishedFile(2, QStringLiteral("gone.pdf"));
    const auto unfinished = samples::inState(3, Paused, QStringLiteral("later.pdf"));
    QVERIFY(QFile::remove(gone.path));
    select({there, gone, unfinished});
    action(command.toUtf8().constData())->trigger();
    TRY_COMPARE(messages.count(), 1);
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("“%1” no longer exists.").arg(gone.path));
    auto* button = m_window->foot().findChild<QToolButton*>(QStringLiteral("undo"));
    QCOMPARE(button->text(), QStringLiteral("Download again"));
    button->click();
    QCOMPARE(again.count(), 1);
    QCOMPARE(ids(again), Ids{DownloadId{2}});
#ifndef Q_OS_WIN // whose own file manager shows folders
    // Nothing is left to be opened in the middle of the next test.
    TRY_COMPARE(m_opened.size(), 2);
#endif
}

// The row of a missing file says so until the file is there again, and no question promises anything about
// it.
void SelectedFilesTest::marksTheRowOfAFileThatIsGone()
{
    const DownloadSnapshot gone = finishedFile(1, QStringLiteral("gone.pdf"));
    QVERIFY(QFile::rename(gone.path, gone.path + QLatin1Char('~')));
    select({gone});
    const auto progress = [this] {
        return list()->model()->index(0, DownloadListModel::Progress).data().toString();
    };
    QCOMPARE(progress(), QStringLiteral("Finished"));
    action("Open")->trigger();
    TRY_COMPARE(progress(), QStringLiteral("File is missing"));
    action("Remove with file…")->trigger();
    auto* question = m_window->findChild<Question*>();
    QStringList said;
    for (const QLabel* label : question->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY2(said.contains(QStringLiteral("The file no longer exists.")), qPrintable(said.join(u'|')));
    question->reject();
    // The queue knows nothing of it.
    DownloadSnapshot moved = gone;
    moved.priority = Priority::High;
    m_window->downloads().apply({moved});
    TRY_COMPARE(progress(), QStringLiteral("File is missing"));
    QVERIFY(QFile::rename(gone.path + QLatin1Char('~'), gone.path));
    action("Open")->trigger();
    TRY_COMPARE(progress(), QStringLiteral("Finished"));
}

void SelectedFilesTest::offersAMissingFileAgainInItsDetails()
{
    const QSignalSpy again(&m_orders, &NotedOrders::addedAgain);
    const DownloadSnapshot gone = finishedFile(1, QStringLiteral("gone.pdf"));
    QVERIFY(QFile::rename(gone.path, gone.path + QLatin1Char('~')));
    select({gone});
    const auto* box = m_window->findChild<ErrorBox*>();
    QVERIFY(!box->isVisible());
    action("Open")->trigger();
    TRY_VERIFY(box->isVisible());
    QCOMPARE(box->text(), QStringLiteral("File is missing"));
    QStringList offered;
    for (const QPushButton* button : box->findChildren<QPushButton*>()) {
        if (button->isVisible())
            offered.append(button->text());
    }
    QCOMPARE(offered, QStringList(QStringLiteral("Download &again")));
    namedButton(*box, "Download &again")->click();
    QCOMPARE(ids(again), Ids{{1}});
    QVERIFY(QFile::rename(gone.path + QLatin1Char('~'), gone.path));
    action("Open")->trigger();
    TRY_VERIFY(!box->isVisible());
}

// Whoever downloads a missing file again has it back, under the old row's path as well.
void SelectedFilesTest::knowsTheFileThatAnotherDownloadBroughtBack()
{
    const DownloadSnapshot gone = finishedFile(1, QStringLiteral("gone.pdf"));
    QVERIFY(QFile::rename(gone.path, gone.path + QLatin1Char('~')));
    select({gone});
    const auto oldRow = [this] { return m_window->downloads().find({1}); };
    action("Open")->trigger();
    TRY_VERIFY(isFileMissing(*oldRow()));
    auto again = samples::inState(2, Downloading, QStringLiteral("gone.pdf"));
    again.path = gone.path;
    m_window->downloads().apply({again});
    QVERIFY(isFileMissing(*oldRow()));
    again.state = Finished;
    m_window->downloads().apply({again});
    TRY_VERIFY(!isFileMissing(*oldRow()));
}

// A file that a row calls missing may be back by now. Whoever was told that there is none has not agreed to
// lose it.
void SelectedFilesTest::leavesAFileThatItCalledMissing()
{
    const DownloadSnapshot gone = finishedFile(1, QStringLiteral("gone.pdf"));
    QVERIFY(QFile::rename(gone.path, gone.path + QLatin1Char('~')));
    select({gone});
    action("Open")->trigger();
    TRY_VERIFY(isFileMissing(*m_window->downloads().find({1})));
    QVERIFY(QFile::rename(gone.path + QLatin1Char('~'), gone.path));
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_COMPARE(ids(removals), Ids{{1}});
    QVERIFY(QFile::exists(gone.path));
}

void SelectedFilesTest::saysWhenAFileIsGone()
{
    const QSignalSpy messages(&m_window->announcer(), &Announcer::told);
    const DownloadSnapshot there = finishedFile(1, QStringLiteral("there.pdf"));
    const DownloadSnapshot gone = finishedFile(2, QStringLiteral("gone.pdf"));
    QVERIFY(QFile::remove(gone.path));
    select({there, gone});
    action("Open")->trigger();
    TRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.first().first().toString(), QStringLiteral("“%1” no longer exists.").arg(gone.path));
    QCOMPARE(messages.first().at(1).value<Matter>(), Matter::Trouble);
}

void SelectedFilesTest::showsTheDetailsOfWhatIsNotFinished_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("a double click") << 0;
    QTest::newRow("Enter") << 1;
    QTest::newRow("Alt+Enter") << 2;
}

void SelectedFilesTest::showsTheDetailsOfWhatIsNotFinished()
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

void SelectedFilesTest::asksBeforeRemovingFiles_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Enter, which is No") << int(Qt::Key_Return);
}

void SelectedFilesTest::asksBeforeRemovingFiles()
{
    QFETCH(int, key);
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    QTest::keyClick(list(), Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(question());
    QTest::keyClick(question(), static_cast<Qt::Key>(key));
    QCOMPARE(removals.count(), 0);
    QVERIFY(QFile::exists(file.path));
}

void SelectedFilesTest::saysWhatBecomesOfTheFiles_data()
{
    QTest::addColumn<int>("finished");
    QTest::addColumn<int>("unfinished");
    QTest::newRow("finished ones") << 2 << 0;
    QTest::newRow("unfinished ones") << 0 << 1;
    QTest::newRow("both") << 1 << 1;
}

void SelectedFilesTest::saysWhatBecomesOfTheFiles()
{
    QFETCH(const int, finished);
    QFETCH(const int, unfinished);
    QList<DownloadSnapshot> downloads;
    quint64 id = 0;
    for (int n = 0; n < finished; ++n)
        downloads.append(finishedFile(++id, QStringLiteral("a%1").arg(n)));
    for (int n = 0; n < unfinished; ++n)
        downloads.append(samples::inState(++id, Paused, QStringLiteral("b%1").arg(n)));
    select(downloads);
    action("Remove with file…")->trigger();
    QString words;
    for (const QLabel* label : question()->findChildren<QLabel*>())
        words += label->text();
    QCOMPARE(words.contains(QLatin1String("bin")), finished > 0);
    QCOMPARE(words.contains(QLatin1String("deleted")), unfinished > 0);
    answer("No");
}

void SelectedFilesTest::movesFilesToTheBin()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other bin than the person's own");
#endif
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_COMPARE(ids(removals), Ids{{1}});
    QVERIFY(!QFile::exists(file.path));
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("Moved “a.pdf” to the bin."));
}

// Undo stands beside the words, and the row comes once its file is there.
void SelectedFilesTest::bringsAFileBackFromTheBin()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other bin than the person's own");
#endif
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_COMPARE(m_window->foot().currentMessage(), QStringLiteral("Moved “a.pdf” to the bin."));
    QVERIFY(removals.last().at(1).value<Removal>() == Removal::MayComeBack);
    auto* undo = m_window->foot().findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(undo->isVisible());
    undo->click();
    TRY_COMPARE(ids(back), Ids{{1}});
    QVERIFY(QFile::exists(file.path));
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("“a.pdf” is in the list again."));
}

// Somebody has emptied the bin, or has another file of that name by now.
void SelectedFilesTest::bringsARowBackWhoseFileStaysInTheBin()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other bin than the person's own");
#endif
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    const QSignalSpy messages(&m_window->announcer(), &Announcer::told);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_VERIFY(action("Undo removal")->isEnabled());
    finishedFile(2, QStringLiteral("a.pdf"));
    action("Undo removal")->trigger();
    TRY_COMPARE(ids(back), Ids{{1}});
    QCOMPARE(messages.last().first().toString(),
             QStringLiteral("“%1” could not be taken out of the bin.").arg(file.path));
    QCOMPARE(messages.last().at(1).value<Matter>(), Matter::Trouble);
}

void SelectedFilesTest::bringsARowBackThatHadNoFile()
{
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    QVERIFY(QFile::remove(file.path));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_VERIFY(action("Undo removal")->isEnabled());
    action("Undo removal")->trigger();
    QCOMPARE(ids(back), Ids{{1}});
}

void SelectedFilesTest::saysWhatBecameOfTheFiles_data()
{
    QTest::addColumn<int>("finished");
    QTest::addColumn<int>("unfinished");
    QTest::addColumn<int>("notBegun");
    QTest::addColumn<int>("gone");
    QTest::addColumn<QString>("words");
    QTest::newRow("an unfinished one") << 0 << 1 << 0 << 0 << QStringLiteral("Deleted “b0”.");
    QTest::newRow("no file") << 0 << 0 << 1 << 0 << QStringLiteral("Removed “c0”.");
    QTest::newRow("one beside one without a file") << 0 << 1 << 1 << 0 << QStringLiteral("Deleted “b0”.");
    QTest::newRow("one that is gone") << 0 << 0 << 0 << 1 << QStringLiteral("Removed “d0”.");
    QTest::newRow("several that are gone") << 0 << 0 << 0 << 2 << QStringLiteral("Removed 2 download(s).");
    QTest::newRow("one beside one that is gone") << 0 << 1 << 0 << 1 << QStringLiteral("Deleted “b0”.");
#ifndef Q_OS_WIN
    QTest::newRow("several") << 2 << 0 << 0 << 0 << QStringLiteral("Moved 2 file(s) to the bin.");
    QTest::newRow("a whole one beside one that is gone")
        << 1 << 0 << 0 << 1 << QStringLiteral("Moved “a0” to the bin.");
    QTest::newRow("some of each") << 1 << 2 << 1 << 1
                                  << QStringLiteral(
                                         "Moved 1 file(s) to the bin. Deleted 2 unfinished file(s).");
#endif
}

void SelectedFilesTest::saysWhatBecameOfTheFiles()
{
    QFETCH(const int, finished);
    QFETCH(const int, unfinished);
    QFETCH(const int, notBegun);
    QFETCH(const int, gone);
    QList<DownloadSnapshot> downloads;
    quint64 id = 0;
    for (int n = 0; n < finished; ++n)
        downloads.append(finishedFile(++id, QStringLiteral("a%1").arg(n)));
    for (int n = 0; n < unfinished; ++n) {
        downloads.append(samples::inState(++id, Paused, QStringLiteral("b%1").arg(n)));
        downloads.last().bytes = 1;
    }
    for (int n = 0; n < notBegun; ++n)
        downloads.append(samples::inState(++id, Queued, QStringLiteral("c%1").arg(n)));
    for (int n = 0; n < gone; ++n) {
        downloads.append(finishedFile(++id, QStringLiteral("d%1").arg(n)));
        QVERIFY(QFile::remove(downloads.last().path));
    }
    select(downloads);
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_VERIFY(!m_window->foot().currentMessage().isEmpty());
    QTEST(m_window->foot().currentMessage(), "words");
}

void SelectedFilesTest::removesRowsWhoseFilesAreGoneAlready()
{
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    const DownloadSnapshot file = finishedFile(1, QStringLiteral("a.pdf"));
    QVERIFY(QFile::remove(file.path));
    select({file});
    action("Remove with file…")->trigger();
    answer("Yes");
    TRY_COMPARE(ids(removals), Ids{{1}});
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("Removed “a.pdf”."));
}

void SelectedFilesTest::cancelsUnfinishedOnesInsteadOfBinningThem()
{
    const QSignalSpy cancels(&m_orders, &NotedOrders::cancelled);
    const QSignalSpy removals(&m_orders, &NotedOrders::removed);
    // A file of somebody else may lie where an unfinished download is going to.
    DownloadSnapshot paused = finishedFile(1, QStringLiteral("a.pdf"));
    paused.state = Paused;
    select({paused, samples::inState(2, Downloading, QStringLiteral("b"))});
    action("Remove with file…")->trigger();
    answer("Yes");
    QCOMPARE(ids(cancels), (Ids{{1}, {2}}));
    TRY_COMPARE(ids(removals), (Ids{{1}, {2}}));
    QVERIFY(QFile::exists(paused.path));
}

void SelectedFilesTest::dragsFinishedFilesOut()
{
    const DownloadSnapshot file = samples::inState(1, Finished, QStringLiteral("a.pdf"));
    select({file, samples::inState(2, Paused, QStringLiteral("b"))});
    QVERIFY(list()->dragEnabled());
    const std::unique_ptr<QMimeData> mime(
        list()->model()->mimeData(list()->selectionModel()->selectedIndexes()));
    QVERIFY(mime);
    QCOMPARE(mime->urls(), QList{QUrl::fromLocalFile(file.path)});
}

void SelectedFilesTest::dragsNothingElseOut()
{
    select({samples::inState(1, Paused, QStringLiteral("a"))});
    const QModelIndex row = list()->model()->index(0, 0);
    const std::unique_ptr<QMimeData> mime(list()->model()->mimeData({row}));
    QVERIFY(mime);
    QVERIFY(!mime->hasUrls() && !mime->hasText());
}

QTEST_MAIN(SelectedFilesTest)

#include "tst_selected_files.moc"
