#include "app/handover/handover_server.h"
#include "app/handover/visit.h"
#include "app/remote/list_pages.h"
#include "app/remote/remote_client.h"
#include "tests/remote/sample_list.h"
#include "tests/support/checks/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// The terminal's side of the line to the window.
class TestRemoteClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAListOfManyPages();
    void splitsAnOrderForMany();
    void tellsTheLimitThatHolds();
    void saysAtOnceThatNoneRuns();
    void waitsForAWindowThatIsStarting();
    void waitsNotLongForOneThatHasCrashed();
    void waitsNotForAProcessThatIsGone();
    void waitsNotForAWindowThatEndedAtOnce();
    void beginsTheListAnewAfterAClosedLine();
    void tellsWhyItWasRefused();

private:
    // The question comes from another thread, as it would from another process.
    template<typename Ask>
    auto answered(Ask ask)
    {
        auto answer = std::async(std::launch::async, ask);
        const bool isThere = QTest::qWaitFor([&] { return answer.wait_for(0s) == std::future_status::ready; },
                                             static_cast<int>(patience().count()));
        if (!isThere)
            QTest::qFail("no answer came", __FILE__, __LINE__);
        return answer.get();
    }
    bool listens() { return m_server->listen(m_place->socket).has_value(); }
    void leaveALock() const
    {
        QFile lock(m_place->lock);
        QVERIFY(lock.open(QIODevice::WriteOnly));
    }

    // As one has whose process was killed.
    static qint64 numberOfAProcessThatIsGone()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
        const qint64 number = process.waitForStarted() ? process.processId() : 0;
        const bool hasEnded = process.waitForFinished(static_cast<int>(patience().count()));
        return hasEnded ? number : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandoverPlace> m_place;
    std::unique_ptr<HandoverServer> m_server;
};

namespace {

QFuture<HandoverServer::Taken> takingNothing(const Handover&)
{
    return QtFuture::makeReadyFuture(HandoverServer::Taken(std::unexpected(QStringLiteral("only orders"))));
}

void answerWith(const QList<DownloadSnapshot>& downloads, Visit& visit)
{
    auto pages = std::make_shared<ListPages>(downloads);
    visit.answerInPages([pages] { return pages->next(); });
}

} // namespace

void TestRemoteClient::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<HandoverPlace>(HandoverPlace{.socket = m_folder->filePath(QStringLiteral("s")),
                                                            .lock = m_folder->filePath(QStringLiteral("l"))});
    m_server = std::make_unique<HandoverServer>(takingNothing);
}

void TestRemoteClient::cleanup()
{
    m_server.reset();
}

void TestRemoteClient::readsAListOfManyPages()
{
    const QList<DownloadSnapshot> all = listOf(5 * ListPages::downloadsOfAPage + 1);
    const ListSearch search{
        .words = QStringLiteral("bin"), .states = {DownloadState::Queued}, .category = {}};
    RemoteOrder asked;
    m_server->setObey([&](const QJsonObject& json, Visit& visit) {
        asked = remoteOrderFrom(json).value_or(RemoteOrder());
        answerWith(all, visit);
    });
    QVERIFY(listens());
    const auto list = answered([&] { return askForList(search, *m_place); });
    QVERIFY(list);
    QVERIFY(*list == all);
    QVERIFY(asked == RemoteOrder(search));
}

void TestRemoteClient::splitsAnOrderForMany()
{
    QList<qsizetype> sizes;
    m_server->setObey([&](const QJsonObject& json, Visit& visit) {
        const auto order = remoteOrderFrom(json);
        const auto* some = order ? std::get_if<DownloadsOrder>(&*order) : nullptr;
        if (!some)
            return visit.answer(answerRefused(QStringLiteral("no order")));
        sizes.append(some->ids->size());
        visit.answer(toJson(OrderReceipt{.unknown = {some->ids->first()}, .over = {some->ids->last()}}));
    });
    QVERIFY(listens());
    DownloadsOrder order{.deed = Deed::Cancel, .ids = QList<DownloadId>()};
    for (quint64 id = 1; id <= 2 * mostIdsOfAnOrder + 1; ++id)
        order.ids->append(DownloadId{id});
    const auto receipt = answered([&] { return giveOrder(order, *m_place); });
    QVERIFY(receipt);
    QCOMPARE(sizes, (QList<qsizetype>{mostIdsOfAnOrder, mostIdsOfAnOrder, 1}));
    const quint64 most = mostIdsOfAnOrder;
    QCOMPARE(receipt->unknown, (QList{DownloadId{1}, DownloadId{most + 1}, DownloadId{2 * most + 1}}));
    QCOMPARE(receipt->over, (QList{DownloadId{most}, DownloadId{2 * most}, DownloadId{2 * most + 1}}));
}

void TestRemoteClient::tellsTheLimitThatHolds()
{
    m_server->setObey(
        [](const QJsonObject&, Visit& visit) { visit.answer(toJson(LimitReceipt{.bytesPerSecond = 77})); });
    QVERIFY(listens());
    const auto limit = answered([&] { return giveOrder(LimitOrder{500}, *m_place); });
    QVERIFY(limit == LimitReceipt{.bytesPerSecond = 77});
}

void TestRemoteClient::saysAtOnceThatNoneRuns()
{
    const auto list = askForList({}, *m_place);
    QVERIFY(!list);
    QCOMPARE(list.error().outcome, HandoverOutcome::NobodyThere);
}

// The window has its lock first, and its list later.
void TestRemoteClient::waitsForAWindowThatIsStarting()
{
    leaveALock();
    m_server->setObey([](const QJsonObject&, Visit& visit) { answerWith(listOf(1), visit); });
    QTimer::singleShot(200, this, [this] { QVERIFY(listens()); });
    const auto list = answered([&] { return askForList({}, *m_place); });
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
}

void TestRemoteClient::waitsNotLongForOneThatHasCrashed()
{
    leaveALock();
    QFile lock(m_place->lock);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    lock.close();
    QElapsedTimer time;
    time.start();
    const auto list = askForList({}, *m_place);
    QVERIFY(!list);
    QCOMPARE(list.error().outcome, HandoverOutcome::NobodyThere);
    QVERIFY2(time.elapsed() < 15'000, "as long as a window may take to start");
}

// The lock of a window that crashed a moment ago is as new as that of one that starts.
void TestRemoteClient::waitsNotForAProcessThatIsGone()
{
    const qint64 gone = numberOfAProcessThatIsGone();
    QVERIFY(gone > 0);
    const auto leaveLockOf = [&](qint64 process) {
        QFile lock(m_place->lock);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(process) + "\ntributary\n" + QSysInfo::machineHostName().toLocal8Bit() +
                   "\n\n\n");
    };
    leaveLockOf(QCoreApplication::applicationPid());
    QVERIFY(mayBeHeld(m_place->lock));
    leaveLockOf(gone);
    QVERIFY(!mayBeHeld(m_place->lock));
    QElapsedTimer time;
    time.start();
    const auto list = askForList({}, *m_place);
    QVERIFY(!list);
    QCOMPARE(list.error().outcome, HandoverOutcome::NobodyThere);
    QVERIFY2(time.elapsed() < 2000, "as long as a window may take to end");
}

// It could not be shown, for example, and nobody reads what it says.
void TestRemoteClient::waitsNotForAWindowThatEndedAtOnce()
{
    const qint64 gone = numberOfAProcessThatIsGone();
    QVERIFY(gone > 0);
    QElapsedTimer time;
    time.start();
    const HandoverResult result =
        handOverToWindow({}, *m_place, [gone]() -> std::expected<qint64, HandoverOutcome> { return gone; });
    QCOMPARE(result.outcome, HandoverOutcome::Ended);
    QVERIFY2(time.elapsed() < 15'000, "as long as a window may take to start");
}

void TestRemoteClient::beginsTheListAnewAfterAClosedLine()
{
    leaveALock();
    int times = 0;
    m_server->setObey([&](const QJsonObject&, Visit& visit) {
        if (++times > 1)
            return answerWith(listOf(3), visit);
        ListPage page{.downloads = listOf(2), .ends = AnswerEnds::Later};
        visit.answer(toJson(page));
    });
    QVERIFY(listens());
    const auto list = answered([&] { return askForList({}, *m_place); });
    QVERIFY(list);
    QCOMPARE(*list, listOf(3));
    QCOMPARE(times, 2);
}

void TestRemoteClient::tellsWhyItWasRefused()
{
    const QString why = QStringLiteral("not today");
    m_server->setObey([&](const QJsonObject&, Visit& visit) { visit.answer(answerRefused(why)); });
    QVERIFY(listens());
    const auto receipt =
        answered([&] { return giveOrder(DownloadsOrder{.deed = Deed::Pause, .ids = {}}, *m_place); });
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().outcome, HandoverOutcome::Refused);
    QCOMPARE(receipt.error().why, why);
}

QTEST_GUILESS_MAIN(TestRemoteClient)
#include "tst_remote_client.moc"
