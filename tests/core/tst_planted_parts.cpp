#include "tests/core/target_folder.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

// Which things show as another user's.
enum class Strangers { None, Part, PartAndFolder };

Strangers strangers = Strangers::None;

int statusOf(int file, const char* path, struct stat* status, bool isStrangers)
{
    const auto answer = ::syscall(SYS_newfstatat, file, path, status, *path == '\0' ? AT_EMPTY_PATH : 0);
    if (answer == 0 && isStrangers)
        status->st_uid += 1;
    return static_cast<int>(answer);
}

} // namespace

// These come before the C library's.
extern "C" {

int fstat(int file, struct stat* status) noexcept
{
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file));
    return statusOf(file, "", status,
                    strangers != Strangers::None && path.endsWith(QLatin1String("/file.bin.part")));
}

// The C library has a struct of this name too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
int stat(const char* path, struct stat* status) noexcept
{
    return statusOf(AT_FDCWD, path, status, strangers == Strangers::PartAndFolder);
}
#pragma GCC diagnostic pop

} // extern "C"

// In a folder that others may write to, somebody may have put a part there, and a ledger that says it is
// good.
class TestPlantedParts : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void areLeftAlone_data();
    void areLeftAlone();
    void areOursWhereNobodyOwnsFiles();
};

void TestPlantedParts::areLeftAlone_data()
{
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    QTest::newRow("rename") << true << ConflictPolicy::Rename << "nothing";
    QTest::newRow("overwrite") << true << ConflictPolicy::Overwrite << "Conflict";
    QTest::newRow("fail") << true << ConflictPolicy::Fail << "Conflict";
    QTest::newRow("without a ledger, rename") << false << ConflictPolicy::Rename << "nothing";
    QTest::newRow("without a ledger, overwrite") << false << ConflictPolicy::Overwrite << "Conflict";
}

void TestPlantedParts::areLeftAlone()
{
    QFETCH(const bool, hasLedger);
    QFETCH(const ConflictPolicy, policy);
    putPart("file.bin.part", 1000, 'p');
    if (hasLedger)
        writeLedger("file.bin.part", ours, 1000);
    TargetFile target = this->target(policy);
    strangers = Strangers::Part;
    const auto finding = target.take(QStringLiteral("file.bin"));
    strangers = Strangers::None;
    QTEST(wordFor(finding), "finding");
    QVERIFY(!finding || target.finalPath() != path("file.bin"));
    QCOMPARE(firstByteOf("file.bin.part"), 'p');
    QCOMPARE(isThere("file.bin.part.ledger"), hasLedger);
}

void TestPlantedParts::areOursWhereNobodyOwnsFiles()
{
    putPart("file.bin.part", 1000, 'o');
    writeLedger("file.bin.part", ours, 1000);
    TargetFile target = this->target(ConflictPolicy::Rename);
    strangers = Strangers::PartAndFolder;
    const auto finding = target.take(QStringLiteral("file.bin"));
    strangers = Strangers::None;
    QCOMPARE(wordFor(finding), QStringLiteral("part"));
}

QTEST_GUILESS_MAIN(TestPlantedParts)
#include "tst_planted_parts.moc"
