#include "core/values/basics/thread_ending.h"
#include "tests/support/checks/joined_thread.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

using namespace tributary;
using namespace tributary::test;

namespace {

// Takes its time over being woken from elsewhere: until it is gone, or for a moment.
class SlowlyWoken : public QAbstractEventDispatcher
{
public:
    struct Life
    {
        std::atomic_int wakers = 0;
        std::atomic_bool endedAmidAWaking = false;
        QSemaphore woken;
        QSemaphore ended;
    };

    explicit SlowlyWoken(std::shared_ptr<Life> life)
        : m_life(std::move(life))
    {
    }
    ~SlowlyWoken() override
    {
        m_life->endedAmidAWaking = m_life->wakers > 0;
        m_life->ended.release();
    }

    bool processEvents(QEventLoop::ProcessEventsFlags) override
    {
        QCoreApplication::sendPostedEvents();
        return m_life->woken.tryAcquire(1, 1);
    }
    void wakeUp() override
    {
        if (QThread::currentThread() == thread())
            return;
        const auto life = m_life;
        ++life->wakers;
        life->woken.release();
        (void)life->ended.tryAcquire(1, 50);
        --life->wakers;
    }
    void interrupt() override {}
    void registerSocketNotifier(QSocketNotifier*) override {}
    void unregisterSocketNotifier(QSocketNotifier*) override {}
    void registerTimer(int, qint64, Qt::TimerType, QObject*) override {}
    bool unregisterTimer(int) override { return false; }
    bool unregisterTimers(QObject*) override { return false; }
    QList<TimerInfo> registeredTimers(QObject*) const override { return {}; }
    int remainingTime(int) override { return -1; }

private:
    const std::shared_ptr<Life> m_life;
};

} // namespace

class TestThreadEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAfterAllThatWasPosted();
    void comesToNoLoopThatIsStillBeingWoken();
    void survivesWhatAThreadMatched();
};

void TestThreadEnding::comesAfterAllThatWasPosted()
{
    QThread thread;
    auto* object = new QObject;
    object->moveToThread(&thread);
    connect(&thread, &QThread::finished, object, &QObject::deleteLater);
    thread.start();
    int done = 0;
    for (int i = 0; i < 1000; ++i)
        post(object, [&done] { ++done; });
    endAfterItsWork(thread, object);
    QCOMPARE(done, 1000);
    QVERIFY(thread.isFinished());
}

void TestThreadEnding::comesToNoLoopThatIsStillBeingWoken()
{
    const auto life = std::make_shared<SlowlyWoken::Life>();
    QThread thread;
    thread.setEventDispatcher(new SlowlyWoken(life));
    auto* object = new QObject;
    object->moveToThread(&thread);
    connect(&thread, &QThread::finished, object, &QObject::deleteLater);
    thread.start();
    endAfterItsWork(thread, object);
    QCOMPARE(life->wakers, 0);
    QVERIFY(!life->endedAmidAWaking);
}

// Qt keeps memory with a thread that matches compiled expressions. Others take what an ending thread gives
// back.
void TestThreadEnding::survivesWhatAThreadMatched()
{
    constexpr int rounds = 20;
    constexpr int threads = 12;
    const QRegularExpression letters(QStringLiteral("^(a|b)*$"));
    const QString text(1000, u'a');
    std::atomic_int found = 0;
    for (int round = 0; round < rounds; ++round) {
        std::array<JoinedThread, threads> together;
        for (JoinedThread& one : together) {
            one.start([&] {
                std::vector<QByteArray> taken;
                for (int size = 1; size < 300; ++size)
                    taken.emplace_back(size, '?');
                found += letters.match(text).hasMatch() ? 1 : 0;
            });
        }
    }
    QCOMPARE(found.load(), rounds * threads);
}

QTEST_GUILESS_MAIN(TestThreadEnding)
#include "tst_thread_ending.moc"
