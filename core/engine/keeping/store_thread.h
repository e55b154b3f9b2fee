#pragma once

#include "core/storage/store/store.h"
#include "core/values/basics/thread_handover.h"

#include <QThread>

#include <memory>
#include <utility>

namespace tributary {

// The store and the thread that it lives on: a commit waits for the disk, and must keep nothing else waiting.
// Made, used and ended on one thread, to which all answers come.
class StoreThread
{
public:
    // Answers come by way of home, which outlives this.
    explicit StoreThread(QObject* home);
    // Waits until all that was asked of the store is done.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    // Waits for it; all but the store itself, which stays there, and the downloads, which the sink takes
    // there.
    Expected<OpenedStore> open(const QString& path, DownloadSink& downloads);

    // Does work(store) there, and then(result) here.
    template<typename Work, typename Then>
    void run(Work work, Then then)
    {
        post(m_place,
             [place = m_place, home = m_home, work = std::move(work), then = std::move(then)]() mutable {
                 auto result = work(*place->store);
                 post(home, [then = std::move(then), result = std::move(result)]() mutable {
                     then(std::move(result));
                 });
             });
    }

private:
    struct Place : QObject
    {
        std::unique_ptr<Store> store;
    };

    QObject* m_home;
    QThread m_thread;
    Place* m_place;
};

} // namespace tributary
