#include "core/storage/assembly/relocation.h"
#include "tests/core/storage/assembly/claimed_part.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <cerrno>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 mib = 1024 * 1024;
const QString partName = QStringLiteral("a.bin.part");

} // namespace

// A part file moves to another volume: its bytes are copied, and it goes when all of them are safe.
class TestCopiedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { disk_calls::clear(); }

    void copiesWhatIsVouchedForAlone();
    void copiesNoneOfAPartWhoseBytesLieElsewhere();
    void stopsWhenItIsTold();
    void staysWhereTheDiskRefuses_data();
    void staysWhereTheDiskRefuses();
    void staysWhereThereIsNoRoom();
    void staysWhenItIsShorterThanItsLedgerSays();
    void leavesANameThatIsTakenMeanwhile();

private:
    std::unique_ptr<TestFolder> m_folder;
    std::atomic_bool m_stop = false;

    QString path(const char* name) const { return m_folder->path(QLatin1String(name)); }
    Expected<void> copied(AssemblyKind kind = AssemblyKind::Direct) const
    {
        disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1, partName);
        return relocatePartial({.from = path("a.bin"), .to = path("there/a.bin")},
                               {.link = origin, .assembly = {.kind = kind, .tempFolder = path("temp")}},
                               m_stop);
    }
    bool hasStayed() const
    {
        return m_folder->has(partName) && m_folder->has(QStringLiteral("a.bin.part.ledger")) &&
               namesIn(path("there")).isEmpty();
    }
};

void TestCopiedParts::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("there")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("temp")));
    m_stop = false;
    disk_calls::clear();
}

void TestCopiedParts::copiesWhatIsVouchedForAlone()
{
    ClaimedPart part = wholePart(QByteArray(4 * mib, 'x'));
    part.claimed = RangeSet();
    part.claimed.insert({4096, 8192});
    part.claimed.insert({mib, 2 * mib + 1}); // a byte is left over for a read of its own
    part.size = 5 * mib;
    QVERIFY(makePart(path("a.bin.part"), part));
    QVERIFY(copied());
    QByteArray kept(5 * mib, '\0');
    for (const ByteRange range : part.claimed.ranges())
        kept.replace(range.begin, range.end - range.begin, QByteArray(range.end - range.begin, 'x'));
    QVERIFY(m_folder->read(QStringLiteral("there/a.bin.part")) == kept);
    const auto ledger = loadLedger(path("there/a.bin.part.ledger"));
    QVERIFY(ledger && *ledger);
    QCOMPARE((*ledger)->claimed(), part.claimed);
    QVERIFY(!m_folder->has(partName));
}

void TestCopiedParts::copiesNoneOfAPartWhoseBytesLieElsewhere()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(QByteArray(mib, 'x'), path("temp"))));
    QVERIFY(copied(AssemblyKind::Temp));
    QCOMPARE(QFileInfo(path("there/a.bin.part")).size(), 0);
    QVERIFY(m_folder->has(QStringLiteral("there/a.bin.part.ledger")));
    QVERIFY(!m_folder->has(partName));
}

void TestCopiedParts::stopsWhenItIsTold()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(QByteArray(2 * mib, 'x'))));
    disk_calls::before(QLatin1String("pwrite"), [this] { m_stop = true; });
    const auto answer = copied();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(disk_calls::count(QLatin1String("pwrite")), 2); // the first of them made the part
    QVERIFY(hasStayed());
}

void TestCopiedParts::staysWhereTheDiskRefuses_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("reading") << "pread" << EIO << ErrorKind::DiskError;
    QTest::newRow("writing") << "pwrite" << ENOSPC << ErrorKind::NoSpace;
    QTest::newRow("syncing") << "fdatasync" << EIO << ErrorKind::DiskError;
}

void TestCopiedParts::staysWhereTheDiskRefuses()
{
    QFETCH(const QString, call);
    QFETCH(const int, number);
    QFETCH(const ErrorKind, kind);
    QVERIFY(makePart(path("a.bin.part"), wholePart(QByteArray(1000, 'x'))));
    const QByteArray name = call.toLatin1();
    disk_calls::fail(QLatin1String(name), number, disk_calls::always, partName);
    const auto answer = copied();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(hasStayed());
}

void TestCopiedParts::staysWhereThereIsNoRoom()
{
    ClaimedPart part = wholePart(QByteArray(1000, 'x'));
    part.size = qint64{1} << 60;
    QVERIFY(makePart(path("a.bin.part"), part));
    const auto answer = copied();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NoSpace);
    QVERIFY(hasStayed());
}

// However long the stretch is, little of it is in memory at a time.
void TestCopiedParts::staysWhenItIsShorterThanItsLedgerSays()
{
    ClaimedPart part = wholePart(QByteArray(1000, 'x'));
    part.claimed.insert({0, qint64{1} << 50});
    part.size = std::nullopt;
    QVERIFY(makePart(path("a.bin.part"), part));
    const auto answer = copied();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::DiskError);
    QVERIFY(answer.error().detail.english().contains(QLatin1String("cut short")));
    QVERIFY(hasStayed());
}

void TestCopiedParts::leavesANameThatIsTakenMeanwhile()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(QByteArray(1000, 'x'))));
    disk_calls::before(
        QLatin1String("renameat2"),
        [this] { QVERIFY(m_folder->write(QStringLiteral("there/a.bin.part"), "theirs")); },
        [](const QString& name) { return name == partName; });
    const auto answer = copied();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->read(QStringLiteral("there/a.bin.part")), QByteArray("theirs"));
    QVERIFY(m_folder->has(partName));
}

QTEST_GUILESS_MAIN(TestCopiedParts)
#include "tst_copied_parts.moc"
