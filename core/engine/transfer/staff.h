#pragma once

#include "core/engine/transfer/asker.h"
#include "core/engine/transfer/source_choice.h"

namespace tributary {

// How many connections are at work and what each gets to do: hires, gives out pieces, replaces whoever is far
// slower than the others, and gives way to other downloads.
class Staff
{
public:
    Staff(const DownloadRequest& wanted, const FileFacts& facts, WorkBoard& board, SourceJudge& judge,
          ConnectionSet& connections, const ConnectionTarget& target, LimitShare& share,
          const BodyWriter& writer, SourceTrials& trials, SourceChoice& choice, Asker& asker, LogReader log);

    // One asks for the beginning of the file.
    void fillOpening(MonotonicTime now);
    // Each that is free gets something to do, and further ones are hired.
    void fill(MonotonicTime now);
    // Bytes flow, or should: speeds are compared, and what is far slower is given up.
    void look(MonotonicTime now);
    // A limit came while large pieces were on their way, which would go on to come ahead of it.
    void askForLess(MonotonicTime now);
    // Somebody else has no connection at all, or fewer are allowed than were.
    void yieldToOthers(MonotonicTime now);
    void adaptBuffers(MonotonicTime now);

private:
    const DownloadRequest& m_wanted;
    const FileFacts& m_facts;
    WorkBoard& m_board;
    SourceJudge& m_judge;
    ConnectionSet& m_connections;
    const ConnectionTarget& m_target;
    LimitShare& m_share;
    const BodyWriter& m_writer;
    SourceTrials& m_trials;
    SourceChoice& m_choice;
    Asker& m_asker;
    LogReader m_log;
    int m_replacements = 0;

    int most(MonotonicTime now) const;
    QString host() const;
    std::optional<qint64> largestPiece(int connections, MonotonicTime now) const;
    bool giveWork(Connection& connection, MonotonicTime now);
    void leaveSlowSources(MonotonicTime now);
    void replaceLaggard(MonotonicTime now);
};

} // namespace tributary
