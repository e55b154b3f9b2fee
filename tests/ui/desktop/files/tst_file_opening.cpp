#include "tests/support/checks/patience.h"
#include "ui/desktop/files/file_opening.h"

#include <QDesktopServices>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

using namespace tributary;

// Files that are opened one click after the other.
class FileOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void opensEachFileAtOnce();
    void asksTheDiskOneQuestionAtATime();
    void asksOnceForAFolderAndItsFiles();
    void opensTheFolderOfAFileThatIsGone();
    void opensTheFolderOfAFileThatNeedNotBeThere();
    void tellsOfAFolderThatNoProgramShows();
    void openFile(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private:
    QFuture<QStringList> look(const QStringList& paths);
    void answer(qsizetype question, const QStringList& gone);

    QStringList m_opened;
    QList<QStringList> m_asked;
    std::vector<std::unique_ptr<QPromise<QStringList>>> m_answers;
};

void FileOpeningTest::init()
{
    m_opened.clear();
    m_asked.clear();
    m_answers.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
}

// A disk that takes its time.
QFuture<QStringList> FileOpeningTest::look(const QStringList& paths)
{
    m_asked.append(paths);
    m_answers.push_back(std::make_unique<QPromise<QStringList>>());
    m_answers.back()->start();
    return m_answers.back()->future();
}

void FileOpeningTest::answer(qsizetype question, const QStringList& gone)
{
    QPromise<QStringList>& promise = *m_answers.at(static_cast<size_t>(question));
    promise.addResult(gone);
    promise.finish();
}

void FileOpeningTest::opensEachFileAtOnce()
{
    const QStringList files{QStringLiteral("/disk/a"), QStringLiteral("/disk/b")};
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    const QSignalSpy missing(&opening, &FileOpening::missing);
    opening.open(files);
    QCOMPARE(m_opened, files);
    answer(0, {files.last()});
    TRY_COMPARE(missing.count(), 1);
    QCOMPARE(missing.first().first().toString(), files.last());
}

void FileOpeningTest::asksTheDiskOneQuestionAtATime()
{
    const QString first = QStringLiteral("/disk/a");
    const QStringList others{QStringLiteral("/disk/b"), QStringLiteral("/disk/c")};
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    const QSignalSpy missing(&opening, &FileOpening::missing);
    for (const QString& path : QStringList{first} + others)
        opening.open({path});
    QCOMPARE(m_opened, QStringList{first} + others);
    QCOMPARE(m_asked, QList<QStringList>{QStringList{first}});
    answer(0, {});
    TRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.last(), others);
    QCOMPARE(missing.count(), 0);
    answer(1, others);
    TRY_COMPARE(missing.count(), 2);
}

// An earlier question that the disk has not answered holds up no folder.
void FileOpeningTest::asksOnceForAFolderAndItsFiles()
{
    const QStringList files{QStringLiteral("/disk/a"), QStringLiteral("/disk/b")};
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    opening.open({QStringLiteral("/slow/file")});
    opening.showInFolder(files.first(), files);
    QCOMPARE(m_asked, (QList<QStringList>{{QStringLiteral("/slow/file")}, files}));
}

void FileOpeningTest::opensTheFolderOfAFileThatIsGone()
{
    const QStringList files{QStringLiteral("/disk/a"), QStringLiteral("/disk/b")};
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    const QSignalSpy missing(&opening, &FileOpening::missing);
    const QSignalSpy refused(&opening, &FileOpening::folderRefused);
    opening.showInFolder(files.first(), files);
    QCOMPARE(m_opened, QStringList());
    answer(0, files);
    TRY_COMPARE(m_opened, QStringList{QStringLiteral("/disk")});
    TRY_COMPARE(missing.count(), 2);
    QCOMPARE(missing.last().first().toString(), files.last());
    QCOMPARE(refused.count(), 0);
}

// An unfinished file has another name, and nobody is told that there is none with the final one.
void FileOpeningTest::opensTheFolderOfAFileThatNeedNotBeThere()
{
    const QString unfinished = QStringLiteral("/disk/a");
    const QString finished = QStringLiteral("/disk/b");
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    const QSignalSpy missing(&opening, &FileOpening::missing);
    opening.showInFolder(unfinished, {finished});
    QCOMPARE(m_asked, (QList<QStringList>{{unfinished, finished}}));
    answer(0, {unfinished, finished});
    TRY_COMPARE(m_opened, QStringList{QStringLiteral("/disk")});
    TRY_COMPARE(missing.count(), 1);
    QCOMPARE(missing.first().first().toString(), finished);
}

// No program opens a folder that is nowhere, nor any folder where tests run.
void FileOpeningTest::tellsOfAFolderThatNoProgramShows()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    FileOpening opening([this](const QStringList& paths) { return look(paths); }, nullptr);
    const QSignalSpy refused(&opening, &FileOpening::folderRefused);
    opening.showInFolder(QStringLiteral("/nowhere/at/all/a"), {});
    answer(0, {QStringLiteral("/nowhere/at/all/a")});
    TRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), QStringLiteral("/nowhere/at/all"));
}

QTEST_MAIN(FileOpeningTest)

#include "tst_file_opening.moc"
