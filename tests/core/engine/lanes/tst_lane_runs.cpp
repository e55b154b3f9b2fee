#include "core/engine/lanes/lane_runs.h"
#include "core/engine/shared/shared_limits.h"
#include "core/storage/part/ledger_file.h"
#include "core/values/queue/queue_limits.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr DownloadId id{1};
const QUrl oldLink(QStringLiteral("http://127.0.0.1:9/old"));
const QUrl newLink(QStringLiteral("http://127.0.0.1:9/new"));

bool reaches(const std::function<bool()>& what)
{
    return QTest::qWaitFor(what, static_cast<int>(patience().count()));
}

// A run that keeps trying to reach a host that isn't there.
class Run
{
public:
    Run(LaneRuns& runs, const QString& folder)
        : m_runs(runs)
    {
        DownloadRequest request;
        request.url = newLink;
        request.target.folder = folder;
        m_runs.lookForRoom(folder, {}, [this, request](const Room&) {
            m_runs.start(id, request, {}, {[](const JobEvent&) {}});
            m_hasBegun = true;
        });
    }
    bool hasBegun() const { return m_hasBegun; }
    // The answer; none where it doesn't come in time.
    std::optional<bool> mayLookInto(const QString& folder) const
    {
        std::optional<bool> answer;
        m_runs.askWhetherToLookInto(folder, id, [&answer](bool mayLook) { answer = mayLook; });
        (void)reaches([&answer] { return answer.has_value(); });
        return answer;
    }

private:
    LaneRuns& m_runs;
    bool m_hasBegun = false;
};

} // namespace

// LaneRuns is asked for checks and room before the folder's volume, and so its lane, is known.
class TestLaneRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverBeginsACheckThatWasStopped();
    void letsARunLookWhereTheDiskAnswers();
    void letsNoRunLookWhereTheDiskHangs();
};

// The volume is known between the order to stop and its answer. Whoever begins the check then has the part
// locked while it is discarded; and this one, which has nothing to compare, makes the ledger out to the new
// link at once.
void TestLaneRuns::neverBeginsACheckThatWasStopped()
{
    const TestFolder folder;
    const QString partPath = folder.path(QStringLiteral("a.part"));
    QVERIFY(PartFile::create(partPath, Privacy::Usual, freshBrand(ledgerUrlHash(oldLink))));
    const QString ledgerPath = ledgerPathFor(partPath);
    QVERIFY(saveLedger(ledgerPath, {.urlHash = ledgerUrlHash(oldLink)}, Durability::Written));
    // The same volume, and so the same lane, whether the book has its answer already or not.
    LaneRuns runs(std::make_shared<SharedLimits>(QueueLimits()), nullptr,
                  [](const QString&) { return QByteArray(); });
    DownloadRequest request;
    request.url = newLink;
    QList<Expected<void>> answers;
    runs.checkLink(id, folder.path(),
                   {.request = request, .oldLink = oldLink, .path = folder.path(QStringLiteral("a"))},
                   [&answers](const Expected<void>& outcome) { answers.append(outcome); });
    runs.stopCheck(id);
    auto* volumes = runs.findChild<VolumeBook*>();
    QVERIFY(volumes);
    Q_EMIT volumes->answered(folder.path());
    QVERIFY(reaches([&] { return !answers.isEmpty(); }));
    // The lane works in order, so the stopped check would have begun by the time this is answered.
    bool isDone = false;
    runs.lookForRoom(folder.path(), {}, [&isDone](const Room&) { isDone = true; });
    Q_EMIT volumes->answered(folder.path());
    QVERIFY(reaches([&] { return isDone; }));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().error().kind, ErrorKind::Cancelled);
    const auto ledger = loadLedger(ledgerPath);
    QVERIFY(ledger && *ledger);
    QCOMPARE((*ledger)->urlHash, ledgerUrlHash(oldLink));
}

void TestLaneRuns::letsARunLookWhereTheDiskAnswers()
{
    const TestFolder folder;
    LaneRuns runs(std::make_shared<SharedLimits>(QueueLimits()), nullptr, [](const QString& asked) {
        return asked.endsWith(QLatin1String("other")) ? QByteArray("other") : QByteArray("this");
    });
    const Run run(runs, folder.path());
    QVERIFY(reaches([&] { return run.hasBegun(); }));
    QCOMPARE(run.mayLookInto(folder.path(QStringLiteral("beside"))), std::optional(true));
    QCOMPARE(run.mayLookInto(folder.path(QStringLiteral("other"))), std::optional(true));
}

void TestLaneRuns::letsNoRunLookWhereTheDiskHangs()
{
    const TestFolder folder;
    std::promise<void> answering;
    LaneRuns runs(std::make_shared<SharedLimits>(QueueLimits()), nullptr,
                  [until = answering.get_future().share()](const QString& asked) {
                      if (asked.endsWith(QLatin1String("hanging")))
                          until.wait();
                      return QByteArray();
                  });
    const Run run(runs, folder.path());
    QVERIFY(reaches([&] { return run.hasBegun(); }));
    QCOMPARE(run.mayLookInto(folder.path(QStringLiteral("hanging"))), std::optional(false));
    // The disk is not asked once more, and nobody waits for the answer that is still under way.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run.mayLookInto(folder.path(QStringLiteral("hanging"))), std::optional(false));
    QVERIFY(timer.elapsed() < patience().count() / 2);
    answering.set_value();
}

QTEST_GUILESS_MAIN(TestLaneRuns)
#include "tst_lane_runs.moc"
