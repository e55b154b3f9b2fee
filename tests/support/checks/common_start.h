#pragma once

#include <atomic>
#include <thread>

namespace tributary::test {

// Lets so many threads go on at once, again and again. They spin, as whoever sleeps is late.
class CommonStart
{
public:
    explicit CommonStart(int threads)
        : m_threads(threads)
    {
    }

    void await()
    {
        const int complete = (m_arrived.fetch_add(1) / m_threads + 1) * m_threads;
        while (m_arrived.load() < complete)
            std::this_thread::yield();
    }

private:
    const int m_threads;
    std::atomic_int m_arrived = 0;
};

} // namespace tributary::test
