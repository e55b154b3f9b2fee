#include "core/storage/assembly/assembly.h"
#include "tests/core/engine/queue/order_stage.h"
#include "tests/core/storage/target_folder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

// The things that seem to belong to another user.
enum class Strangers { None, Part, PartAndFolder };

Strangers strangers = Strangers::None;
QString strangersFile = QStringLiteral("/file.bin.part");

int statusOf(int file, const char* path, struct stat* status, bool isStrangers)
{
    const auto answer = ::syscall(SYS_newfstatat, file, path, status, *path == '\0' ? AT_EMPTY_PATH : 0);
    if (answer == 0 && isStrangers)
        status->st_uid += 1;
    return static_cast<int>(answer);
}

} // namespace

// The functions below come before the C library's.
extern "C" {

int fstat(int file, struct stat* status) noexcept
{
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file));
    return statusOf(file, "", status, strangers != Strangers::None && path.endsWith(strangersFile));
}

// The C library has a struct of this name too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
int stat(const char* path, struct stat* status) noexcept
{
    return statusOf(AT_FDCWD, path, status, strangers == Strangers::PartAndFolder);
}
#pragma GCC diagnostic pop

int lstat(const char* path, struct stat* status) noexcept
{
    const auto answer = ::syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
    const bool isStrangers =
        strangers != Strangers::None && QByteArrayView(path).endsWith(strangersFile.toUtf8());
    if (answer == 0 && isStrangers)
        status->st_uid += 1;
    return static_cast<int>(answer);
}

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
    void blockNoNameByALedger_data();
    void blockNoNameByALedger();
    void areNotBelievedAmongPartsElsewhere();
    void areNotDiscarded_data();
    void areNotDiscarded();
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

void TestPlantedParts::blockNoNameByALedger_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    for (const char* name : {"file.bin.part.ledger", "file.bin.part.ledger.new"}) {
        QTest::addRow("%s, empty", name) << QByteArray(name) << QByteArray();
        QTest::addRow("%s, the beginning of one", name) << QByteArray(name) << QByteArray("TrLedger");
        QTest::addRow("%s, something else", name) << QByteArray(name) << QByteArray("something else");
    }
}

// Nobody can remove it from a folder for all users, nor put another in its place.
void TestPlantedParts::blockNoNameByALedger()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFile planted(path(name.constData()));
    QVERIFY(planted.open(QIODevice::ReadWrite));
    QCOMPARE(planted.write(content), content.size());
    planted.close();
    strangersFile = u'/' + QString::fromLatin1(name);
    TargetFile target = this->target(ConflictPolicy::Fail);
    strangers = Strangers::Part;
    const auto finding = target.take(QStringLiteral("file.bin"));
    strangers = Strangers::None;
    strangersFile = QStringLiteral("/file.bin.part");
    QCOMPARE(wordFor(finding), QStringLiteral("nothing"));
    QCOMPARE(target.finalPath(), path("file.bin"));
    QVERIFY(isThere("file.bin.part-1"));
    QVERIFY(planted.open(QIODevice::ReadOnly));
    QCOMPARE(planted.readAll(), content);
}

// In a temporary folder of all users. Fooled by a look at the part file beside the final name alone.
void TestPlantedParts::areNotBelievedAmongPartsElsewhere()
{
    QVERIFY(QDir(path()).mkdir(QStringLiteral("all")));
    const AssemblyPlan plan{.choice = {.kind = AssemblyKind::Temp, .tempFolder = path("all")},
                            .largestPart = {},
                            .memory = {},
                            .finalPath = path("a.bin")};
    const std::shared_ptr<PartFile> part = PartFile::create(path("a.bin.part")).value();
    const QByteArray planted(1000, 'p');
    {
        const auto theirs = makeAssembly(plan, part);
        QVERIFY(theirs->makeRoom(1000, SpaceReservation::Sparse) && theirs->write(0, planted));
    }
    const QString name = QDir(path("all")).entryList(QDir::Files).value(0);
    QVERIFY(!name.isEmpty());
    strangersFile = u'/' + name;
    strangers = Strangers::Part;
    const auto assembly = makeAssembly(plan, part);
    std::vector<char> bytes(1000);
    const auto got = assembly->read(0, bytes);
    const auto written = assembly->makeRoom(1000, SpaceReservation::Sparse)
                             ? assembly->write(0, QByteArray(1000, 'o'))
                             : Expected<void>(failure(ErrorKind::Internal, {}));
    const auto discarded = assembly->discardRest();
    strangers = Strangers::None;
    QVERIFY(got);
    QCOMPARE(*got, 0);
    QVERIFY(written && discarded);
    QFile untouched(path("all") + u'/' + name);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), planted);
    QCOMPARE(QDir(path("all")).entryList(QDir::Files), QStringList{name});
}

void TestPlantedParts::areNotDiscarded_data()
{
    QTest::addColumn<Strangers>("whose");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("another user's") << Strangers::Part << true;
    QTest::newRow("ours") << Strangers::None << false;
}

// A download is cancelled. The part at its path has the brand that a part of this link would have.
void TestPlantedParts::areNotDiscarded()
{
    QFETCH(const Strangers, whose);
    QFETCH(const bool, isLeft);
    const QString name = QStringLiteral("1.bin.part");
    strangersFile = u'/' + name;
    OrderStage stage;
    DownloadEntry& download = stage.add(1, DownloadState::Cancelled);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(PartFile::create(stage.folder().path(name), Privacy::Usual,
                             freshBrand(ledgerUrlHash(download.request.url()))));
    strangers = whose;
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    const bool isAnswered = stage.reaches([&] { return isDone; });
    strangers = Strangers::None;
    QVERIFY(isAnswered);
    QCOMPARE(stage.folder().has(name), isLeft);
    QVERIFY(stage.discarder().due().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlantedParts)
#include "tst_planted_parts.moc"
