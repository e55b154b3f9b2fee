#include "core/engine/keeping/list_keeper.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <cerrno>

using namespace tributary;
using namespace tributary::test;

namespace {

struct NoDownloads final : DownloadSink
{
    void begin(qint64) override {}
    void take(KeptDownload) override {}
};

// A keeper with an open store, on a volume that is full when that is asked for.
struct Kept
{
    TestFolder folder;
    ListKeeper keeper{nullptr};

    bool opens()
    {
        NoDownloads none;
        return keeper.open(folder.path(QStringLiteral("list.db")), none).has_value() && isKept();
    }
    // The keeper says that a new note is durable.
    bool isKept()
    {
        const auto outcome = noted();
        return outcome && *outcome;
    }
    std::optional<Expected<void>> noted()
    {
        keeper.keepSetting(QStringLiteral("a"), QByteArray::number(++changes));
        std::optional<Expected<void>> outcome;
        keeper.hearWhenKept([&outcome](const Expected<void>& told) { outcome = told; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); },
                               static_cast<int>(patience().count()))
                   ? outcome
                   : std::nullopt;
    }
    static void fill()
    {
        disk_calls::fail(QLatin1String("pwrite64"), ENOSPC, disk_calls::always,
                         QStringLiteral("list.db-wal"));
    }

    int changes = 0;
};

} // namespace

// The keeper tells callers that wait for the store when their notes are durable, or why not.
class TestListKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_calls::clear(); }
    void saysWhyNothingIsKept();
    void tellsThoseWhoWaitForRoomOnceThereIsSome();
    void keepsNobodyWaitingForAnythingElse();
    void waitsForNothingWithoutAStore();
};

void TestListKeeper::saysWhyNothingIsKept()
{
    Kept its;
    QVERIFY(its.opens());
    Kept::fill();
    const auto outcome = its.noted();
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ErrorKind::NoSpace);
    bool goesOn = false;
    its.keeper.whenKept([&goesOn] { goesOn = true; });
    TRY_VERIFY(goesOn);
}

void TestListKeeper::tellsThoseWhoWaitForRoomOnceThereIsSome()
{
    Kept its;
    QVERIFY(its.opens());
    Kept::fill();
    its.keeper.keepSetting(QStringLiteral("b"), "1");
    int told = 0;
    its.keeper.onceThereIsRoom([&told] { ++told; });
    const auto outcome = its.noted();
    QVERIFY(outcome && !*outcome);
    QVERIFY(its.noted());
    QCOMPARE(told, 0);
    disk_calls::clear();
    QVERIFY(its.isKept());
    QCOMPARE(told, 1);
}

void TestListKeeper::keepsNobodyWaitingForAnythingElse()
{
    Kept its;
    QVERIFY(its.opens());
    disk_calls::fail(QLatin1String("pwrite64"), EIO, disk_calls::always, QStringLiteral("list.db-wal"));
    its.keeper.keepSetting(QStringLiteral("b"), "1");
    bool isTold = false;
    its.keeper.onceThereIsRoom([&isTold] { isTold = true; });
    TRY_VERIFY(isTold);
}

void TestListKeeper::waitsForNothingWithoutAStore()
{
    ListKeeper keeper(nullptr);
    bool isTold = false;
    keeper.onceThereIsRoom([&isTold] { isTold = true; });
    QVERIFY(isTold);
}

QTEST_GUILESS_MAIN(TestListKeeper)
#include "tst_list_keeper.moc"
