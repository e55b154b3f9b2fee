#pragma once

#include <QFutureWatcher>

#include <utility>

namespace tributary {

// Calls back with the result, on the context's thread and only while the context lives. QFuture::then asks
// of the context that it outlives the future, which a dialog doesn't.
template<typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        // A future whose promise was destroyed has no result.
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace tributary
