#include "core/engine/keeping/store_thread.h"

#include "core/values/basics/thread_ending.h"

#include <future>

namespace tributary {

StoreThread::StoreThread(QObject* home)
    : m_home(home)
    , m_place(new Place)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_place->moveToThread(&m_thread);
    // A connection to a database is closed where it was opened.
    QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    endAfterItsWork(m_thread, m_place);
}

Expected<OpenedStore> StoreThread::open(const QString& path, DownloadSink& downloads)
{
    std::promise<Expected<OpenedStore>> promise;
    post(m_place, [&] {
        auto opened = openStore(path, {.downloads = &downloads});
        if (opened)
            m_place->store = std::move(opened->store);
        if (m_place->store) {
            // A disk that refuses this refuses the next commit as well, which is told.
            [[maybe_unused]] const auto reserved = m_place->store->reserveIds();
        }
        promise.set_value(std::move(opened));
    });
    return promise.get_future().get();
}

} // namespace tributary
