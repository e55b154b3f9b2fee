#pragma once

#include "core/engine/keeping/discard_record.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace tributary {

class AsideWork;
class DownloadList;
class ListKeeper;
struct DownloadEntry;
struct LeftBehind;

// Removes what is here of downloads that are cancelled, and what is left of finished ones; no more than is
// provably theirs. A slow disk takes its time for a large one, and keeps nobody waiting but who would write
// to the same. What has to wait is noted in the list first: a kill must not leave the part of a download that
// is shown as cancelled. Lives on the engine's thread.
class Discarder : public QObject
{
    Q_OBJECT

public:
    Discarder(DownloadList& list, ListKeeper& keeper, AsideWork& aside, QObject* parent);

    // Removes what is here of the download, and calls then; at once where there is nothing to look for. Never
    // deletes a finished file. What can't be removed now, since another program has it open, stays due.
    void discard(const DownloadEntry& download, std::function<void()> then);
    // Discards like that what was due before, or what a run has let go of. Where another list, or a run
    // without a list, has gone on with the part since, the part is left to it.
    void discardWhatWasDue(const DownloadEntry& download, std::function<void()> then);
    // The download is cancelled, and is discarded later: when what is done for it is over, or at the next
    // start.
    void noteDue(DownloadId id);
    // Keeps the file of a download that was to be discarded.
    void forgetDue(DownloadId id);
    // The download leaves the list, and what is due of it stays so without its row.
    void letGo(const DownloadEntry& download);
    // Takes over from the store what an earlier process had still to discard.
    void adoptDue(const DueDiscards& due, const DueLeftovers& left);
    const DueDiscards& due() const { return m_due; }
    const DueLeftovers& left() const { return m_left; }
    // Removes the parts of a finished download that a kill left there after the file had got its name.
    void clearUpAfter(const DownloadEntry& finished);
    // A download has finished, and its run could not remove all of its unfinished file.
    void noteLeftBehind(const DownloadEntry& finished, const LeftBehind& what);
    // Removes at the start what was left to remove when the program ended.
    void clearWhatIsLeft();
    bool isAt(const QString& path) const { return m_paths.contains(path); }
    // Whether another download of the same link in the same folder has certainly begun.
    bool isClaimedByAnother(const DownloadEntry& download) const;
    // Whether another download may go on with a part at the same path.
    bool isWantedByAnother(const DownloadEntry& download) const;

Q_SIGNALS:
    void pathIsFree(const QString& path);

private:
    DownloadList& m_list;
    ListKeeper& m_keeper;
    AsideWork& m_aside;
    DueDiscards m_due;
    DueLeftovers m_left;
    QSet<QString> m_paths;

    enum class Outcome : quint8 { Done, NotNow };
    using Then = std::function<void(Outcome)>;
    struct Order;

    static Outcome discardPart(const Order& order);
    void noteLeft(const Leftovers& left);
    void forgetLeft(const Leftovers& left);
    void forgetLeftAt(const QString& path);
    void clear(const Leftovers& left, std::optional<DownloadId> teller);
    void discardUnfinished(const DownloadEntry& download, std::optional<QByteArray> list,
                           std::function<void()> then);
    void discardWhatIsHere(Order order, Then then);
    void lookForPart(DownloadId id, Order order, Then then);
    using Claim = bool (*)(const DownloadEntry&);
    // Whether another download at that path has such a claim to what lies there.
    bool isUsed(const QString& path, std::optional<DownloadId> butNotBy, Claim claim) const;
    // The paths of such others that are spelt otherwise and may still lead there.
    QStringList rivalsAt(const QString& path, std::optional<DownloadId> butNotBy, Claim claim) const;
    void free(const QString& path);
};

} // namespace tributary
