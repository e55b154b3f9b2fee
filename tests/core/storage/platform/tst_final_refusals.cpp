#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/final_refusal_windows.h"
#include "core/storage/platform/native_path_windows.h"
#include "core/storage/platform/while_held_windows.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <memory>
#include <sddl.h>
#include <windows.h>

using namespace tributary;
using namespace tributary::test;

// What Windows refuses for good, beside what it refuses until another program closes a file.
class TestFinalRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceForWhatStaysRefused_data();
    void asksOnceForWhatStaysRefused();
    void asksAgainForAFileThatIsOpen();
    void seesThatAReadOnlyFileStays();
    void seesAFolderThatTakesNoFiles();
    void seesNothingFinalInAnOpenFile();
    void seesNothingFinalInUsualFiles();
    void leavesTheLastErrorAlone();
    void tellsAGuardedFolderFromAMissingOne();
    void mindsNoMarkOfAFolder();

private:
    std::unique_ptr<TestFolder> m_folder;

    std::wstring path(const char* name) const
    {
        return nativePath(m_folder->path(QString::fromLatin1(name)));
    }
};

void TestFinalRefusals::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir().mkpath(m_folder->path(QStringLiteral("folder"))));
    for (const char* name : {"file", "other", "read-only"})
        QVERIFY(m_folder->write(QString::fromLatin1(name), "bytes"));
    QVERIFY(::SetFileAttributesW(path("read-only").c_str(), FILE_ATTRIBUTE_READONLY) != 0);
}

void TestFinalRefusals::cleanup()
{
    ::SetFileAttributesW(path("read-only").c_str(), FILE_ATTRIBUTE_NORMAL);
    m_folder.reset();
}

void TestFinalRefusals::asksOnceForWhatStaysRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("a folder is no file to remove") << QByteArray("folder") << false;
    QTest::newRow("a read-only file isn't removed") << QByteArray("read-only") << false;
    QTest::newRow("a folder isn't replaced by a file") << QByteArray("folder") << true;
}

void TestFinalRefusals::asksOnceForWhatStaysRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isReplaced);
    const std::wstring from = path("file");
    const std::wstring refused = path(name.constData());
    int asked = 0;
    const BOOL succeeded = whileHeld(
        [&] {
            ++asked;
            return isReplaced ? ::MoveFileExW(from.c_str(), refused.c_str(), MOVEFILE_REPLACE_EXISTING)
                              : ::DeleteFileW(refused.c_str());
        },
        [&] { return isReplaced ? isNeverReplaced(from, refused) : isNeverRemoved(refused); });
    const DWORD error = ::GetLastError();
    QCOMPARE(succeeded, FALSE);
    QCOMPARE(error, DWORD{ERROR_ACCESS_DENIED});
    QCOMPARE(asked, 1);
}

// The file is let go before the third try, so nothing here depends on how long the others took.
void TestFinalRefusals::asksAgainForAFileThatIsOpen()
{
    constexpr int tries = 3;
    QFile reader(m_folder->path(QStringLiteral("other")));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    const std::wstring from = path("file");
    const std::wstring held = path("other");
    int asked = 0;
    const auto replace = [&] {
        if (++asked == tries)
            reader.close();
        return ::MoveFileExW(from.c_str(), held.c_str(), MOVEFILE_REPLACE_EXISTING);
    };
    QVERIFY(whileHeld(replace, [&] { return isNeverReplaced(from, held); }) != 0);
    QCOMPARE(asked, tries);
}

void TestFinalRefusals::seesThatAReadOnlyFileStays()
{
    QVERIFY(isNeverReplaced(path("file"), path("read-only")));
    QVERIFY(!isNeverRenamed(path("read-only"), path("new")));
}

void TestFinalRefusals::seesAFolderThatTakesNoFiles()
{
    const std::wstring folder = path("folder");
    PSECURITY_DESCRIPTOR readOnly = nullptr;
    QVERIFY(::ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FR;;;WD)", SDDL_REVISION_1,
                                                                   &readOnly, nullptr) != 0);
    const BOOL isSet = ::SetFileSecurityW(folder.c_str(), DACL_SECURITY_INFORMATION, readOnly);
    ::LocalFree(readOnly);
    QVERIFY(isSet != 0);
    if (::MoveFileExW(path("file").c_str(), (folder + L"\\new").c_str(), 0) != 0)
        QSKIP("here a folder's rights keep nobody out, as in Wine");
    QVERIFY(isNeverRenamed(path("file"), folder + L"\\new"));
    QVERIFY(!isNeverRenamed(path("file"), path("new")));
}

void TestFinalRefusals::seesNothingFinalInAnOpenFile()
{
    QFile reader(m_folder->path(QStringLiteral("other")));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(!isNeverRemoved(path("other")));
    QVERIFY(!isNeverReplaced(path("file"), path("other")));
    QVERIFY(!isNeverRenamed(path("other"), path("new")));
}

void TestFinalRefusals::seesNothingFinalInUsualFiles()
{
    QVERIFY(!isNeverRemoved(path("file")));
    QVERIFY(!isNeverReplaced(path("file"), path("other")));
    QVERIFY(!isNeverRenamed(path("file"), path("new")));
    QVERIFY(!isNeverRemoved(path("missing")));
}

void TestFinalRefusals::leavesTheLastErrorAlone()
{
    ::SetLastError(ERROR_DISK_FULL);
    QVERIFY(isNeverRemoved(path("folder")));
    QCOMPARE(::GetLastError(), DWORD{ERROR_DISK_FULL});
}

void TestFinalRefusals::tellsAGuardedFolderFromAMissingOne()
{
    QCOMPARE(whyNotMade(ERROR_FILE_NOT_FOUND), DWORD{ERROR_ACCESS_DENIED});
    QCOMPARE(whyNotMade(ERROR_PATH_NOT_FOUND), DWORD{ERROR_PATH_NOT_FOUND});
    const auto made = disk::createNew(m_folder->path(QStringLiteral("missing/file")), Privacy::Usual);
    QVERIFY(!made);
    QVERIFY(made.error() == std::errc::no_such_file_or_directory);
}

// A folder that is marked as read-only takes files all the same.
void TestFinalRefusals::mindsNoMarkOfAFolder()
{
    const std::wstring folder = path("folder");
    QVERIFY(::SetFileAttributesW(folder.c_str(), FILE_ATTRIBUTE_READONLY) != 0);
    QFile file(m_folder->path(QStringLiteral("folder/no<name")));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    const ErrorKind kind = fileFailure(PhraseKind::Creating, file).error().kind;
    ::SetFileAttributesW(folder.c_str(), FILE_ATTRIBUTE_NORMAL);
    QVERIFY(!isOpen);
    QVERIFY(kind == ErrorKind::DiskError);
}

QTEST_APPLESS_MAIN(TestFinalRefusals)
#include "tst_final_refusals.moc"
