#pragma once

#include "core/engine/shared/job_services.h"
#include "core/segments/monotonic.h"
#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger.h"
#include "core/storage/platform/durability.h"

#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// Keeps the ledger of one part file close behind the transfer, off the lane's thread: sync what was written,
// seal it, then write the ledger that claims it. Lives on the lane.
class LedgerKeeper
{
public:
    struct Listener
    {
        virtual ~Listener() = default;
        virtual void ledgerAdvanced() = 0;
        virtual void ledgerFailed(const DownloadError& error) = 0;
    };

    LedgerKeeper(const JobServices& services, Listener& listener, std::shared_ptr<Assembly> part,
                 QString ledgerPath, Ledger ledger);

    // The first save, of a ledger that claims only what an earlier run left. Synced: without a ledger after a
    // loss of power no run would take the part for its own.
    void begin(std::function<void(Expected<void>)> then);
    // Notes the checksum that the file is to have; the next save writes it.
    void learn(const FoundChecksum& digest);
    void noteWord(bool isOfMirrorsAlone) { m_ledger.beginning.isOfMirrors = isOfMirrorsAlone; }
    void noteDispute(std::optional<qint64> at) { m_ledger.beginning.disputedAt = at; }
    void noteCompared(bool isCompared) { m_ledger.beginning.isCompared = isCompared; }
    // Notes, from the next save on, a checksum that the whole file does not have.
    void refute(const Refutation& refuted);
    // Bytes were written; the blocks that became whole were sealed on their way.
    void note(qint64 bytesWritten, std::vector<Seal> sealed, MonotonicTime now);
    // True where a crash would now cost more than promised, because too many bytes are unsafe or were so for
    // too long. The run then reads nothing until the disk has caught up.
    bool mustHold(MonotonicTime now) const;
    // The bytes there turned out to be wrong: the next save, which is due at once, claims them no more.
    void forget(ByteRange range);
    // Hears what is here, and saves once enough has come since the last save. The run calls it several times
    // a second.
    void advance(const RangeSet& here, MonotonicTime now);
    // The last save of a download that stops here. Afterwards nothing is saved any more.
    void close(RangeSet here, std::function<void(Expected<void>)> then);
    // The last save of a file that is whole and about to get its name, so that whoever finds that name and
    // this ledger knows them for one finished download. The part is synced before that only where much is at
    // stake: it is about to be synced anyway.
    void conclude(RangeSet here, std::function<void(Expected<void>)> then);
    // Saves nothing from now on; calls `then` once no save is under way.
    void abandon(std::function<void()> then);

    // The number of bytes that would survive a crash.
    qint64 safeBytes() const { return m_ledger.claimed().length(); }
    // The ledger as it was last saved, with the seals that were made since.
    Ledger ledger() const;

private:
    using Then = std::function<void(Expected<void>)>;

    JobServices m_services;
    Listener& m_listener;
    std::shared_ptr<Assembly> m_part;
    QString m_path;
    Ledger m_ledger;
    std::vector<Seal> m_freshSeals;
    RangeSet m_forgottenWhileSaving;
    qint64 m_unsafe = 0;
    qint64 m_beingSaved = 0;
    // When the first of the unsafe bytes came.
    std::optional<MonotonicTime> m_unsafeSince;
    std::optional<MonotonicTime> m_beingSavedSince;
    MonotonicTime m_savedAt;
    bool m_saving = false;
    std::function<void()> m_next;
    std::shared_ptr<int> m_alive = std::make_shared<int>();

    void save(RangeSet here, LedgerClosing closing, Durability ofPart, Then then);
    void whenIdle(std::function<void()> next);
};

} // namespace tributary
