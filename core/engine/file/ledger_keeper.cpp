#include "core/engine/file/ledger_keeper.h"

#include "core/storage/part/ledger_file.h"
#include "core/storage/part/seals.h"
#include "core/storage/part/stream_sealer.h"
#include "core/values/basics/thread_handover.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// At most 16 MiB or 5 s of transfer may be lost in a crash. Saving begins well before, so that reading need
// not wait for it; and what is still in sockets' buffers is lost as well, hence the distance to 16 MiB.
constexpr qint64 saveAfterBytes = 4 * 1024 * 1024;
constexpr qint64 holdAfterBytes = 10 * 1024 * 1024;
constexpr Seconds saveAfterTime = 3s;
constexpr Seconds holdAfterTime = 4.5s;
// So much of a part need not be synced before a ledger speaks of it: when the power fails the seals tell what
// is missing, and that is fetched again. The ledger itself is synced in any case, since a damaged one would
// be left beside the file.
constexpr qint64 mayBeLost = 16 * 1024 * 1024;
// More than any ledger of a few gigabytes.
constexpr qint64 givenUpForTheLedger = 256 * 1024;

// Seals by reading what was not sealed as it came. That is no way to vouch for what another program may have
// written: the next run reads all of it then.
Expected<void> sealRest(const Assembly& part, Ledger& ledger, const RangeSet& here)
{
    auto seals = sealRanges(readerOf(part), here, ledger.seals, sealBlockSize(ledger.size));
    if (!seals)
        return std::unexpected(seals.error());
    if (part.wasMeddledWith())
        ledger.closing = LedgerClosing::Underway;
    else
        ledger.seals = std::move(*seals);
    return {};
}

// Another program has cut the part while it was read.
DownloadError asChangeIfCut(DownloadError error)
{
    if (error.detail.kind() == PhraseKind::PartEndsAt)
        error.kind = ErrorKind::Changed;
    return error;
}

Expected<Ledger> saveNow(Assembly& part, const QString& path, Ledger ledger, const RangeSet& here,
                         Durability ofPart)
{
    const auto synced = ofPart == Durability::Synced ? part.sync() : Expected<void>();
    if (!synced)
        return std::unexpected(synced.error());
    // Sealed, what another program has cut off would be vouched for.
    if (const auto reaches = part.requireLength(here); !reaches)
        return std::unexpected(reaches.error());
    if (const auto sealed = sealRest(part, ledger, here); !sealed)
        return std::unexpected(asChangeIfCut(sealed.error()));
    auto identity = part.identity();
    if (!identity)
        return std::unexpected(identity.error());
    ledger.part = std::move(*identity);
    // The ledger goes by its path: where a drive was pulled, it would be written below the empty mount point.
    if (auto named = part.checkStillNamed(); !named)
        return std::unexpected(std::move(named.error()));
    if (auto saved = saveLedger(path, ledger, Durability::Synced); !saved)
        return std::unexpected(saved.error());
    return ledger;
}

// Reads as many of the bytes as the disk gives.
QByteArray bytesOf(const Assembly& part, ByteRange range)
{
    QByteArray bytes(range.length(), Qt::Uninitialized);
    bytes.truncate(part.read(range.begin, {bytes.data(), static_cast<size_t>(bytes.size())}).value_or(0));
    return bytes;
}

// On a full disk there may be no room left to note what is here: the last bytes of it give way. Where the
// ledger has no place even so, as on a volume that takes no further file, they come back.
Expected<Ledger> saveLast(Assembly& part, const QString& path, const Ledger& ledger, RangeSet here,
                          Durability ofPart)
{
    auto saved = saveNow(part, path, ledger, here, ofPart);
    if (saved || saved.error().kind != ErrorKind::NoSpace || here.isEmpty())
        return saved;
    const qint64 end = here.ranges().back().end;
    const qint64 cut = std::max<qint64>(0, end - givenUpForTheLedger);
    const QByteArray givenUp = bytesOf(part, {cut, end});
    if (!part.truncate(cut))
        return saved;
    here.remove({cut, end});
    saved = saveNow(part, path, ledger, here, ofPart);
    if (!saved)
        (void)part.write(cut, givenUp);
    return saved;
}

} // namespace

LedgerKeeper::LedgerKeeper(const JobServices& services, Listener& listener, std::shared_ptr<Assembly> part,
                           QString ledgerPath, Ledger ledger)
    : m_services(services)
    , m_listener(listener)
    , m_part(std::move(part))
    , m_path(std::move(ledgerPath))
    , m_ledger(std::move(ledger))
    , m_savedAt(MonotonicTime::clock::now())
{
}

void LedgerKeeper::begin(Then then)
{
    m_saving = true;
    m_ledger.part = m_part->identity().value_or(FileIdentity());
    m_ledger.closing = LedgerClosing::Underway;
    runAside(
        m_services.saves, m_services.home, m_alive,
        [path = m_path, ledger = m_ledger] { return saveLedger(path, ledger, Durability::Synced); },
        [this, then = std::move(then)](const Expected<void>& saved) {
            m_saving = false;
            if (const auto waiting = std::exchange(m_next, nullptr))
                waiting();
            else
                then(saved);
        });
}

Ledger LedgerKeeper::ledger() const
{
    Ledger now = m_ledger;
    now.seals = mergedSeals(now.seals, m_freshSeals);
    return now;
}

void LedgerKeeper::learn(const FoundChecksum& digest)
{
    m_ledger.digests.said = digest;
}

void LedgerKeeper::refute(const Refutation& refuted)
{
    m_ledger.digests.refuted = refuted;
}

void LedgerKeeper::note(qint64 bytesWritten, std::vector<Seal> sealed, MonotonicTime now)
{
    m_unsafe += bytesWritten;
    if (bytesWritten > 0 && !m_unsafeSince)
        m_unsafeSince = now;
    m_freshSeals.insert(m_freshSeals.end(), sealed.begin(), sealed.end());
}

void LedgerKeeper::forget(ByteRange range)
{
    const size_t claimed = m_ledger.seals.size();
    forgetSeals(m_ledger.seals, range);
    forgetSeals(m_freshSeals, range);
    if (m_saving)
        m_forgottenWhileSaving.insert(range);
    // The ledger on the disk may vouch for it still, and a kill must not find it so.
    if (m_saving || m_ledger.seals.size() < claimed)
        m_unsafe = std::max(m_unsafe, saveAfterBytes);
}

bool LedgerKeeper::mustHold(MonotonicTime now) const
{
    const bool isTooMuch = m_unsafe + m_beingSaved >= holdAfterBytes;
    const bool isTooLong = m_saving && m_beingSavedSince && now - *m_beingSavedSince >= holdAfterTime;
    return m_part->isSavedUnderway() && (isTooMuch || isTooLong);
}

void LedgerKeeper::advance(const RangeSet& here, MonotonicTime now)
{
    // Bytes may be older than the keeper, where a file got its ledger late.
    const bool isTime = m_unsafeSince && now - std::min(m_savedAt, *m_unsafeSince) >= saveAfterTime;
    const bool due = m_unsafe >= saveAfterBytes || isTime;
    if (m_saving || !due || !m_part->isSavedUnderway())
        return;
    m_savedAt = now;
    save(here, LedgerClosing::Underway, Durability::Synced, [this](const Expected<void>& saved) {
        if (saved)
            m_listener.ledgerAdvanced();
        else
            m_listener.ledgerFailed(saved.error());
    });
}

void LedgerKeeper::save(RangeSet here, LedgerClosing closing, Durability ofPart, Then then)
{
    m_saving = true;
    m_beingSaved = std::exchange(m_unsafe, 0);
    m_beingSavedSince = std::exchange(m_unsafeSince, std::nullopt);
    Ledger next = m_ledger;
    next.closing = closing;
    // All of these blocks are in here, which was looked up after they were written.
    next.seals = mergedSeals(next.seals, std::exchange(m_freshSeals, {}));
    runAside(
        m_services.saves, m_services.home, m_alive,
        [part = m_part, path = m_path, next = std::move(next), here = std::move(here), ofPart]() mutable {
            const bool isLast = next.closing == LedgerClosing::Clean;
            return isLast ? saveLast(*part, path, next, std::move(here), ofPart)
                          : saveNow(*part, path, std::move(next), here, ofPart);
        },
        [this, then = std::move(then)](Expected<Ledger> saved) {
            m_saving = false;
            m_beingSaved = 0;
            m_beingSavedSince.reset();
            if (saved) {
                saved->digests = std::move(m_ledger.digests);
                saved->beginning = m_ledger.beginning;
                m_ledger = std::move(*saved);
            }
            for (const ByteRange range : m_forgottenWhileSaving.ranges())
                forgetSeals(m_ledger.seals, range);
            m_forgottenWhileSaving.clear();
            if (const auto waiting = std::exchange(m_next, nullptr))
                waiting();
            else
                then(saved ? Expected<void>() : std::unexpected(saved.error()));
        });
}

void LedgerKeeper::whenIdle(std::function<void()> next)
{
    if (m_saving)
        m_next = std::move(next);
    else
        next();
}

void LedgerKeeper::close(RangeSet here, std::function<void(Expected<void>)> then)
{
    whenIdle([this, here = std::move(here), then = std::move(then)]() mutable {
        save(std::move(here), LedgerClosing::Clean, Durability::Synced, std::move(then));
    });
}

void LedgerKeeper::conclude(RangeSet here, std::function<void(Expected<void>)> then)
{
    const Durability ofPart = here.length() > mayBeLost ? Durability::Synced : Durability::Written;
    whenIdle([this, ofPart, here = std::move(here), then = std::move(then)]() mutable {
        save(std::move(here), LedgerClosing::Underway, ofPart, std::move(then));
    });
}

void LedgerKeeper::abandon(std::function<void()> then)
{
    whenIdle(std::move(then));
}

} // namespace tributary
