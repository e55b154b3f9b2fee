#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/bytes/whole_retrial.h"
#include "core/engine/transfer/connection_set.h"
#include "core/engine/transfer/source_trials.h"
#include "core/engine/transfer/transfer_course.h"

namespace tributary {

// Deals with sources that turn out wrong or useless: closes their connections, has other sources fetch again
// what only they brought, and ends the transfer where nobody is left.
class Disputes
{
public:
    Disputes(FileFacts& facts, WorkBoard& board, SourceJudge& judge, ConnectionSet& connections,
             BodyWriter& writer, PieceAudit& audit, SourceTrials& trials, WholeRetrial& retrial,
             TransferCourse& course, LogReader log);

    // Bytes that the connection brought are of no use.
    void refuse(const Connection& connection, const BodyWriter::Refusal& refusal);
    // Decides what follows when two answers differ: one of the sources is wrong, or the file has changed.
    void heed(const Disagreement& disagreement);
    // A source that gives no parts has shown the beginning of the file, and others bring the rest.
    void heedSameBeginning(Source& source);
    // An answer is of another file than the one that was begun.
    void meetOtherFile(Source& source, const Judgement& told);
    // By this source the file ends elsewhere than an answer said before.
    void beContradicted(Source& by, const DownloadError& error);
    // All that is here is of another file than the one that was wanted.
    void leaveOtherFile(Source& source, const DownloadError& error);
    // A source says that the file is empty, which has no bytes that another one could be compared with later.
    // Leaves a mirror where the own link may still say what the file is, and the own link where mirrors may
    // have more.
    bool leaveEmpty(Source& source);
    // The source is of no use for now, or for good. The others go on; where there are none the transfer ends.
    void turnFrom(Source& source, const Trouble& trouble);
    // A piece is right now; these are the sources that had brought wrong bytes of it.
    void heedMended(const std::vector<PieceAudit::Trace>& wrongBefore);
    void heedWrongPiece(PieceAudit::WrongPiece wrong);
    // Ends the transfer, whichever sources are in play.
    void endTransfer(const DownloadError& error);

private:
    FileFacts& m_facts;
    WorkBoard& m_board;
    SourceJudge& m_judge;
    ConnectionSet& m_connections;
    BodyWriter& m_writer;
    PieceAudit& m_audit;
    SourceTrials& m_trials;
    WholeRetrial& m_retrial;
    TransferCourse& m_course;
    LogReader m_log;

    Source* wrongIn(const Disagreement& disagreement);
    // Nobody can tell which source is wrong.
    void heedUnsettled(const Disagreement& disagreement);
    void heedPieces(const Disagreement& disagreement);
    bool isAgainstADigest(const Disagreement& disagreement) const;
    bool isAmongMirrors(const Disagreement& disagreement) const;
    static bool contradictsItself(const Disagreement& disagreement);
    bool isAgainstEarlierLink(const Disagreement& disagreement) const;
    void leaveToEarlierLink(qint64 offset);
    void fetchAgain(const std::vector<ByteRange>& ranges);
    bool isNewsOfOwnFile(const Source& source) const;
    bool isOwnBelieved() const;
    bool hasMoreThanMirrorsBrought() const;
    bool isLast(const Source& mirror) const;
    bool isLastAgainstOwn(const Source& mirror) const;
    Source* lastAgainstOwn(const Disagreement& disagreement);
    void leaveLast(Source& mirror, const DownloadError& error);
    void beContradicted(const DownloadError& error);
    void goOnAfter(const Disagreement& disagreement);
    void endWith(const Source& last, Trouble trouble);
    bool goesOnAsOwnStream();
    void drop(Source& source, const DownloadError& why);
};

} // namespace tributary
