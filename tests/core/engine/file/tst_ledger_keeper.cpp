#include "core/engine/file/ledger_keeper.h"
#include "core/storage/part/ledger_file.h"
#include "tests/core/engine/lane_services.h"
#include "tests/core/storage/held_call.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// When reading has to wait because the disk does not keep up. The time is counted from the start and given.
class TestLedgerKeeper : public QObject, private LedgerKeeper::Listener
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithALedgerThatOutlivesALossOfPower();
#ifndef Q_OS_WIN // whose folders can't be moved while a file in them is open
    void putsNoLedgerWhereThePartIsNot();
#endif
    void holdsWhereMuchIsUnsafe();
    void holdsWhereLittleIsUnsafeForLong();
    void savesWhileWholeFilesAreRead();
    void soonVouchesNoMoreForWhatIsWrong_data();
    void soonVouchesNoMoreForWhatIsWrong();

private:
    void ledgerAdvanced() override { ++m_saves; }
    void ledgerFailed(const DownloadError&) override { QFAIL("not saved"); }
    // Of a block that is whole, written.
    void write(qint64 bytes, MonotonicTime now);

    std::optional<TestFolder> m_folder;
    QSemaphore m_read; // acquired by whoever reads a whole file
    LaneServices m_lane;
    std::shared_ptr<Assembly> m_part;
    std::optional<LedgerKeeper> m_keeper;
    RangeSet m_here;
    int m_saves = 0;
    MonotonicTime m_start;
};

// The first ledger of a person makes the key that signs ledgers, and syncs the key too.
void TestLedgerKeeper::initTestCase()
{
    const TestFolder folder;
    QVERIFY(saveLedger(folder.path(QStringLiteral("first.ledger")), {}, Durability::Synced));
}

void TestLedgerKeeper::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_here.clear();
    m_saves = 0;
    const QString path = m_folder->path(QStringLiteral("a.part"));
    m_part = makeAssembly({}, PartFile::create(path).value());
    LedgerKeeper::Listener& listener = *this;
    m_keeper.emplace(
        m_lane.forHome(this), listener, m_part, QString(path + QLatin1String(".ledger")),
        Ledger{.urlHash = QByteArray(32, 'u'), .fileName = QStringLiteral("a"), .size = 64 << 20});
    bool isBegun = false;
    m_keeper->begin([&](const Expected<void>& begun) { isBegun = begun.has_value(); });
    TRY_VERIFY(isBegun);
    m_start = MonotonicTime::clock::now();
}

void TestLedgerKeeper::cleanup()
{
    disk_calls::clear();
    m_read.release();
    m_lane.aside.waitForDone();
    m_read.tryAcquire(m_read.available());
    m_lane.saves.waitForDone();
    QCoreApplication::processEvents();
    m_keeper.reset();
    m_part.reset();
    m_folder.reset();
}

void TestLedgerKeeper::write(qint64 bytes, MonotonicTime now)
{
    const qint64 at = m_here.length();
    QVERIFY(m_part->write(at, QByteArray(bytes, 'x')));
    m_here.insert({at, at + bytes});
    m_keeper->note(bytes, {}, now);
    m_keeper->advance(m_here, now);
}

// The keeper syncs the new ledger's bytes before they get the ledger's name, and the folder after that.
void TestLedgerKeeper::beginsWithALedgerThatOutlivesALossOfPower()
{
    const QStringList synced = disk_calls::seen().filter(QStringLiteral("sync "));
    QCOMPARE(synced,
             (QStringList{QStringLiteral("fsync a.part.ledger.new"), QStringLiteral("fsync folder")}));
}

#ifndef Q_OS_WIN
// A drive was pulled, say, and there is an empty folder where it was.
void TestLedgerKeeper::putsNoLedgerWhereThePartIsNot()
{
    write(1 << 20, m_start);
    const QString away = m_folder->path() + QLatin1String(".away");
    QVERIFY(QDir().rename(m_folder->path(), away));
    QVERIFY(QDir().mkpath(m_folder->path()));
    std::optional<Expected<void>> saved;
    m_keeper->close(m_here, [&](const Expected<void>& outcome) { saved = outcome; });
    TRY_VERIFY(saved);
    QVERIFY(!*saved);
    QCOMPARE(saved->error().kind, ErrorKind::DiskError);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QVERIFY(QDir().rename(away, m_folder->path()));
}
#endif

void TestLedgerKeeper::holdsWhereMuchIsUnsafe()
{
    HeldCall sync("fdatasync");
    write(4 << 20, m_start);
    QVERIFY(sync.begins());
    QVERIFY(!m_keeper->mustHold(m_start));
    write(6 << 20, m_start);
    QVERIFY(m_keeper->mustHold(m_start));
    sync.goOn();
    TRY_COMPARE(m_saves, 1);
    QVERIFY(!m_keeper->mustHold(m_start));
}

// The next save waits for the one that is under way, and both would be lost.
void TestLedgerKeeper::holdsWhereLittleIsUnsafeForLong()
{
    HeldCall sync("fdatasync");
    write(1000, m_start);
    QCOMPARE(m_keeper->mustHold(m_start + 1s), false);
    write(1000, m_start + 3100ms);
    QVERIFY(sync.begins());
    write(1000, m_start + 3500ms);
    QVERIFY(!m_keeper->mustHold(m_start + 3500ms));
    QVERIFY(m_keeper->mustHold(m_start + 4500ms));
    sync.goOn();
    TRY_COMPARE(m_saves, 1);
    QVERIFY(!m_keeper->mustHold(m_start + 4500ms));
}

// Checks of other downloads of the lane take all threads of its pool.
void TestLedgerKeeper::savesWhileWholeFilesAreRead()
{
    m_lane.aside.setMaxThreadCount(1);
    m_lane.aside.start([this] { m_read.acquire(); });
    write(5'000'000, m_start);
    TRY_COMPARE(m_saves, 1);
}

void TestLedgerKeeper::soonVouchesNoMoreForWhatIsWrong_data()
{
    QTest::addColumn<bool>("isFoundDuringASave");
    QTest::newRow("after a save") << false;
    QTest::newRow("during a save") << true;
}

// Killed before the ledger on the disk was changed, a download would go on with the wrong bytes.
void TestLedgerKeeper::soonVouchesNoMoreForWhatIsWrong()
{
    QFETCH(const bool, isFoundDuringASave);
    const ByteRange wrong{1 << 20, 2 << 20};
    const auto isClaimed = [&] {
        const auto kept = loadLedger(m_folder->path(QStringLiteral("a.part.ledger"))).value();
        return !intersection(kept->claimed().ranges().front(), wrong).isEmpty();
    };
    {
        HeldCall sync("fdatasync");
        write(4 << 20, m_start);
        QVERIFY(sync.begins());
        if (isFoundDuringASave)
            m_keeper->forget(wrong);
        sync.goOn();
        TRY_COMPARE(m_saves, 1);
    }
    QVERIFY(isClaimed());
    if (!isFoundDuringASave)
        m_keeper->forget(wrong);
    m_here.remove(wrong);
    m_keeper->advance(m_here, m_start);
    TRY_COMPARE(m_saves, 2);
    QVERIFY(!isClaimed());
}

QTEST_GUILESS_MAIN(TestLedgerKeeper)
#include "tst_ledger_keeper.moc"
