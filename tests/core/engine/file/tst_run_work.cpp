#include "core/engine/file/run_work.h"
#include "tests/support/checks/patience.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <optional>

using namespace tributary;
using namespace tributary::test;

class TestRunWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheThreadOfItsHome();
    void passesOnAnAnswerFromAnotherThread();
    void saysNothingOnceItWasGivenUp();
    void tellsWhatIsUnderWayToStop();
    void tellsWhatComesOfWorkThatWasAskedToStop();

private:
    QThreadPool m_pool;
};

void TestRunWork::answersOnTheThreadOfItsHome()
{
    RunWork work(m_pool, this);
    std::optional<int> answer;
    QThread* answeredOn = nullptr;
    work.run([] { return 42; },
             [&](int result) {
                 answer = result;
                 answeredOn = QThread::currentThread();
             });
    TRY_VERIFY(answer);
    QCOMPARE(*answer, 42);
    QCOMPARE(answeredOn, thread());
}

void TestRunWork::passesOnAnAnswerFromAnotherThread()
{
    RunWork work(m_pool, this);
    QThread* answeredOn = nullptr;
    const auto answer = work.answer<int>([&](int) { answeredOn = QThread::currentThread(); });
    m_pool.start([answer] { answer(1); });
    TRY_VERIFY(answeredOn);
    QCOMPARE(answeredOn, thread());
}

void TestRunWork::saysNothingOnceItWasGivenUp()
{
    RunWork work(m_pool, this);
    QSemaphore goesOn;
    int told = 0;
    work.run(
        [&] {
            goesOn.acquire();
            return 1;
        },
        [&](int) { ++told; });
    const auto answer = work.answer<int>([&](int) { ++told; });
    work.giveUp();
    goesOn.release();
    answer(1);
    m_pool.waitForDone();
    std::optional<int> later;
    work.run([] { return 2; }, [&](int result) { later = result; });
    TRY_VERIFY(later);
    QCOMPARE(told, 0);
}

void TestRunWork::tellsWhatIsUnderWayToStop()
{
    RunWork::StopSign sign;
    {
        RunWork work(m_pool, this);
        sign = work.stopSign();
        QVERIFY(!*sign);
        work.giveUp();
        QVERIFY(*sign);
        // What is begun later may go on.
        QVERIFY(!*work.stopSign());
    }
    {
        const RunWork work(m_pool, this);
        sign = work.stopSign();
    }
    QVERIFY(*sign);
}

void TestRunWork::tellsWhatComesOfWorkThatWasAskedToStop()
{
    RunWork work(m_pool, this);
    std::optional<bool> saw;
    work.askToStop();
    work.run([stop = work.stopSign()] { return stop->load(); }, [&](bool isStopped) { saw = isStopped; });
    TRY_VERIFY(saw);
    QVERIFY(*saw);
    work.giveUp();
    QVERIFY(!work.stopSign()->load());
}

QTEST_GUILESS_MAIN(TestRunWork)
#include "tst_run_work.moc"
