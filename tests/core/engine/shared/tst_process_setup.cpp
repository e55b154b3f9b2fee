#include "core/engine/shared/process_setup.h"
#include "tests/support/checks/common_start.h"
#include "tests/support/checks/joined_thread.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QTest>
#include <QThread>

#include <array>
#include <vector>

using namespace tributary;
using namespace tributary::test;

namespace {

[[maybe_unused]] qint64 residentBytes()
{
    QFile statistics(QStringLiteral("/proc/self/statm"));
    if (!statistics.open(QIODevice::ReadOnly))
        return 0;
    return statistics.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestProcessSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThreadsFromGlibsEventLoop();
#ifdef Q_OS_UNIX
    void takesNoRelativeFolder_data();
    void takesNoRelativeFolder();
#endif
    void givesBackMemoryThatWasFreed();
    void survivesManyThreadsThatGiveBackMemoryAtOnce();
};

// Qt of other systems knows no GLib.
void TestProcessSetup::keepsThreadsFromGlibsEventLoop()
{
    prepareForDownloads();
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    QByteArray ofThread;
    QMetaObject::invokeMethod(
        &there, [&ofThread] { ofThread = QAbstractEventDispatcher::instance()->metaObject()->className(); },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
    QVERIFY2(!ofThread.contains("Glib"), ofThread.constData());
}

#ifdef Q_OS_UNIX
void TestProcessSetup::takesNoRelativeFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        QTest::newRow(name) << QByteArray(name);
}

void TestProcessSetup::takesNoRelativeFolder()
{
    QFETCH(const QByteArray, name);
    const bool wasSet = qEnvironmentVariableIsSet(name.constData());
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), "given/here");
    prepareForDownloads();
    const QByteArray relative = qgetenv(name.constData());
    qputenv(name.constData(), "/given/here");
    prepareForDownloads();
    const QByteArray absolute = qgetenv(name.constData());
    if (wasSet)
        qputenv(name.constData(), before);
    else
        qunsetenv(name.constData());
    QVERIFY2(relative.isEmpty() || relative.startsWith('/'), relative.constData());
    QCOMPARE(absolute, QByteArray("/given/here"));
}
#endif

// The C library keeps what was freed below a block that is still in use.
void TestProcessSetup::givesBackMemoryThatWasFreed()
{
    std::vector<QByteArray> blocks;
    for (int i = 0; i < 64 * 1024; ++i)
        blocks.emplace_back(1000, 'a');
    blocks.erase(blocks.begin(), blocks.end() - 1);
    [[maybe_unused]] const qint64 before = residentBytes();
    giveBackMemory();
    QCOMPARE(blocks.back(), QByteArray(1000, 'a'));
    // Allocators of sanitizers, and of other systems, go by rules of their own.
#if defined(__GLIBC__) && !defined(TRIBUTARY_SANITIZES_ADDRESSES) && !defined(TRIBUTARY_SANITIZES_THREADS)
    constexpr qint64 mebibyte = 1024 * 1024;
    QCOMPARE_GT(before - residentBytes(), 32 * mebibyte);
#endif
}

// Only a sanitizer's build can fail here: in others the C library's allocator is set up long before. The
// program ends with the C library's own complaint where the threads' first calls fall together.
void TestProcessSetup::survivesManyThreadsThatGiveBackMemoryAtOnce()
{
    constexpr int threads = 8;
    CommonStart together(threads);
    std::array<JoinedThread, threads> all;
    for (JoinedThread& one : all) {
        one.start([&together] {
            together.await();
            giveBackMemory();
        });
    }
}

QTEST_GUILESS_MAIN(TestProcessSetup)
#include "tst_process_setup.moc"
