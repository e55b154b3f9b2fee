#include "tests/cli/given_arguments.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

bool isStatxForbidden = false;

} // namespace

// As the filters of older containers answer.
extern "C" int statx(int folder, const char* path, int flags, unsigned int wanted,
                     struct statx* found) noexcept
{
    if (isStatxForbidden) {
        errno = EPERM;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_statx, folder, path, flags, wanted, found));
}

// Folders that Qt can't look at, and that are there.
class TestUnseenFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { isStatxForbidden = false; }
    void takesAFolderThatQtCannotSee();
    void takesAFolderThatIsYetToBeMade();
};

void TestUnseenFolders::takesAFolderThatQtCannotSee()
{
    const QTemporaryDir folder;
    isStatxForbidden = true;
    QVERIFY(!QFileInfo(folder.path()).isDir());
    QCOMPARE(complaintAbout({QStringLiteral("get"), QStringLiteral("-d"), folder.path(), fileUrl}),
             QString());
}

void TestUnseenFolders::takesAFolderThatIsYetToBeMade()
{
    const QTemporaryDir folder;
    isStatxForbidden = true;
    const QString made = folder.path() + QLatin1String("/new/below");
    QCOMPARE(complaintAbout({QStringLiteral("get"), QStringLiteral("-d"), made, fileUrl}), QString());
}

QTEST_APPLESS_MAIN(TestUnseenFolders)
#include "tst_unseen_folders.moc"
