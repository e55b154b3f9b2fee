#pragma once

#include "core/engine/file/file_proof.h"
#include "core/engine/file/run_context.h"
#include "core/engine/shared/job_services.h"
#include "core/values/phrases/phrase.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace tributary {

class LinkCheck;

// Where a run begins.
struct FromNothing
{
    // The size of what an earlier run had begun, of which nothing is here.
    std::optional<qint64> formerSize = {};
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
// A file of somebody else has the name and stays as it is (ConflictPolicy::Skip).
struct NameIsTaken
{
};
using StartingPoint = std::variant<FromNothing, FromHere, AlreadyFinished, NameIsTaken>;

// What an earlier run of the download left: takes it up once it is known to be as it was left, gives up what
// isn't, and so says where this run begins. What another link left is taken up where the download's own link
// shows the same bytes. Lives on the lane, reads aside.
class EarlierRun
{
public:
    using Then = std::function<void(const Expected<StartingPoint>&)>;

    EarlierRun(RunContext& run, const JobServices& services, FileProof& proof);
    ~EarlierRun();
    EarlierRun(const EarlierRun&) = delete;
    EarlierRun& operator=(const EarlierRun&) = delete;

    // Takes up what an earlier run left: finding says what lies under the name, saidByHeader which checksum a
    // header of the answer gave for the file.
    void takeUp(const Expected<TargetFinding>& finding, const std::optional<FoundChecksum>& saidByHeader,
                Then then);
    // Takes up the bytes of this run that are still as their seals say, after another program has cut the
    // file.
    void takeUpAfterACut(Then then);

    // True where another download writes the file and this run may skip it, should that download finish it.
    bool waitsForAnother() const { return m_waitsForAnother; }
    // True where the run has to ask again later: its link was to be compared with the bytes here and the
    // server can't be asked at the moment, or another download writes the file.
    bool isToAskAgain() const { return m_isToAskAgain; }
    // The pause that the server asked for.
    std::optional<std::chrono::milliseconds> retryAfter() const { return m_retryAfter; }
    // Ends the comparison of the link with the bytes here.
    void giveUp();

    // How much was here when this run began, and is not fetched again.
    qint64 resumedFrom() const { return m_resumedFrom; }
    // Notes that the run fetches the whole file again.
    void letGo() { m_resumedFrom = 0; }
    // Says that the bytes stay where an earlier run was asked to have them; empty where they are where this
    // one was.
    const Phrase& notice() const { return m_notice; }

private:
    RunContext& m_run;
    JobServices m_services;
    FileProof& m_proof;
    qint64 m_resumedFrom = 0;
    std::unique_ptr<LinkCheck> m_check;
    bool m_isToAskAgain = false;
    std::optional<std::chrono::milliseconds> m_retryAfter;
    bool m_waitsForAnother = false;
    Phrase m_notice;

    void leaveTakenName(Then then);
    void compareLink(const OtherLinksPartHere& part, const std::optional<FoundChecksum>& saidByHeader,
                     Then then);
    void goByLink(const QString& partPath, const Expected<void>& compared,
                  const std::optional<FoundChecksum>& saidByHeader, const Then& then);
    void takeUpFinished(const Ledger& ledger, const std::optional<FoundChecksum>& saidByHeader, Then then);
    Ledger withoutAnybodysParts(Ledger ledger) const;
    Expected<Ledger> followed(Ledger ledger) const;
    void takeUpPart(const Ledger& found, Then then);
    void readSeals(const Ledger& ledger, std::function<void(const Expected<RangeSet>&)> then);
    void goByWhatIsHere(const Ledger& ledger, const Expected<RangeSet>& here, const Then& then);
    bool isAnothersFile(const Ledger& ledger, const RangeSet& here) const;
    bool isToBeFetchedAgain(const Ledger& ledger) const;
    void noteWhere(const Ledger& ledger);
    Expected<StartingPoint> pointFor(Ledger ledger, const RangeSet& here);
};

} // namespace tributary
