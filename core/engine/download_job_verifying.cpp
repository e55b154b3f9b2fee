#include "core/engine/download_job.h"
#include "core/engine/other_file.h"
#include "core/storage/file_hash.h"

// Whether a whole file is what somebody said it is.

namespace tributary {

namespace {

QString wordsOn(const FoundChecksum& wanted)
{
    QString text = QLatin1String("expected ") + toText(wanted.checksum);
    switch (wanted.origin) {
    case ChecksumOrigin::Given: return text;
    case ChecksumOrigin::Header: return text + QStringLiteral(" by the server's header %1").arg(wanted.place);
    case ChecksumOrigin::File: return text + QStringLiteral(" by %1 beside it").arg(wanted.place);
    }
    return text;
}

Expected<void> checkDigest(const PartFile& part, const FoundChecksum& wanted, std::atomic<qint64>& hashed,
                           const std::atomic_bool& stop)
{
    const auto progress = [&hashed](qint64 bytes) { hashed.store(bytes); };
    // Of this very file, whatever its name means by now; systems that lock files let nobody else open it.
    const auto read = [&part](qint64 offset, std::span<char> into) { return part.read(offset, into); };
    const auto digest = hashAll(read, wanted.checksum.algorithm, progress, stop);
    if (!digest)
        return std::unexpected(digest.error());
    if (*digest == wanted.checksum.digest)
        return {};
    const Checksum found{.algorithm = wanted.checksum.algorithm, .digest = *digest};
    return failure(ErrorKind::ChecksumMismatch, wordsOn(wanted) + QLatin1String(", found ") + toText(found));
}

} // namespace

void DownloadJob::verify()
{
    if (const auto other = otherSize(m_request, m_crew.plan() ? m_crew.plan()->total() : 0)) {
        fail(*other, Closing::KeepUnclaimed);
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
    if (verified) {
        m_crew.acceptWhole();
        // The file is whole and right; that the ledger cannot say so is no reason not to name it.
        if (m_keeper)
            m_keeper->conclude(m_crew.plan()->here(), [this](const Expected<void>&) { readyToFinish(); });
        else
            readyToFinish();
    } else {
        DownloadError error = verified.error();
        if (const QStringList accounts = m_crew.accounts(); !accounts.isEmpty())
            error.detail += QLatin1String("; no source brought it: ") + accounts.join(QLatin1String(", "));
        fail(error, Closing::KeepUnclaimed);
    }
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
