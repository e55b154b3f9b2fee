#include "core/engine/door/link_list.h"
#include "core/engine/door/read_logins.h"
#include "core/engine/keeping/list_file.h"
#include "core/storage/digest/file_hash.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/checks/unprivileged.h"

#include <QFile>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

template<typename T>
ErrorKind kindOf(const Expected<T>& answer)
{
    return answer ? ErrorKind::Internal : answer.error().kind;
}

using Door = ErrorKind (*)(const QString& path);

ErrorKind hashing(const QString& path)
{
    return kindOf(hashFile(path, QCryptographicHash::Sha256, {}, std::atomic_bool(false)));
}

ErrorKind saving(const QString& path)
{
    return kindOf(saveList(path, {}));
}

ErrorKind withoutPrivileges(Door door, const QString& path)
{
    return static_cast<ErrorKind>(
        inChild([&] { return giveUpPrivileges() ? door(path) : ErrorKind::Internal; }));
}

} // namespace

// Files that a person may not read or write: whoever opens them calls that by one name.
class TestForbiddenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheFileIsForbidden_data();
    void saysThatTheFileIsForbidden();
    void saysThatTheFolderIsForbidden();
    void callsAMissingFileNotForbidden_data() { saysThatTheFileIsForbidden_data(); }
    void callsAMissingFileNotForbidden();
#ifdef Q_OS_LINUX
    void takesNoFileThatCantBeReadForAnEmptyOne();
#endif
};

void TestForbiddenFiles::saysThatTheFileIsForbidden_data()
{
    QTest::addColumn<Door>("door");
    const auto row = [](const char* name, Door door) { QTest::newRow(name) << door; };
    row("links", [](const QString& path) { return kindOf(readLinkFile(path, {})); });
    row("cookies", [](const QString& path) { return kindOf(readCookies(path)); });
    row("logins", [](const QString& path) { return kindOf(readNetrc(path)); });
    row("a list that was kept", [](const QString& path) { return kindOf(loadList(path)); });
    row("bytes to hash", hashing);
}

void TestForbiddenFiles::saysThatTheFileIsForbidden()
{
    QFETCH(const Door, door);
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("a"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(withoutPrivileges(door, path), ErrorKind::NoPermission);
    QCOMPARE(withoutPrivileges(saving, path), ErrorKind::NoPermission);
}

void TestForbiddenFiles::saysThatTheFolderIsForbidden()
{
    const TestFolder folder;
    const auto whole = QFile::permissions(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const ErrorKind kind = withoutPrivileges(saving, folder.path(QStringLiteral("a")));
    QVERIFY(QFile::setPermissions(folder.path(), whole));
    QCOMPARE(kind, ErrorKind::NoPermission);
}

#ifdef Q_OS_LINUX
// Linux opens the memory of this very process as a file, and fails to read what lies at its beginning. A
// request without the cookies that a person gave would bring another file.
void TestForbiddenFiles::takesNoFileThatCantBeReadForAnEmptyOne()
{
    const QString unreadable = QStringLiteral("/proc/self/mem");
    QCOMPARE(kindOf(readCookies(unreadable)), ErrorKind::DiskError);
    QCOMPARE(kindOf(readNetrc(unreadable)), ErrorKind::DiskError);
}
#endif

void TestForbiddenFiles::callsAMissingFileNotForbidden()
{
    QFETCH(const Door, door);
    const TestFolder folder;
    QCOMPARE(withoutPrivileges(door, folder.path(QStringLiteral("a"))), ErrorKind::DiskError);
    QCOMPARE(withoutPrivileges(saving, folder.path(QStringLiteral("none/a"))), ErrorKind::DiskError);
}

QTEST_APPLESS_MAIN(TestForbiddenFiles)
#include "tst_forbidden_files.moc"
