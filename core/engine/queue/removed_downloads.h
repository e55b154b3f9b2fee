#pragma once

#include "core/engine/list/download_entry.h"
#include "core/segments/monotonic.h"
#include "core/values/download/placement.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <unordered_map>

namespace tributary {

class DownloadList;
class ListKeeper;
class SecretsDesk;

// Notes in the store which of its downloads have left the list.
inline constexpr QLatin1String removalsSetting("removedDownloads");

// Takes downloads out of the list, and keeps those for a while that a person may want back as they were. The
// store still has these, with a note that they are gone: a kill, or the end of the program, leaves them
// removed. Lives on the engine's thread.
class RemovedDownloads : public QObject
{
    Q_OBJECT

public:
    RemovedDownloads(DownloadList& list, ListKeeper& keeper, SecretsDesk& secrets, QObject* parent);

    // Says whether the download, once it is out of the list, may come back.
    void noteHow(DownloadId id, Removal how);
    void add(const DownloadEntry& download, MonotonicTime now);
    // Adds a download that was finished before the start.
    void addFinished(DownloadId id, MonotonicTime now);
    // Notes in the store what was added; once for all that go together.
    void note();

    // Puts the download back into the list; null for one that was not removed or has left for good. A
    // download that was to run waits for its turn again.
    DownloadEntry* bringBack(DownloadId id);
    // The store has to be asked for these, so they come back a moment later.
    void bringFinishedBack(const QList<DownloadId>& ids);
    // Downloads that have been kept long enough leave for good.
    void letGoOfTheDue(MonotonicTime now);
    // Lets all of them leave for good, at the end of the program.
    void letGoOfAll();

    // Takes over what the store has, at the start.
    void adopt(const QByteArray& record);
    bool hasLeft(DownloadId id) const { return m_fromEarlier.contains(id); }
    // An earlier process had taken this download out of the list.
    void leaveOut(const KeptDownload& download);
    // Lets the downloads leave for good that an earlier process had removed.
    void forgetEarlier();

private:
    struct Kept
    {
        DownloadEntry download;
        MonotonicTime until;
    };
    struct Due
    {
        DownloadId id;
        MonotonicTime at;
    };

    DownloadList& m_list;
    ListKeeper& m_keeper;
    SecretsDesk& m_secrets;
    QSet<DownloadId> m_mayComeBack; // and are about to leave
    std::unordered_map<DownloadId, Kept> m_kept;
    QHash<DownloadId, MonotonicTime> m_finished; // until when each is kept
    std::deque<Due> m_due;                       // each time that one was removed
    QTimer m_timer;
    bool m_isNews = false;
    QSet<DownloadId> m_fromEarlier;
    QList<SecretsKey> m_keysFromEarlier;

    MonotonicTime await(DownloadId id, MonotonicTime now);
    void letGo(const Due& due);
    void keepTime(MonotonicTime now);
};

} // namespace tributary
