#include "tests/support/checks/patience.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QPromise>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>
#include <mutex>
#include <thread>

// The ways in which our threads hand values to each other, each done often enough for the thread sanitizer to
// object if it did not understand them.
class Worker : public QObject
{
    Q_OBJECT

public:
    std::vector<int> latest;
    QString text;

public Q_SLOTS:
    void add(const QList<int>& numbers)
    {
        for (const int number : numbers)
            m_sum += number;
        Q_EMIT added(m_sum);
    }

Q_SIGNALS:
    void added(qint64 sum);

private:
    qint64 m_sum = 0;
};

class TestHandovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signalsCrossThreads();
    void postedCallsCarryValues();
    void promisesAreKeptFromAnotherThread();
    void pooledFunctionsReturnValues();
    void pooledCallsPostTheirResults();
    void poolsEndBeforeWhatTheirCallsUse();
    void watchersHearOfResults();
    void textsAreFreedByWhoeverHasThemLast();
    void timersFireOnTheirThread();
    void locksCountAfterAProgramWasStarted();

Q_SIGNALS:
    void numbers(const QList<int>& numbers);

private:
    static constexpr int rounds = 300;
    std::unique_ptr<QThread> m_thread;
    Worker* m_worker = nullptr;
};

void TestHandovers::init()
{
    m_thread = std::make_unique<QThread>();
    m_worker = new Worker;
    m_worker->moveToThread(m_thread.get());
    connect(this, &TestHandovers::numbers, m_worker, &Worker::add);
    m_thread->start();
}

void TestHandovers::cleanup()
{
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->quit();
    QVERIFY(m_thread->wait());
}

void TestHandovers::signalsCrossThreads()
{
    qint64 sum = 0;
    connect(m_worker, &Worker::added, this, [&sum](qint64 now) { sum = now; });
    for (int i = 0; i < rounds; ++i)
        Q_EMIT numbers({i, i});
    TRY_COMPARE(sum, qint64{rounds} * (rounds - 1));
}

void TestHandovers::postedCallsCarryValues()
{
    int answers = 0;
    for (int i = 0; i < rounds; ++i) {
        QMetaObject::invokeMethod(m_worker, [this, &answers, values = std::vector<int>(20, i)] {
            m_worker->latest = values;
            QMetaObject::invokeMethod(this,
                                      [&answers, copy = m_worker->latest] { answers += copy.size() == 20; });
        });
    }
    TRY_COMPARE(answers, rounds);
}

void TestHandovers::promisesAreKeptFromAnotherThread()
{
    for (int i = 0; i < rounds; ++i) {
        auto promise = std::make_shared<QPromise<std::vector<int>>>();
        QFuture<std::vector<int>> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(m_worker, [promise, i] {
            promise->addResult(std::vector<int>(3, i));
            promise->finish();
        });
        promise.reset();
        QCOMPARE(future.result(), std::vector<int>(3, i));
    }
}

void TestHandovers::pooledFunctionsReturnValues()
{
    for (int i = 0; i < rounds; ++i) {
        const QList<int> given(5, i);
        QCOMPARE(QtConcurrent::run([given] { return given + given; }).result(), QList<int>(10, i));
    }
}

void TestHandovers::pooledCallsPostTheirResults()
{
    QThreadPool pool;
    QList<int> sizes;
    for (int i = 0; i < rounds; ++i) {
        pool.start([this, &sizes, given = std::vector<int>(9, i)] {
            QMetaObject::invokeMethod(
                this, [&sizes, copy = given] { sizes.append(static_cast<int>(copy.size())); });
        });
    }
    TRY_COMPARE(sizes, QList<int>(rounds, 9));
}

void TestHandovers::poolsEndBeforeWhatTheirCallsUse()
{
    for (int n = 0; n < rounds; ++n) {
        int called = 0;
        {
            QThreadPool pool;
            pool.start([&] { ++called; });
        }
        QCOMPARE(called, 1);
    }
}

void TestHandovers::watchersHearOfResults()
{
    for (int i = 0; i < rounds; ++i) {
        QFutureWatcher<QList<int>> watcher;
        QList<int> heard;
        connect(&watcher, &QFutureWatcherBase::finished, this, [&] { heard = watcher.result(); });
        watcher.setFuture(QtConcurrent::run([i] { return QList<int>(7, i); }));
        TRY_COMPARE(heard, QList<int>(7, i));
    }
}

// The other thread lets go of it inside Qt, and is waited for without a word to the sanitizer.
void TestHandovers::textsAreFreedByWhoeverHasThemLast()
{
    const QString another = QStringLiteral("another");
    std::atomic_int digits = 0; // relaxed, which puts nothing in order
    for (int i = 0; i < rounds; ++i) {
        QString text(20, u'7');
        QSemaphore letGo;
        QMetaObject::invokeMethod(m_worker, [this, text] { m_worker->text = text; });
        QMetaObject::invokeMethod(m_worker, [this, &another, &digits, &letGo] {
            digits.fetch_add(m_worker->text.at(0).isDigit(), std::memory_order_relaxed);
            m_worker->text = another;
            letGo.release();
        });
        letGo.acquire();
        QVERIFY(text.isDetached());
    }
    QCOMPARE(digits.load(std::memory_order_relaxed), rounds);
}

void TestHandovers::timersFireOnTheirThread()
{
    int fired = 0;
    for (int i = 0; i < rounds; ++i) {
        QTimer::singleShot(0, m_worker, [this, &fired, list = QList<int>(3, i)] {
            m_worker->latest.assign(list.begin(), list.end());
            QTimer::singleShot(0, this, [&fired] { ++fired; });
        });
    }
    TRY_COMPARE(fired, rounds);
}

void TestHandovers::locksCountAfterAProgramWasStarted()
{
    QProcess program;
    program.start(QStringLiteral("true"), QStringList());
    QVERIFY(program.waitForFinished());
    std::mutex mutex;
    int sum = 0;
    const auto addUp = [&] {
        for (int i = 0; i < rounds; ++i) {
            const std::lock_guard lock(mutex);
            sum += 1;
        }
    };
    std::thread other(addUp);
    addUp();
    other.join();
    QCOMPARE(sum, 2 * rounds);
}

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
