#pragma once

#include "core/engine/file/finished_check.h"
#include "core/engine/file/ledger_keeper.h"
#include "core/engine/file/loose_bytes.h"
#include "core/engine/file/place_of_bytes.h"
#include "core/engine/file/removal_wait.h"
#include "core/engine/file/run_step.h"
#include "core/engine/file/target_file.h"
#include "core/engine/shared/job_services.h"
#include "core/http/judging/judge_response.h"
#include "core/values/download/download_request.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// The file of one run while it has no name: its place, its bytes wherever they are meanwhile, and the ledger
// that says which of them are safe. Lives on the lane.
class UnfinishedFile
{
public:
    UnfinishedFile(const DownloadRequest& wanted, ListPlace place, const JobServices& services,
                   LedgerKeeper::Listener& listener, const RunLog& log);

    TargetFile& target() { return m_target; }
    const TargetFile& target() const { return m_target; }
    // The folder that the list wants for a file of that name and type, where it is not the one that was asked
    // for.
    std::optional<QString> otherFolder(const QString& name, const QByteArray& contentType) const;
    // Goes, after the first answer, to the folder that the list names for the file. Looks what lies there
    // where the list has to know of the place before the file is made.
    Expected<TargetFinding> choosePlace(const QString& name, const QByteArray& contentType);
    // The files that are not meant where this one is to overwrite another. A list that outlasts the process
    // is long, and whoever lets its downloads overwrite files may mean older ones of it.
    SparedFiles spared() const;
    // The list does not know of it yet. True once.
    bool isNewToTheList();
    // Makes the part file where nothing is in the way.
    Expected<TargetFinding> take(const QString& name);

    // The place into which this run's assembly writes.
    const PlaceOfBytes& placeOfBytes() const { return m_placeOfBytes; }
    // The bytes of the part file that the target has.
    void open();
    // The bytes are where that ledger has them, from now on; or where they are asked for, if it has none.
    void goWhere(const Ledger& earlier);
    const std::shared_ptr<Assembly>& bytes() const { return m_bytes; }
    // The bytes that were found are not this download's.
    void disown();

    bool hasLedger() const { return m_keeper != nullptr; }
    // A file under the ledger's name is somebody else's where neither this run nor an earlier one wrote it.
    bool mayHaveLedger() const { return m_hadLedger || m_target.mayHaveLedger(); }
    // The claim of an earlier run's ledger that has not been compared with the bytes yet.
    struct Unproven
    {
        qint64 bytes = 0;
        std::optional<qint64> size;
    };
    void setUnproven(std::optional<Unproven> claimed) { m_unproven = claimed; }
    const std::optional<Unproven>& unproven() const { return m_unproven; }
    // The ledger of an earlier run goes on.
    void goOnWith(Ledger ledger);
    // Writes one that claims nothing; until it is there the old one speaks, if there is one.
    void beginLedger(const Known& known, std::function<void(const Expected<void>&)> then);
    void removeOldLedger();
    Ledger ledger() const { return m_keeper->ledger(); }
    // How many bytes would be here after a crash.
    qint64 safeBytes() const;
    bool mustHold(MonotonicTime now) const { return m_keeper && m_keeper->mustHold(now); }
    void note(qint64 bytes, std::vector<Seal> sealed, const Known& known, MonotonicTime now);
    void advance(const RangeSet& here, MonotonicTime now);
    void forget(ByteRange range);
    // Notes for a later run that the whole file does not have that checksum. The later run may check the file
    // by another one, or be told not to compare it with this one.
    void refute(const Refutation& refuted);
    // The seals of bytes as they passed, for a file that has no ledger to keep them.
    const std::vector<Seal>& looseSeals() const { return m_loose.seals; }
    // The ledger says what is here, for a later run or another try of this one.
    void closeLedger(RangeSet here, std::function<void()> then);
    // Writes the ledger of a whole file that is about to get its name.
    void conclude(RangeSet here, std::function<void()> then);
    // The file has its name, but its folder may lose that. Where no ledger was needed, one lets the next run
    // know the file for finished.
    void vouchForNamed(const SealedFile& whole);
    // Saves nothing from now on; calls `then` once no save is under way.
    void abandonLedger(std::function<void()> then);

    // What a run that ends leaves of the file.
    struct Left
    {
        qint64 bytes = 0; // that stay
        Expected<void> saved = {};
        bool isHeld = false; // it was to be discarded, and another program has some of it open
    };
    // Without what is here nothing was fetched, and the ledger stays as it is. A small file has no ledger
    // until it takes long or is left unfinished. Of a file that is discarded then hears when it is out of its
    // folder, as far as that depends on this run.
    void leave(Closing closing, std::optional<RangeSet> here, const Known& known,
               std::function<void(const Left&)> then);
    // False where some of it can't be removed now.
    bool discard();
    // The file has its name, and nothing else that is here is of use any more. False where some of that can't
    // be removed now.
    bool forgetRest();
    // Forgets the leftovers of a file that had its name before this run; its ledger goes last, since the
    // ledger leads to all other leftovers.
    void forgetFinished(const Ledger& ledger);
    // Forgets what is open; the disk stays as it is.
    void release();

private:
    const DownloadRequest& m_wanted;
    ListPlace m_place;
    JobServices m_services;
    LedgerKeeper::Listener& m_listener;
    RunLog m_log;
    TargetFile m_target;
    PlaceOfBytes m_placeOfBytes;
    std::shared_ptr<Assembly> m_bytes;
    std::unique_ptr<LedgerKeeper> m_keeper;
    LooseBytes m_loose;
    std::optional<Refutation> m_refuted;
    std::optional<Unproven> m_unproven;
    bool m_hadLedger = false;
    RemovalWait m_removal;

    Expected<void> removeAll();
    std::unique_ptr<LedgerKeeper> keeperOf(Ledger ledger);
    Ledger freshLedger(const Known& known) const;
};

} // namespace tributary
