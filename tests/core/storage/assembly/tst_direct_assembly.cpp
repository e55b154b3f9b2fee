#include "core/storage/assembly/direct_assembly.h"
#include "tests/core/storage/part_check.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

// The file whose bytes go to their places at once: its room, its length, and its end.
class TestDirectAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptiesBeforeItMakesRoom();
    void saysThatItCannotBeEmptied();
    void missesWhatWasCutOff();
    void endsAtItsSize_data();
    void endsAtItsSize();
    void saysThatItsEndCannotBeCut();
    void refusesAHoleUnlessItMayHaveSome();
    void keepsTheLedgerOfAPartThatStays();

private:
    static constexpr qint64 written = 64 * 1024;

    PartFolder m_folder;
    std::shared_ptr<PartFile> m_part;
    std::unique_ptr<DirectAssembly> m_assembly;
    std::atomic<qint64> m_done = 0;
    const std::atomic_bool m_goOn = false;

    QString path() const { return m_folder.path("a.part"); }
    bool resizes(qint64 size) const { return ::truncate(QFile::encodeName(path()).constData(), size) == 0; }
};

void TestDirectAssembly::init()
{
    m_folder.makeAnew();
    m_part = PartFile::create(path()).value();
    m_assembly = std::make_unique<DirectAssembly>(m_part);
    m_done = 0;
    QVERIFY(m_assembly->write(0, QByteArray(written, 'a')));
}

void TestDirectAssembly::cleanup()
{
    m_assembly.reset();
    m_part.reset();
    m_folder.clear();
}

void TestDirectAssembly::emptiesBeforeItMakesRoom()
{
    QVERIFY(m_assembly->makeRoom(10, SpaceReservation::Sparse));
    QCOMPARE(bytesOf(path()), QByteArray());
}

void TestDirectAssembly::saysThatItCannotBeEmptied()
{
    disk_calls::fail(QLatin1String("ftruncate"), EIO);
    const auto room = m_assembly->makeRoom(10, SpaceReservation::Sparse);
    QCOMPARE(kindOf(room), ErrorKind::DiskError);
    QVERIFY(room.error().detail.english().contains(path()));
}

void TestDirectAssembly::missesWhatWasCutOff()
{
    QVERIFY(m_assembly->requireLength({}));
    QVERIFY(m_assembly->requireLength(RangeSet{{0, 10}, {20, written}}));
    QVERIFY(resizes(written - 1));
    QVERIFY(m_assembly->requireLength(RangeSet{{0, written - 1}}));
    QCOMPARE(kindOf(m_assembly->requireLength(RangeSet{{0, 10}, {20, written}})), ErrorKind::Changed);
}

void TestDirectAssembly::endsAtItsSize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("all that was written") << written;
    QTest::newRow("less, since the server's file became shorter") << written - 1;
}

void TestDirectAssembly::endsAtItsSize()
{
    QFETCH(const qint64, size);
    disk_calls::clear();
    QVERIFY(m_assembly->assemble(size, m_done, m_goOn));
    QCOMPARE(bytesOf(path()), QByteArray(size, 'a'));
    QCOMPARE(m_done.load(), size);
    // A file that has its length is not cut: each call costs where many small files come.
    QCOMPARE(disk_calls::count(QLatin1String("ftruncate")), size == written ? 0 : 1);
}

void TestDirectAssembly::saysThatItsEndCannotBeCut()
{
    disk_calls::fail(QLatin1String("ftruncate"), EIO);
    QCOMPARE(kindOf(m_assembly->assemble(written - 1, m_done, m_goOn)), ErrorKind::DiskError);
}

void TestDirectAssembly::refusesAHoleUnlessItMayHaveSome()
{
    QVERIFY(resizes(16 * written));
    const int file = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC);
    const off_t hole = ::lseek(file, 0, SEEK_HOLE);
    ::close(file);
    if (hole < 0 || hole >= 16 * written)
        QSKIP("this file system knows no holes");
    QCOMPARE(kindOf(m_assembly->assemble(16 * written, m_done, m_goOn)), ErrorKind::Changed);
    m_assembly->allowHoles();
    QVERIFY(m_assembly->assemble(16 * written, m_done, m_goOn));
}

// Without its ledger nobody would know whose it is.
void TestDirectAssembly::keepsTheLedgerOfAPartThatStays()
{
    const QString ledger = m_folder.path("a.part.ledger");
    QVERIFY(QFile(ledger).open(QIODevice::WriteOnly));
    AssemblyPlan plan;
    plan.finalPath = m_folder.path("a");
    disk_calls::fail(QLatin1String("unlink"), EACCES, disk_calls::always, QStringLiteral("a.part"));
    QCOMPARE(kindOf(removeUnfinished(plan, m_part.get(), ledger)), ErrorKind::NoPermission);
    QVERIFY(QFile::exists(path()) && QFile::exists(ledger));
    disk_calls::clear();
    QVERIFY(removeUnfinished(plan, m_part.get(), ledger));
    QVERIFY(!QFile::exists(path()) && !QFile::exists(ledger));
}

QTEST_APPLESS_MAIN(TestDirectAssembly)
#include "tst_direct_assembly.moc"
