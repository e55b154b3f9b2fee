#pragma once

#include "core/storage/assembly/own_files.h"
#include "core/storage/naming/part_name.h"
#include "core/storage/part/ledger.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"
#include "core/values/download/download_request.h"
#include "core/values/phrases/phrase.h"

#include <functional>
#include <memory>
#include <variant>

namespace tributary {

class TakenNumbers;

// What is found under the name that a download wants.
struct NothingHere
{
};
struct PartHere
{
    Ledger ledger;
};
// Unfinished, of another link, under the very name that a person gave: the same file by a fresh link, or not.
struct OtherLinksPartHere
{
    QString partPath;
    Ledger ledger;
};
// A ledger says that the file under the name is finished: its name and identity fit, and its bytes have still
// to be checked.
struct FinishedHere
{
    Ledger ledger;
};
struct SkippedHere
{
};
using TargetFinding = std::variant<NothingHere, PartHere, FinishedHere, SkippedHere, OtherLinksPartHere>;

// The file that a download makes: finds its name by the conflict policy, and the unfinished part of an
// earlier run under it. A part that belongs to another link is never written over, and what is nobody's or
// somebody else's under any name of ours is left as it is.
class TargetFile
{
public:
    using Log = std::function<void(const Phrase&)>;

    // Where a file that is spared has the name, or a part that is being written, a download that is to
    // overwrite takes a number.
    TargetFile(DownloadTarget wanted, QByteArray urlHash, Log log, SparedFiles spared = {},
               TakenNumbers* taken = nullptr);

    // Chooses another folder. Call this before a file was looked for or made.
    void moveTo(const QString& folder);
    // The folder was there in an earlier run. Where it isn't now, its drive may be away, and a folder of that
    // name would be made on another.
    void expectFolder() { m_folderWasThere = true; }
    // Takes an earlier part if there is one and makes no file. The run calls look() before its first request.
    Expected<TargetFinding> look(const QString& fileName);
    // Does what look() does, and makes the part file where there is none. The run calls take() after its
    // first answer.
    Expected<TargetFinding> take(const QString& fileName);

    // Looks once more under the name of the last look(), because what lies there has changed.
    Expected<TargetFinding> lookAgain() { return look(m_fileName); }

    // The part is not what its ledger speaks of at all. One of ours is set aside, another is left where it
    // is; and there is nothing here.
    Expected<TargetFinding> disown();
    // The file under the final name is not the one that its ledger speaks of: looks again as if there were no
    // ledger.
    Expected<TargetFinding> disownFinished();

    const std::shared_ptr<PartFile>& part() const { return m_part; }
    const QString& finalPath() const { return m_finalPath; }
    // The policy for a file under the final name: a download may overwrite the name that was asked for, but
    // no name with a number.
    ConflictPolicy onConflict() const;
    // Whether the file under the final name is not meant where this one is to overwrite.
    bool isToSpare() const;
    QString ledgerPath() const { return ledgerPathFor(m_place.partPath); }
    // Whether the place had anything of an earlier run, such as a ledger, before the part was made, or has a
    // ledger that announced the part.
    bool mayHaveLedger() const { return m_isAnnounced || m_place.owner != PartOwner::Nobody; }
    // Fills in what the ledger says of the part, so that both are known for ours.
    void describe(Ledger& ledger) const;
    // Whether the part is the file that the ledger was written for.
    bool isOf(const Ledger& ledger) const;
    // Whether the part is known for ours without a ledger.
    bool isBranded() const { return m_part && m_part->brand(); }
    // Says which ledger that can't be used and which part were set aside last, and where they are; empty
    // where none was.
    Phrase keptAside() const;
    // Forgets the open file; the disk stays as it is.
    void release();
    // The part that was open last; expired once nobody holds it any more.
    const std::weak_ptr<PartFile>& released() const { return m_released; }

private:
    enum class Making : quint8 { Look, Make };

    DownloadTarget m_wanted;
    QByteArray m_urlHash;
    Log m_log;
    SparedFiles m_spared;
    TakenNumbers* m_taken; // of all downloads; none: the disk is asked about every number
    // A folder that vanishes was on a drive that was pulled; made anew it would hide where the drive belongs.
    bool m_folderWasThere;
    QString m_fileName; // as it was asked for last
    QString m_finalPath;
    int m_number = 0; // in the final name; 0: none
    int m_looks = 0;  // taken once more at the name that is tried
    PartPlace m_place;
    bool m_isAnnounced = false;
    Phrase m_ledgerAside;
    Phrase m_partAside;
    std::shared_ptr<PartFile> m_part;
    std::weak_ptr<PartFile> m_released;

    Expected<TargetFinding> find(const QString& fileName, Making making);
    // nullopt: not under this name, try the next.
    Expected<std::optional<TargetFinding>> tryName(Making making);
    // The name is a command's own word, and only a finished file under it is a reason for a number.
    bool isGivenName() const;
    bool mayBeTheSameFile(bool finalIsTaken) const;
    // Whether the next number is tried where another download's part is under this name, or its file.
    bool leavesToOthers(const QString& partPath) const;
    Expected<void> findPlace(Making making);
    Expected<std::optional<TargetFinding>> faceWhatIsHere(bool finalIsTaken, Making making);
    Expected<std::optional<TargetFinding>> openOwn(Making making);
    Expected<std::optional<TargetFinding>> facePolicy(bool finalIsTaken, Making making);
    Expected<std::optional<TargetFinding>> replaceOrphan();
    Expected<std::optional<TargetFinding>> leaveToItsOwner();
    // For a part that another download has, or had a moment ago; fails as told where the policy knows no way.
    Expected<std::optional<TargetFinding>> leaveToOthers(const QString& partPath,
                                                         const DownloadError& otherwise, Making making);
    Expected<std::optional<TargetFinding>> makePart();
    Expected<void> announcePart();
    void withdrawAnnouncement();
    Expected<void> clearOrphan();
    Expected<void> setAside();
    bool isNoFileInTheWay() const;
    std::unexpected<DownloadError> conflict(PhraseKind what) const;
    std::unexpected<DownloadError> partConflict(PhraseKind what) const;
};

} // namespace tributary
