#include "core/storage/store/tables/store_schema.h"
#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr quint64 manyDownloads = 2000;

const QString mainName = QStringLiteral("s.db");
const QString asideName = QStringLiteral("s.db.damaged-1");

QList<StoredDownload> many()
{
    QList<StoredDownload> downloads;
    for (quint64 n = 1; n <= manyDownloads; ++n)
        downloads.append(plainDownload(n * 3));
    return downloads;
}

} // namespace

class TestStoreSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsBackEverythingWithoutItsHead();
    void bringsBackAllButWhatWasInOnePage_data();
    void bringsBackAllButWhatWasInOnePage();
    void bringsBackTheFirstHalfOfACutFile();
    void pausesWhatItIsUnsureOf();
    void bringsBackTheLogHostsAndSettings();
    void bringsBackTheLogWithoutItsLastPage_data();
    void bringsBackTheLogWithoutItsLastPage();
    void keepsTheDamagedFileAsItWas();
    void numbersWhatItSetsAside();
    void setsAsideWhatIsNoStore_data();
    void setsAsideWhatIsNoStore();
    void setsAsideAWalWithoutItsStore();
    void finishesARescueThatWasInterrupted();
    void startsAnInterruptedBuildAfresh();
    void refusesANewerVersionUntouched();
    void rescuesWhatHasAVersionThatNeverWas_data();
    void rescuesWhatHasAVersionThatNeverWas();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path() const { return m_folder->path(mainName); }
    Expected<OpenedStore> open() const { return openStore(path(), quick); }
    QByteArray bytes() const { return m_folder->read(mainName); }
    void fill(const StoreBatch& batch) const
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batch));
    }
    void writeMark(qint32 mark) const
    {
        QByteArray all = bytes();
        const qint32 inFile = qToBigEndian(mark);
        QVERIFY(m_folder->write(mainName, all.replace(60, 4, reinterpret_cast<const char*>(&inFile), 4)));
    }
    // The page that has this text in it.
    void spoilPageOf(const QByteArray& trace) const
    {
        QByteArray all = bytes();
        const qsizetype at = all.indexOf(trace);
        QVERIFY(at > pageSize);
        all.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\xFF'));
        QVERIFY(m_folder->write(mainName, all));
    }
};

void TestStoreSalvage::init()
{
    m_folder = std::make_unique<TestFolder>();
}

void TestStoreSalvage::bringsBackEverythingWithoutItsHead()
{
    fill(batchOf(many()));
    QByteArray all = bytes();
    QVERIFY(m_folder->write(mainName, all.replace(0, pageSize, QByteArray(pageSize, '\0'))));
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QCOMPARE(opened->report.recovered, qsizetype{manyDownloads});
    QCOMPARE(opened->report.lost, 0);
    QCOMPARE(opened->contents.downloads, many());
}

void TestStoreSalvage::bringsBackAllButWhatWasInOnePage_data()
{
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("the first requests") << QByteArray("images/disk-image-3.iso");
    QTest::newRow("requests amid the others") << QByteArray("images/disk-image-3000.iso");
    QTest::newRow("the last requests") << QByteArray("images/disk-image-6000.iso");
}

void TestStoreSalvage::bringsBackAllButWhatWasInOnePage()
{
    QFETCH(QByteArray, trace);
    fill(batchOf(many()));
    spoilPageOf(trace);
    const auto opened = open();
    MUST(opened);
    const StoreReport& report = opened->report;
    QCOMPARE(report.origin, StoreOrigin::Salvaged);
    QVERIFY2(report.lost > 0 && report.lost < 60, qPrintable(QString::number(report.lost)));
    QCOMPARE(report.recovered + report.lost, qsizetype{manyDownloads});
    QCOMPARE(report.unsure, 0);
    const QList<StoredDownload> all = many();
    for (const StoredDownload& download : opened->contents.downloads)
        QCOMPARE(download, all[static_cast<qsizetype>(download.id.value / 3) - 1]);
    QCOMPARE(opened->contents.firstFreeId, DownloadId{3 * manyDownloads + 1});
}

void TestStoreSalvage::bringsBackTheFirstHalfOfACutFile()
{
    fill(batchOf(many()));
    const QByteArray all = bytes();
    QVERIFY(m_folder->write(mainName, all.first(all.size() / 2 + 5)));
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QVERIFY2(opened->report.recovered > qsizetype{manyDownloads} / 3,
             qPrintable(QString::number(opened->report.recovered)));
}

void TestStoreSalvage::pausesWhatItIsUnsureOf()
{
    QList<StoredDownload> downloads = many();
    for (StoredDownload& download : downloads)
        download.standing.state = DownloadState::Finished;
    fill(batchOf(downloads));
    spoilPageOf("Downloads/disk-image-3000.iso");
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.recovered, qsizetype{manyDownloads});
    QVERIFY(opened->report.unsure > 0 && opened->report.unsure < 120);
    const auto paused = std::ranges::count(opened->contents.downloads, DownloadState::Paused,
                                           [](const StoredDownload& d) { return d.standing.state; });
    QCOMPARE(qsizetype{paused}, opened->report.unsure);
}

void TestStoreSalvage::bringsBackTheLogHostsAndSettings()
{
    StoreBatch batch = batchOf(many());
    batch.events.append({.download = {3}, .at = timeAt(0), .name = QStringLiteral("added")});
    batch.events.append({.download = {3}, .at = timeAt(1), .name = QStringLiteral("started")});
    batch.hosts.insert(QStringLiteral("https://a:443"),
                       {.host = QStringLiteral("https://a:443"), .lastSeen = timeAt(0)});
    batch.settings.insert(QStringLiteral("limits"), "100");
    fill(batch);
    spoilPageOf("images/disk-image-3000.iso");
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QCOMPARE(*opened->store->eventsOf({3}), batch.events);
    QCOMPARE(opened->contents.hosts, batch.hosts);
    QCOMPARE(opened->contents.settings, batch.settings);
}

void TestStoreSalvage::bringsBackTheLogWithoutItsLastPage_data()
{
    QTest::addColumn<QByteArrayList>("traces");
    QTest::newRow("alone") << QByteArrayList{"event 1999."};
    QTest::newRow("and one before it") << QByteArrayList{"event 1500.", "event 1999."};
}

// No row can be read from the end then, and nothing else tells how many there were.
void TestStoreSalvage::bringsBackTheLogWithoutItsLastPage()
{
    QFETCH(const QByteArrayList, traces);
    constexpr int manyEvents = 2000;
    constexpr qsizetype mostInAPage = 200;
    constexpr quint64 downloads = 40; // since the store keeps some of each alone
    QList<StoredDownload> listed;
    for (quint64 n = 1; n <= downloads; ++n)
        listed.append(plainDownload(n));
    StoreBatch batch = batchOf(listed);
    for (int n = 0; n < manyEvents; ++n)
        batch.events.append({.download = {1 + static_cast<quint64>(n) % downloads},
                             .at = timeAt(n),
                             .name = QStringLiteral("event %1.").arg(n)});
    fill(batch);
    for (const QByteArray& trace : traces)
        spoilPageOf(trace);
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    qsizetype lost = manyEvents;
    for (quint64 n = 1; n <= downloads; ++n) {
        const auto events = opened->store->eventsOf({n});
        MUST(events);
        lost -= events->size();
        for (const DownloadEvent& event : *events)
            QCOMPARE(event, batch.events.value(timeAt(0).secsTo(event.at)));
    }
    QVERIFY2(lost > 0 && lost < mostInAPage * traces.size(), qPrintable(QString::number(lost)));
}

void TestStoreSalvage::keepsTheDamagedFileAsItWas()
{
    fill(batchOf(many()));
    spoilPageOf("images/disk-image-3000.iso");
    const QByteArray damaged = bytes();
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.setAsideAs, m_folder->path(asideName));
    QVERIFY(opened->report.damage && opened->report.damage->kind == ErrorKind::DiskError);
    QVERIFY(m_folder->read(asideName) == damaged);
}

void TestStoreSalvage::numbersWhatItSetsAside()
{
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(m_folder->write(mainName, QByteArray(100, 'x')));
        const auto opened = open();
        MUST(opened);
        QCOMPARE(opened->report.setAsideAs, m_folder->path(QStringLiteral("s.db.damaged-%1").arg(n)));
    }
}

void TestStoreSalvage::setsAsideWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a text") << QByteArray("This is my diary.\n");
    QTest::newRow("zeros") << QByteArray(50'000, '\0');
}

void TestStoreSalvage::setsAsideWhatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_folder->write(mainName, bytes));
    {
        const auto opened = open();
        MUST(opened);
        QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
        QCOMPARE(opened->report.recovered, 0);
        QCOMPARE(m_folder->read(asideName), bytes);
        MUST(opened->store->commit(batchOf({plainDownload(1)})));
    }
    QCOMPARE(m_folder->names(), QStringList({mainName, asideName, mainName + QLatin1String(".lock")}));
}

void TestStoreSalvage::setsAsideAWalWithoutItsStore()
{
    QVERIFY(m_folder->write(mainName + QLatin1String("-wal"), "of another store"));
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Created);
    QCOMPARE(opened->report.setAsideAs, m_folder->path(asideName));
    QCOMPARE(m_folder->read(asideName + QLatin1String("-wal")), QByteArray("of another store"));
}

void TestStoreSalvage::finishesARescueThatWasInterrupted()
{
    fill(batchOf(many()));
    // The files as they are just after the rescued store has got its name.
    QVERIFY(QFile::rename(path(), path() + QLatin1String(".rescued")));
    QVERIFY(m_folder->write(mainName, "damaged"));
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QVERIFY(opened->report.damage);
    QCOMPARE(opened->report.recovered, qsizetype{manyDownloads});
    QCOMPARE(opened->contents.downloads, many());
    QCOMPARE(m_folder->read(asideName), QByteArray("damaged"));
    QVERIFY(!m_folder->has(mainName + QLatin1String(".rescued")));
}

void TestStoreSalvage::startsAnInterruptedBuildAfresh()
{
    QVERIFY(m_folder->write(mainName + QLatin1String(".new"), "half of a store"));
    QVERIFY(m_folder->write(mainName + QLatin1String(".new-journal"), "half of its journal"));
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report, StoreReport{.origin = StoreOrigin::Created});
    QVERIFY(!m_folder->has(mainName + QLatin1String(".new-journal")));
}

void TestStoreSalvage::refusesANewerVersionUntouched()
{
    fill(batchOf(many()));
    writeMark(markOf(storeVersion + 1));
    const QByteArray newer = bytes();
    const QStringList names = m_folder->names();
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DiskError);
    QVERIFY(opened.error().detail.english().contains(QLatin1String("a newer one wrote it")));
    QVERIFY(bytes() == newer);
    QCOMPARE(m_folder->names(), names);
}

void TestStoreSalvage::rescuesWhatHasAVersionThatNeverWas_data()
{
    QTest::addColumn<qint32>("mark");
    QTest::newRow("none") << 0;
    QTest::newRow("in one half only") << storeVersion;
    QTest::newRow("a newer one in one half only") << ((storeVersion + 1) << 16 | storeVersion);
}

void TestStoreSalvage::rescuesWhatHasAVersionThatNeverWas()
{
    QFETCH(qint32, mark);
    fill(batchOf(many()));
    writeMark(mark);
    const QByteArray damaged = bytes();
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report.origin, StoreOrigin::Salvaged);
    QVERIFY(opened->report.damage->detail.english().contains(QLatin1String("there never was a version 0")));
    QCOMPARE(opened->contents.downloads, many());
    QVERIFY(m_folder->read(asideName) == damaged);
}

QTEST_MAIN(TestStoreSalvage)
#include "tst_store_salvage.moc"
