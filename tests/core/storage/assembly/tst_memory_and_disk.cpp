#include "core/storage/assembly/memory_assembly.h"
#include "tests/core/storage/part_check.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

// The blocks of a mebibyte that are in use, wherever they were asked for.
std::mutex blocksMutex;
std::vector<void*>& blocks()
{
    static auto* const all = new std::vector<void*>; // for ever, as memory is given back until the very end
    return *all;
}

qsizetype blocksInUse()
{
    const std::scoped_lock lock(blocksMutex);
    return static_cast<qsizetype>(blocks().size());
}

} // namespace

void* operator new[](size_t size)
{
    void* memory = std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    if (size == mebibyte) {
        const std::scoped_lock lock(blocksMutex);
        blocks().push_back(memory);
    }
    return memory;
}

void operator delete[](void* memory) noexcept
{
    {
        const std::scoped_lock lock(blocksMutex);
        std::erase(blocks(), memory);
    }
    std::free(memory);
}

void operator delete[](void* memory, size_t) noexcept
{
    operator delete[](memory);
}

// The memory that a held file takes and gives back, and a disk that refuses what is written out of it.
class TestMemoryAndDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesMemoryAsBytesCome();
    void givesMemoryBack_data();
    void givesMemoryBack();
    void givesABlockBackOnceItIsWritten();
    void saysThatItCannotMakeRoomInMemory();
    void saysThatItCannotBeWritten();
    void saysThatItCannotBeSynced();
    void saysThatItCannotBeEmptied();
    void leavesItsEndAloneWhereItIsRight();

private:
    static constexpr qint64 size = 3 * mebibyte;

    PartFolder m_folder;
    std::shared_ptr<MemoryBudget> m_budget;
    std::unique_ptr<MemoryAssembly> m_assembly;
    std::atomic<qint64> m_done = 0;
    const std::atomic_bool m_goOn = false;
};

void TestMemoryAndDisk::init()
{
    m_folder.makeAnew();
    m_budget = std::make_shared<MemoryBudget>(size);
    m_assembly =
        std::make_unique<MemoryAssembly>(PartFile::create(m_folder.path("a.part")).value(), m_budget);
    QCOMPARE(blocksInUse(), 0);
    QVERIFY(m_assembly->write(0, QByteArray(size, 'a')));
    QCOMPARE(blocksInUse(), 3);
}

void TestMemoryAndDisk::cleanup()
{
    m_assembly.reset();
    m_folder.clear();
    QCOMPARE(blocksInUse(), 0);
}

void TestMemoryAndDisk::takesMemoryAsBytesCome()
{
    MemoryAssembly other(PartFile::create(m_folder.path("b.part")).value(),
                         std::make_shared<MemoryBudget>(size));
    QVERIFY(other.write(2 * mebibyte, "x"));
    QCOMPARE(blocksInUse(), 3 + 1);
    QVERIFY(other.sync());
    QCOMPARE(blocksInUse(), 3);
}

void TestMemoryAndDisk::givesMemoryBack_data()
{
    using Act = Expected<void> (*)(MemoryAssembly&);
    QTest::addColumn<Act>("act");
    QTest::addColumn<qsizetype>("left");
    QTest::newRow("synced") << Act([](MemoryAssembly& file) { return file.sync(); }) << qsizetype{0};
    QTest::newRow("emptied") << Act([](MemoryAssembly& file) {
        return file.makeRoom(size, SpaceReservation::Sparse);
    }) << qsizetype{0};
    QTest::newRow("discarded") << Act([](MemoryAssembly& file) { return file.discardRest(); })
                               << qsizetype{0};
    QTest::newRow("cut at a block") << Act([](MemoryAssembly& file) { return file.truncate(mebibyte); })
                                    << qsizetype{1};
    QTest::newRow("cut within one") << Act([](MemoryAssembly& file) { return file.truncate(mebibyte + 1); })
                                    << qsizetype{2};
    QTest::newRow("cut behind all") << Act([](MemoryAssembly& file) { return file.truncate(2 * size); })
                                    << qsizetype{3};
}

void TestMemoryAndDisk::givesMemoryBack()
{
    using Act = Expected<void> (*)(MemoryAssembly&);
    QFETCH(const Act, act);
    QFETCH(const qsizetype, left);
    QVERIFY(act(*m_assembly));
    QCOMPARE(blocksInUse(), left);
}

// No room is left in memory for another kibibyte, so the first block is written and makes some.
void TestMemoryAndDisk::givesABlockBackOnceItIsWritten()
{
    QVERIFY(m_assembly->truncate(2 * mebibyte));
    QVERIFY(m_budget->take(mebibyte));
    QVERIFY(m_assembly->write(2 * mebibyte, QByteArray(1024, 'b')));
    QCOMPARE(blocksInUse(), 2);
    m_budget->give(mebibyte);
}

void TestMemoryAndDisk::saysThatItCannotMakeRoomInMemory()
{
    QVERIFY(m_assembly->truncate(2 * mebibyte));
    QVERIFY(m_budget->take(mebibyte));
    disk_calls::fail(QLatin1String("pwrite"), EIO);
    QCOMPARE(kindOf(m_assembly->write(2 * mebibyte, QByteArray(1024, 'b'))), ErrorKind::DiskError);
    m_budget->give(mebibyte);
}

void TestMemoryAndDisk::saysThatItCannotBeWritten()
{
    disk_calls::fail(QLatin1String("pwrite"), ENOSPC);
    QCOMPARE(kindOf(m_assembly->assemble(size, m_done, m_goOn)), ErrorKind::NoSpace);
    QCOMPARE(m_done.load(), 0);
    QCOMPARE(kindOf(m_assembly->sync()), ErrorKind::NoSpace);
    QCOMPARE(m_budget->taken(), size);
    disk_calls::clear();
    QVERIFY(m_assembly->assemble(size, m_done, m_goOn));
    QCOMPARE(bytesOf(m_folder.path("a.part")), QByteArray(size, 'a'));
}

void TestMemoryAndDisk::saysThatItCannotBeSynced()
{
    disk_calls::fail(QLatin1String("fdatasync"), EIO);
    QCOMPARE(kindOf(m_assembly->sync()), ErrorKind::DiskError);
}

void TestMemoryAndDisk::saysThatItCannotBeEmptied()
{
    disk_calls::fail(QLatin1String("ftruncate"), EIO);
    QCOMPARE(kindOf(m_assembly->makeRoom(size, SpaceReservation::Sparse)), ErrorKind::DiskError);
}

void TestMemoryAndDisk::leavesItsEndAloneWhereItIsRight()
{
    disk_calls::clear();
    QVERIFY(m_assembly->assemble(size, m_done, m_goOn));
    QCOMPARE(disk_calls::count(QLatin1String("ftruncate")), 0);
}

QTEST_APPLESS_MAIN(TestMemoryAndDisk)
#include "tst_memory_and_disk.moc"
