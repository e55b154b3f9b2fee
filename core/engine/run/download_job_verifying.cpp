#include "core/engine/bytes/other_file.h"
#include "core/engine/file/finished_check.h"
#include "core/engine/run/download_job.h"
#include "core/storage/part/seals.h"

// Whether a whole file is what somebody said it is.

namespace tributary {

namespace {

// A small file has no ledger that would have them.
std::vector<Seal> sealsOfAll(const PartFile& part, qint64 size)
{
    const auto read = [&part](qint64 offset, std::span<char> into) { return part.read(offset, into); };
    RangeSet all;
    all.insert({0, size});
    return sealRanges(read, all, {}, sealBlockSize(size)).value_or(std::vector<Seal>());
}

} // namespace

void DownloadJob::verify()
{
    // Nobody has looked at what changes from here on.
    m_looked = m_target.part()->identity().value_or(FileIdentity());
    if (const auto other = otherSize(m_request, m_crew.plan() ? m_crew.plan()->total() : 0)) {
        fail(*other, Closing::DiscardPart);
        return;
    }
    m_checksum = knownChecksum();
    const bool mayLook = m_crew.plan() && m_request.checksumSearch == ChecksumSearch::HeadersAndFiles;
    if (!m_checksum && mayLook && !m_crew.isProven())
        searchChecksum();
    else
        check(m_checksum);
}

std::optional<FoundChecksum> DownloadJob::knownChecksum() const
{
    if (m_request.checksum)
        return FoundChecksum{.checksum = *m_request.checksum};
    return m_crew.known().digest;
}

void DownloadJob::searchChecksum()
{
    setState(DownloadState::Verifying);
    m_search = std::make_unique<SiblingChecksum>(m_request, m_services, [this](const auto& found) {
        m_checksum = found;
        if (found)
            logFinding(QStringLiteral("found a checksum in %1").arg(found->place));
        check(found);
    });
    m_search->start();
}

void DownloadJob::check(const std::optional<FoundChecksum>& wanted)
{
    if (!wanted) {
        afterVerifying({});
        return;
    }
    if (m_state != DownloadState::Verifying)
        setState(DownloadState::Verifying);
    auto check = [part = m_target.part(), wanted = *wanted, hashed = m_hashed, stop = m_stop] {
        return checkDigest(*part, wanted, *hashed, *stop);
    };
    auto then = [this](const Expected<void>& verified) { afterVerifying(verified); };
    aside(std::move(check), std::move(then));
}

void DownloadJob::afterVerifying(const Expected<void>& verified)
{
    if (!verified && verified.error().kind == ErrorKind::ChecksumMismatch && triesOthers(verified.error()))
        return;
    if (!verified) {
        DownloadError error = verified.error();
        if (const QStringList accounts = m_crew.accounts(); !accounts.isEmpty())
            error.detail += QLatin1String("; no source brought it: ") + accounts.join(QLatin1String(", "));
        fail(error, closingFor(error));
        return;
    }
    m_crew.acceptWhole();
    // The file is whole and right; that the ledger cannot say so is no reason not to name it.
    auto concluded = [this](const Expected<void>&) {
        m_finalSeals = m_keeper->ledger().seals;
        readyToFinish();
    };
    if (m_keeper) {
        m_keeper->conclude(m_crew.plan()->here(), std::move(concluded));
        return;
    }
    m_finalSeals = sealsOfAll(*m_target.part(), m_crew.plan() ? m_crew.plan()->total() : 0);
    readyToFinish();
}

// Its time is another than it was: some network drives set it anew, and another program may have written to
// it.
void DownloadJob::lookAgain(const DownloadError& error)
{
    constexpr int mostLooks = 2;
    if (++m_looks > mostLooks) {
        m_looked.reset();
        finish();
        return;
    }
    logFinding(error.detail + QLatin1String("; it is read again"));
    m_looked = m_target.part()->identity().value_or(FileIdentity());
    auto check = [part = m_target.part(), seals = m_finalSeals, wanted = m_checksum, hashed = m_hashed,
                  stop = m_stop] { return checkBytes(*part, seals, wanted, *hashed, *stop); };
    aside(std::move(check), [this](const Expected<void>& same) {
        if (same) {
            finish();
            return;
        }
        const bool isMeddledWith = same.error().kind == ErrorKind::Changed;
        const DownloadError why{.kind = isMeddledWith ? ErrorKind::DiskError : same.error().kind,
                                .detail = same.error().detail};
        if (m_keeper) // the next run fetches what is wrong
            m_keeper->abandon([this, why] { reportFailure(why, m_keeper->safeBytes()); });
        else
            fail(why, Closing::DiscardPart);
    });
}

bool DownloadJob::triesOthers(const DownloadError& mismatch)
{
    const TransferCrew::Retrial retrial = m_crew.tryOthers(mismatch);
    if (retrial == TransferCrew::Retrial::None)
        return false;
    m_hashed->store(0);
    if (retrial == TransferCrew::Retrial::StartOver) {
        logFinding(QLatin1String("starting over with the other sources: ") + mismatch.detail);
        startOver();
    } else {
        setState(DownloadState::Downloading);
        m_crew.goOn();
    }
    return true;
}

} // namespace tributary
