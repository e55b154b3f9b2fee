#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <memory>

// A posted call changes a number that the thread that posted it has changed meanwhile. The two flags see to
// it that it comes about in this order each time; being relaxed, they make nothing of it safe.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();

    auto number = std::make_unique<int>(0);
    std::atomic<bool> delivered = false, changed = false;
    QMetaObject::invokeMethod(
        &there,
        [&] {
            delivered.store(true, std::memory_order_relaxed);
            while (!changed.load(std::memory_order_relaxed)) {
            }
            *number += 1;
        },
        Qt::QueuedConnection);
    while (!delivered.load(std::memory_order_relaxed)) {
    }
    *number += 1;
    changed.store(true, std::memory_order_relaxed);
    thread.quit();
    thread.wait();
    return *number == 2 ? 0 : 1;
}
