#include "core/engine/door/download_queue.h"
#include "core/storage/assembly/relocation.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"
#include "core/storage/platform/mark_file.h"
#include "core/storage/store/store.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/disk/disk_record.h"
#include "tests/support/disk/power_loss.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <span>
#include <vector>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr int losses = 200;
constexpr int commits = 60;
// From the last byte of a download to the end of its ledger, and some more.
constexpr int stepsOfAnEnd = 16;
const QString storeName = QStringLiteral("list.db");

// The downloads in the store after a commit, and the point in the record when the commit returned.
struct Committed
{
    size_t at = 0;
    QList<StoredDownload> downloads; // by id
};

// Changes a list as a queue does, at random.
class ChangingList
{
public:
    StoreBatch change(QRandomGenerator& random)
    {
        StoreBatch batch;
        for (int i = random.bounded(4); i >= 0; --i) {
            m_downloads.insert(m_next, plainDownload(m_next));
            batch.added.append(m_downloads.value(m_next++));
        }
        for (StoredDownload& download : m_downloads) {
            if (random.bounded(4) != 0)
                continue;
            download.standing.bytes = random.bounded(1'000'000);
            batch.standings.insert(download.id, download.standing);
        }
        if (m_downloads.size() > 10) {
            const StoredDownload gone = m_downloads.take(m_downloads.firstKey());
            batch.standings.remove(gone.id);
            batch.removed.insert(gone.id);
        }
        return batch;
    }
    QList<StoredDownload> downloads() const { return m_downloads.values(); }

private:
    QMap<quint64, StoredDownload> m_downloads;
    quint64 m_next = 1;
};

// Whether the store is in a state that it may have after a loss at that point: that of the last acknowledged
// commit, or of the one under way.
bool isOneOf(const std::vector<Committed>& history, size_t point, const QList<StoredDownload>& found)
{
    const auto next =
        std::ranges::find_if(history, [=](const Committed& commit) { return commit.at > point; });
    const bool isNext = next != history.end() && next->downloads == found;
    const bool isLast = next == history.begin() ? found.isEmpty() : std::prev(next)->downloads == found;
    return isNext || isLast;
}

// Leaves what is damaged where it is, for the next run to find.
std::optional<Ledger> ledgerIn(const TestFolder& folder, const QString& name)
{
    return readLedger(ledgerPathFor(partPathFor(folder.path(name)))).value_or(LedgerReading{}).ledger;
}

// The complaint about the files after a loss of power. Bytes that a ledger claims must be there, after its
// seals are checked if it was not closed; a file that has its final name must be whole. A damaged ledger
// claims nothing.
QString wrongIn(const TestFolder& folder, const QString& name, const VirtualFile& file)
{
    if (folder.has(name))
        return differenceFrom(file, folder.path(name));
    const QString partPath = partPathFor(folder.path(name));
    const auto ledger = ledgerIn(folder, name);
    if (!ledger || ledger->seals.empty())
        return {};
    auto part = PartFile::open(partPath);
    if (!part)
        return part.error().detail.english();
    const auto read = [&](qint64 offset, std::span<char> into) { return (*part)->read(offset, into); };
    const bool isClosed = ledger->closing == LedgerClosing::Clean;
    const auto here = isClosed ? Expected<RangeSet>(ledger->claimed())
                               : verifySeals(read, ledger->seals, std::atomic_bool(false));
    if (!here)
        return here.error().detail.english();
    for (const ByteRange range : here->ranges()) {
        QByteArray bytes(range.length(), Qt::Uninitialized);
        const auto got = (*part)->read(range.begin, {bytes.data(), static_cast<size_t>(bytes.size())});
        if (!got || *got != range.length() || bytes != file.bytes(range.begin, range.end))
            return QStringLiteral("%1 to %2 is claimed and not there").arg(range.begin).arg(range.end);
    }
    return {};
}

qint64 claimedIn(const TestFolder& folder, const QString& name)
{
    const auto ledger = ledgerIn(folder, name);
    return ledger ? ledger->claimed().length() : 0;
}

// A disk has the same files after a loss of power. Those of a copy are others, so the part's brand and the
// ledger are told which.
void keepIdentity(const TestFolder& folder, const QString& name, const PartBrand& brand)
{
    const QString partPath = partPathFor(folder.path(name));
    const QString path = QFile::exists(partPath) ? partPath : folder.path(name);
    const auto now = PartFile::identityAt(path);
    if (!now)
        return;
    if (path == partPath) {
        QFile part(partPath);
        QVERIFY(part.open(QIODevice::ReadWrite));
        QVERIFY(disk::setBrand(part.handle(), partPath, encode(brand, now->object)));
    }
    if (auto ledger = ledgerIn(folder, name)) {
        ledger->part.object = now->object;
        ledger->partObject = now->object;
        QVERIFY(saveLedger(ledgerPathFor(partPath), *ledger, Durability::Written));
    }
}

// Fetches the file, with a pause on the way; the brand is that of its part then.
std::optional<PartBrand> brandOfFetched(const DownloadRequest& request, const QString& partPath)
{
    DownloadRun run(request);
    if (!run.reachesBytes(2'000'000) || !run.pauses())
        return std::nullopt;
    const auto brand = PartFile::brandAt(partPath);
    run.queue().resume(run.id());
    return run.ends() && run.outcome().result ? brand.value_or(std::nullopt) : std::nullopt;
}

// How much the download had of an earlier run; nothing where it fails.
qint64 resumedFrom(const DownloadRequest& request)
{
    DownloadRun run(request);
    if (run.ends() && run.outcome().result)
        return run.outcome().result->resumedFrom;
    qWarning("%s", qPrintable(run.outcome().story()));
    return 0;
}

// All of the file, safely in a part and in its ledger.
Expected<void> leavePartOf(const VirtualFile& file, const QUrl& link, const QString& path)
{
    const QString partPath = partPathFor(path);
    const auto part = PartFile::create(partPath);
    if (!part)
        return std::unexpected(part.error());
    if (auto written = (*part)->write(0, file.bytes(0, file.size)); !written)
        return written;
    if (auto synced = (*part)->sync(); !synced)
        return synced;
    const auto read = [&](qint64 offset, std::span<char> into) { return (*part)->read(offset, into); };
    RangeSet claimed;
    claimed.insert({0, file.size});
    const Ledger ledger{.urlHash = ledgerUrlHash(link),
                        .fileName = {},
                        .validators = {},
                        .size = file.size,
                        .beginning = {},
                        .part = (*part)->identity().value(),
                        .closing = LedgerClosing::Clean,
                        .seals = sealRanges(read, claimed, {}, sealBlockSize(file.size)).value()};
    return saveLedger(ledgerPathFor(partPath), ledger, Durability::Synced);
}

bool isAllIn(const TestFolder& folder, const QString& name, const VirtualFile& file)
{
    return claimedIn(folder, name) == file.size && wrongIn(folder, name, file).isEmpty();
}

} // namespace

// The power fails: what was not synced may be lost, in any order. Neither the store nor a ledger may then
// claim what is not there.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_record::stop(); }

    void losesNothingThatTheStoreAcknowledged();
    void claimsNothingThatIsNotThere();
    void leavesNothingBesideTheFileOfTheNextRun();
    void leavesAMovedPartWholeSomewhere_data();
    void leavesAMovedPartWholeSomewhere();
};

void TestPowerLoss::losesNothingThatTheStoreAcknowledged()
{
    const TestFolder folder;
    QRandomGenerator random(5);
    std::vector<Committed> history;
    disk_record::begin(folder.path());
    size_t begun = 0;
    {
        const auto opened = openStore(folder.path(storeName));
        QVERIFY(opened);
        begun = disk_record::happened();
        ChangingList list;
        for (int i = 0; i < commits; ++i) {
            QVERIFY(opened->store->commit(list.change(random)));
            history.push_back({.at = disk_record::happened(), .downloads = list.downloads()});
        }
    }
    const size_t end = disk_record::happened();
    disk_record::stop();
    QVERIFY(end > begun + commits);
    for (int i = 0; i < losses; ++i) {
        const size_t point = begun + random.bounded(static_cast<quint32>(end - begun));
        const TestFolder after;
        QVERIFY(power_loss::restore(point, random, after.path()));
        const auto opened = openStore(after.path(storeName), quick);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail.english()));
        QCOMPARE(opened->report.origin, StoreOrigin::Opened);
        QVERIFY2(isOneOf(history, point, opened->contents.downloads),
                 qPrintable(QStringLiteral("loss %1 at step %2 of %3").arg(i).arg(point).arg(end)));
    }
}

void TestPowerLoss::claimsNothingThatIsNotThere()
{
    const TestFolder folder;
    const QByteArray target = "/12M/a.bin";
    const QString name = QStringLiteral("a.bin");
    const VirtualFile file = *VirtualFile::atPath(target);
    const ScriptedServer server(FileService().atRate(4'000'000));
    disk_record::begin(folder.path());
    {
        DownloadRequest request = quickRequest(server.url(target), folder.path(), 3);
        request.target.space = SpaceReservation::Sparse;
        DownloadRun run(request);
        QVERIFY(run.reachesBytes(4'000'000));
        QVERIFY(run.pauses());
        run.queue().resume(run.id());
        QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
        QVERIFY(run.outcome().result);
    }
    const size_t end = disk_record::happened();
    disk_record::stop();
    QRandomGenerator random(6);
    int finished = 0;
    qint64 mostClaimed = 0;
    for (int i = 0; i < losses / 3; ++i) {
        const bool isAfterTheEnd = i == 0;
        const size_t point = isAfterTheEnd ? end : random.bounded(static_cast<quint32>(end));
        const TestFolder after;
        QVERIFY(power_loss::restore(point, random, after.path()));
        const QString wrong = wrongIn(after, name, file);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("loss %1: %2").arg(i).arg(wrong)));
        finished += after.has(name) ? 1 : 0;
        mostClaimed = std::max(mostClaimed, claimedIn(after, name));
    }
    // The losses have met all of its life.
    QVERIFY(finished > 0);
    QVERIFY(mostClaimed > 2'000'000);
}

// A file that is finished and has no ledger any more isn't fetched again: that would be a second one.
void TestPowerLoss::leavesNothingBesideTheFileOfTheNextRun()
{
    const TestFolder folder;
    const QByteArray target = "/4M/a.bin";
    const QString name = QStringLiteral("a.bin");
    ScriptedServer server(FileService().atRate(4'000'000));
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
    request.target.space = SpaceReservation::Sparse;
    disk_record::begin(folder.path());
    const std::optional<PartBrand> brand = brandOfFetched(request, partPathFor(folder.path(name)));
    const size_t end = disk_record::happened();
    disk_record::stop();
    QVERIFY(folder.has(name));
    if (!brand)
        QSKIP("this file system keeps no attributes");
    server.setScript(FileService());
    QRandomGenerator random(8);
    int resumed = 0;
    for (int i = 0; i < losses / 2; ++i) {
        // Half of them after the last byte, which is where one file becomes another.
        const size_t before = random.bounded(static_cast<quint32>(i % 2 == 0 ? end : stepsOfAnEnd));
        const TestFolder after;
        QVERIFY(power_loss::restore(end - before, random, after.path()));
        keepIdentity(after, name, *brand);
        QVERIFY(!QTest::currentTestFailed());
        const QString found = after.names().join(u' ');
        request.target.folder = after.path();
        if (found != name)
            resumed += resumedFrom(request) > 0 ? 1 : 0;
        const QString left = after.names().join(u' ');
        QVERIFY2(left == name, qPrintable(QStringLiteral("loss %1, %2 steps before the end: %3, then %4")
                                              .arg(i)
                                              .arg(before)
                                              .arg(found, left)));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(target), after.path(name)), QString());
    }
    QVERIFY(resumed > 0);
}

void TestPowerLoss::leavesAMovedPartWholeSomewhere_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("within a volume") << QStringLiteral("here/b.bin");
    QTest::newRow("to another volume") << QStringLiteral("there/a.bin");
}

void TestPowerLoss::leavesAMovedPartWholeSomewhere()
{
    QFETCH(QString, target);
    const VirtualFile file = *VirtualFile::atPath("/100K/a.bin");
    const QUrl link(QStringLiteral("http://a.example/a.bin"));
    const TestFolder folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("here")));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("there")));
    const QString from = QStringLiteral("here/a.bin");
    disk_record::begin(folder.path());
    QVERIFY(leavePartOf(file, link, folder.path(from)));
    const size_t begun = disk_record::happened();
    QVERIFY(relocatePartial({.from = folder.path(from), .to = folder.path(target)}, {.link = link}, false));
    const size_t end = disk_record::happened();
    disk_record::stop();
    QRandomGenerator random(7);
    int moved = 0;
    for (int i = 0; i < losses; ++i) {
        const size_t point = begun + random.bounded(static_cast<quint32>(end - begun + 1));
        const TestFolder after;
        QVERIFY(power_loss::restore(point, random, after.path()));
        const bool isHere = isAllIn(after, from, file);
        moved += isHere ? 0 : 1;
        QVERIFY2(isHere || isAllIn(after, target, file),
                 qPrintable(
                     QStringLiteral("loss %1 at step %2 of %3").arg(i).arg(point - begun).arg(end - begun)));
    }
    QVERIFY(moved > 0 && moved < losses);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
