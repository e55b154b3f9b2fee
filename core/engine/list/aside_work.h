#pragma once

#include "core/values/basics/thread_handover.h"

#include <QThreadPool>

#include <memory>

namespace tributary {

// Work of the engine that waits for a disk, on threads of its own; its results are heard on the thread of
// home, which outlives this.
class AsideWork
{
public:
    explicit AsideWork(QObject* home)
        : m_home(home)
    {
    }

    template<typename Work, typename Then>
    void run(Work&& work, Then&& then)
    {
        runAside(m_pool, m_home, m_alive, std::forward<Work>(work), std::forward<Then>(then));
    }
    // Results are heard at home's next turn.
    void waitForDone() { m_pool.waitForDone(); }

private:
    QObject* m_home;
    QThreadPool m_pool;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace tributary
