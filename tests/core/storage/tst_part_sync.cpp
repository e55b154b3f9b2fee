#include "core/storage/part/ledger_key.h"
#include "core/storage/part/part_file.h"
#include "tests/core/storage/part_check.h"

#include <QTest>

#include <cerrno>
#include <linux/magic.h>

using namespace tributary;
using namespace tributary::test;

namespace {

std::vector<std::shared_ptr<PartFile>> someParts(const PartFolder& folder, int count)
{
    std::vector<std::shared_ptr<PartFile>> parts;
    for (int i = 0; i < count; ++i) {
        parts.push_back(PartFile::create(folder.path(qPrintable(QString::number(i)))).value());
        (void)parts.back()->write(0, "x");
    }
    return parts;
}

} // namespace

// When bytes are safe, and which file is told so when one is not.
class TestPartSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.makeAnew(); }
    void cleanup() { m_folder.clear(); }

    void staysFailedAfterAFailedSync();
    void startsWritingOutWithoutSyncing();
    void syncsFewFilesEachAndManyAtOnce();
    void syncsEachWhereAVolumesSyncMayReachNoDisk();
    void letsGoOfWhatIsInMemoryOnlyOnceItIsWritten();
    void tellsWhichFileOfManyIsDamaged();
    void failsEveryFileOfAVolumeThatFailed();
    void keepsTheKeyOfLedgersBeforeTheFirstIsSigned();

private:
    QString path(const char* name) const { return m_folder.path(name); }

    PartFolder m_folder;
};

void TestPartSync::staysFailedAfterAFailedSync()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello") && (*part)->sync());
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1);
    const auto first = (*part)->sync();
    QCOMPARE(kindOf(first), ErrorKind::DiskError);
    QVERIFY(first.error().detail.english().contains(QLatin1String("syncing ") + path("a.part")));
    QCOMPARE(kindOf((*part)->sync()), ErrorKind::DiskError);
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 2);
}

void TestPartSync::startsWritingOutWithoutSyncing()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    disk_calls::clear();
    (*part)->hintWriteback(0, 5);
    QCOMPARE(disk_calls::seen(), QStringList{QStringLiteral("writeback a.part")});
}

void TestPartSync::syncsFewFilesEachAndManyAtOnce()
{
    const auto few = someParts(m_folder, 3);
    disk_calls::clear();
    for (const auto& answer : PartFile::syncTogether(few))
        QVERIFY(answer);
    QCOMPARE(disk_calls::seen().join(u','),
             QStringLiteral("writeback 0,writeback 1,writeback 2,fdatasync 0,fdatasync 1,fdatasync 2"));

    for (const auto& part : few)
        QVERIFY(part->discard());
    const auto many = someParts(m_folder, 100);
    disk_calls::clear();
    const auto answers = PartFile::syncTogether(many);
    QCOMPARE(answers.size(), many.size());
    for (const auto& answer : answers)
        QVERIFY(answer);
    QCOMPARE(disk_calls::seen().first(), QStringLiteral("syncfs"));
    QCOMPARE(disk_calls::count(QLatin1String("wait")), 100);
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 0);
}

// FUSE says that the volume is synced, and asks nobody.
void TestPartSync::syncsEachWhereAVolumesSyncMayReachNoDisk()
{
    const auto many = someParts(m_folder, 50);
    disk_calls::clear();
    disk_calls::pretendVolume(FUSE_SUPER_MAGIC);
    for (const auto& answer : PartFile::syncTogether(many))
        QVERIFY(answer);
    QCOMPARE(disk_calls::count(QLatin1String("syncfs")), 0);
    QCOMPARE(disk_calls::count(QLatin1String("fdatasync")), 50);
}

void TestPartSync::letsGoOfWhatIsInMemoryOnlyOnceItIsWritten()
{
    const auto part = PartFile::create(path("a.part"));
    QVERIFY(part && (*part)->write(0, "hello"));
    disk_calls::clear();
    QVERIFY((*part)->forgetCached());
    QCOMPARE(disk_calls::seen(),
             (QStringList{QStringLiteral("fdatasync a.part"), QStringLiteral("uncache a.part")}));
    disk_calls::fail(QLatin1String("fdatasync"), EIO, 1);
    QCOMPARE(kindOf((*part)->forgetCached()), ErrorKind::DiskError);
    QCOMPARE(disk_calls::count(QLatin1String("uncache")), 1);
}

void TestPartSync::tellsWhichFileOfManyIsDamaged()
{
    const auto parts = someParts(m_folder, 50);
    disk_calls::fail(QLatin1String("wait"), EIO, 1, QStringLiteral("7"));
    const auto answers = PartFile::syncTogether(parts);
    for (size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].has_value(), i != 7);
    QCOMPARE(kindOf(parts[7]->sync()), ErrorKind::DiskError);
    QVERIFY(parts[8]->sync());
}

void TestPartSync::failsEveryFileOfAVolumeThatFailed()
{
    const auto parts = someParts(m_folder, 50);
    disk_calls::fail(QLatin1String("syncfs"), EIO, 1);
    for (const auto& answer : PartFile::syncTogether(parts))
        QCOMPARE(kindOf(answer), ErrorKind::DiskError);
    QCOMPARE(kindOf(parts[7]->sync()), ErrorKind::DiskError);
}

// Where it were lost in a power cut, every ledger that it signed would be a stranger's.
void TestPartSync::keepsTheKeyOfLedgersBeforeTheFirstIsSigned()
{
    disk_calls::clear();
    QVERIFY(!ledgerKeyIn(path("keys/ledger.key")).isEmpty());
    QCOMPARE(disk_calls::seen().last(), QStringLiteral("fsync folder")); // after it has its name
}

QTEST_GUILESS_MAIN(TestPartSync)
#include "tst_part_sync.moc"
