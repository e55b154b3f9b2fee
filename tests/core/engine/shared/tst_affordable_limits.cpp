#include "core/engine/shared/affordable_limits.h"
#include "core/storage/platform/open_files.h"

#include <QScopeGuard>
#include <QTest>

#ifdef Q_OS_UNIX
#include <QFile>

#include <memory>
#include <sys/resource.h>
#include <vector>
#endif

using namespace tributary;

class TestAffordableLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatThereIsRoomFor_data();
    void leavesAloneWhatThereIsRoomFor();
    void bounds_data();
    void bounds();
    void allowsOneWhateverThereIs();
    void countsWhatIsOpenAlready();
};

void TestAffordableLimits::leavesAloneWhatThereIsRoomFor_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("connections");
    QTest::addColumn<std::optional<int>>("openFiles");
    QTest::newRow("no bound") << 1000 << 1000 << std::optional<int>();
    QTest::newRow("the usual limits of the smallest system") << 4 << 24 << std::optional(256);
    QTest::newRow("many on a usual system") << 64 << 128 << std::optional(1024);
    QTest::newRow("very many where all is allowed") << 400 << 1000 << std::optional(8192);
}

void TestAffordableLimits::leavesAloneWhatThereIsRoomFor()
{
    QFETCH(const int, jobs);
    QFETCH(const int, connections);
    QFETCH(const std::optional<int>, openFiles);
    const QueueLimits asked{.jobs = jobs, .connections = connections};
    QCOMPARE(affordable(asked, openFiles), asked);
}

void TestAffordableLimits::bounds_data()
{
    QTest::addColumn<int>("openFiles");
    for (const int openFiles : {128, 256, 512, 1024, 4096})
        QTest::addRow("%d", openFiles) << openFiles;
}

// All of them together, and what else the program has open, stay below the bound; and as many as can be are
// let run.
void TestAffordableLimits::bounds()
{
    QFETCH(const int, openFiles);
    const QueueLimits granted = affordable({.jobs = 5000, .connections = 5000}, openFiles);
    QVERIFY(granted.jobs >= 2 && granted.connections >= 2);
    const int needed = granted.jobs * 3 + granted.connections * 3;
    QVERIFY2(needed <= openFiles - 100, qPrintable(QString::number(needed)));
    QVERIFY2(needed >= (openFiles - 112) / 2, qPrintable(QString::number(needed)));
    QVERIFY(mostUnfinishedFiles(openFiles) * 3 + granted.connections * 3 <= openFiles - 100);
    const QueueLimits many = affordable({.jobs = 64, .connections = 32}, openFiles);
    QVERIFY(many.jobs <= 64 && many.connections <= 32);
}

void TestAffordableLimits::allowsOneWhateverThereIs()
{
    const QueueLimits granted = affordable({.jobs = 8, .connections = 8}, 3);
    QCOMPARE(granted.jobs, 1);
    QCOMPARE(granted.connections, 1);
    QVERIFY(mostUnfinishedFiles(3) >= 1);
}

// Windows has no such limit.
void TestAffordableLimits::countsWhatIsOpenAlready()
{
    QVERIFY(allowsADownload());
#ifdef Q_OS_UNIX
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    std::vector<std::unique_ptr<QFile>> files;
    for (int i = 0; i < 40; ++i) {
        files.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
        QVERIFY(files.back()->open(QIODevice::ReadOnly));
    }
    const rlimit few{.rlim_cur = 60, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const auto restored = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
    QVERIFY(!mayOpenMore(24));
    files.clear();
    QVERIFY(mayOpenMore(24));
#endif
}

QTEST_APPLESS_MAIN(TestAffordableLimits)
#include "tst_affordable_limits.moc"
