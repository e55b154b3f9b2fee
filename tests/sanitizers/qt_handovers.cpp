// For the thread sanitizer alone. The system's Qt is not built with it, so the sanitizer does not see that an
// event posted on one thread happens before its delivery on another, and takes every posted call for a race.
// The functions here tell it: objects that our code hands to Qt are released, objects that Qt delivers to our
// code are acquired. The linker's --wrap leads our calls of the functions below through here;
// tests/sanitizers/CMakeLists.txt reads from this file which functions those are. All share one clock, so a
// race is missed where some hand-over came in between, and only there: race_on_purpose.cpp proves that other
// races are found.

#include <QCoreApplication>
#include <QRunnable>
#include <QThreadPool>

#include <cstdarg>
#include <functional>
#include <sanitizer/tsan_interface.h>
#include <utility>

// Takes over what every thread has done; meant for collectors of garbage, and right after waiting for a
// thread's end.
extern "C" void __tsan_java_finalize();
extern "C" void AnnotateIgnoreWritesBegin(const char* file, int line);
extern "C" void AnnotateIgnoreWritesEnd(const char* file, int line);

namespace {

char everyHandover;

bool beforeDelivery(void**)
{
    __tsan_acquire(&everyHandover);
    return false;
}

const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeDelivery);

} // namespace

using Word = void*;

// All of them take and return integers and pointers only, nine at most (a result returned in memory counts),
// so that one form fits. Those that this Qt does not have stay null and are never called. Aligned, because
// the lowest bit of a pointer to a member function says that it is virtual, and &QObject::deleteLater points
// here.
#define TRIBUTARY_FORWARD(symbol, before, after)                                                             \
    extern "C"                                                                                               \
        __attribute__((weak)) Word __real_##symbol(Word, Word, Word, Word, Word, Word, Word, Word, Word);    \
    extern "C" __attribute__((aligned(16))) Word __wrap_##symbol(Word a, Word b, Word c, Word d, Word e,     \
                                                                 Word f, Word g, Word h, Word i)             \
    {                                                                                                        \
        before;                                                                                              \
        const Word result = __real_##symbol(a, b, c, d, e, f, g, h, i);                                      \
        after;                                                                                               \
        return result;                                                                                       \
    }
#define TRIBUTARY_GIVES(symbol) TRIBUTARY_FORWARD(symbol, __tsan_release(&everyHandover), (void)0)
#define TRIBUTARY_TAKES(symbol) TRIBUTARY_FORWARD(symbol, (void)0, __tsan_acquire(&everyHandover))
#define TRIBUTARY_LETS_GO(symbol)                                                                            \
    TRIBUTARY_FORWARD(symbol, __tsan_release(&everyHandover), __tsan_acquire(&everyHandover))
#define TRIBUTARY_JOINS(symbol) TRIBUTARY_FORWARD(symbol, (void)0, __tsan_java_finalize())
#define TRIBUTARY_FREES(symbol)                                                                              \
    TRIBUTARY_FORWARD(symbol, AnnotateIgnoreWritesBegin(__FILE__, __LINE__),                                 \
                      AnnotateIgnoreWritesEnd(__FILE__, __LINE__))

#define TRIBUTARY_LETS_GO_AND_FREES(symbol)                                                                  \
    TRIBUTARY_FORWARD(symbol,                                                                                \
                      (__tsan_release(&everyHandover), AnnotateIgnoreWritesBegin(__FILE__, __LINE__)),       \
                      (AnnotateIgnoreWritesEnd(__FILE__, __LINE__), __tsan_acquire(&everyHandover)))

// clang-format off
// QMetaObject: activate, invokeMethodImpl as it was and as it is since Qt 6.7
TRIBUTARY_GIVES(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv)
TRIBUTARY_GIVES(_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)
TRIBUTARY_GIVES(_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE)
// QCoreApplication::postEvent, QObject::deleteLater, QTimer::singleShotImpl, QThreadPool::start
TRIBUTARY_GIVES(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi)
TRIBUTARY_GIVES(_ZN7QObject11deleteLaterEv)
TRIBUTARY_GIVES(_ZN6QTimer14singleShotImplEiN2Qt9TimerTypeEPK7QObjectPN9QtPrivate15QSlotObjectBaseE)
TRIBUTARY_GIVES(_ZN11QThreadPool5startEP9QRunnablei)
// QObject::connectImpl, moveToThread; QThread::quit, exit
TRIBUTARY_GIVES(_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject)
TRIBUTARY_GIVES(_ZN7QObject12moveToThreadEP7QThread)
TRIBUTARY_GIVES(_ZN7QThread4quitEv)
TRIBUTARY_GIVES(_ZN7QThread4exitEi)
// QFutureInterfaceBase: reportResultsReady, reportFinished
TRIBUTARY_GIVES(_ZN20QFutureInterfaceBase18reportResultsReadyEii)
TRIBUTARY_GIVES(_ZN20QFutureInterfaceBase14reportFinishedEv)
// QFutureInterfaceBase: waitForResult, waitForFinished, isCanceled (a runnable's first question), isFinished,
// isRunning, isResultReadyAt
TRIBUTARY_TAKES(_ZN20QFutureInterfaceBase13waitForResultEi)
TRIBUTARY_TAKES(_ZN20QFutureInterfaceBase15waitForFinishedEv)
TRIBUTARY_TAKES(_ZNK20QFutureInterfaceBase10isCanceledEv)
TRIBUTARY_TAKES(_ZNK20QFutureInterfaceBase10isFinishedEv)
TRIBUTARY_TAKES(_ZNK20QFutureInterfaceBase9isRunningEv)
TRIBUTARY_TAKES(_ZNK20QFutureInterfaceBase15isResultReadyAtEi)
// QFutureInterfaceBase: derefT, after which the last one to let go deletes the results, and the destructor, where the
// last one to let go deletes what Qt keeps for both sides. The other side's last access lies inside Qt, and nobody tells
// of it in between. The destructor ends in a jump to operator delete, so the sanitizer takes the deletion for ours. What
// is used after that deletion is left to the address sanitizer to see.
TRIBUTARY_LETS_GO(_ZNK20QFutureInterfaceBase6derefTEv)
TRIBUTARY_LETS_GO_AND_FREES(_ZN20QFutureInterfaceBaseD2Ev)
// QThread::wait in two forms, QThreadPool::waitForDone and its destructor, which waits too
TRIBUTARY_JOINS(_ZN7QThread4waitE14QDeadlineTimer)
TRIBUTARY_JOINS(_ZN7QThread4waitEm)
TRIBUTARY_JOINS(_ZN11QThreadPool11waitForDoneEi)
TRIBUTARY_JOINS(_ZN11QThreadPoolD1Ev)
// QArrayData::deallocate, for whoever lets go of a text last. Others may have let go of it inside Qt, as an assignment
// does, where the count is not seen to go down. What Qt frees is not looked at, but this ends in a jump to free, which
// makes it look like ours.
TRIBUTARY_FREES(_ZN10QArrayData10deallocateEPS_xx)

// QThreadPool::start(function), and what it is made of since Qt 6.6. The pool's thread meets no event to take it from,
// so what it runs takes it by itself.
namespace {

std::function<void()> takenFirst(std::function<void()> call)
{
    return [call = std::move(call)] {
        __tsan_acquire(&everyHandover);
        call();
    };
}

} // namespace

extern "C" __attribute__((weak)) void __real__ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool*, std::function<void()>, int);
extern "C" void __wrap__ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool* pool, std::function<void()> call, int priority)
{
    std::function<void()> wrapped = takenFirst(std::move(call));
    __tsan_release(&everyHandover);
    __real__ZN11QThreadPool5startESt8functionIFvvEEi(pool, std::move(wrapped), priority);
}

extern "C" __attribute__((weak)) QRunnable* __real__ZN9QRunnable6createESt8functionIFvvEE(std::function<void()>);
extern "C" QRunnable* __wrap__ZN9QRunnable6createESt8functionIFvvEE(std::function<void()> call)
{
    return __real__ZN9QRunnable6createESt8functionIFvvEE(takenFirst(std::move(call)));
}

// QProcess starts programs by a clone that shares our memory until it becomes the other program. The sanitizer takes it
// for a fork, and from then on ignores everything that the thread does, locks included; so it is not told.
extern "C" int __clone(int (*run)(void*), void* stack, int flags, void* argument, ...);
extern "C" __attribute__((no_sanitize("thread"))) int clone(int (*run)(void*), void* stack, int flags, void* argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    Word parent = va_arg(rest, Word);
    Word storage = va_arg(rest, Word);
    Word child = va_arg(rest, Word);
    va_end(rest);
    return __clone(run, stack, flags, argument, parent, storage, child);
}
