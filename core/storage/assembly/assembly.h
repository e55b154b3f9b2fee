#pragma once

#include "core/storage/assembly/memory_budget.h"
#include "core/storage/part/ledger.h"
#include "core/storage/part/part_file.h"
#include "core/values/download/assembly_choice.h"
#include "core/values/download/range_set.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tributary {

// Holds the bytes of a download until they are a file: the interface, and how each kind of assembly is made.
// Writing and reading belong to the lane that owns the download; sync(), read() and assemble() may be called
// from another thread meanwhile.
class Assembly
{
public:
    virtual ~Assembly() = default;

    // NoSpace or MemoryLimit when so many bytes cannot be had.
    virtual Expected<void> checkRoom(qint64 size) = 0;
    // Fails where makeRoom() would, as far as a try can tell that takes nothing of what is here.
    virtual Expected<void> tryRoom(qint64, SpaceReservation) { return {}; }
    // Empties it, then makes room for size bytes; 0: nobody knows how many there will be.
    virtual Expected<void> makeRoom(qint64 size, SpaceReservation how) = 0;
    virtual Expected<void> write(qint64 offset, QByteArrayView bytes) = 0;
    // Returns how many bytes were read, fewer than asked only at the end.
    virtual Expected<qint64> read(qint64 offset, std::span<char> into) const = 0;
    virtual Expected<void> truncate(qint64 size) = 0;
    virtual Expected<void> sync() = 0;
    virtual Expected<FileIdentity> identity() const = 0;

    // Whether read() gives what write() took; without that, answers cannot be compared.
    virtual bool keepsBytes() const { return true; }
    // No connection should ask for more at once, so that all write near each other; none: it doesn't matter.
    virtual std::optional<qint64> largestPiece() const { return {}; }
    // Whether sync() during the transfer costs nothing but the disk's time.
    virtual bool isSavedUnderway() const { return true; }
    // Whether assemble() takes so long that it runs on another thread.
    virtual bool isAssembledLater() const { return false; }
    // Sees from now on whether another program writes to the files, where the system can tell.
    void watch();
    bool wasMeddledWith() const;
    // DiskError where a name no longer means the file: it was deleted, moved or replaced, or its folder was.
    Expected<void> checkStillNamed() const;
    // Forgets what another program wrote so far, because all of the file is read anew.
    void forgetMeddling();
    // Bytes of files are read from the disk from now on, and not from the system's memory: for a run that
    // went on where another ended without telling how its last sync went.
    Expected<void> forgetCached();
    // Fails as Changed when another program has cut off bytes that were written.
    virtual Expected<void> requireLength(const RangeSet& written) const = 0;
    // Makes the part file the whole file, from where an earlier call stopped. done counts its bytes; stop
    // ends it with Cancelled. Changed when another program has cut any of it meanwhile, or written to it.
    virtual Expected<void> assemble(qint64 size, std::atomic<qint64>& done, const std::atomic_bool& stop) = 0;
    // Removes what lies elsewhere, and takes no byte any more. Fails where some of it can't be removed now.
    virtual Expected<void> discardRest() { return {}; }

    // Lets the file have holes from now on: a look into them found nothing missing, so this file system has
    // zeros there.
    void allowHoles() { m_mayHaveHoles = true; }

protected:
    Expected<void> requireWhole(const PartFile& part, qint64 size) const;
    virtual void forEachFile(const std::function<void(PartFile&)>&) const {}
    bool isWatched() const { return m_isWatched; }

private:
    std::atomic_bool m_mayHaveHoles = false;
    std::atomic_bool m_isWatched = false;
};

struct AssemblyPlan
{
    AssemblyChoice choice;
    std::optional<qint64> largestPart;
    std::shared_ptr<MemoryBudget> memory; // needed for AssemblyKind::Memory
    QString finalPath;                    // names the parts that lie elsewhere
};

// Makes the assembly that was chosen, and takes up what an earlier run left elsewhere.
std::shared_ptr<Assembly> makeAssembly(const AssemblyPlan& plan, std::shared_ptr<PartFile> part);
// Tells where the bytes of an unfinished file are: where its ledger leads, whatever is asked for now. A
// ledger that may be anybody's leads to no folder: whoever wrote it would choose where this program writes
// and deletes.
AssemblyChoice assemblyOf(const Ledger& ledger, const AssemblyChoice& asked);
// Forgets the folder of the parts in a ledger that may be anybody's, before the ledger is written again:
// under our signature, that folder would be believed.
void forgetAnybodysParts(Ledger& ledger);
// Removes what a download that has no file any more left elsewhere. Fails where some of it can't be removed
// now.
Expected<void> discardRest(const AssemblyPlan& plan);
// Removes an unfinished file: what lies elsewhere, then the part, if there is one, and the ledger last, since
// it leads to all the rest; no ledger where the path is empty. Stops at what can't be removed now, so that
// another try finds what is left.
Expected<void> removeUnfinished(const AssemblyPlan& plan, PartFile* part, const QString& ledgerPath);
// The file is to have another path: parts that lie elsewhere go by that from now on, all of them or none.
Expected<void> moveRest(const AssemblyPlan& plan, const QString& newFinalPath);

} // namespace tributary
