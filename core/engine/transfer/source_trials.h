#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/transfer/connection_set.h"
#include "core/engine/transfer/connection_target.h"

#include <random>

namespace tributary {

// Which stretches of what is here a source is asked for, to see whether it has the same file: before it is
// trusted, and by random samples of what others brought; and for how long a whole file waits for that.
class SourceTrials
{
public:
    SourceTrials(const DownloadRequest& wanted, SourceJudge& judge, const WorkBoard& board,
                 const FileFacts& facts, const PieceAudit& audit, const BodyWriter& writer,
                 const ConnectionTarget& target, quint32 seed);

    // Nothing was compared yet.
    void clear();
    // It has to show bytes before it may bring any.
    bool needsTrial(const Source& source) const;
    ByteRange nextOfTrial(Source& source);
    enum class Shown : quint8 { MoreToShow, NowTrusted, WasTrusted };
    // It had the same bytes as are here.
    Shown pass(Source& source);

    // Whom to ask now for what others brought; so many connections do so already, or are busy with it.
    Source* sourceToCompare(const ConnectionSet& connections, MonotonicTime now);
    std::optional<ByteRange> nextToCompare(const Source& source);
    // Whatever comes of the connection only confirms a file that is whole.
    bool isSecondOpinion(const Connection& connection) const;
    // All of it is here, but who could be asked about it has not told yet.
    bool isStillComparing(const ConnectionSet& connections, MonotonicTime now);
    // A file that is whole does not fail for want of a second opinion.
    void endComparing() { m_isCompared = true; }
    // Some of what was whole is fetched again.
    void noteForgotten() { m_wholeSince.reset(); }

private:
    const DownloadRequest& m_wanted;
    SourceJudge& m_judge;
    const WorkBoard& m_board;
    const FileFacts& m_facts;
    const PieceAudit& m_audit;
    const BodyWriter& m_writer;
    const ConnectionTarget& m_target;
    std::mt19937 m_chance;
    std::optional<MonotonicTime> m_wholeSince;
    bool m_isCompared = false;

    bool isComparing() const;
    Source* asker(MonotonicTime now);
    bool hasMoreToAsk(const Source& source) const;
};

} // namespace tributary
