#pragma once

#include "core/engine/transfer/answer_policy.h"
#include "core/engine/transfer/connection_number.h"
#include "core/engine/transfer/disputes.h"

namespace tributary {

// Ends the exchange of a connection and decides what comes next: all it was to bring is here, its answer is
// over, its line is lost, or it is refused.
class ExchangeEnds
{
public:
    ExchangeEnds(const DownloadRequest& wanted, SharedLimits& limits, FileFacts& facts, WorkBoard& board,
                 ConnectionSet& connections, ConnectionNumber& connectionNumber, SourceTrials& trials,
                 PieceAudit& audit, const BodyWriter& writer, Disputes& disputes, TransferCourse& course,
                 LogReader log);

    // All that the connection was to bring is here.
    void finish(Connection& connection);
    // The connection's answer is over.
    void conclude(Connection& connection);
    // The connection's answer says that the server takes no more connections.
    void turnAway(Connection& connection, const Judgement& judgement);
    // The connection's link is of no use any more.
    void meetRefusal(Connection& connection, const DownloadError& error);
    // The connection's line is lost, or its answer is of no use now.
    void lose(Connection& connection, DownloadError error);
    // The connection asks once more after that wait.
    void askIn(std::chrono::milliseconds wait, Connection& connection, const DownloadError& why);
    // Asks the connection's source for all of the file in one stream; false where that was done already, or
    // others bring the file.
    bool askForAll(const Connection& connection);
    // A file that is whole needs no second opinion any more.
    void endComparing(Connection& connection);
    // Whether the first link redirects back to the server that asked for a pause.
    static bool isLedBack(const Source& source, const QUrl& target);
    // Ends the run until that place may be asked again.
    void waitForAbandonedPlace(Source& source);
    // How often a connection that had broken off went on.
    int retries() const { return m_retries; }

private:
    const DownloadRequest& m_wanted;
    SharedLimits& m_limits;
    FileFacts& m_facts;
    WorkBoard& m_board;
    ConnectionSet& m_connections;
    ConnectionNumber& m_connectionNumber;
    SourceTrials& m_trials;
    PieceAudit& m_audit;
    const BodyWriter& m_writer;
    Disputes& m_disputes;
    TransferCourse& m_course;
    LogReader m_log;
    int m_retries = 0;

    static bool broughtAllOfIt(const Connection& connection);
    static bool isScant(const Connection& connection);
    bool endsStreamOfUnknownLength(const Connection& connection) const;
    void settleSize(Connection& connection);
    void endAt(qint64 size);
    // Notes where a body ended that says no length, and tells whether that is believed to be its end.
    static bool noteEnd(const Connection& connection, qint64 end);
    void meetCut(Connection& connection);
    void meetEarlierEnd(Connection& connection, qint64 end);
    bool isAsLongAsItsQuestion(const Connection& connection, qint64 end) const;
    void askWithoutRange();
    bool isOfThisFileAlone(const Connection& connection, int status) const;
    void goOnSoon(Connection& connection, const DownloadError& error);
    void leaveSource(Connection& connection, const DownloadError& error);
    void askFirstLink(Connection& connection, const DownloadError& error,
                      const std::optional<AbandonedPlace>& abandoned = {});
    bool isFirstLinkTried(const Source& source) const;
    bool isOwnRefusedFirst(const Connection& connection) const;
    void leaveForNow(Source& source, DownloadError error);
    RefusalSituation refusalOf(const Connection& connection) const;
    void returnToAbandonedPlace(Source& source);
    bool mayLeadElsewhere(const Connection& connection) const;
    LossSituation situationOf(const Connection& connection) const;
    void forgetBody(Connection& connection);
    bool canAskForAll(const Connection& connection) const;
    void noteBreak(const Connection& connection, const DownloadError& error);
    bool isUnreachable(const Connection& connection, const DownloadError& error) const;
    void rest(Connection& connection, std::chrono::milliseconds time, const DownloadError& why);
    enum class Counts : quint8 { AsRefusal, AsLoss };
    void restAmongOthers(Connection& connection, Counts counts, const DownloadError& why);
    void learnLimit(const Source& source);
};

} // namespace tributary
