#pragma once

#include <thread>
#include <utility>

namespace tributary::test {

// A thread that is waited for at the end of its scope. Apple's library has std::jthread from LLVM 20 on.
class JoinedThread
{
public:
    JoinedThread() = default;
    ~JoinedThread() { join(); }
    JoinedThread(const JoinedThread&) = delete;
    JoinedThread& operator=(const JoinedThread&) = delete;

    template<typename Work>
    void start(Work&& work)
    {
        m_thread = std::thread(std::forward<Work>(work));
    }

    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    std::thread m_thread;
};

} // namespace tributary::test
