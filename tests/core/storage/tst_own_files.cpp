#include "core/storage/assembly/own_files.h"
#include "core/storage/part/part_file.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr DownloadId one{1};
constexpr DownloadId two{2};
constexpr DownloadId three{3};

} // namespace

// Tests which files a download spares though it is told to overwrite what has its name.
class TestOwnFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sparesAllThatACommandHasMade();
    void sparesWhatOthersHaveMadeSinceADownloadWasAdded();
    void sparesWhatIsJustGettingItsName();
    void knowsAFileByWhatItIs();
    void knowsFilesOfAnEarlierProcessByTheirPaths();
    void takesTheLastOfSeveralForThePathsOwn();
    void knowsTheCopyOfAFile();

private:
    TestFolder m_folder;

    QString path(const char* name) const { return m_folder.path(QString::fromLatin1(name)); }
    QString put(const char* name) const
    {
        return m_folder.write(QString::fromLatin1(name), "x") ? path(name) : QString();
    }
    static FileIdentity at(const QString& path)
    {
        return PartFile::identityAt(path).value_or(FileIdentity());
    }
};

void TestOwnFiles::sparesAllThatACommandHasMade()
{
    OwnFiles files;
    files.note(at(put("made")), one);
    QVERIFY(SparedFiles(files).hasFileAt(path("made")));
    QVERIFY(!SparedFiles(files).hasFileAt(put("older")));
    QVERIFY(!SparedFiles().hasFileAt(path("made")));
}

void TestOwnFiles::sparesWhatOthersHaveMadeSinceADownloadWasAdded()
{
    OwnFiles files;
    files.noteAdded(two);
    files.noteAdded(one); // the order of the list is not that of the numbers
    files.noteNamed(at(put("since")), one);
    files.noteAdded(three);
    QVERIFY(SparedFiles(files, two).hasFileAt(path("since")));
    QVERIFY(!SparedFiles(files, three).hasFileAt(path("since")));
    QVERIFY(!SparedFiles(files, one).hasFileAt(path("since")));
}

// The disk may take a while for that, and downloads are added meanwhile.
void TestOwnFiles::sparesWhatIsJustGettingItsName()
{
    OwnFiles files;
    files.noteAdded(one);
    files.note(at(put("named")), one);
    files.noteAdded(two);
    QVERIFY(SparedFiles(files, two).hasFileAt(path("named")));
}

void TestOwnFiles::knowsAFileByWhatItIs()
{
    OwnFiles files;
    files.noteAdded(two);
    files.noteNamed(at(put("a")), one);
    QVERIFY(QFile::rename(path("a"), path("b")));
    QVERIFY(SparedFiles(files, two).hasFileAt(path("b")));
    QVERIFY(!SparedFiles(files, two).hasFileAt(put("a")));
}

void TestOwnFiles::knowsFilesOfAnEarlierProcessByTheirPaths()
{
    OwnFiles files;
    put("Earlier");
    files.noteEarlier(path("Earlier"), {.by = one, .addedBefore = two});
    files.noteEarlier(path("gone"), {.by = one, .addedBefore = two});
    QVERIFY(SparedFiles(files, two).hasFileAt(path("Earlier")));
    QVERIFY(!SparedFiles(files, three).hasFileAt(path("Earlier")));
    QVERIFY(!SparedFiles(files, two).hasFileAt(path("gone")));
    // Another file, or the same where the disk tells no such letters apart.
    const bool isOneFile = QFile::exists(path("earlier"));
    QCOMPARE(SparedFiles(files, two).hasFileAt(put("earlier")), isOneFile);
}

void TestOwnFiles::takesTheLastOfSeveralForThePathsOwn()
{
    OwnFiles files;
    put("twice");
    for (const DownloadId last : {one, three, two})
        files.noteEarlier(path("twice"), {.by = {}, .addedBefore = last});
    QVERIFY(SparedFiles(files, three).hasFileAt(path("twice")));
}

void TestOwnFiles::knowsTheCopyOfAFile()
{
    OwnFiles files;
    files.noteAdded(two);
    files.noteNamed(at(put("original")), one);
    const auto made = files.at(path("original"));
    QVERIFY(made);
    files.noteMoved(put("copy"), *made);
    QVERIFY(SparedFiles(files, two).hasFileAt(path("copy")));
    QVERIFY(!SparedFiles(files, three).hasFileAt(path("copy")));
}

QTEST_GUILESS_MAIN(TestOwnFiles)
#include "tst_own_files.moc"
