#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/ledger_review.h"
#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

constexpr qint64 size = 1000;
constexpr qint64 shown = 100; // by the store
constexpr qint64 safe = 360;  // by the ledger

QString nameOf(quint64 id)
{
    return QStringLiteral("%1.bin").arg(id);
}

QUrl linkOf(quint64 id)
{
    return QUrl(QLatin1String("http://a.example/") + nameOf(id));
}

Ledger ledgerOf(quint64 id)
{
    Ledger ledger;
    ledger.urlHash = ledgerUrlHash(linkOf(id));
    ledger.fileName = nameOf(id);
    ledger.size = size;
    ledger.seals = {{.range = {0, safe}}};
    return ledger;
}

} // namespace

// A list after a kill, and the ledgers that the runs have left.
class TestLedgerReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheLedgerHolds_data();
    void showsWhatTheLedgerHolds();
    void keepsWhatItShowsOfAPausedOne();
    void tellsTheSizeThatTheLedgerHas_data();
    void tellsTheSizeThatTheLedgerHas();
    void believesNoOtherLedger_data();
    void believesNoOtherLedger();
    void findsThePartUnderItsOtherName();
    void readsAllOfMany();
    void waitsUntilTheDiskHasAnswered();
    void asksForFewFoldersAtOnce();
    void leavesWhatHasGoneOnMeanwhile_data();
    void leavesWhatHasGoneOnMeanwhile();
    void leavesWhatHasGone();
    void readsNothingMoreOnceItIsStopped();
    void asksForNoFolderOnceItIsStopped();

private:
    std::optional<TestFolder> m_folder;
    std::vector<QueueEvent> m_told;
    std::optional<ListKeeper> m_keeper;
    std::optional<NewsDesk> m_news;
    std::optional<DownloadList> m_list;
    QObject m_home;
    std::optional<AsideWork> m_aside;
    std::vector<std::function<void()>> m_asked; // the answers of the disk to each question
    std::optional<LedgerReview> m_review;

    DownloadEntry& add(quint64 id, DownloadState state = Queued, const QString& subfolder = {});
    // Adds downloads, each with a folder of its own.
    QList<DownloadId> addApart(quint64 count);
    QString partPath(quint64 id) const { return partPathFor(m_folder->path(nameOf(id))); }
    bool leaves(quint64 id, const QString& partPath, const Ledger& ledger) const;
    bool leaves(quint64 id) const { return leaves(id, partPath(id), ledgerOf(id)); }
    void begin(const QList<DownloadId>& ids)
    {
        m_review->begin(ids);
        answerLast();
    }
    void answerLast() const { m_asked.back()(); }
    qint64 bytesOf(quint64 id) const { return m_list->find(DownloadId{id})->snapshot.bytes; }
    bool isTold(quint64 id, qint64 bytes) const;
};

void TestLedgerReview::init()
{
    m_folder.emplace();
    m_told.clear();
    m_asked.clear();
    m_keeper.emplace(nullptr);
    m_news.emplace([this](QueueEvent event) { m_told.push_back(std::move(event)); },
                   [this](DownloadId id) {
                       const DownloadEntry* download = m_list->find(id);
                       return download ? &download->snapshot : nullptr;
                   },
                   &MonotonicTime::clock::now, nullptr);
    m_list.emplace(*m_keeper, *m_news, [](DownloadEntry&) {});
    m_aside.emplace(&m_home);
    m_review.emplace(
        *m_list, *m_aside,
        [this](const QString& folder, std::function<void()> then) {
            QVERIFY(folder.startsWith(m_folder->path()));
            m_asked.push_back(std::move(then));
        },
        nullptr);
}

void TestLedgerReview::cleanup()
{
    m_aside->waitForDone();
    QCoreApplication::processEvents();
    m_aside.reset();
    m_review.reset();
    m_list.reset();
    m_news.reset();
    m_keeper.reset();
    m_folder.reset();
}

DownloadEntry& TestLedgerReview::add(quint64 id, DownloadState state, const QString& subfolder)
{
    DownloadRequest request;
    request.url = linkOf(id);
    request.target.folder = m_folder->path();
    KeptDownload download{.id = DownloadId{id}, .request = m_list->requests().keep(request)};
    download.standing.position = m_list->nextPosition();
    download.standing.path = QDir(m_folder->path(subfolder)).filePath(nameOf(id));
    download.standing.state = state;
    download.standing.size = size;
    download.standing.bytes = shown;
    download.standing.startedAt = QDateTime::currentDateTimeUtc();
    return m_list->take(std::move(download));
}

QList<DownloadId> TestLedgerReview::addApart(quint64 count)
{
    QList<DownloadId> ids;
    for (quint64 id = 1; id <= count; ++id)
        ids.append(add(id, Queued, QString::number(id)).id());
    return ids;
}

bool TestLedgerReview::leaves(quint64 id, const QString& partPath, const Ledger& ledger) const
{
    return m_folder->write(QFileInfo(partPath).fileName(), QByteArray::number(id)) &&
           saveLedger(ledgerPathFor(partPath), ledger, Durability::Written);
}

bool TestLedgerReview::isTold(quint64 id, qint64 bytes) const
{
    return std::ranges::any_of(m_told, [&](const QueueEvent& event) {
        const auto* batch = std::get_if<SnapshotBatch>(&event);
        return batch && std::ranges::any_of(batch->changed, [&](const DownloadSnapshot& download) {
                   return download.id == DownloadId{id} && download.bytes == bytes;
               });
    });
}

void TestLedgerReview::showsWhatTheLedgerHolds_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("it waits for its turn") << Queued;
    QTest::newRow("it waits for its cookies") << Paused;
}

void TestLedgerReview::showsWhatTheLedgerHolds()
{
    QFETCH(const DownloadState, state);
    const DownloadEntry& download = add(1, state);
    QVERIFY(leaves(1));
    begin({DownloadId{1}});
    TRY_COMPARE(download.snapshot.bytes, safe);
    QCOMPARE(download.snapshot.state, state);
    TRY_VERIFY(isTold(1, safe));
}

// The next start need not read the ledger again, as the download is not under way any more.
void TestLedgerReview::keepsWhatItShowsOfAPausedOne()
{
    const DownloadEntry& download = add(1, Paused);
    QVERIFY(leaves(1));
    begin({DownloadId{1}});
    TRY_COMPARE(download.snapshot.bytes, safe);
    QCOMPARE(keptStandingOf(download).bytes, safe);
}

void TestLedgerReview::tellsTheSizeThatTheLedgerHas_data()
{
    QTest::addColumn<std::optional<qint64>>("known");
    QTest::newRow("nobody knew it") << std::optional<qint64>();
    QTest::newRow("the file has become another one") << std::optional<qint64>(safe / 2);
}

void TestLedgerReview::tellsTheSizeThatTheLedgerHas()
{
    QFETCH(const std::optional<qint64>, known);
    DownloadEntry& download = add(1);
    download.snapshot.size = known;
    QVERIFY(leaves(1));
    begin({DownloadId{1}});
    TRY_COMPARE(download.snapshot.size, std::optional(size));
}

void TestLedgerReview::believesNoOtherLedger_data()
{
    QTest::addColumn<QString>("left");
    for (const char* left : {"none", "of another link", "not signed", "without its part", "only announced"})
        QTest::newRow(left) << QString::fromLatin1(left);
}

// The last one that is asked about in the same round tells when all have been heard.
void TestLedgerReview::believesNoOtherLedger()
{
    QFETCH(const QString, left);
    add(1);
    add(2);
    QVERIFY(leaves(2));
    const QString ledgerPath = ledgerPathFor(partPath(1));
    if (left == QLatin1String("of another link")) {
        QVERIFY(leaves(1, partPath(1), ledgerOf(3)));
    } else if (left == QLatin1String("not signed")) {
        QVERIFY(leaves(1));
        QVERIFY(m_folder->write(QFileInfo(ledgerPath).fileName(), encode(ledgerOf(1), {})));
    } else if (left == QLatin1String("without its part")) {
        QVERIFY(leaves(1));
        QVERIFY(QFile::remove(partPath(1)));
    } else if (left == QLatin1String("only announced")) {
        Ledger announcing = ledgerOf(1);
        announcing.seals.clear();
        announcing.closing = LedgerClosing::Announcing;
        QVERIFY(leaves(1, partPath(1), announcing));
    }
    begin({DownloadId{1}, DownloadId{2}});
    TRY_COMPARE(bytesOf(2), safe);
    QCOMPARE(bytesOf(1), shown);
}

// Somebody else has the first name.
void TestLedgerReview::findsThePartUnderItsOtherName()
{
    const DownloadEntry& download = add(1);
    QVERIFY(m_folder->write(QFileInfo(partPath(1)).fileName(), "somebody's"));
    QVERIFY(leaves(1, partPathFor(download.snapshot.path, 1), ledgerOf(1)));
    begin({DownloadId{1}});
    TRY_COMPARE(download.snapshot.bytes, safe);
}

void TestLedgerReview::readsAllOfMany()
{
    constexpr quint64 count = 100;
    QList<DownloadId> ids;
    for (quint64 id = 1; id <= count; ++id) {
        add(id);
        QVERIFY(leaves(id));
        ids.append(DownloadId{id});
    }
    begin(ids);
    const auto areAllShown = [&] {
        return std::ranges::all_of(ids, [this](DownloadId id) { return bytesOf(id.value) == safe; });
    };
    TRY_VERIFY(areAllShown());
}

void TestLedgerReview::waitsUntilTheDiskHasAnswered()
{
    add(1);
    QVERIFY(leaves(1));
    m_review->begin({DownloadId{1}});
    QCoreApplication::processEvents();
    m_aside->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(bytesOf(1), shown);
    answerLast();
    TRY_COMPARE(bytesOf(1), safe);
}

// More folders than there are threads that ask for volumes, and three of them never answer.
void TestLedgerReview::asksForFewFoldersAtOnce()
{
    constexpr quint64 count = 40;
    QList<DownloadId> ids = addApart(count - 1);
    ids.append(add(count).id());
    QVERIFY(leaves(count));
    m_review->begin(ids);
    for (size_t asked = 4; asked < count; ++asked) {
        QCoreApplication::processEvents();
        QCOMPARE(m_asked.size(), asked);
        answerLast();
        TRY_COMPARE(m_asked.size(), asked + 1);
    }
    answerLast();
    TRY_COMPARE(bytesOf(count), safe);
}

void TestLedgerReview::leavesWhatHasGoneOnMeanwhile_data()
{
    QTest::addColumn<Occupation>("occupation");
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("it runs") << Occupation::Running << Queued << shown;
    QTest::newRow("it has run") << Occupation::None << Paused << qint64{700};
    QTest::newRow("it was cancelled") << Occupation::None << Cancelled << shown;
}

// The ledger was read before.
void TestLedgerReview::leavesWhatHasGoneOnMeanwhile()
{
    QFETCH(const Occupation, occupation);
    QFETCH(const DownloadState, state);
    QFETCH(const qint64, bytes);
    DownloadEntry& download = add(1);
    QVERIFY(leaves(1));
    begin({DownloadId{1}});
    QCoreApplication::sendPostedEvents(&*m_review);
    m_aside->waitForDone();
    download.occupation = occupation;
    download.snapshot.state = state;
    download.snapshot.bytes = bytes;
    QCoreApplication::processEvents();
    QCOMPARE(download.snapshot.bytes, bytes);
}

void TestLedgerReview::leavesWhatHasGone()
{
    add(1);
    QVERIFY(leaves(1));
    begin({DownloadId{1}});
    QCoreApplication::sendPostedEvents(&*m_review);
    m_aside->waitForDone();
    m_list->takeOut(DownloadId{1});
    QCoreApplication::processEvents();
    QVERIFY(!m_list->find(DownloadId{1}));
}

// The first round is in line by then, and the answer to it would begin the next one.
void TestLedgerReview::readsNothingMoreOnceItIsStopped()
{
    constexpr quint64 count = 40;
    QList<DownloadId> ids;
    for (quint64 id = 1; id <= count; ++id) {
        ids.append(add(id).id());
        QVERIFY(leaves(id));
    }
    const auto disk = std::make_shared<QSemaphore>();
    for (int thread = 0; thread < AsideWork::threadsOfALine; ++thread)
        m_aside->run(
            AsideWork::reading(m_folder->path()),
            [disk] { return disk->tryAcquire(1, static_cast<int>(patience().count())); }, [](bool) {});
    begin(ids);
    QCoreApplication::sendPostedEvents(&*m_review);
    m_review->stop();
    disk->release(AsideWork::threadsOfALine);
    for (int round = 0; round < 3; ++round) {
        m_aside->waitForDone();
        QCoreApplication::processEvents();
    }
    QVERIFY(std::ranges::all_of(ids, [this](DownloadId id) { return bytesOf(id.value) == shown; }));
}

void TestLedgerReview::asksForNoFolderOnceItIsStopped()
{
    m_review->begin(addApart(40));
    const size_t asked = m_asked.size();
    m_review->stop();
    answerLast();
    QCoreApplication::processEvents();
    QCOMPARE(m_asked.size(), asked);
}

QTEST_GUILESS_MAIN(TestLedgerReview)
#include "tst_ledger_review.moc"
