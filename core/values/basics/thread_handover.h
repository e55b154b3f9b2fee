#pragma once

#include <QMetaObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace tributary {

// Runs the call on the thread that the object lives on, after what is waiting there already.
template<typename Call>
void post(QObject* object, Call&& call)
{
    QMetaObject::invokeMethod(object, std::forward<Call>(call), Qt::QueuedConnection);
}

// Runs work on the pool and hands its result to then on home's thread. Home outlives the pool's work; what
// then touches besides may be gone, so it is skipped once guard has expired. What work holds is let go of
// before home hears of it, or who goes on there might still find a file locked.
template<typename Work, typename Then>
void runAside(QThreadPool& pool, QObject* home, std::weak_ptr<void> guard, Work&& work, Then&& then)
{
    pool.start([home, guard = std::move(guard), work = std::forward<Work>(work),
                then = std::forward<Then>(then)]() mutable {
        auto result = [mine = std::move(work)]() mutable { return mine(); }();
        post(home, [guard = std::move(guard), then = std::move(then), result = std::move(result)]() mutable {
            if (!guard.expired())
                then(std::move(result));
        });
    });
}

} // namespace tributary
