#include "ui/desktop/aside.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <pthread.h>

namespace {

std::atomic_bool refusesThreads = false;

} // namespace

// Stands before the system's call, and gives no thread while it is told so.
extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*begin)(void*),
                              void* argument)
{
    using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
    static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    return refusesThreads ? EAGAIN : create(thread, attributes, begin, argument);
}

using namespace tributary;

class AsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { refusesThreads = false; }
    void asksOnAnotherThread();
    void answersWithNothingWhereThereIsNoThread();
};

void AsideTest::asksOnAnotherThread()
{
    QFuture<Qt::HANDLE> answer = answerAside<Qt::HANDLE>([] { return QThread::currentThreadId(); });
    answer.waitForFinished();
    QVERIFY(answer.result() != QThread::currentThreadId());
}

void AsideTest::answersWithNothingWhereThereIsNoThread()
{
    refusesThreads = true;
    const QFuture<int> answer = answerAside<int>([] { return 7; });
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.resultCount(), 1);
    QCOMPARE(answer.result(), 0);
}

QTEST_GUILESS_MAIN(AsideTest)

#include "tst_aside.moc"
