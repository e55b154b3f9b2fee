#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/list_reader.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace tributary;
using namespace tributary::test;

namespace {

class NoDownloads : public DownloadSink
{
public:
    void begin(qint64) override {}
    void take(KeptDownload) override {}
};

StoredDownload downloadOf(quint64 id, DownloadState state)
{
    StoredDownload download{.id = DownloadId{id}, .request = {}, .secretsLeftOut = {}, .standing = {}};
    download.request.url = QUrl(QStringLiteral("http://a.example/%1.bin").arg(id));
    download.standing.state = state;
    download.standing.path = QStringLiteral("/downloads/%1.bin").arg(id);
    download.standing.addedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
    return download;
}

} // namespace

// A list of which one download is under way, and another was finished before the start.
class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatIsUnderWay();
    void asksTheStoreForWhatWasFinishedBefore();
    void knowsNothingOfOthers_data();
    void knowsNothingOfOthers();
    void tellsWhatWasAskedInTheOrderOfTheQuestion();
    void findsAllInTheOrderOfTheList();
    void findsNoMoreThanWhatIsSearched();
    void readsNoStoreForWhatIsUnderWay();
    void tellsWhatHappened();
    void exportsAllAndReadsItBack();
    void saysWhyAListCannotBeRead();
#ifdef Q_OS_UNIX
    void readsNoListFromADevice();
#endif

private:
    static constexpr DownloadId underWay{1};
    static constexpr DownloadId finished{2};
    static constexpr DownloadId removed{3};

    std::optional<TestFolder> m_folder;
    std::optional<ListKeeper> m_keeper;
    std::optional<NewsDesk> m_news;
    std::optional<DownloadList> m_list;
    QObject m_home;
    std::optional<AsideWork> m_aside;
    std::optional<ListReader> m_reader;

    // Nothing where no answer comes.
    template<typename T, typename Ask>
    std::optional<T> answerTo(Ask ask)
    {
        std::optional<T> answer;
        ask([&answer](T told) { answer = std::move(told); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, static_cast<int>(patience().count()))
                   ? answer
                   : std::nullopt;
    }
    std::optional<DownloadSnapshot> snapshot(DownloadId id)
    {
        using Found = std::optional<DownloadSnapshot>;
        return answerTo<Found>([&](auto then) { m_reader->snapshot(id, then); }).value_or(Found());
    }
    QList<DownloadId> found(const ListSearch& search)
    {
        QList<DownloadId> ids;
        using All = Expected<QList<DownloadSnapshot>>;
        const All all = answerTo<All>([&](auto then) { m_reader->find(search, then); }).value_or(All());
        for (const DownloadSnapshot& download : all.value_or(QList<DownloadSnapshot>()))
            ids.append(download.id);
        return ids;
    }
};

void TestListReader::init()
{
    m_folder.emplace();
    m_keeper.emplace(nullptr);
    NoDownloads none;
    QVERIFY(m_keeper->open(m_folder->path(QStringLiteral("list.db")), none));
    m_news.emplace([](const QueueEvent&) {}, [](DownloadId) { return nullptr; }, &MonotonicTime::clock::now,
                   nullptr);
    m_list.emplace(*m_keeper, *m_news, [](DownloadEntry&) {});
    m_aside.emplace(&m_home);
    m_reader.emplace(*m_list, *m_keeper, *m_aside);
    for (StoredDownload download :
         {downloadOf(2, DownloadState::Finished), downloadOf(1, DownloadState::Paused),
          downloadOf(3, DownloadState::Finished)}) {
        download.standing.position = m_list->nextPosition();
        m_keeper->add(download);
        if (download.id == underWay)
            m_list->take({.id = download.id,
                          .request = m_list->requests().keep(download.request),
                          .secretsLeftOut = {},
                          .secretsKey = {},
                          .standing = download.standing});
        if (download.id == finished)
            m_list->takeFinished(snapshotOf(download));
    }
}

void TestListReader::cleanup()
{
    m_aside->waitForDone();
    m_reader.reset();
    m_aside.reset();
    m_list.reset();
    m_news.reset();
    m_keeper.reset();
}

void TestListReader::knowsWhatIsUnderWay()
{
    m_list->find(underWay)->snapshot.bytes = 5;
    const auto told = snapshot(underWay);
    QVERIFY(told);
    QCOMPARE(told->bytes, 5);
    QCOMPARE(told->state, DownloadState::Paused);
}

void TestListReader::asksTheStoreForWhatWasFinishedBefore()
{
    const auto told = snapshot(finished);
    QVERIFY(told);
    QCOMPARE(told->id, finished);
    QCOMPARE(told->path, QStringLiteral("/downloads/2.bin"));
}

void TestListReader::knowsNothingOfOthers_data()
{
    QTest::addColumn<quint64>("id");
    QTest::newRow("removed, and still in the store") << removed.value;
    QTest::newRow("never there") << quint64{9};
}

void TestListReader::knowsNothingOfOthers()
{
    QFETCH(const quint64, id);
    const auto told = answerTo<std::optional<DownloadSnapshot>>(
        [&](auto then) { m_reader->snapshot(DownloadId{id}, then); });
    QVERIFY(told);
    QVERIFY(!*told);
}

void TestListReader::tellsWhatWasAskedInTheOrderOfTheQuestion()
{
    const auto told = answerTo<Expected<QList<StoredDownload>>>(
        [&](auto then) { m_reader->stored({finished, removed, underWay, DownloadId{9}}, then); });
    QVERIFY(told && *told);
    QCOMPARE((*told)->size(), 2);
    QCOMPARE((*told)->at(0).id, finished);
    QCOMPARE((*told)->at(0).request.url, QUrl(QStringLiteral("http://a.example/2.bin")));
    QCOMPARE((*told)->at(0).standing.path, QStringLiteral("/downloads/2.bin"));
    QCOMPARE((*told)->at(1).id, underWay);
    QCOMPARE((*told)->at(1).request.url, QUrl(QStringLiteral("http://a.example/1.bin")));
}

void TestListReader::findsAllInTheOrderOfTheList()
{
    QCOMPARE(found({}), (QList{finished, underWay}));
}

void TestListReader::findsNoMoreThanWhatIsSearched()
{
    QCOMPARE(found({.words = QStringLiteral("1.bin")}), QList{underWay});
    QCOMPARE(found({.words = QStringLiteral("2.bin")}), QList{finished});
    QCOMPARE(found({.words = QStringLiteral(" 2.bin  A.example ")}), QList{finished});
    QCOMPARE(found({.words = QStringLiteral("1.bin 2.bin")}), QList<DownloadId>());
    QCOMPARE(found({.words = QStringLiteral(" ")}), (QList{finished, underWay}));
}

// A store of a hundred thousand finished downloads takes its time to read.
void TestListReader::readsNoStoreForWhatIsUnderWay()
{
    QList<DownloadId> ids;
    m_reader->find({.words = {}, .states = {DownloadState::Paused}, .category = {}},
                   [&ids](const Expected<QList<DownloadSnapshot>>& all) {
                       for (const DownloadSnapshot& download : all.value_or(QList<DownloadSnapshot>()))
                           ids.append(download.id);
                   });
    QCOMPARE(ids, QList{underWay});
}

void TestListReader::tellsWhatHappened()
{
    const DownloadEvent event{.download = finished,
                              .at = QDateTime::currentDateTimeUtc(),
                              .name = event_names::note,
                              .detail = QStringLiteral("said once")};
    m_keeper->note(event);
    const auto told = answerTo<QList<DownloadEvent>>([&](auto then) { m_reader->history(finished, then); });
    QVERIFY(told);
    QCOMPARE(told->size(), 1);
    QCOMPARE(told->constFirst().detail, event.detail);
    const auto none = answerTo<QList<DownloadEvent>>([&](auto then) { m_reader->history(underWay, then); });
    QVERIFY(none && none->isEmpty());
}

void TestListReader::exportsAllAndReadsItBack()
{
    m_keeper->remove(removed);
    const QString path = m_folder->path(QStringLiteral("list.json"));
    const auto saved = answerTo<Expected<qsizetype>>([&](auto then) { m_reader->exportTo(path, then); });
    QVERIFY(saved && *saved);
    QCOMPARE(**saved, 2);
    const auto read =
        answerTo<Expected<QList<StoredDownload>>>([&](auto then) { m_reader->readFrom(path, then); });
    QVERIFY(read && *read);
    QCOMPARE((*read)->size(), 2);
}

void TestListReader::saysWhyAListCannotBeRead()
{
    const auto read = answerTo<Expected<QList<StoredDownload>>>(
        [&](auto then) { m_reader->readFrom(m_folder->path(QStringLiteral("none.json")), then); });
    QVERIFY(read);
    QVERIFY(!*read);
}

#ifdef Q_OS_UNIX
// A pipe without a writer would keep the program from ending.
void TestListReader::readsNoListFromADevice()
{
    const auto read = answerTo<Expected<QList<StoredDownload>>>(
        [&](auto then) { m_reader->readFrom(QStringLiteral("/dev/null"), then); });
    QVERIFY(read && !*read);
    QVERIFY2(read->error().detail.english().contains(QLatin1String("no regular file")),
             qPrintable(read->error().detail.english()));
}
#endif

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_list_reader.moc"
