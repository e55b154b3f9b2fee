#pragma once

#include "core/values/basics/thread_handover.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

namespace tributary {

// Ends the thread that the object lives on when all is done that was posted there. Not by an event: who posts
// one wakes the thread only after the event is there to be taken, and had it been taken for the last, there
// would be nothing left to wake.
inline void endAfterItsWork(QThread& thread, QObject* object)
{
    auto done = std::make_shared<QSemaphore>();
    post(object, [done] { done->release(); });
    done->acquire();
    thread.quit();
    thread.wait();
}

} // namespace tributary
