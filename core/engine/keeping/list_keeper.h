#pragma once

#include "core/engine/keeping/commit_pace.h"
#include "core/engine/keeping/store_thread.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// Keeps the list over restarts: gathers what changes and has it committed to the store together, as
// CommitPace says. Nothing ticks while nothing has changed. Where no store is open, the list is in memory
// only: what is noted is nobody's, and nobody waits for it. Lives on the engine's thread, which never waits
// for the disk.
class ListKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ListKeeper(QObject* parent);
    ~ListKeeper() override;

    // Opens the store and waits for that; call it before anything else. A store that can't be written stays
    // closed.
    Expected<OpenedStore> open(const QString& storePath, DownloadSink& downloads);
    bool isOpen() const { return m_thread != nullptr; }
    // Tells the list from all others, and is made and noted when it is first asked for; empty for a list that
    // is in memory only.
    QByteArray numberOrNew();
    // Commits what is pending. Callers of whenKept() whose commit had not come are not called any more.
    void close();

    void add(const StoredDownload& download);
    void note(DownloadId id, const DownloadStanding& standing);
    void note(DownloadId id, const StoredRequest& request);
    void note(const DownloadEvent& event);
    void remove(DownloadId id);
    void keepSetting(const QString& name, const QByteArray& value);
    void noteHosts(const QHash<QString, HostProfile>& hosts);
    void forgetHost(const QString& host);
    // Calls then, soon, when everything noted until now is durable; or cannot be, which must stop nobody.
    void whenKept(std::function<void()> then);
    // Calls `then` like whenKept(), and says whether the notes are durable or why they are not.
    void hearWhenKept(std::function<void(const Expected<void>&)> then);
    // Like whenKept(), but where the store's volume is full, then is called once it has room.
    void onceThereIsRoom(std::function<void()> then);
    // Runs work on the open store once everything noted until now is in it; then gets its answer.
    template<typename Work, typename Then>
    void read(Work work, Then then)
    {
        whenKept([this, work = std::move(work), then = std::move(then)]() mutable {
            m_thread->run(std::move(work), std::move(then));
        });
    }

Q_SIGNALS:
    // A commit failed; the next such signal comes only after one that succeeded. The changes are kept and
    // written again later.
    void failed(const tributary::DownloadError& error);
    // The store turned out to be damaged. What could be read of it is in a new one, as is what has been
    // noted.
    void rescued(const tributary::StoreReport& report);

private:
    struct Waiting
    {
        std::function<void(const Expected<void>&)> then;
        bool isForRoom = false;
    };

    StoreBatch m_pending;
    std::vector<Waiting> m_waiting;
    CommitPace m_pace;
    QTimer m_timer;
    QTimer m_still; // since the last change
    std::optional<MonotonicTime> m_timedFor;
    bool m_hasFailed = false;
    bool m_isPruned = false;
    QByteArray m_number;
    std::unique_ptr<StoreThread> m_thread; // while it is open; last, since it ends first

    // Notes nothing where no store is open.
    template<typename Change>
    void change(Change noteIn);
    void await(Waiting waiting);
    void keepTime();
    void commit();
    void settle(StoreBatch batch, const Expected<void>& done);
    void answer(std::vector<Waiting> waiting, const Expected<void>& done);
    void tell(const std::optional<StoreReport>& rescue);
    void pruneOnce();
    void fold();
};

} // namespace tributary
