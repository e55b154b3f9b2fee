#pragma once

#include "core/values/basics/thread_handover.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

namespace tributary {

// Ends the thread that the object lives on, once all that was posted there is done. A posted event must not
// end the thread: Qt queues an event before it wakes the thread, which could be gone by then.
inline void endAfterItsWork(QThread& thread, QObject* object)
{
    auto done = std::make_shared<QSemaphore>();
    post(object, [done] { done->release(); });
    done->acquire();
    thread.quit();
    thread.wait();
}

} // namespace tributary
