#pragma once

#include "core/engine/asking/sibling_checksum.h"
#include "core/engine/file/finished_check.h"
#include "core/engine/file/run_context.h"
#include "core/engine/shared/job_services.h"
#include "core/storage/part/ledger.h"
#include "core/values/download/download_request.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// Whether a whole file is what somebody said it is. The checksum that a person gave counts before one that a
// header said, and that before one in a file beside it on the host. The very file that a person has accepted
// is held against nothing that was found. Lives on the lane, hashes aside.
class FileProof
{
public:
    using Then = std::function<void(const Expected<void>&)>;

    FileProof(RunContext& run, const JobServices& services);

    // Where no digest is known yet, lists beside the file are asked for one if the request says so; without
    // lists nobody is asked.
    void check(const std::shared_ptr<PartFile>& part, const std::optional<FoundChecksum>& saidByHeader,
               std::optional<ListsFrom> lists, const Then& then);
    // A file that has its name already: by its ledger's seals, by the digests of its pieces, and by the
    // digest that the ledger has kept.
    void checkFinished(const QString& path, const Ledger& ledger,
                       const std::optional<FoundChecksum>& saidByHeader, const Then& then);
    // A file that is none of ours and has the name: by the checksum that a person gave.
    void checkTaken(const QString& path, const Checksum& given, Then then);
    // A file that was right, and that another program may have written to since.
    void checkAgain(std::shared_ptr<PartFile> part, SealedFile known, Then then);
    // A call that does the work of checkAgain(), on any thread and however late.
    std::function<Expected<void>()> lookAt(std::shared_ptr<PartFile> part, SealedFile known) const;
    // Ends the search for a checksum beside the file.
    void giveUp() { m_search.reset(); }
    // Starts the count of hashed bytes anew, because the file is fetched once more.
    void forgetProgress() { m_hashed->store(0); }

    qint64 hashed() const { return m_hashed->load(); }
    // The checksum that the file was last checked by.
    const std::optional<FoundChecksum>& checksum() const { return m_checksum; }
    // The checksum list that could not be read, and why, for a person who may want to verify the file; empty
    // where there was no such trouble.
    const Phrase& notice() const { return m_notice; }

private:
    RunContext& m_run;
    JobServices m_services;
    std::unique_ptr<SiblingChecksum> m_search;
    std::optional<FoundChecksum> m_checksum;
    Phrase m_notice;
    std::shared_ptr<std::atomic<qint64>> m_hashed = std::make_shared<std::atomic<qint64>>(0);

    // A function that reads the file, and compares it with a checksum if it gets one.
    using Reading = std::function<Expected<void>(const std::optional<FoundChecksum>&)>;

    std::optional<FoundChecksum> acceptedBytes() const;
    void acceptOr(Reading reading, Then then, std::function<void()> otherwise);
    void compare(std::shared_ptr<PartFile> part, const std::optional<FoundChecksum>& saidByHeader,
                 std::optional<ListsFrom> lists, Then then);
    void compareFinished(const Reading& reading, const std::optional<FoundChecksum>& said, Then then);
    std::optional<FoundChecksum> givenOr(const std::optional<FoundChecksum>& said) const;
    void search(const std::shared_ptr<PartFile>& part, ListsFrom lists, Then then);
    void tellThatNoneWasFound() const;
    Then orSearchAfresh(std::shared_ptr<PartFile> part, ListsFrom lists, Then then);
    void searchAfresh(const std::shared_ptr<PartFile>& part, ListsFrom lists, const DownloadError& mismatch,
                      Then then);
    void ask(const PartFile& part, ListsFrom lists, EarlierAnswers earlier, SiblingChecksum::Then then);
    void hash(std::shared_ptr<PartFile> part, Then then);
};

} // namespace tributary
