#pragma once

#include "core/engine/file/file_proof.h"
#include "core/engine/file/run_context.h"
#include "core/engine/file/run_step.h"
#include "core/engine/shared/job_services.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tributary {

class Finisher;
struct FileMark;

// The last steps of a file of which all bytes are here, in this order: assembled, checked, concluded in the
// ledger, and named. Lives on the lane, works aside.
class FinalSteps
{
public:
    using Then = std::function<void(const Expected<void>&)>;
    // The path that the file has at last; nothing where another has the name and stays
    // (ConflictPolicy::Skip).
    using ThenNamed = std::function<void(const StepOutcome<std::optional<QString>>&)>;

    FinalSteps(RunContext& run, const JobServices& services, FileProof& proof);

    // Changed when another program has cut what was written.
    void assemble(qint64 size, Then then);
    void check(const std::optional<FoundChecksum>& saidByHeader, std::optional<ListsFrom> lists,
               const Then& then);
    // From here on leaveUnnamed() alone keeps the file from its name.
    void conclude(qint64 size, std::function<void()> then);
    // To be called once the list has noted the name.
    void name(const QByteArray& lastModified, ThenNamed then);
    // Ends the run before its file has a name, if the file is being read again, which may take minutes: `end`
    // is called then in place of the answer, and the ledger says what is here, as it was concluded. A file
    // that is not read again gets its name in a moment, and nothing else happens.
    void leaveUnnamed(std::function<void()> end);
    bool isToBeLeft() const { return m_endUnnamed != nullptr; }

    // The name that the file is to get, or has got, and the policy for another file that has that name by
    // then.
    QString finalPath() const;
    ConflictPolicy onConflict() const;
    FileIdentity identity() const;
    bool isBeingNamed() const { return m_isBeingNamed; }
    qint64 assembled() const { return m_assembled->load(); }

private:
    RunContext& m_run;
    Finisher& m_finisher;
    FileProof& m_proof;
    std::shared_ptr<std::atomic<qint64>> m_assembled = std::make_shared<std::atomic<qint64>>(0);
    // The file's identity when its bytes were looked at last.
    std::optional<FileIdentity> m_looked;
    SealedFile m_whole;
    int m_looks = 0;
    std::optional<QString> m_otherPath; // with a number, where the target's own is another file's by now
    std::function<void()> m_endUnnamed;
    bool m_isBeingNamed = false;

    void sealAll(const std::function<void()>& then);
    FileMark mark(const QByteArray& lastModified) const;
    void meetTrouble(const DownloadError& error, const QByteArray& lastModified, ThenNamed then);
    Closing closeAfterNaming();
    // Says how the run closes for a file that is not as it was, or can't be read.
    StepOutcome<std::optional<QString>> refusal(const DownloadError& error) const;
    void refuse(const DownloadError& error, const ThenNamed& then);
    void lookAgain(const DownloadError& error, const QByteArray& lastModified, ThenNamed then);
};

} // namespace tributary
