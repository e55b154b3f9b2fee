#include "core/engine/run/download_job.h"
#include "tests/core/engine/file/file_of_run.h"

#include <QSemaphore>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using enum DownloadState;

namespace {

const Known known{.size = 4 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};

// A disk so slow that nothing is read before the test lets it.
class HeldDisk
{
public:
    explicit HeldDisk(QThreadPool& pool)
        : m_pool(pool)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~HeldDisk() { letGo(); }
    HeldDisk(const HeldDisk&) = delete;
    HeldDisk& operator=(const HeldDisk&) = delete;

    void hold()
    {
        m_pool.start([go = m_go] { go->acquire(); });
    }
    void letGo() { m_go->release(); }

private:
    QThreadPool& m_pool;
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
};

// A download's run on the disk of a test. What it asks servers for is never answered.
class RunOnDisk
{
public:
    explicit RunOnDisk(FileOfRun& disk)
        : m_job(DownloadId{7}, disk.request, {}, disk.services(),
                {.tell = [this](const JobEvent& event) { hear(event); }})
    {
        QObject::connect(&m_job, &DownloadJob::over, &m_job, [this] { m_isOver = true; });
    }

    DownloadJob& job() { return m_job; }
    bool isOver() const { return m_isOver; }
    bool isReadyToFinish() const { return m_isReadyToFinish; }
    const DownloadSnapshot& last() const { return m_last; }

private:
    DownloadSnapshot m_last;
    bool m_isOver = false;
    bool m_isReadyToFinish = false;
    DownloadJob m_job;

    void hear(const JobEvent& event)
    {
        if (const auto* told = std::get_if<RunSnapshot>(&event))
            m_last = told->view;
        else if (std::holds_alternative<ReadyToFinish>(event))
            m_isReadyToFinish = true;
    }
};

} // namespace

// A run that reads a file again shows what it knows of it, and can be ended meanwhile.
class TestRereadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_disk.emplace(); }
    void cleanup() { m_disk.reset(); }
    void showsWhatIsKnownUntilAllIsRead_data();
    void showsWhatIsKnownUntilAllIsRead();
    void keepsWhatIsKnownWhenItIsPausedMeanwhile_data();
    void keepsWhatIsKnownWhenItIsPausedMeanwhile();
    void showsNothingOfWhatIsCancelledMeanwhile();
#ifndef Q_OS_WIN // which lets no other program write to a part that is open
    void pausesWhileItIsReadBeforeItGetsItsName();
    void isCancelledWhileItIsReadBeforeItGetsItsName();
#endif

private:
    std::optional<FileOfRun> m_disk;

    // As a kill leaves it: nobody said that the ledger knows all of the part.
    void runBefore(qint64 bytes)
    {
        m_disk->takePlace(known);
        m_disk->write({0, bytes});
        bool isSaved = false;
        m_disk->file->conclude(m_disk->here, [&] { isSaved = true; });
        TRY_VERIFY(isSaved);
        m_disk->beginAgain();
    }
    void runBeforeAsRowSays()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("unfinished") << false << 2 * mib;
        QTest::newRow("named before the kill") << true << 4 * mib;
    }
    // All of it is here, another program has touched it since it was right, and it is read again.
    void readBeforeTheName(RunOnDisk& run, HeldDisk& held)
    {
        run.job().start();
        TRY_VERIFY(run.isReadyToFinish());
        m_disk->meddle(partName, 0, "xxx");
        held.hold();
        run.job().finish();
        TRY_COMPARE(run.last().state, Verifying);
    }
    void leaveAllOfIt()
    {
        m_disk->takePlace(known);
        m_disk->write({0, 4 * mib});
        QVERIFY(m_disk->leave(Closing::KeepPart, m_disk->here, known).saved);
        m_disk->beginAgain();
    }
    void prepare(bool isNamed, qint64 bytes)
    {
        runBefore(bytes);
        if (isNamed)
            QVERIFY(QFile::rename(m_disk->folder.path(partName), m_disk->folder.path(fileName)));
    }
};

void TestRereadFiles::showsWhatIsKnownUntilAllIsRead_data()
{
    runBeforeAsRowSays();
}

void TestRereadFiles::showsWhatIsKnownUntilAllIsRead()
{
    QFETCH(const bool, isNamed);
    QFETCH(const qint64, bytes);
    prepare(isNamed, bytes);
    HeldDisk held(m_disk->lane.aside);
    held.hold();
    RunOnDisk run(*m_disk);
    run.job().start();
    QCOMPARE(run.last().state, Verifying);
    QCOMPARE(run.last().bytes, bytes);
    QCOMPARE(run.last().size, known.size);
}

void TestRereadFiles::keepsWhatIsKnownWhenItIsPausedMeanwhile_data()
{
    runBeforeAsRowSays();
}

void TestRereadFiles::keepsWhatIsKnownWhenItIsPausedMeanwhile()
{
    QFETCH(const bool, isNamed);
    QFETCH(const qint64, bytes);
    prepare(isNamed, bytes);
    HeldDisk held(m_disk->lane.aside);
    held.hold();
    RunOnDisk run(*m_disk);
    run.job().start();
    run.job().pause([](const SegmentPositions&) {});
    TRY_VERIFY(run.isOver());
    QCOMPARE(run.last().state, Paused);
    QCOMPARE(run.last().bytes, bytes);
    QCOMPARE(run.last().size, known.size);
    held.letGo();
    m_disk->settle();
    QCOMPARE(m_disk->ledgerOnDisk()->claimed().length(), bytes);
}

void TestRereadFiles::showsNothingOfWhatIsCancelledMeanwhile()
{
    runBefore(2 * mib);
    HeldDisk held(m_disk->lane.aside);
    held.hold();
    RunOnDisk run(*m_disk);
    run.job().start();
    run.job().cancel();
    TRY_VERIFY(run.isOver());
    QCOMPARE(run.last().state, Cancelled);
    QCOMPARE(run.last().bytes, 0);
}

#ifndef Q_OS_WIN
void TestRereadFiles::pausesWhileItIsReadBeforeItGetsItsName()
{
    leaveAllOfIt();
    {
        HeldDisk held(m_disk->lane.aside);
        RunOnDisk run(*m_disk);
        readBeforeTheName(run, held);
        SegmentPositions positions;
        run.job().pause([&](const SegmentPositions& told) { positions = told; });
        held.letGo();
        TRY_VERIFY(run.isOver());
        QCOMPARE(run.last().state, Paused);
        QCOMPARE(run.last().bytes, 4 * mib);
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions[0].position, 4 * mib);
        QVERIFY(!m_disk->folder.has(fileName));
    }
    // The next run reads all of it, whatever the other program has done.
    m_disk->beginAgain();
    m_disk->lane.aside.setMaxThreadCount(2);
    RunOnDisk next(*m_disk);
    next.job().start();
    QCOMPARE(next.last().state, Verifying);
    TRY_VERIFY(next.isReadyToFinish());
    next.job().finish();
    TRY_VERIFY(next.isOver());
    QCOMPARE(next.last().state, Finished);
    QCOMPARE(m_disk->folder.read(fileName).size(), 4 * mib);
}

void TestRereadFiles::isCancelledWhileItIsReadBeforeItGetsItsName()
{
    leaveAllOfIt();
    HeldDisk held(m_disk->lane.aside);
    RunOnDisk run(*m_disk);
    readBeforeTheName(run, held);
    run.job().cancel();
    held.letGo();
    TRY_VERIFY(run.isOver());
    QCOMPARE(run.last().state, Cancelled);
    QCOMPARE(m_disk->folder.names(), QStringList());
}
#endif

QTEST_GUILESS_MAIN(TestRereadFiles)
#include "tst_reread_files.moc"
