#pragma once

#include "core/engine/transfer/source_trials.h"

namespace tributary {

// Chooses the source that a free connection asks next, by what each was seen to do: one that is to bring a
// reserved piece, one to be compared with, one that has not been tried, or the one that has most to spare.
class SourceChoice
{
public:
    SourceChoice(SourceJudge& judge, WorkBoard& board, const FileFacts& facts, const PieceAudit& audit,
                 const ConnectionNumber& connectionNumber, SourceTrials& trials,
                 const ConnectionSet& connections);

    // Null if no source has room for another connection, or there is too little left.
    Source* next(MonotonicTime now);
    // The source for the only connection, where one is to work alone. Null also while the own link, whose
    // stream broke, is about to be asked again.
    Source* nextAlone(MonotonicTime now);
    // Measures the speed of each source by the pieces that its connections fetch. Returns the sources that
    // are better off with fewer connections than they have.
    std::vector<const Source*> measure(MonotonicTime now);
    // The connections to sources that are far slower than another one that has room.
    std::vector<Connection*> onSlowSources(MonotonicTime now) const;
    // The first source keeps silent while others could be asked.
    Connection* tooSilentAtFirst(MonotonicTime now) const;

private:
    SourceJudge& m_judge;
    WorkBoard& m_board;
    const FileFacts& m_facts;
    const PieceAudit& m_audit;
    const ConnectionNumber& m_connectionNumber;
    SourceTrials& m_trials;
    const ConnectionSet& m_connections;

    enum class SourcePace : quint8 { Usual, Slow };

    Source* forReserved(MonotonicTime now);
    Source* toTry(MonotonicTime now) const;
    Source* bestTrusted(MonotonicTime now, SourcePace slowest) const;
    bool isAnyQuick(MonotonicTime now) const;
    bool isOwnSoonBack(MonotonicTime now) const;
    int heldForTrials(MonotonicTime now) const;
    bool isWorthATrial() const;
};

} // namespace tributary
