#include "core/engine/run/download_job.h"
#include "tests/core/engine/file/file_of_run.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <algorithm>
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
    {
        pool.setMaxThreadCount(1);
        pool.start([go = m_go] { go->acquire(); });
    }
    ~HeldDisk() { letGo(); }
    HeldDisk(const HeldDisk&) = delete;
    HeldDisk& operator=(const HeldDisk&) = delete;

    void letGo() { m_go->release(); }

private:
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
    const DownloadSnapshot& last() const { return m_last; }
    const std::optional<FailureNotice>& failure() const { return m_failure; }

private:
    DownloadSnapshot m_last;
    std::optional<FailureNotice> m_failure;
    bool m_isOver = false;
    DownloadJob m_job;

    void hear(const JobEvent& event)
    {
        if (const auto* told = std::get_if<RunSnapshot>(&event))
            m_last = told->view;
        else if (const auto* notice = std::get_if<FailureNotice>(&event))
            m_failure = *notice;
    }
};

} // namespace

// What a run shows of a file that an earlier run left, and that is read again.
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
    const HeldDisk held(m_disk->aside);
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
    HeldDisk held(m_disk->aside);
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
    const HeldDisk held(m_disk->aside);
    RunOnDisk run(*m_disk);
    run.job().start();
    run.job().cancel();
    TRY_VERIFY(run.isOver());
    QCOMPARE(run.last().state, Cancelled);
    QCOMPARE(run.last().bytes, 0);
}

QTEST_GUILESS_MAIN(TestRereadFiles)
#include "tst_reread_files.moc"
