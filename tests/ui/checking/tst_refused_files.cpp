#include "tests/support/checks/patience.h"
#include "ui/checking/refused_files.h"
#include "ui/desktop/files/file_opening.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

// The message about a file that no program opens.
class RefusedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheFolderOfAFileThatNoProgramOpens();
    void offersNoFolderThatNoProgramShows();

private:
    FileOpening m_opening{[](const QStringList&) { return QtFuture::makeReadyFuture(QStringList()); }, this};
};

void RefusedFilesTest::offersTheFolderOfAFileThatNoProgramOpens()
{
    const RefusedFiles refused(m_opening, nullptr);
    const QSignalSpy offered(&refused, &RefusedFiles::saidWithFolder);
    const QSignalSpy said(&refused, &RefusedFiles::said);
    Q_EMIT m_opening.fileRefused(QStringLiteral("/home/anna/Downloads/sv.iso"));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().first().toString(), QStringLiteral("No program opens “sv.iso”."));
    QCOMPARE(refused.openFolder().text(), QStringLiteral("Open folder"));
    QCOMPARE(said.size(), 0);
}

void RefusedFilesTest::offersNoFolderThatNoProgramShows()
{
    const RefusedFiles refused(m_opening, nullptr);
    const QSignalSpy offered(&refused, &RefusedFiles::saidWithFolder);
    const QSignalSpy said(&refused, &RefusedFiles::said);
    Q_EMIT m_opening.folderRefused(QStringLiteral("/home/anna/Downloads"));
    QCOMPARE(offered.size(), 0);
    QCOMPARE(said.size(), 1);
    const QString folder = QDir::toNativeSeparators(QStringLiteral("/home/anna/Downloads"));
    QVERIFY(said.first().first().toString().contains(folder));
}

QTEST_MAIN(RefusedFilesTest)
#include "tst_refused_files.moc"
