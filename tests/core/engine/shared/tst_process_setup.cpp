#include "core/engine/shared/process_setup.h"
#include "tests/support/checks/common_start.h"
#include "tests/support/checks/joined_thread.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>

#include <array>

using namespace tributary;
using namespace tributary::test;

class TestProcessSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThreadsFromGlibsEventLoop();
    void givesBackMemoryFromManyThreadsAtOnce();
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

// Only a sanitizer's build can fail here: in others the C library's allocator is set up long before. The
// program ends with the C library's own complaint where the threads' first calls fall together.
void TestProcessSetup::givesBackMemoryFromManyThreadsAtOnce()
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
