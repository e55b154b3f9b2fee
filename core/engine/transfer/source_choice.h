#pragma once

#include "core/engine/transfer/source_trials.h"

namespace tributary {

// Which source a free connection asks next, by what each was seen to do: who is to bring a reserved piece,
// who is to be compared with, who has not been tried, who has most to spare.
class SourceChoice
{
public:
    SourceChoice(SourceJudge& judge, WorkBoard& board, const FileFacts& facts, const PieceAudit& audit,
                 const ConnectionTarget& target, SourceTrials& trials, const ConnectionSet& connections);

    // None: nobody has room for another connection, or there is too little left.
    Source* next(MonotonicTime now);
    // How fast each is, by the pieces that its connections fetch.
    void measure(MonotonicTime now);
    // The connections of those that are slower by far than one that has room.
    std::vector<Connection*> onSlowSources(MonotonicTime now) const;
    // The first source keeps silent while others could be asked.
    Connection* tooSilentAtFirst(MonotonicTime now) const;

private:
    SourceJudge& m_judge;
    WorkBoard& m_board;
    const FileFacts& m_facts;
    const PieceAudit& m_audit;
    const ConnectionTarget& m_target;
    SourceTrials& m_trials;
    const ConnectionSet& m_connections;

    enum class SourcePace : quint8 { Usual, Slow };

    Source* forReserved(MonotonicTime now);
    Source* toTry(MonotonicTime now) const;
    Source* bestTrusted(MonotonicTime now, SourcePace slowest) const;
    bool isAnyQuick(MonotonicTime now) const;
    int heldForTrials(MonotonicTime now) const;
    bool isWorthATrial() const;
};

} // namespace tributary
