#pragma once

#include "core/storage/store/store.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace tributary {

// Keeps the list over restarts: gathers what changes and commits it to the store together, well within a
// second. Nothing ticks while nothing has changed. Lives on the engine's thread, which a commit holds up for
// a sync.
class ListKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ListKeeper(std::unique_ptr<Store> store);
    // Commits what is pending.
    ~ListKeeper() override;

    void add(const StoredDownload& download);
    void note(DownloadId id, const DownloadStanding& standing);
    void remove(DownloadId id);
    // Calls then, soon, when everything noted until now is durable; or cannot be, which must stop nobody.
    void whenKept(std::function<void()> then);

Q_SIGNALS:
    // Told once, until a commit goes well again. What was to be written is kept and tried again.
    void failed(const tributary::DownloadError& error);

private:
    std::unique_ptr<Store> m_store;
    StoreBatch m_pending;
    std::vector<std::function<void()>> m_waiting;
    QTimer m_timer;
    bool m_hasFailed = false;

    void commitWithin(std::chrono::milliseconds time);
    void commit();
};

} // namespace tributary
