#pragma once

#include <QMetaObject>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <utility>

namespace tributary {

// Runs the call on the thread that the object lives on, after what is waiting there already.
template<typename Call>
void post(QObject* object, Call&& call)
{
    QMetaObject::invokeMethod(object, std::forward<Call>(call), Qt::QueuedConnection);
}

// Where threads that may outlive an object post to it, and share this. Once the object has left, nothing that
// they post comes any more.
template<typename Home>
class HomeAddress
{
public:
    explicit HomeAddress(Home* home)
        : m_home(home)
    {
    }

    // Called by the object's destructor.
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        m_home = nullptr;
    }
    // Calls with the object, on its thread.
    template<typename Call>
    void post(Call call)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_home)
            tributary::post(m_home, [home = m_home, call = std::move(call)]() mutable { call(*home); });
    }

private:
    std::mutex m_mutex;
    Home* m_home;
};

// A call that does the work and hands its result to then on home's thread. Home outlives the call; what then
// touches besides may be gone, so it is skipped once guard has expired. What work holds is released before
// then is called, which might find a file locked otherwise.
template<typename Work, typename Then>
auto handingBack(QObject* home, std::weak_ptr<void> guard, Work&& work, Then&& then)
{
    return [home, guard = std::move(guard), work = std::forward<Work>(work),
            then = std::forward<Then>(then)]() mutable {
        auto result = [mine = std::move(work)]() mutable { return mine(); }();
        post(home, [guard = std::move(guard), then = std::move(then), result = std::move(result)]() mutable {
            if (!guard.expired())
                then(std::move(result));
        });
    };
}

// Does the work on a thread of the pool and hands its result back.
template<typename Work, typename Then>
void runAside(QThreadPool& pool, QObject* home, std::weak_ptr<void> guard, Work&& work, Then&& then)
{
    pool.start(handingBack(home, std::move(guard), std::forward<Work>(work), std::forward<Then>(then)));
}

} // namespace tributary
