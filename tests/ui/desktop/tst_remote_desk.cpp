#include "app/gui/queue_wiring.h"
#include "app/gui/remote_desk.h"
#include "app/handover/handover_server.h"
#include "app/handover/visit.h"
#include "app/remote/list_pages.h"
#include "app/remote/remote_client.h"
#include "core/engine/door/download_queue.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/window/download_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <future>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// A whole window with its queue, and the socket over which the terminal gives orders.
class RemoteDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsItsList();
    void tellsOfWhatWasAddedAMomentAgo();
    void tellsALongListInPages();
    void searchesTheList();
    void pausesAndResumes();
    void pausesAndResumesAllThatTheWindowDoesNotKnowYet();
    void pausesAllAndResumesOnlyWhatWasPaused();
    void cancelsAndSaysSo();
    void cancelsWhatTheWindowDoesNotKnowYet();
    void resumesWhatItHasCancelled();
    void removesWithAWayBack();
    void leavesTheFileOfARunningOneThatItRemoves();
    void namesWhatItCouldNotObey_data();
    void namesWhatItCouldNotObey();
    void removesWhatIsFinished();
    void setsTheLimitOfTheWindow();
    void saysWhatTheScheduleMakesOfTheLimit();
    void changesNothingForAVisitorWhoHasGone();
    void refusesNonsense();

private:
    QList<DownloadId> add(int count, StartWhen start = StartWhen::WhenResumed);
    DownloadId addRunning();
    DownloadId addFinished();
    // Until the window's list has them.
    bool shows(const QList<DownloadId>& ids) const;
    std::optional<DownloadState> stateOf(DownloadId id);
    QList<DownloadSnapshot> list(const ListSearch& search = {});
    std::optional<OrderReceipt> give(Deed deed, const std::optional<QList<DownloadId>>& ids);
    QString said() const { return m_window->statusBar()->currentMessage(); }

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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RemoteDesk> m_desk;
    std::unique_ptr<HandoverServer> m_door;
    HandoverPlace m_place;
};

namespace {

// A download from this server runs for as long as a test looks.
Script slowly()
{
    constexpr qint64 bytesPerSecond = 20'000;
    return FileService().atRate(bytesPerSecond);
}

} // namespace

void RemoteDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<TemporarySettings>();
    m_server = std::make_unique<ScriptedServer>(slowly());
    m_queue = std::make_unique<DownloadQueue>(QueueLimits());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_queue);
    join(*m_window, *m_queue);
    m_desk = std::make_unique<RemoteDesk>(*m_window, *m_queue, *m_settings);
    m_door = std::make_unique<HandoverServer>([](const Handover&) {
        return QtFuture::makeReadyFuture(HandoverServer::Taken(std::unexpected(QStringLiteral("no links"))));
    });
    m_door->setObey([this](const QJsonObject& order, Visit& visit) { m_desk->obey(order, visit); });
    m_place = {.socket = m_folder->filePath(QStringLiteral("s")),
               .lock = m_folder->filePath(QStringLiteral("l"))};
    QVERIFY(m_door->listen(m_place.socket));
    m_window->show();
}

void RemoteDeskTest::cleanup()
{
    m_door.reset();
    m_desk.reset();
    m_window.reset();
    m_queue.reset();
    m_server.reset();
}

QList<DownloadId> RemoteDeskTest::add(int count, StartWhen start)
{
    QList<DownloadRequest> requests;
    for (int n = 0; n < count; ++n) {
        DownloadRequest& request = requests.emplaceBack();
        request.url = m_server->url("/1M/" + QByteArray::number(n) + ".bin");
        request.target.folder = m_folder->path();
    }
    return m_queue->add(requests, {.start = start});
}

bool RemoteDeskTest::shows(const QList<DownloadId>& ids) const
{
    return std::ranges::all_of(ids,
                               [this](DownloadId id) { return m_window->downloads().rowOf(id).has_value(); });
}

DownloadId RemoteDeskTest::addRunning()
{
    const DownloadId id = add(1, StartWhen::InTurn).constFirst();
    const auto runs = [&] {
        const auto download = m_window->downloads().find(id);
        return download && download->state == DownloadState::Downloading && download->bytes > 0;
    };
    return QTest::qWaitFor(runs, static_cast<int>(patience().count())) ? id : DownloadId();
}

DownloadId RemoteDeskTest::addFinished()
{
    const DownloadId id = m_queue->add(
        {.url = m_server->url("/1K/done.bin"), .target = {.folder = m_folder->path(), .fileName = {}}});
    const auto isDone = [&] {
        const auto download = m_window->downloads().find(id);
        return download && download->state == DownloadState::Finished;
    };
    return QTest::qWaitFor(isDone, static_cast<int>(patience().count())) ? id : DownloadId();
}

std::optional<DownloadState> RemoteDeskTest::stateOf(DownloadId id)
{
    for (const DownloadSnapshot& download : list()) {
        if (download.id == id)
            return download.state;
    }
    return std::nullopt;
}

QList<DownloadSnapshot> RemoteDeskTest::list(const ListSearch& search)
{
    return answered([&] { return askForList(search, m_place); }).value_or(QList<DownloadSnapshot>());
}

std::optional<OrderReceipt> RemoteDeskTest::give(Deed deed, const std::optional<QList<DownloadId>>& ids)
{
    const auto receipt =
        answered([&] { return giveOrder(DownloadsOrder{.deed = deed, .ids = ids}, m_place); });
    return receipt ? std::optional(*receipt) : std::nullopt;
}

void RemoteDeskTest::tellsItsList()
{
    const QList<DownloadId> ids = add(2);
    QVERIFY(!ids.isEmpty());
    const QList<DownloadSnapshot> downloads = list();
    QCOMPARE(downloads.size(), 2);
    QCOMPARE(downloads.first().id, ids.first());
    QCOMPARE(downloads.first().url.toUrl(), m_server->url("/1M/0.bin"));
    QCOMPARE(downloads.first().state, DownloadState::Paused);
    QCOMPARE(downloads.last().id, ids.last());
}

// The window hears of it a moment later; a script asks at once.
void RemoteDeskTest::tellsOfWhatWasAddedAMomentAgo()
{
    for (int n = 1; n <= 5; ++n) {
        add(1);
        QCOMPARE(list().size(), n);
    }
}

void RemoteDeskTest::tellsALongListInPages()
{
    constexpr int many = 5 * ListPages::downloadsOfAPage + 1;
    const QList<DownloadId> ids = add(many);
    const QList<DownloadSnapshot> downloads = list();
    QCOMPARE(downloads.size(), many);
    for (qsizetype n = 0; n < many; ++n)
        QCOMPARE(downloads.at(n).id, ids.at(n));
}

void RemoteDeskTest::searchesTheList()
{
    add(3);
    QCOMPARE(list({.words = QStringLiteral("1.BIN"), .states = {}, .category = {}}).size(), 1);
    QCOMPARE(list({.words = {}, .states = {DownloadState::Paused}, .category = {}}).size(), 3);
    QCOMPARE(list({.words = {}, .states = {DownloadState::Failed}, .category = {}}).size(), 0);
}

void RemoteDeskTest::pausesAndResumes()
{
    const DownloadId id = addRunning();
    QVERIFY(id.value != 0);
    QVERIFY(give(Deed::Pause, QList{id}) == OrderReceipt());
    TRY_COMPARE(stateOf(id), DownloadState::Paused);
    TRY_COMPARE(m_window->downloads().find(id)->state, DownloadState::Paused);
    QVERIFY(give(Deed::Resume, QList{id}) == OrderReceipt());
    TRY_COMPARE(m_window->downloads().find(id)->state, DownloadState::Downloading);
}

void RemoteDeskTest::pausesAndResumesAllThatTheWindowDoesNotKnowYet()
{
    const QList<DownloadId> ids = add(3, StartWhen::InTurn);
    QVERIFY(!shows(ids));
    QVERIFY(give(Deed::Pause, {}) == OrderReceipt());
    for (const DownloadId id : ids)
        TRY_COMPARE(stateOf(id), DownloadState::Paused);
    QVERIFY(give(Deed::Resume, {}) == OrderReceipt());
    for (const DownloadId id : ids)
        TRY_VERIFY(stateOf(id) != DownloadState::Paused);
}

void RemoteDeskTest::pausesAllAndResumesOnlyWhatWasPaused()
{
    const DownloadId running = addRunning();
    const DownloadId cancelled = add(1).constFirst();
    TRY_VERIFY(shows({running, cancelled}));
    QVERIFY(give(Deed::Cancel, QList{cancelled}));
    QVERIFY(give(Deed::Pause, {}) == OrderReceipt());
    TRY_COMPARE(stateOf(running), DownloadState::Paused);
    QVERIFY(give(Deed::Resume, {}) == OrderReceipt());
    TRY_COMPARE(m_window->downloads().find(running)->state, DownloadState::Downloading);
    QCOMPARE(stateOf(cancelled), DownloadState::Cancelled);
}

void RemoteDeskTest::cancelsAndSaysSo()
{
    const DownloadId id = addRunning();
    QVERIFY(give(Deed::Cancel, QList{id}) == OrderReceipt());
    TRY_COMPARE(stateOf(id), DownloadState::Cancelled);
    QVERIFY2(said().startsWith(QStringLiteral("Aborted “0.bin”; ")), qPrintable(said()));
    QCOMPARE(m_window->downloads().find(id)->state, DownloadState::Cancelled);
    TRY_COMPARE(namesIn(m_folder->path()).filter(QStringLiteral("0.bin")), QStringList());
}

void RemoteDeskTest::cancelsWhatTheWindowDoesNotKnowYet()
{
    const DownloadId id = add(1).constFirst();
    QVERIFY(!shows({id}));
    QVERIFY(give(Deed::Cancel, QList{id}) == OrderReceipt());
    QCOMPARE(stateOf(id), DownloadState::Cancelled);
}

// The window shows nothing of a cancelled download until it hears that it is to go on.
void RemoteDeskTest::resumesWhatItHasCancelled()
{
    const DownloadId id = addRunning();
    QVERIFY(give(Deed::Cancel, QList{id}) == OrderReceipt());
    QVERIFY(give(Deed::Resume, QList{id}) == OrderReceipt());
    TRY_COMPARE(m_window->downloads().find(id)->state, DownloadState::Downloading);
}

void RemoteDeskTest::removesWithAWayBack()
{
    const QList<DownloadId> ids = add(2);
    TRY_VERIFY(shows(ids));
    QVERIFY(give(Deed::Remove, ids) == OrderReceipt());
    TRY_VERIFY(!shows({ids.first()}) && !shows({ids.last()}));
    QCOMPARE(list().size(), 0);
    QCOMPARE(said(), QStringLiteral("Removed 2 download(s)."));
    QVERIFY(m_window->downloadActions().undoRemoval()->isEnabled());
    m_window->downloadActions().undoRemoval()->trigger();
    TRY_VERIFY(shows(ids));
    QCOMPARE(list().size(), 2);
}

// A person at the window is asked before a running one is lost; here nobody is, so nothing is lost.
void RemoteDeskTest::leavesTheFileOfARunningOneThatItRemoves()
{
    const DownloadId id = addRunning();
    QVERIFY(give(Deed::Remove, QList{id}) == OrderReceipt());
    TRY_VERIFY(!shows({id}));
    QVERIFY2(said().contains(QLatin1String("The unfinished file stays in")), qPrintable(said()));
    m_window->downloadActions().undoRemoval()->trigger();
    TRY_VERIFY(shows({id}));
    TRY_COMPARE(m_window->downloads().find(id)->state, DownloadState::Downloading);
    QVERIFY(m_window->downloads().find(id)->bytes > 0);
}

void RemoteDeskTest::namesWhatItCouldNotObey_data()
{
    QTest::addColumn<Deed>("deed");
    for (const Deed deed : {Deed::Pause, Deed::Resume, Deed::Cancel})
        QTest::newRow(nameOf(deed).data()) << deed;
}

void RemoteDeskTest::namesWhatItCouldNotObey()
{
    QFETCH(const Deed, deed);
    const DownloadId finished = addFinished();
    QVERIFY(finished.value != 0);
    const DownloadId paused = add(1).constFirst();
    TRY_VERIFY(shows({paused}));
    const DownloadId unknown{4711};
    const auto receipt = give(deed, QList{unknown, finished, paused});
    QVERIFY(receipt == (OrderReceipt{.unknown = {unknown}, .over = {finished}}));
    QCOMPARE(stateOf(finished), DownloadState::Finished);
    // The window obeys for the download that it has and that is not over.
    const auto expected = [deed](std::optional<DownloadState> state) {
        return deed == Deed::Resume
                   ? state != DownloadState::Paused
                   : state == (deed == Deed::Cancel ? DownloadState::Cancelled : DownloadState::Paused);
    };
    TRY_VERIFY(expected(stateOf(paused)));
    // The number of one that has left the list is nobody's.
    QVERIFY(give(Deed::Remove, QList{paused}) == OrderReceipt());
    // A running download leaves the list once its transfer has stopped.
    TRY_VERIFY(!stateOf(paused));
    QVERIFY(give(deed, QList{paused}) == (OrderReceipt{.unknown = {paused}, .over = {}}));
}

void RemoteDeskTest::removesWhatIsFinished()
{
    const DownloadId finished = addFinished();
    QVERIFY(give(Deed::Remove, QList{finished}) == OrderReceipt());
    TRY_VERIFY(!shows({finished}));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("done.bin"))));
}

void RemoteDeskTest::setsTheLimitOfTheWindow()
{
    const auto limit = [this](qint64 rate) {
        const auto answer = answered([&] { return giveOrder(LimitOrder{rate}, m_place); });
        return answer.value_or(LimitReceipt{.bytesPerSecond = -1}).bytesPerSecond;
    };
    const auto shown = [this](const QString& text) {
        const auto buttons = m_window->foot().findChildren<QToolButton*>();
        return std::ranges::any_of(buttons,
                                   [&](const QToolButton* button) { return button->text() == text; });
    };
    QVERIFY(shown(QStringLiteral("Limit: None")));
    QCOMPARE(limit(512 * 1024), 512 * 1024);
    QCOMPARE(m_settings->settings().value(setting::bytesPerSecond), 512 * 1024);
    QVERIFY(shown(QStringLiteral("Limit: 512\u00A0KiB/s")));
    QCOMPARE(limit(0), 0);
    QVERIFY(shown(QStringLiteral("Limit: None")));
    // No more than the window itself takes.
    QCOMPARE(limit(1LL << 50), setting::bytesPerSecond.most);
}

void RemoteDeskTest::saysWhatTheScheduleMakesOfTheLimit()
{
    Settings& settings = m_settings->settings();
    const auto limit = [this](qint64 rate) {
        return answered([&] { return giveOrder(LimitOrder{rate}, m_place); }).value_or(LimitReceipt());
    };
    settings.set(setting::schedule, textOf(WeekSchedule::ofOne(HourRule::Unlimited)));
    QCOMPARE(limit(5'000), (LimitReceipt{.bytesPerSecond = 5'000}));
    settings.set(setting::obeysSchedule, true);
    QCOMPARE(limit(5'000), (LimitReceipt{.bytesPerSecond = 5'000, .now = HourRule::Unlimited}));
    QCOMPARE(limit(0), LimitReceipt());
    settings.set(setting::schedule, textOf(WeekSchedule::ofOne(HourRule::Paused)));
    QCOMPARE(limit(0), (LimitReceipt{.now = HourRule::Paused}));
    // The schedule pauses half of the day, so the present rule ends at a known time whenever the test runs.
    WeekSchedule halves = WeekSchedule::ofOne(HourRule::Unlimited);
    for (int hour = 0; hour < WeekSchedule::hoursInAWeek; hour += 2)
        halves.hours.at(static_cast<size_t>(hour)) = HourRule::Paused;
    settings.set(setting::schedule, textOf(halves));
    const QDateTime before = QDateTime::currentDateTime();
    const LimitReceipt now = limit(5'000);
    QVERIFY(now.now != HourRule::Limited);
    QVERIFY(now.until && *now.until > before && before.secsTo(*now.until) <= 2 * 60 * 60);
}

void RemoteDeskTest::changesNothingForAVisitorWhoHasGone()
{
    const DownloadId id = add(1).constFirst();
    TRY_VERIFY(shows({id}));
    QLocalSocket socket;
    {
        Visit visit(socket, 1h);
        m_desk->obey(toJson(DownloadsOrder{.deed = Deed::Remove, .ids = QList{id}}), visit);
        m_desk->obey(toJson(ListSearch()), visit);
    }
    // The queue answers in order, so this question comes after the removal.
    QCOMPARE(list().size(), 1);
    QVERIFY(shows({id}));
}

void RemoteDeskTest::refusesNonsense()
{
    const auto read = [](const QJsonObject&) { return AnswerEnds::Here; };
    const auto result = answered([&] {
        return ask(frameOf({{orderKey, QStringLiteral("explode")}}, orderFrameVersion), m_place.socket,
                   patience(), read);
    });
    QCOMPARE(result.outcome, HandoverOutcome::Refused);
    QCOMPARE(result.why, wordsFor(FrameFault::Nonsense));
}

QTEST_MAIN(RemoteDeskTest)
#include "tst_remote_desk.moc"
