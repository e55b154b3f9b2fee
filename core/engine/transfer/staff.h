#pragma once

#include "core/engine/transfer/asker.h"
#include "core/engine/transfer/source_choice.h"

namespace tributary {

// Gives the connections their work: hires them, gives out segments, replaces connections that are far slower
// than the others, and gives way to other downloads.
class Staff
{
public:
    Staff(const DownloadRequest& wanted, const FileFacts& facts, WorkBoard& board, SourceJudge& judge,
          ConnectionSet& connections, const ConnectionNumber& connectionNumber, LimitShare& share,
          const BodyWriter& writer, SourceTrials& trials, SourceChoice& choice, Asker& asker, LogReader log);

    // Has one connection ask for the beginning of the file.
    void fillOpening(MonotonicTime now);
    // Gives each free connection something to do, and hires further ones.
    void fill(MonotonicTime now);
    // Compares the speeds of connections, and gives up segments that come far too slowly.
    void look(MonotonicTime now);
    // Drops segments that are far too large for a new limit, because they would go on to come ahead of it.
    void askForLess(MonotonicTime now);
    // Lets go of connections that another download needs, or that a lower limit forbids.
    void yieldToOthers(MonotonicTime now);
    void adaptBuffers(MonotonicTime now);

private:
    const DownloadRequest& m_wanted;
    const FileFacts& m_facts;
    WorkBoard& m_board;
    SourceJudge& m_judge;
    ConnectionSet& m_connections;
    const ConnectionNumber& m_connectionNumber;
    LimitShare& m_share;
    const BodyWriter& m_writer;
    SourceTrials& m_trials;
    SourceChoice& m_choice;
    Asker& m_asker;
    LogReader m_log;
    int m_replacements = 0;

    int most(MonotonicTime now) const;
    QString host() const;
    std::optional<qint64> largestPayingSegment(int connections, MonotonicTime now) const;
    std::optional<qint64> largestSegment(int connections, MonotonicTime now) const;
    bool giveWork(Connection& connection, MonotonicTime now);
    std::optional<Claim> nextClaim(const Source& source, MonotonicTime now);
    void haveFewerOf(const Source& source, MonotonicTime now);
    void leaveSlowSources(MonotonicTime now);
    void replaceLaggard(MonotonicTime now);
};

} // namespace tributary
