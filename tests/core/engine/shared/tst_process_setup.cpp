#include "core/engine/shared/process_setup.h"
#include "tests/support/checks/common_start.h"

#include <QTest>

#include <array>
#include <thread>

using namespace tributary;

class TestProcessSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackMemoryFromManyThreadsAtOnce();
};

// Only a sanitizer's build can fail here: in others the C library's allocator is set up long before. The
// program ends with the C library's own complaint where the threads' first calls fall together.
void TestProcessSetup::givesBackMemoryFromManyThreadsAtOnce()
{
    constexpr int threads = 8;
    tributary::test::CommonStart together(threads);
    std::array<std::jthread, threads> all;
    for (std::jthread& one : all)
        one = std::jthread([&together] {
            together.await();
            giveBackMemory();
        });
}

QTEST_GUILESS_MAIN(TestProcessSetup)
#include "tst_process_setup.moc"
