#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "tests/ui/window/named_button.h"
#include "ui/desktop/files/file_moves.h"
#include "ui/failures/error_box.h"
#include "ui/failures/rename_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace tributary;
using enum DownloadState;

// Renaming by F2, and another folder by the button of a failure.
class FileMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void offersRenamingOfOneThatRests_data();
    void offersRenamingOfOneThatRests();
    void renamesWithF2();
    void goesOnUnderTheNameThatIsChosen();
    void leavesTheKindUnselected();
    void takesNoNonsenseForAName_data();
    void takesNoNonsenseForAName();
    void asksAgainForANameThatIsTaken();
    void saysWhyTheFileStays_data();
    void saysWhyTheFileStays();
    void goesOnInTheFolderThatIsChosen();
    void movesAllThatRestToTheFolderThatIsChosen();
    void saysOnceWhichFilesStay();

private:
    void show(const QList<DownloadSnapshot>& downloads);
    RenameDialog* dialog() const { return m_window->findChild<RenameDialog*>(); }
    QLineEdit* name() const { return dialog()->findChild<QLineEdit*>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_paths;
    Expected<void> m_answer;
};

void FileMovesTest::init()
{
    m_paths.clear();
    m_answer = {};
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_orders.onRelocate = [this](DownloadId id, const QString& path) {
        m_paths.append(m_window->downloads().find(id)->path + QLatin1String(" to ") + path);
        return m_answer;
    };
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FileMovesTest::show(const QList<DownloadSnapshot>& downloads)
{
    m_window->downloads().apply(downloads);
    auto* list = m_window->findChild<DownloadView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectAll();
    list->setFocus();
}

void FileMovesTest::offersRenamingOfOneThatRests_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<bool>("isOffered");
    using States = QList<DownloadState>;
    QTest::newRow("nothing") << States{} << false;
    QTest::newRow("queued") << States{Queued} << true;
    QTest::newRow("paused") << States{Paused} << true;
    QTest::newRow("failed") << States{Failed} << true;
    QTest::newRow("finished") << States{Finished} << true;
    QTest::newRow("running") << States{Downloading} << false;
    QTest::newRow("two") << States{Finished, Finished} << false;
}

void FileMovesTest::offersRenamingOfOneThatRests()
{
    QFETCH(QList<DownloadState>, states);
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(samples::inState(static_cast<quint64>(downloads.size() + 1), state,
                                          QStringLiteral("file%1").arg(downloads.size())));
    show(downloads);
    QTEST(namedAction(*m_window, "Rename…")->isEnabled(), "isOffered");
}

void FileMovesTest::renamesWithF2()
{
    show({samples::inState(1, Finished, QStringLiteral("a.pdf"))});
    QTest::keyClick(m_window->findChild<DownloadView*>(), Qt::Key_F2);
    QVERIFY(dialog());
    QCOMPARE(name()->text(), QStringLiteral("a.pdf"));
    QTest::keyClicks(name(), QStringLiteral("paper"));
    QTest::keyClick(name(), Qt::Key_Return);
    QCOMPARE(m_paths,
             QStringList{QStringLiteral("/home/ada/Downloads/a.pdf to /home/ada/Downloads/paper.pdf")});
    TRY_COMPARE(m_window->statusBar()->currentMessage(),
                QStringLiteral("“a.pdf” was renamed to “paper.pdf”."));
}

void FileMovesTest::goesOnUnderTheNameThatIsChosen()
{
    DownloadSnapshot taken = samples::inState(1, Failed, QStringLiteral("a.pdf"));
    taken.error = DownloadError{.kind = ErrorKind::Conflict};
    show({taken});
    const QSignalSpy retries(&m_orders, &NotedOrders::resumed);
    namedButton(*m_window->findChild<ErrorBox*>(), "Choose another &name…")->click();
    QVERIFY(dialog());
    name()->setText(QStringLiteral("b.pdf"));
    QTest::keyClick(name(), Qt::Key_Return);
    QCOMPARE(m_paths, QStringList{QStringLiteral("/home/ada/Downloads/a.pdf to /home/ada/Downloads/b.pdf")});
    TRY_COMPARE(retries.count(), 1);
}

void FileMovesTest::leavesTheKindUnselected()
{
    const RenameDialog asked(QStringLiteral("archive.2026.zip"));
    QCOMPARE(asked.findChild<QLineEdit*>()->selectedText(), QStringLiteral("archive.2026"));
}

void FileMovesTest::takesNoNonsenseForAName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("the same") << QStringLiteral("a.pdf");
    QTest::newRow("none") << QStringLiteral("  ");
    QTest::newRow("a path") << QStringLiteral("b/a.pdf");
    QTest::newRow("a folder") << QStringLiteral("..");
}

void FileMovesTest::takesNoNonsenseForAName()
{
    QFETCH(QString, typed);
    const RenameDialog asked(QStringLiteral("a.pdf"));
    asked.findChild<QLineEdit*>()->setText(typed);
    QVERIFY(!namedButton(asked, "Rename")->isEnabled());
}

void FileMovesTest::asksAgainForANameThatIsTaken()
{
    m_answer = failure(ErrorKind::Conflict, QStringLiteral("moving /a to /b: File exists"));
    show({samples::inState(1, Finished, QStringLiteral("a.pdf"))});
    namedAction(*m_window, "Rename…")->trigger();
    const QPointer<RenameDialog> first = dialog();
    name()->setText(QStringLiteral("b.pdf"));
    first->accept();
    TRY_VERIFY(!first && dialog());
    QCOMPARE(name()->text(), QStringLiteral("b.pdf"));
    QVERIFY(!namedButton(*dialog(), "Rename")->isEnabled());
    const auto labels = dialog()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QLatin1String("A file with this name already exists");
    }));
    QVERIFY(!m_window->findChild<QMessageBox*>());
    m_answer = {};
    name()->setText(QStringLiteral("c.pdf"));
    dialog()->accept();
    TRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("“a.pdf” was renamed to “c.pdf”."));
}

void FileMovesTest::saysWhyTheFileStays_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("the disk is full") << ErrorKind::NoSpace << QStringLiteral("/home/ada/Downloads/b.pdf");
    QTest::newRow("it runs") << ErrorKind::NotNow << QStringLiteral("at the moment");
}

void FileMovesTest::saysWhyTheFileStays()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, words);
    m_answer = failure(kind, QStringLiteral("/home/ada/Downloads/b.pdf"));
    show({samples::inState(1, Finished, QStringLiteral("a.pdf"))});
    namedAction(*m_window, "Rename…")->trigger();
    name()->setText(QStringLiteral("b.pdf"));
    dialog()->accept();
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->findChild<QMessageBox*>()->informativeText().contains(words));
}

void FileMovesTest::goesOnInTheFolderThatIsChosen()
{
    const QSignalSpy resumed(&m_orders, &NotedOrders::resumed);
    auto full = samples::inState(1, Paused, QStringLiteral("a.iso"));
    full.error = DownloadError{.kind = ErrorKind::NoSpace};
    show({full});
    namedButton(*m_window->findChild<ErrorBox*>(), "Choose folder…")->click();
    auto* chooser = m_window->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/data"));
    QCOMPARE(m_paths, QStringList{QStringLiteral("/home/ada/Downloads/a.iso to /data/a.iso")});
    TRY_COMPARE(resumed.count(), 1);
    QCOMPARE(resumed.first().first().value<QList<DownloadId>>(), QList{DownloadId{1}});
}

void FileMovesTest::movesAllThatRestToTheFolderThatIsChosen()
{
    const QSignalSpy said(&m_window->moves(), &FileMoves::said);
    show({samples::inState(1, Finished, QStringLiteral("a.pdf")),
          samples::inState(2, Downloading, QStringLiteral("b.iso")),
          samples::inState(3, Paused, QStringLiteral("c.zip"))});
    namedAction(*m_window, "Move to folder…")->trigger();
    auto* chooser = m_window->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/data"));
    m_paths.sort();
    QCOMPARE(m_paths, (QStringList{QStringLiteral("/home/ada/Downloads/a.pdf to /data/a.pdf"),
                                   QStringLiteral("/home/ada/Downloads/c.zip to /data/c.zip")}));
    TRY_COMPARE(said.count(), 2);
    const QString words = said.last().first().toString();
    QVERIFY(words.contains(QDir::toNativeSeparators(QStringLiteral("/data"))));
    QVERIFY2(words.contains(QLatin1String("the others")), qPrintable(words)); // the one that runs
}

void FileMovesTest::saysOnceWhichFilesStay()
{
    const QSignalSpy refused(&m_window->moves(), &FileMoves::refused);
    m_answer = failure(ErrorKind::Conflict, QStringLiteral("/data/a.pdf"));
    show({samples::inState(1, Finished, QStringLiteral("a.pdf")),
          samples::inState(2, Finished, QStringLiteral("b.pdf"))});
    namedAction(*m_window, "Move to folder…")->trigger();
    Q_EMIT m_window->findChild<QFileDialog*>()->fileSelected(QStringLiteral("/data"));
    TRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().startsWith(u'2'));
}

QTEST_MAIN(FileMovesTest)
#include "tst_file_moves.moc"
