#include "core/engine/file/file_proof.h"

#include "core/storage/part/part_file.h"
#include "core/values/phrases/phrase.h"

namespace tributary {

FileProof::FileProof(RunContext& run, const JobServices& services)
    : m_run(run)
    , m_services(services)
{
}

std::optional<FoundChecksum> FileProof::givenOr(const std::optional<FoundChecksum>& said) const
{
    return m_run.wanted.checksum ? FoundChecksum{.checksum = *m_run.wanted.checksum} : said;
}

// An accepted digest was taken of the file itself, so it proves nothing, and the file does not count as
// checked.
std::optional<FoundChecksum> FileProof::acceptedBytes() const
{
    const auto& accepted = m_run.wanted.accepted;
    const bool counts = accepted && !m_run.wanted.checksum;
    return counts ? std::optional(FoundChecksum{.checksum = *accepted}) : std::nullopt;
}

void FileProof::acceptOr(Reading reading, Then then, std::function<void()> otherwise)
{
    const auto accepted = acceptedBytes();
    if (!accepted) {
        otherwise();
        return;
    }
    m_run.enter(DownloadState::Verifying);
    m_checksum.reset();
    m_run.work.run(
        [reading = std::move(reading), accepted] { return reading(accepted); },
        [this, then = std::move(then), otherwise = std::move(otherwise)](const Expected<void>& same) {
            if (!same && same.error().kind == ErrorKind::ChecksumMismatch) {
                forgetProgress();
                otherwise();
            } else {
                then(same);
            }
        });
}

void FileProof::check(const std::shared_ptr<PartFile>& part, const std::optional<FoundChecksum>& saidByHeader,
                      std::optional<ListsFrom> lists, const Then& then)
{
    auto reading = [part, hashed = m_hashed, stop = m_run.work.stopSign()](const auto& wanted) {
        return checkDigest(*part, *wanted, *hashed, *stop);
    };
    acceptOr(std::move(reading), then,
             [this, part, saidByHeader, lists, then] { compare(part, saidByHeader, lists, then); });
}

void FileProof::compare(std::shared_ptr<PartFile> part, const std::optional<FoundChecksum>& saidByHeader,
                        std::optional<ListsFrom> lists, Then then)
{
    m_notice = {};
    m_checksum = givenOr(saidByHeader);
    const bool mayAsk = lists && m_run.wanted.checksumSearch == ChecksumSearch::HeadersAndFiles;
    if (!m_checksum && mayAsk)
        search(part, *lists, std::move(then));
    else
        hash(std::move(part), std::move(then));
}

void FileProof::search(const std::shared_ptr<PartFile>& part, ListsFrom lists, Then then)
{
    ask(*part, lists, EarlierAnswers::Used,
        [this, part, lists, then = std::move(then)](const std::optional<FoundChecksum>& found) {
            m_checksum = found;
            m_notice = found ? Phrase() : m_search->unread();
            if (!found)
                tellThatNoneWasFound();
            hash(part, orSearchAfresh(part, lists, then));
        });
}

// A person who asked for the search takes a file without a word for a verified one.
void FileProof::tellThatNoneWasFound() const
{
    m_run.log(m_notice.isEmpty() ? Phrase(PhraseKind::NoChecksumList) : m_notice);
}

// The file may be newer than a list that another download was sent.
FileProof::Then FileProof::orSearchAfresh(std::shared_ptr<PartFile> part, ListsFrom lists, Then then)
{
    if (!m_search->isFromEarlier())
        return then;
    return [this, part = std::move(part), lists, then = std::move(then)](const Expected<void>& same) {
        if (!same && same.error().kind == ErrorKind::ChecksumMismatch)
            searchAfresh(part, lists, same.error(), then);
        else
            then(same);
    };
}

// A list has said no to the file, and only another checksum can say yes: a host that is in trouble by now, or
// has no list any more, takes nothing back.
void FileProof::searchAfresh(const std::shared_ptr<PartFile>& part, ListsFrom lists,
                             const DownloadError& mismatch, Then then)
{
    ask(*part, lists, EarlierAnswers::PassedOver,
        [this, part, mismatch, then = std::move(then)](const std::optional<FoundChecksum>& found) {
            if (found && found->checksum != m_checksum->checksum) {
                m_checksum = found;
                hash(part, then);
                return;
            }
            // The listener may end the run, and with it the search that is still calling here. So the
            // listener hears of it later.
            m_run.work.run([mismatch]() -> Expected<void> { return std::unexpected(mismatch); }, then);
        });
}

void FileProof::ask(const PartFile& part, ListsFrom lists, EarlierAnswers earlier, SiblingChecksum::Then then)
{
    m_run.enter(DownloadState::Verifying);
    const qint64 size = part.identity().value_or(FileIdentity()).size;
    auto found = [this, then = std::move(then)](const std::optional<FoundChecksum>& checksum) {
        if (checksum)
            m_run.log(Phrase(PhraseKind::ChecksumFoundIn, {checksum->place}));
        then(checksum);
    };
    m_search = std::make_unique<SiblingChecksum>(
        m_run.wanted, m_services, ChecksumSearchScope{.size = size, .from = lists, .earlier = earlier},
        std::move(found));
    m_search->start();
}

void FileProof::hash(std::shared_ptr<PartFile> part, Then then)
{
    if (!m_checksum) {
        then({});
        return;
    }
    m_run.enter(DownloadState::Verifying);
    auto check = [part = std::move(part), wanted = *m_checksum, hashed = m_hashed,
                  stop = m_run.work.stopSign()] { return checkDigest(*part, wanted, *hashed, *stop); };
    m_run.work.run(std::move(check), std::move(then));
}

void FileProof::checkFinished(const QString& path, const Ledger& ledger,
                              const std::optional<FoundChecksum>& saidByHeader, const Then& then)
{
    const Reading reading = [path,
                             known = SealedFile{.size = ledger.size.value_or(0),
                                                .seals = ledger.seals,
                                                .pieces = m_run.wanted.pieces},
                             hashed = m_hashed, stop = m_run.work.stopSign()](const auto& wanted) {
        return checkAsFinished(path, known, wanted, *hashed, *stop);
    };
    const auto said = saidByHeader ? saidByHeader : ledger.digests.said;
    acceptOr(reading, then, [this, reading, said, then] { compareFinished(reading, said, then); });
}

void FileProof::compareFinished(const Reading& reading, const std::optional<FoundChecksum>& said, Then then)
{
    m_run.enter(DownloadState::Verifying);
    m_checksum = givenOr(said);
    m_run.work.run([reading, wanted = m_checksum] { return reading(wanted); },
                   [this, then = std::move(then)](const Expected<void>& same) {
                       if (!same)
                           m_checksum.reset();
                       then(same);
                   });
}

void FileProof::checkTaken(const QString& path, const Checksum& given, Then then)
{
    m_run.enter(DownloadState::Verifying);
    m_checksum = FoundChecksum{.checksum = given};
    auto check = [path, wanted = *m_checksum, hashed = m_hashed, stop = m_run.work.stopSign()] {
        return checkDigestAt(path, wanted, *hashed, *stop);
    };
    m_run.work.run(std::move(check), std::move(then));
}

void FileProof::checkAgain(std::shared_ptr<PartFile> part, SealedFile known, Then then)
{
    m_run.work.run(lookAt(std::move(part), std::move(known)), std::move(then));
}

std::function<Expected<void>()> FileProof::lookAt(std::shared_ptr<PartFile> part, SealedFile known) const
{
    return [part = std::move(part), known = std::move(known), wanted = m_checksum, hashed = m_hashed,
            stop = m_run.work.stopSign()] { return checkBytes(*part, known, wanted, *hashed, *stop); };
}

} // namespace tributary
