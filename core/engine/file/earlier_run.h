#pragma once

#include "core/engine/file/file_proof.h"
#include "core/engine/file/run_step.h"
#include "core/engine/file/run_work.h"
#include "core/engine/file/unfinished_file.h"

#include <functional>
#include <variant>

namespace tributary {

// Where a run begins.
struct FromNothing
{
};
struct FromHere
{
    Known known;
    RangeSet here;
    RangeSet inherited; // of that, from an earlier link
};
// The file has had its name since an earlier run, and is as it was.
struct AlreadyFinished
{
};
// Something has the name and stays as it is (ConflictPolicy::Skip).
struct NameIsTaken
{
};
using StartingPoint = std::variant<FromNothing, FromHere, AlreadyFinished, NameIsTaken>;

// What an earlier run of the download left: takes it up once it is known to be as it was left, gives up what
// isn't, and so says where this run begins. Lives on the lane, reads aside.
class EarlierRun
{
public:
    using Then = std::function<void(const Expected<StartingPoint>&)>;

    EarlierRun(const DownloadRequest& wanted, UnfinishedFile& file, FileProof& proof, RunWork& work,
               EnterState enter, RunLog log);

    // By what lies under the name, and what a header said that the file hashes to.
    void takeUp(const Expected<TargetFinding>& finding, const std::optional<FoundChecksum>& saidByHeader,
                Then then);
    // Another program has cut what this run wrote: what is still as it was sealed stays.
    void takeUpAfterACut(Then then);

    // How much was here when this run began, and is not fetched again.
    qint64 resumedFrom() const { return m_resumedFrom; }
    // All is fetched again.
    void letGo() { m_resumedFrom = 0; }

private:
    const DownloadRequest& m_wanted;
    UnfinishedFile& m_file;
    FileProof& m_proof;
    RunWork& m_work;
    EnterState m_enter;
    RunLog m_log;
    qint64 m_resumedFrom = 0;

    void takeUpFinished(const Ledger& ledger, const std::optional<FoundChecksum>& saidByHeader, Then then);
    void takeUpPart(const Ledger& ledger, Then then);
    void readSeals(const Ledger& ledger, std::function<void(const Expected<RangeSet>&)> then);
    void goByWhatIsHere(const Ledger& ledger, const Expected<RangeSet>& here, const Then& then);
    bool isAnothersFile(const Ledger& ledger, const RangeSet& here) const;
    Expected<StartingPoint> pointFor(Ledger ledger, const RangeSet& here);
};

} // namespace tributary
