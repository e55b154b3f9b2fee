#include "tests/support/checks/patience.h"
#include "tests/ui/window/selection_window.h"
#include "ui/window/list_files.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QStatusBar>

using namespace tributary;

// The list goes to a file and comes from one by the window's menu.
class ListFilesTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void exportsToTheFileThatIsChosen();
    void importsTheFileThatIsChosen();
    void opensAFileOfLinks();
    void saysThatSomeWait();
    void saysThatSomeAreHere();
    void doesNothingWithoutAFile();
    void saysWhyNothingCame();
    void saysThatTheListMayNotBeRead();

private:
    QFileDialog* chooserOf(const char* command) const
    {
        action(command)->trigger();
        return m_window->findChild<QFileDialog*>();
    }

    QStringList m_exported;
    QStringList m_imported;
    QStringList m_folders;
    qsizetype m_paused = 0;
    qsizetype m_listed = 0;
};

namespace {

using Imported = ImportedDownloads;

template<typename T>
QFuture<Expected<T>> answered(const Expected<T>& answer)
{
    return QtFuture::makeReadyFuture(answer);
}

} // namespace

void ListFilesTest::init()
{
    open();
    m_exported.clear();
    m_imported.clear();
    m_paused = 0;
    m_listed = 0;
    m_window->listFiles().setQueue(
        [this](const QString& path) {
            m_exported.append(path);
            return answered(Expected<qsizetype>(7));
        },
        [this](const QString& path, const QStringList& folders) {
            m_imported.append(path);
            m_folders = folders;
            return answered(Expected<Imported>({.all = 3, .paused = m_paused, .listed = m_listed}));
        });
}

void ListFilesTest::exportsToTheFileThatIsChosen()
{
    QFileDialog* chooser = chooserOf("E&xport list…");
    QVERIFY(chooser && chooser->isVisible());
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(chooser->defaultSuffix(), QStringLiteral("json"));
    Q_EMIT chooser->fileSelected(QStringLiteral("/data/list.json"));
    QCOMPARE(m_exported, QStringList{QStringLiteral("/data/list.json")});
    TRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(u'7'));
    QVERIFY(m_imported.isEmpty());
}

void ListFilesTest::importsTheFileThatIsChosen()
{
    QFileDialog* chooser = chooserOf("&Import list…");
    QVERIFY(chooser && chooser->isVisible());
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptOpen);
    QCOMPARE(chooser->fileMode(), QFileDialog::ExistingFile);
    Q_EMIT chooser->fileSelected(QStringLiteral("/data/list.json"));
    QCOMPARE(m_imported, QStringList{QStringLiteral("/data/list.json")});
    TRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(u'3'));
    QVERIFY(!m_window->statusBar()->currentMessage().contains(QLatin1String("paused")));
    QVERIFY(m_exported.isEmpty());
    QVERIFY(m_folders.contains(m_settings->settings().folder()));
}

// People call a file of links a list as well.
void ListFilesTest::opensAFileOfLinks()
{
    const QSignalSpy links(&m_window->listFiles(), &ListFiles::linksWanted);
    QFileDialog* chooser = chooserOf("&Import list…");
    QVERIFY(chooser->nameFilters().join(QString()).contains(QLatin1String("*.txt")));
    Q_EMIT chooser->fileSelected(QStringLiteral("/data/links.txt"));
    QCOMPARE(links.count(), 1);
    QVERIFY(m_imported.isEmpty());
}

void ListFilesTest::saysThatSomeWait()
{
    m_paused = 2;
    Q_EMIT chooserOf("&Import list…")->fileSelected(QStringLiteral("/data/list.json"));
    TRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(u'3'));
    QVERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("2 of them are paused")));
}

void ListFilesTest::saysThatSomeAreHere()
{
    m_listed = 5;
    Q_EMIT chooserOf("&Import list…")->fileSelected(QStringLiteral("/data/list.json"));
    TRY_COMPARE(m_window->statusBar()->currentMessage(),
                QStringLiteral("3 download(s) imported. 5 already in the list."));
}

void ListFilesTest::doesNothingWithoutAFile()
{
    chooserOf("E&xport list…")->reject();
    QVERIFY(m_exported.isEmpty());
}

void ListFilesTest::saysWhyNothingCame()
{
    m_window->listFiles().setQueue({}, [](const QString&, const QStringList&) {
        return answered<Imported>(
            failure(ErrorKind::BadResponse, QStringLiteral("/data/list.json: not a list")));
    });
    Q_EMIT chooserOf("&Import list…")->fileSelected(QStringLiteral("/data/list.json"));
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    const auto* box = m_window->findChild<QMessageBox*>();
    QCOMPARE(box->text(), QStringLiteral("The list could not be imported."));
    QVERIFY2(box->informativeText().contains(QLatin1String("not a list")),
             qPrintable(box->informativeText()));
}

void ListFilesTest::saysThatTheListMayNotBeRead()
{
    m_window->listFiles().setQueue({}, [](const QString&, const QStringList&) {
        return answered<Imported>(
            failure(ErrorKind::NoPermission, QStringLiteral("opening /data/list.json: Permission denied")));
    });
    Q_EMIT chooserOf("&Import list…")->fileSelected(QStringLiteral("/data/list.json"));
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    const QString said = m_window->findChild<QMessageBox*>()->informativeText();
    QVERIFY2(said.startsWith(QLatin1String("No permission to read the file\nopening ")), qPrintable(said));
}

QTEST_MAIN(ListFilesTest)
#include "tst_list_files.moc"
