#pragma once

#include "core/engine/keeping/move_record.h"
#include "core/storage/store/records/kept_request.h"
#include "core/values/download/download_error.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

class AsideWork;
class Discarder;
class DownloadList;
class ListKeeper;
class OwnFiles;
struct DownloadSnapshot;
struct DownloadEntry;
struct Relocation;

// Gives downloads another name or folder, and takes what is here of them along. A kill between a move and its
// note in the list must not lose the file: where to is noted before. Lives on the engine's thread.
class Mover : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<void>)>;
    struct Errand
    {
        QString path;
        Then then;
    };

    Mover(DownloadList& list, ListKeeper& keeper, Discarder& discarder, AsideWork& aside, OwnFiles& ownFiles,
          QObject* parent);

    // Keeps an errand until the download's run has let go of its file.
    void keep(DownloadId id, const Errand& errand) { m_later.insert(id, errand); }
    std::optional<Errand> takeKept(DownloadId id);

    // True where the download has that path already.
    static bool isThere(const DownloadSnapshot& download, const QString& path);
    // Moves the files of a download that has no run. Once the list knows the outcome, the signal over()
    // comes, and then the errand's `then` is called.
    void move(const DownloadEntry& download, const Errand& errand);
    // Moves the file of a download that was finished before the start of the program.
    void moveFinished(const DownloadSnapshot& download, const Errand& errand);
    bool isMoving(DownloadId id) const { return m_stops.contains(id); }
    // The note of a move has all others in it that are on their way, so only so many are; the next ones wait.
    static constexpr int mostUnderway = 16;
    void stop(DownloadId id);
    // Call at the end of the program; moves that are done by then are still noted.
    void stopAll();

    // At the start, settles a move that a kill may have interrupted. Returns whether the download changed.
    bool settle(KeptDownload& stored, const MovesUnderway& noted);
    // Notes the moves that settle could not end, in place of those of the earlier process.
    void noteRest(const MovesUnderway& noted);
    // The download begins where it is, though it lies under two names.
    void forgetNote(DownloadId id);

Q_SIGNALS:
    void over(tributary::DownloadId id);

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    struct Journey;
    struct Waiting
    {
        DownloadId id;
        std::function<void()> begin;
    };

    DownloadList& m_list;
    ListKeeper& m_keeper;
    Discarder& m_discarder;
    AsideWork& m_aside;
    OwnFiles& m_ownFiles;
    MovesUnderway m_noted;
    QHash<DownloadId, Stop> m_stops; // of moves that are on their way
    QHash<DownloadId, Errand> m_later;
    std::deque<Waiting> m_waiting;
    int m_underway = 0;

    void setInTurn(const Journey& journey, const Then& then);
    void set(const Journey& journey, const Then& then);
    void startNext();
    void start(const std::deque<Waiting>::iterator& waiting);
    void onceNoted(DownloadId id, const QString& to, std::function<void(const Expected<void>&)> then);
    void hear(const DownloadSnapshot& moved, const Expected<void>& outcome);
    void settleAt(DownloadEntry& download, const QString& path);
};

} // namespace tributary
