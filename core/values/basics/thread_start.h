#pragma once

#include <QtGlobal>

#include <system_error>
#include <thread>
#include <utility>

namespace tributary {

// A thread that the program can't do without. Where the system gives none, the program ends with the words
// that Qt warns of its own threads with, so that a handler of messages can say for all of them what happened.
template<typename Work>
std::thread startThread(Work&& work)
{
    try {
        return std::thread(std::forward<Work>(work));
    } catch (const std::system_error& refused) {
        qFatal("QThread::start: %s", refused.what());
    }
}

} // namespace tributary
