#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/sampling.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tributary;
using namespace tributary::test;

namespace {

// The files of a store, as bytes.
struct StoreFiles
{
    QByteArray main;
    QByteArray wal;
};

const QString mainName = QStringLiteral("s.db");
const QString walName = QStringLiteral("s.db-wal");

QList<StoredDownload> sampleDownloads()
{
    QList<StoredDownload> downloads;
    for (quint64 n = 1; n <= 6; ++n)
        downloads.append(n % 3 == 0 ? fullDownload(n) : plainDownload(n));
    downloads[1].standing.state = DownloadState::Finished;
    downloads[1].standing.finishedAt = timeAt(9);
    downloads[3].standing.state = DownloadState::Downloading;
    return downloads;
}

StoreBatch sampleBatch()
{
    StoreBatch batch = batchOf(sampleDownloads());
    for (int i = 0; i < 5; ++i)
        batch.events.append({.download = {1}, .at = timeAt(i), .name = QStringLiteral("retried")});
    batch.hosts.insert(QStringLiteral("https://a.example:443"),
                       {.host = QStringLiteral("https://a.example:443"), .lastSeen = timeAt(0)});
    batch.settings.insert(QStringLiteral("limits"), "100");
    return batch;
}

StoreFiles filesIn(const TestFolder& folder)
{
    return {.main = folder.read(mainName), .wal = folder.read(walName)};
}

bool put(const TestFolder& folder, const StoreFiles& files)
{
    for (const QString& name : folder.names()) {
        if (!QFile::remove(folder.path(name)))
            return false;
    }
    return folder.write(mainName, files.main) && (files.wal.isNull() || folder.write(walName, files.wal));
}

StoreFiles closedStore()
{
    const TestFolder folder;
    auto opened = openStore(folder.path(mainName), quick);
    if (!opened || !opened->store->commit(sampleBatch()))
        return {};
    opened->store.reset();
    return filesIn(folder);
}

// A store in pages so small that each table has several.
StoreFiles finelyPagedStore()
{
    const TestFolder folder;
    if (!put(folder, closedStore()))
        return {};
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("paging"));
        database.setDatabaseName(folder.path(mainName));
        database.open();
        QSqlQuery query(database);
        for (const char* statement : {"PRAGMA journal_mode=delete", "PRAGMA page_size=512", "VACUUM"})
            query.exec(QLatin1String(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("paging"));
    return filesIn(folder);
}

// The files of a killed program's store, most of whose content is in the WAL.
StoreFiles killedStore()
{
    const TestFolder folder;
    auto opened = openStore(folder.path(mainName), quick);
    if (!opened || !opened->store->commit(sampleBatch()))
        return {};
    StoreBatch later;
    for (const StoredDownload& download : sampleDownloads()) {
        later.standings.insert(download.id, download.standing);
        later.standings[download.id].bytes = 1;
    }
    if (!opened->store->commit(later))
        return {};
    return filesIn(folder);
}

// A list of sixty, all of it in the log of a program that was killed, as far as nothing folds it into the
// store.
QList<StoredDownload> sixtyDownloads()
{
    QList<StoredDownload> downloads;
    for (quint64 n = 1; n <= 60; ++n)
        downloads.append(plainDownload(n));
    return downloads;
}

StoreFiles killedStoreOfSixty(qsizetype inACommit)
{
    const TestFolder folder;
    auto opened = openStore(folder.path(mainName), quick);
    const QList<StoredDownload> all = sixtyDownloads();
    for (qsizetype n = 0; opened && n < all.size(); n += inACommit) {
        if (!opened->store->commit(batchOf(all.sliced(n, inACommit))))
            return {};
    }
    return filesIn(folder);
}

QByteArray withBitTurned(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

bool isUnsure(const DownloadStanding& standing)
{
    return standing.state == DownloadState::Paused && standing.error.has_value();
}

// The complaint about a download that came back; it may be as it was at any commit, or unsure, and nothing
// else.
QString wrongWith(const StoredDownload& download)
{
    const QList<StoredDownload> originals = sampleDownloads();
    const auto original = std::ranges::find(originals, download.id, &StoredDownload::id);
    if (original == originals.end())
        return QStringLiteral("a download that never was");
    if (download.request != original->request)
        return QStringLiteral("another request");
    DownloadStanding later = original->standing;
    later.bytes = 1;
    if (download.standing != original->standing && download.standing != later && !isUnsure(download.standing))
        return QStringLiteral("another standing");
    return {};
}

QString wrongWith(const OpenedStore& opened, qsizetype least)
{
    for (const StoredDownload& download : opened.contents.downloads) {
        if (const QString wrong = wrongWith(download); !wrong.isEmpty())
            return wrong;
    }
    const StoreReport& report = opened.report;
    const bool isWhole = opened.contents.downloads.size() == sampleDownloads().size();
    if (report.origin == StoreOrigin::Opened)
        return isWhole || opened.contents.downloads.size() >= least ? QString()
                                                                    : QStringLiteral("a silent loss");
    if (report.origin != StoreOrigin::Salvaged || !report.damage || report.damage->detail.isEmpty())
        return QStringLiteral("no word of the damage");
    if (report.recovered != opened.contents.downloads.size() || !QFile::exists(report.setAsideAs))
        return QStringLiteral("a wrong report");
    return {};
}

// Opens damaged files and gives what is wrong with the outcome; empty when all is well.
class Trial
{
public:
    QString complaint(const StoreFiles& files, qsizetype least)
    {
        if (!put(m_folder, files))
            return QStringLiteral("the files could not be put there");
        QElapsedTimer clock;
        clock.start();
        auto opened = openStore(m_folder.path(mainName), quick);
        m_longest = std::max(m_longest, clock.elapsed());
        if (!opened)
            return opened.error().detail.english();
        ++m_trials;
        m_salvaged += opened->report.origin == StoreOrigin::Salvaged ? 1 : 0;
        m_recovered += opened->contents.downloads.size();
        const QString wrong = wrongWith(*opened, least);
        return wrong.isEmpty() ? wrongWithUse(*opened) : wrong;
    }
    qsizetype salvaged() const { return m_salvaged; }
    qsizetype recovered() const { return m_recovered; }
    double recoveredOnAverage() const
    {
        return static_cast<double>(m_recovered) / static_cast<double>(m_trials);
    }
    void tell() const
    {
        qInfo("%lld trials, %lld salvaged, %.2f of %lld downloads on average, at most %lld ms",
              qint64{m_trials}, qint64{m_salvaged}, recoveredOnAverage(), qint64{sampleDownloads().size()},
              qint64{m_longest});
    }

private:
    TestFolder m_folder;
    qsizetype m_trials = 0;
    qsizetype m_salvaged = 0;
    qsizetype m_recovered = 0;
    qint64 m_longest = 0;

    // The store must not only open but work.
    static QString wrongWithUse(OpenedStore& opened)
    {
        const auto committed =
            opened.store->commit(batchOf({plainDownload(opened.contents.firstFreeId.value)}));
        return committed ? QString() : committed.error().detail.english();
    }
};

} // namespace

// Whether to try every damage (TRIBUTARY_EVERY_CUT). A random sample, drawn from a seed, sees nearly as much.
static bool isThorough()
{
    return qEnvironmentVariableIsSet("TRIBUTARY_EVERY_CUT");
}

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithWhatIsSound();
    void survivesBeingCutAtAnyLength();
    void survivesAWalCutAtAnyLength();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void losesNothingToATurnedBitInALog_data();
    void losesNothingToATurnedBitInALog();
    void mendsTheLogOfAStoreThatALinkLeadsTo();
    void keepsWhatIsBehindAPageThatIsLost_data();
    void keepsWhatIsBehindAPageThatIsLost();
    void takesWhatWasNeverFinishedForTheEnd();
};

void TestStoreDamage::findsNothingWrongWithWhatIsSound()
{
    for (const StoreFiles& files : {closedStore(), finelyPagedStore(), killedStore()}) {
        Trial trial;
        QCOMPARE(trial.complaint(files, 6), QString());
        QCOMPARE(trial.salvaged(), 0);
        QCOMPARE(trial.recovered(), sampleDownloads().size());
    }
}

void TestStoreDamage::survivesBeingCutAtAnyLength()
{
    const StoreFiles whole = finelyPagedStore();
    QVERIFY(whole.main.size() > 4000 && whole.wal.isNull());
    Trial trial;
    for (qsizetype length = 0; length < whole.main.size(); length += sampling) {
        const QString complaint = trial.complaint({.main = whole.main.first(length)}, 6);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(complaint)));
    }
    trial.tell();
    QVERIFY(trial.recoveredOnAverage() > 0.3);
}

void TestStoreDamage::survivesAWalCutAtAnyLength()
{
    const StoreFiles whole = killedStore();
    QVERIFY(whole.wal.size() > 4000);
    Trial trial;
    // Frames are checked as a whole, so that one cut in each stretch of 61 bytes says it all.
    const qsizetype step = isThorough() ? 1 : 61;
    for (qsizetype length = 0; length < whole.wal.size(); length += step) {
        const QString complaint = trial.complaint({.main = whole.main, .wal = whole.wal.first(length)}, 0);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(complaint)));
    }
    trial.tell();
    // The list is in the last of the frames.
    QVERIFY(trial.recoveredOnAverage() > 0.7);
}

void TestStoreDamage::survivesFlippedBits_data()
{
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("flips");
    QTest::addColumn<QString>("kind");
    // A little less than was seen: without the rescue a row has much less, or nothing.
    QTest::addColumn<double>("recovered");
    QTest::newRow("one in a closed store") << 1500 / sampling << 1 << QStringLiteral("closed") << 5.7;
    QTest::newRow("one in small pages") << 1500 / sampling << 1 << QStringLiteral("fine") << 4.7;
    QTest::newRow("twenty in small pages") << 500 / sampling << 20 << QStringLiteral("fine") << 0.1;
    QTest::newRow("one in a WAL") << (isThorough() ? 500 : 120) / sampling << 1 << QStringLiteral("killed")
                                  << 6.0;
}

void TestStoreDamage::survivesFlippedBits()
{
    QFETCH(int, trials);
    QFETCH(int, flips);
    QFETCH(QString, kind);
    QFETCH(double, recovered);
    const bool inWal = kind == QLatin1String("killed");
    const StoreFiles whole = inWal                           ? killedStore()
                             : kind == QLatin1String("fine") ? finelyPagedStore()
                                                             : closedStore();
    QVERIFY(!whole.main.isEmpty() && whole.wal.isEmpty() != inWal);
    QRandomGenerator random(static_cast<quint32>(trials + flips));
    Trial trial;
    for (int i = 0; i < trials; ++i) {
        StoreFiles damaged = whole;
        QByteArray& bytes = inWal ? damaged.wal : damaged.main;
        QString where;
        for (int flip = 0; flip < flips; ++flip) {
            const int bit = random.bounded(static_cast<int>(8 * bytes.size()));
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
            where = QString::number(bit / 8) + u'.' + QString::number(bit % 8);
        }
        const QString complaint = trial.complaint(damaged, 6);
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(QStringLiteral("trial %1, bit %2: %3").arg(i).arg(where, complaint)));
    }
    // Every bit of a log matters, so each damage to it is reported.
    QVERIFY(!inWal || trial.salvaged() == trials);
    trial.tell();
    QVERIFY(trial.recoveredOnAverage() >= recovered);
}

void TestStoreDamage::losesNothingToATurnedBitInALog_data()
{
    QTest::addColumn<qsizetype>("inACommit");
    QTest::newRow("sixty in one commit") << qsizetype{60};
    QTest::newRow("ten in a commit") << qsizetype{10};
    QTest::newRow("one in a commit") << qsizetype{1};
}

// A reader that goes no further than the first frame that is wrong finds no rows, or fewer, and nothing
// wrong; one that leaves the frame out has not all of them. Bits of the log's head, of the heads of frames,
// of the first, the last and of pages between are among those tried.
void TestStoreDamage::losesNothingToATurnedBitInALog()
{
    QFETCH(qsizetype, inACommit);
    const StoreFiles whole = killedStoreOfSixty(inACommit);
    QVERIFY(whole.wal.size() > 32 + 4 * 4120);
    QRandomGenerator random(3);
    QList<qsizetype> bits;
    for (qsizetype bit = 0; bit < 8 * (32 + 24); bit += isThorough() ? 2 : 9)
        bits.append(bit);
    const qsizetype last = 8 * (whole.wal.size() - 4120);
    for (qsizetype bit = last; bit < last + 8 * 24; bit += isThorough() ? 3 : 17)
        bits.append(bit);
    for (int i = 0; i < (isThorough() ? 60 : 20); ++i)
        bits.append(random.bounded(static_cast<int>(8 * whole.wal.size())));
    const TestFolder folder;
    for (const qsizetype bit : std::as_const(bits)) {
        QVERIFY(put(folder, {.main = whole.main, .wal = withBitTurned(whole.wal, bit)}));
        const auto opened = openStore(folder.path(mainName), quick);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail.english()));
        QVERIFY2(opened->contents.downloads == sixtyDownloads(),
                 qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(opened->contents.downloads.size())));
        QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
        QVERIFY(opened->report.damage && QFile::exists(opened->report.setAsideAs));
        QCOMPARE(opened->report.lost, 0);
    }
}

// SQLite's log lies beside the file itself, and not beside the link.
void TestStoreDamage::mendsTheLogOfAStoreThatALinkLeadsTo()
{
    const StoreFiles whole = killedStoreOfSixty(10);
    const TestFolder real;
    const TestFolder linked;
    QVERIFY(put(real,
                {.main = whole.main, .wal = withBitTurned(whole.wal, 8 * (32 + 2 * qsizetype{4120} + 99))}));
    const std::filesystem::path link = linked.path(mainName).toStdU16String();
    std::error_code refused;
    std::filesystem::create_symlink(real.path(mainName).toStdU16String(), link, refused);
    if (refused)
        return; // on Windows only some may make links
    const auto opened = openStore(linked.path(mainName), quick);
    MUST(opened);
    QCOMPARE(opened->contents.downloads, sixtyDownloads());
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QCOMPARE(QFileInfo(opened->report.setAsideAs).dir(), QDir(QFileInfo(real.path()).canonicalFilePath()));
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(linked.names(), QStringList{mainName});
}

void TestStoreDamage::keepsWhatIsBehindAPageThatIsLost_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<qsizetype>("least");
    QTest::newRow("some bytes") << qsizetype{40} << qsizetype{45};
    QTest::newRow("a sector") << qsizetype{512} << qsizetype{45};
    QTest::newRow("a page") << qsizetype{4096} << qsizetype{30};
    QTest::newRow("two pages") << qsizetype{9000} << qsizetype{30};
}

// More than a bit can't be turned back. What was committed behind it must not go with it: with one download
// in a commit, nearly all are, and only those that stand in the page alone may be missing. The last two
// commits are left alone: of them it can't be told from the disk's not having come so far.
void TestStoreDamage::keepsWhatIsBehindAPageThatIsLost()
{
    QFETCH(qsizetype, length);
    QFETCH(qsizetype, least);
    const StoreFiles whole = killedStoreOfSixty(1);
    QRandomGenerator random(4);
    const TestFolder folder;
    qsizetype fewest = 60;
    for (int i = 0; i < (isThorough() ? 100 : 25); ++i) {
        const qsizetype upTo = whole.wal.size() - 12 * 4120 - length;
        const qsizetype at = random.bounded(static_cast<int>(upTo));
        QByteArray log = whole.wal;
        for (qsizetype n = at; n < at + length; ++n)
            log[n] = static_cast<char>(random.generate());
        QVERIFY(put(folder, {.main = whole.main, .wal = log}));
        const auto opened = openStore(folder.path(mainName), quick);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail.english()));
        QVERIFY2(opened->report.origin == StoreOrigin::Salvaged, qPrintable(QString::number(at)));
        QVERIFY(opened->report.damage && QFile::exists(opened->report.setAsideAs));
        fewest = std::min(fewest, opened->contents.downloads.size());
    }
    qInfo("at least %lld of 60", qint64{fewest});
    QVERIFY2(fewest >= least, qPrintable(QString::number(fewest)));
}

// A loss of power leaves of the last commit what it likes: neither is it told as damage, nor half of it
// believed.
void TestStoreDamage::takesWhatWasNeverFinishedForTheEnd()
{
    const StoreFiles whole = killedStoreOfSixty(10);
    const TestFolder folder;
    constexpr qsizetype frame = 4120;
    QVERIFY(put(folder, whole));
    QByteArray before; // the last commit
    {
        const auto opened = openStore(folder.path(mainName), quick);
        MUST(opened);
        before = folder.read(walName);
        MUST(opened->store->commit(batchOf({plainDownload(100), plainDownload(101)})));
        const QByteArray log = folder.read(walName);
        const qsizetype frames = (log.size() - before.size()) / frame;
        QVERIFY(frames > 1 && log.startsWith(before));
        for (qsizetype n = 0; n < frames; ++n) {
            // One frame has not arrived although those behind it have; then its head has arrived without its
            // page.
            for (const qsizetype from : {qsizetype{0}, qsizetype{24}}) {
                QByteArray torn = log;
                const qsizetype at = before.size() + n * frame;
                torn.replace(at + from, frame - from, QByteArray(frame - from, '\0'));
                const TestFolder after;
                QVERIFY(put(after, {.main = folder.read(mainName), .wal = torn}));
                const auto again = openStore(after.path(mainName), quick);
                MUST(again);
                QCOMPARE(again->report.origin, StoreOrigin::Opened);
                QCOMPARE(again->contents.downloads, sixtyDownloads());
            }
        }
    }
}

// Ten thousand stores are made and removed; in memory that takes seconds.
int main(int argc, char** argv)
{
    if (const QByteArray memory = "/dev/shm"; QFileInfo(QFile::decodeName(memory)).isWritable())
        qputenv("TMPDIR", memory);
    const QCoreApplication app(argc, argv);
    TestStoreDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_damage.moc"
