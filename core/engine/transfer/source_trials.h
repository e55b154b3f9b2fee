#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/transfer/connection_number.h"
#include "core/engine/transfer/connection_set.h"
#include "core/engine/transfer/crew_listener.h"

#include <random>

namespace tributary {

// Chooses the stretches that a source is asked for to see whether it has the same file: on trial before it is
// trusted, and as random samples of what others brought. Also says how long a whole file waits for such
// answers.
class SourceTrials
{
public:
    SourceTrials(const DownloadRequest& wanted, SourceJudge& judge, const WorkBoard& board, FileFacts& facts,
                 const PieceAudit& audit, const BodyWriter& writer, const ConnectionNumber& connectionNumber,
                 quint32 seed);

    // Forgets all comparisons, as at the start.
    void clear();
    // Whether the source must show bytes that are here before it may bring new ones.
    bool needsTrial(const Source& source) const;
    ByteRange nextOfTrial(Source& source);
    enum class Shown : quint8 { MoreToShow, NowTrusted, WasTrusted };
    // Notes that the source has shown the bytes that are here.
    Shown pass(Source& source);

    // The source to ask for samples of what others brought, if any, given the connections that are busy.
    Source* sourceToCompare(const ConnectionSet& connections, MonotonicTime now);
    std::optional<ByteRange> nextToCompare(const Source& source);
    // Has the own link asked about stretches of what an earlier run brought, where mirrors may have brought
    // some of it.
    void compareEarlier();
    // What the connection was to compare has not been compared, so it is asked for once more.
    void compareAgain(const Connection& connection);
    // Whether the connection only confirms a file that is whole already.
    bool isSecondOpinion(const Connection& connection) const;
    // Mirrors brought the whole file in an earlier run. This run has none, so nobody but the own link can say
    // that the file is its own, and without that word the file is not taken.
    bool isOwnsWordAllThatLacks() const;
    // The source is the download's own link, and so far only mirrors have said what the file is.
    bool hasTheSay(const Source& source) const;
    // The file is whole, but a source that could confirm it has not answered yet.
    bool isStillComparing(const ConnectionSet& connections, MonotonicTime now);
    // A file that is whole does not fail for want of a second opinion.
    void endComparing() { m_isCompared = true; }
    // The trouble that keeps the own link from giving its word, or nullopt where that word is not missing.
    std::optional<Trouble> owedWord(MonotonicTime now) const;
    // A wait is over, and what was not compared may be now.
    void resume();
    // Bytes of a whole file are to be fetched again.
    void noteForgotten() { m_wholeSince.reset(); }
    // The source is the download's own link, which has brought parts, and whoever else could be asked has
    // shown nothing yet.
    bool isOwnBeforeUntried(const Source& source, MonotonicTime now) const;
    // The own link, which has not answered in this run yet, may say that what is here is another file.
    bool isOwnToBeHeard() const;
    // A digest tells in the end whether the file is right.
    bool isToldByDigest() const;

private:
    const DownloadRequest& m_wanted;
    SourceJudge& m_judge;
    const WorkBoard& m_board;
    FileFacts& m_facts;
    const PieceAudit& m_audit;
    const BodyWriter& m_writer;
    const ConnectionNumber& m_connectionNumber;
    std::mt19937 m_chance;
    std::optional<MonotonicTime> m_wholeSince;
    bool m_isCompared = false;

    bool isMirrorsWordHere() const;
    bool isComparing() const;
    // All of the file is here, and the own link has not answered yet.
    bool isOwnLate() const;
    bool hasOwnSaidNothing() const;
    bool isOwnAskedAtTheEnd() const;
    Source* asker(MonotonicTime now);
    bool hasMoreToAsk(const Source& source) const;
};

} // namespace tributary
