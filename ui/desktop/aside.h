#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <system_error>
#include <thread>
#include <utility>

namespace tributary {

// The answer of a question that a disk may keep waiting for long: asked on a thread of its own, which the end
// of the program doesn't wait for. Where the system gives no thread, the answer is Answer().
template<typename Answer, typename Question>
QFuture<Answer> answerAside(Question question)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    try {
        std::thread([promise, question = std::move(question)]() mutable {
            promise->addResult(question());
            promise->finish();
        }).detach();
    } catch (const std::system_error&) {
        promise->addResult(Answer());
        promise->finish();
    }
    return promise->future();
}

} // namespace tributary
