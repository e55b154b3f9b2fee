#pragma once

#include "tests/core/disk_calls.h"

#include <QSemaphore>
#include <QTest>

namespace tributary::test {

// Holds the next such call of the disk, or that for a file which is meant, until it may go on.
class HeldCall
{
public:
    explicit HeldCall(const char* call, std::function<bool(const QString& name)> isMeant = {})
    {
        disk_calls::before(
            QLatin1String(call),
            [this] {
                m_begun.release();
                m_allowed.acquire();
            },
            std::move(isMeant));
    }
    ~HeldCall()
    {
        disk_calls::clear();
        m_allowed.release();
    }
    HeldCall(const HeldCall&) = delete;
    HeldCall& operator=(const HeldCall&) = delete;

    bool begins()
    {
        return QTest::qWaitFor([this] { return m_begun.tryAcquire(); }, 20'000);
    }
    void goOn() { m_allowed.release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_allowed;
};

} // namespace tributary::test
