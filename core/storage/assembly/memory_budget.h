#pragma once

#include <QtGlobal>

#include <atomic>

namespace tributary {

// The bytes that all files which are held in memory may take together. Thread-safe.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 limit)
        : m_limit(limit)
    {
    }

    qint64 limit() const { return m_limit; }
    // A holder of more keeps it until it is given back.
    void setLimit(qint64 limit) { m_limit = limit; }
    qint64 taken() const { return m_taken; }

    // Takes so many bytes from the budget, or none where there are fewer.
    bool take(qint64 bytes)
    {
        qint64 before = m_taken;
        do {
            if (before + bytes > m_limit)
                return false;
        } while (!m_taken.compare_exchange_weak(before, before + bytes));
        return true;
    }
    void give(qint64 bytes) { m_taken -= bytes; }

private:
    std::atomic<qint64> m_limit;
    std::atomic<qint64> m_taken{0};
};

} // namespace tributary
