#pragma once

#include "core/values/basics/thread_handover.h"

#include <atomic>
#include <memory>
#include <utility>

namespace tributary {

// The work of one run on the lane's pool. Answers come on the lane's thread, until the run gives the work up:
// what looks at the stop sign ends soon then, and nothing that comes of it is told any more.
class RunWork
{
public:
    using StopSign = std::shared_ptr<const std::atomic_bool>;

    // Pool and home outlive the work; home lives on the lane's thread.
    RunWork(QThreadPool& pool, QObject* home)
        : m_pool(pool)
        , m_home(home)
    {
    }
    ~RunWork() { m_stop->store(true); }
    RunWork(const RunWork&) = delete;
    RunWork& operator=(const RunWork&) = delete;

    StopSign stopSign() const { return m_stop; }
    template<typename Work, typename Then>
    void run(Work&& work, Then&& then)
    {
        runAside(m_pool, m_home, m_alive, std::forward<Work>(work), std::forward<Then>(then));
    }
    // Makes an answer that may be called on any thread; then is called on the lane's.
    template<typename Answer>
    std::function<void(Answer)> answer(std::function<void(Answer)> then) const
    {
        return [home = m_home, guard = std::weak_ptr<int>(m_alive), then = std::move(then)](Answer answer) {
            post(home, [guard, then, answer = std::move(answer)]() mutable {
                if (!guard.expired())
                    then(std::move(answer));
            });
        };
    }
    std::function<void()> answer(std::function<void()> then) const
    {
        return [home = m_home, guard = std::weak_ptr<int>(m_alive), then = std::move(then)] {
            post(home, [guard, then] {
                if (!guard.expired())
                    then();
            });
        };
    }
    // Work that looks at the stop sign ends soon, also work that is begun later; the run still hears its
    // outcome.
    void askToStop() { m_stop->store(true); }
    // Gives up all work that was begun until now.
    void giveUp()
    {
        m_stop->store(true);
        m_stop = std::make_shared<std::atomic_bool>(false);
        m_alive = std::make_shared<int>();
    }

private:
    QThreadPool& m_pool;
    QObject* m_home;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace tributary
