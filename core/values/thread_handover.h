#pragma once

#include <QMetaObject>
#include <QThreadPool>

#include <memory>
#include <utility>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define TRIBUTARY_THREAD_SANITIZER
#endif
#elif defined(__SANITIZE_THREAD__)
#define TRIBUTARY_THREAD_SANITIZER
#endif

#ifdef TRIBUTARY_THREAD_SANITIZER
extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);
#endif

namespace tributary {

// Wraps a call for another thread. The event loop's own lock orders the two threads; the sanitizer cannot see
// into a Qt that was built without it, so it is told here.
template<typename Call>
auto handedOver(Call&& call)
{
    auto carried = std::make_shared<std::decay_t<Call>>(std::forward<Call>(call));
#ifdef TRIBUTARY_THREAD_SANITIZER
    __tsan_release(carried.get());
#endif
    return [carried = std::move(carried)]() mutable {
#ifdef TRIBUTARY_THREAD_SANITIZER
        __tsan_acquire(carried.get());
#endif
        (*carried)();
#ifdef TRIBUTARY_THREAD_SANITIZER
        __tsan_release(carried.get());
#endif
        carried.reset();
    };
}

// Runs the call on the thread that the object lives on, after what is waiting there already.
template<typename Call>
void post(QObject* object, Call&& call)
{
    QMetaObject::invokeMethod(object, handedOver(std::forward<Call>(call)), Qt::QueuedConnection);
}

// Runs work on the pool and hands its result to then on home's thread. Home outlives the pool's work; what
// then touches besides may be gone, so it is skipped once guard has expired.
template<typename Work, typename Then>
void runAside(QThreadPool& pool, QObject* home, std::weak_ptr<void> guard, Work&& work, Then&& then)
{
    pool.start(handedOver([home, guard = std::move(guard), work = std::forward<Work>(work),
                           then = std::forward<Then>(then)]() mutable {
        post(home, [guard = std::move(guard), then = std::move(then), result = work()]() mutable {
            if (!guard.expired())
                then(std::move(result));
        });
    }));
}

} // namespace tributary
