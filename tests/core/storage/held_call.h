#pragma once

#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/patience.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

namespace tributary::test {

// Holds the next such call of the disk, or that for a file which is meant, until it may go on.
class HeldCall
{
public:
    explicit HeldCall(const char* call, std::function<bool(const QString& name)> isMeant = {})
    {
        disk_calls::before(
            QLatin1String(call),
            [held = m_held] {
                held->begun.release();
                held->allowed.acquire();
            },
            std::move(isMeant));
    }
    ~HeldCall()
    {
        disk_calls::clear();
        m_held->allowed.release();
    }
    HeldCall(const HeldCall&) = delete;
    HeldCall& operator=(const HeldCall&) = delete;

    bool begins()
    {
        return QTest::qWaitFor([this] { return m_held->begun.tryAcquire(); },
                               static_cast<int>(patience().count()));
    }
    void goOn() { m_held->allowed.release(); }

private:
    struct Held
    {
        QSemaphore begun;
        QSemaphore allowed;
    };

    // A held thread may use it when this object is gone.
    const std::shared_ptr<Held> m_held = std::make_shared<Held>();
};

} // namespace tributary::test
