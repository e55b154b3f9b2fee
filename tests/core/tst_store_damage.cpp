#include "tests/core/sample_store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

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

// The same in pages so small that each table has several.
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

// What a killed program leaves: most of it in the WAL.
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

bool isUnsure(const DownloadStanding& standing)
{
    return standing.state == DownloadState::Paused && standing.error.has_value();
}

// What is wrong with a download that came back; it may be as it was at any commit, or unsure, and nothing
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
            return opened.error().detail;
        m_salvaged += opened->report.origin == StoreOrigin::Salvaged ? 1 : 0;
        m_recovered += opened->contents.downloads.size();
        const QString wrong = wrongWith(*opened, least);
        return wrong.isEmpty() ? wrongWithUse(*opened) : wrong;
    }
    qsizetype salvaged() const { return m_salvaged; }
    qsizetype recovered() const { return m_recovered; }
    void tell(qsizetype trials) const
    {
        qInfo("%lld trials, %lld salvaged, %.2f of %lld downloads on average, at most %lld ms",
              qint64{trials}, qint64{m_salvaged},
              static_cast<double>(m_recovered) / static_cast<double>(trials),
              qint64{sampleDownloads().size()}, qint64{m_longest});
    }

private:
    TestFolder m_folder;
    qsizetype m_salvaged = 0;
    qsizetype m_recovered = 0;
    qint64 m_longest = 0;

    // It must not only open but work.
    static QString wrongWithUse(OpenedStore& opened)
    {
        const auto committed =
            opened.store->commit(batchOf({plainDownload(opened.contents.firstFreeId.value)}));
        return committed ? QString() : committed.error().detail;
    }
};

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithWhatIsSound();
    void survivesBeingCutAtAnyLength();
    void survivesAWalCutAtAnyLength();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
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
    for (qsizetype length = 0; length < whole.main.size(); ++length) {
        const QString complaint = trial.complaint({.main = whole.main.first(length)}, 6);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(complaint)));
    }
    trial.tell(whole.main.size());
}

void TestStoreDamage::survivesAWalCutAtAnyLength()
{
    const StoreFiles whole = killedStore();
    QVERIFY(whole.wal.size() > 4000);
    Trial trial;
    // Frames are checked as a whole, so that one cut in each stretch of 61 bytes says it all;
    // TRIBUTARY_EVERY_CUT asks for each of them all the same.
    const qsizetype step = qEnvironmentVariableIsSet("TRIBUTARY_EVERY_CUT") ? 1 : 61;
    for (qsizetype length = 0; length < whole.wal.size(); length += step) {
        const QString complaint = trial.complaint({.main = whole.main, .wal = whole.wal.first(length)}, 0);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(complaint)));
    }
    trial.tell(whole.wal.size() / step + 1);
}

void TestStoreDamage::survivesFlippedBits_data()
{
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("flips");
    QTest::addColumn<QString>("kind");
    QTest::newRow("one in a closed store") << 1500 << 1 << QStringLiteral("closed");
    QTest::newRow("one in small pages") << 1500 << 1 << QStringLiteral("fine");
    QTest::newRow("twenty in small pages") << 500 << 20 << QStringLiteral("fine");
    QTest::newRow("one in a WAL") << 500 << 1 << QStringLiteral("killed");
}

void TestStoreDamage::survivesFlippedBits()
{
    QFETCH(int, trials);
    QFETCH(int, flips);
    QFETCH(QString, kind);
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
        const QString complaint = trial.complaint(damaged, inWal ? 0 : 6);
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(QStringLiteral("trial %1, bit %2: %3").arg(i).arg(where, complaint)));
    }
    trial.tell(trials);
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
