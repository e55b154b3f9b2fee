#include "app/cli/options/window_order.h"
#include "tests/cli/given_arguments.h"

#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

// Command lines for the window, read as orders.
class TestCliWindowOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheList_data();
    void asksForTheList();
    void ordersDownloads_data();
    void ordersDownloads();
    void namesADownloadOnce();
    void setsTheLimit_data();
    void setsTheLimit();
    void complainsAboutNonsense_data();
    void complainsAboutNonsense();
};

namespace {

std::optional<RemoteOrder> orderOf(const QStringList& arguments)
{
    const auto invocation = invoke(arguments);
    const auto order = invocation ? windowOrderFrom(*invocation) : std::unexpected(invocation.error());
    return order ? std::optional(*order) : std::nullopt;
}

const QList<DownloadState> unfinished{
    DownloadState::Queued,     DownloadState::Connecting, DownloadState::Downloading,
    DownloadState::Assembling, DownloadState::Verifying,  DownloadState::Paused,
    DownloadState::Waiting,    DownloadState::Failed,     DownloadState::Cancelled};

} // namespace

void TestCliWindowOrders::asksForTheList_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<DownloadState>>("states");
    const auto row = [](const char* arguments, const char* words, const QList<DownloadState>& states) {
        QTest::newRow(arguments) << QString::fromLatin1(words) << states;
    };
    row("list", "", unfinished);
    row("list --all", "", {});
    row("list --json", "", unfinished);
    row("list debian .iso", "debian .iso", unfinished);
    row("list --all debian", "debian", {});
    row("list failed", "", {DownloadState::Failed});
    row("list Finished", "", {DownloadState::Finished});
    // Downloads before their turn are shown as waiting, too.
    row("list paused waiting iso", "iso",
        {DownloadState::Paused, DownloadState::Queued, DownloadState::Waiting});
    row("list -- --all", "--all", unfinished);
}

void TestCliWindowOrders::asksForTheList()
{
    QFETCH(const QString, words);
    QFETCH(const QList<DownloadState>, states);
    const auto order = orderOf(test::words(QTest::currentDataTag()));
    QVERIFY(order);
    QVERIFY(*order == RemoteOrder(ListSearch{.words = words, .states = states, .category = {}}));
}

void TestCliWindowOrders::ordersDownloads_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<bool>("isForAll");
    QTest::newRow("pause 7 8") << Deed::Pause << false;
    QTest::newRow("resume 7 8") << Deed::Resume << false;
    QTest::newRow("cancel 7 8") << Deed::Cancel << false;
    QTest::newRow("remove 7 8") << Deed::Remove << false;
    QTest::newRow("remove -q 007 8") << Deed::Remove << false;
    QTest::newRow("pause --all") << Deed::Pause << true;
    QTest::newRow("resume --all") << Deed::Resume << true;
}

void TestCliWindowOrders::ordersDownloads()
{
    QFETCH(const Deed, deed);
    QFETCH(const bool, isForAll);
    DownloadsOrder expected{.deed = deed, .ids = {}};
    if (!isForAll)
        expected.ids = {DownloadId{7}, DownloadId{8}};
    const auto order = orderOf(words(QTest::currentDataTag()));
    QVERIFY(order);
    QVERIFY(*order == RemoteOrder(expected));
}

void TestCliWindowOrders::namesADownloadOnce()
{
    const auto order = orderOf(words("pause 8 7 8"));
    QVERIFY(order);
    QVERIFY(*order ==
            RemoteOrder(DownloadsOrder{.deed = Deed::Pause, .ids = QList{DownloadId{8}, DownloadId{7}}}));
}

void TestCliWindowOrders::setsTheLimit_data()
{
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::newRow("limit 500K") << 500LL * 1024;
    QTest::newRow("limit 1.5MiB") << 3LL * 512 * 1024;
    QTest::newRow("limit 1T") << (1LL << 40);
    QTest::newRow("limit none") << 0LL;
    QTest::newRow("limit 0") << 0LL;
}

void TestCliWindowOrders::setsTheLimit()
{
    QFETCH(const qint64, bytesPerSecond);
    const auto order = orderOf(words(QTest::currentDataTag()));
    QVERIFY(order);
    QVERIFY(*order == RemoteOrder(LimitOrder{bytesPerSecond}));
}

void TestCliWindowOrders::complainsAboutNonsense_data()
{
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* arguments, const char* complaint) {
        QTest::newRow(arguments) << QString::fromLatin1(complaint);
    };
    const char* limit = "limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none";
    row("pause", "pause takes either the numbers that list shows, or --all");
    row("pause --all 3", "pause takes either the numbers that list shows, or --all");
    row("resume", "resume takes either the numbers that list shows, or --all");
    row("cancel", "cancel takes the numbers that list shows");
    row("remove -q", "remove takes the numbers that list shows");
    row("cancel --all", "there is no option --all");
    row("remove --all", "there is no option --all");
    row("limit --all 5K", "there is no option --all");
    row("pause 3 x", "pause takes the numbers that list shows, not 'x'");
    row("pause 0", "pause takes the numbers that list shows, not '0'");
    row("pause +3", "pause takes the numbers that list shows, not '+3'");
    row("pause 1.0", "pause takes the numbers that list shows, not '1.0'");
    row("pause 1e3", "pause takes the numbers that list shows, not '1e3'");
    row("pause -- -3", "pause takes the numbers that list shows, not '-3'");
    row("pause 12345678901234567890", "pause takes the numbers that list shows, not '12345678901234567890'");
    row("pause all", "pause takes the numbers that list shows, not 'all'");
    row("limit", limit);
    row("limit 5K 6K", limit);
    row("limit fast", limit);
    row("limit 1025G", limit);
    row("list --limit 3", "there is no option --limit");
    row("pause --json 3", "there is no option --json");
}

void TestCliWindowOrders::complainsAboutNonsense()
{
    QTEST(complaintAbout(words(QTest::currentDataTag())), "complaint");
}

QTEST_APPLESS_MAIN(TestCliWindowOrders)
#include "tst_cli_window_orders.moc"
