#pragma once

#include "core/engine/transfer/answer_policy.h"
#include "core/engine/transfer/asker.h"
#include "core/engine/transfer/exchange_ends.h"

namespace tributary {

// Takes the heads of answers: has them judged, and does what is decided about each, up to the use of its
// body.
class AnswerDesk
{
public:
    AnswerDesk(const DownloadRequest& wanted, SharedLimits& limits, FileFacts& facts, WorkBoard& board,
               SourceJudge& judge, ConnectionSet& connections, BodyWriter& writer, SourceTrials& trials,
               Asker& asker, Disputes& disputes, ExchangeEnds& ends, TransferCourse& course,
               CrewListener& listener, LogReader log);

    void takeHead(Connection& connection);
    // The head is fine, and there is a place for its bytes.
    void useBody(Connection& connection, const Judgement& judgement);

private:
    const DownloadRequest& m_wanted;
    SharedLimits& m_limits;
    FileFacts& m_facts;
    WorkBoard& m_board;
    SourceJudge& m_judge;
    ConnectionSet& m_connections;
    BodyWriter& m_writer;
    SourceTrials& m_trials;
    Asker& m_asker;
    Disputes& m_disputes;
    ExchangeEnds& m_ends;
    TransferCourse& m_course;
    CrewListener& m_listener;
    LogReader m_log;

    void learnName(const ResponseHead& head);
    void learnPlace(Connection& connection, Verdict verdict, const ResponseHead& head) const;
    // The body was compressed on its way, and was asked for like that.
    bool isToBeInflated(const Connection& connection, const ResponseHead& head) const;
    void logHead(const Connection& connection, const ResponseHead& head);
    Login loginOf(const Connection& connection) const;
    Judgement judge(const Connection& connection, const ResponseHead& head) const;
    bool isUnmeasured(const Connection& connection, const ResponseHead& head) const;
    void openWith(Connection& connection, const Judgement& judgement);
    FileFacts::Teller tellerOf(const Source& source) const;
    AnswerSituation situationOf(const Connection& connection) const;
    bool canOverlap(const Connection& connection) const;
    bool canShowBeginning(const Connection& connection) const;
    // The connection's piece has nothing before it to be compared with, and what is here has nothing to
    // compare it with.
    bool isWithoutSeams(const Connection& connection) const;
    bool noteOtherVersion(Source& source, const ResponseHead& head) const;
    // Decides what follows, and notes what the answer says of its source and its connection.
    AnswerStep nextStep(Connection& connection, const Judgement& judgement);
    void act(Connection& connection, const Judgement& judgement);
    // The source's bytes are used, and compared with others where its mark doesn't vouch for them.
    void trust(Source& source);
    static void noteRange(Connection& connection, const Judgement& judgement, const ResponseHead& head);
    void compareBeginning(Connection& connection);
    void follow(Connection& connection);
    void leadTo(const Connection& connection, const QUrl& target);
    void askForTheSizeAgain(Connection& connection, const Judgement& judgement);
    void askOnce(Connection& connection, const DownloadError& error);
    void askOverlapped(Connection& connection, const DownloadError& error);
    void askWithoutIfRange(Connection& connection);
    void signInByDigest(Connection& connection);
    void askAsOneStream(const Connection& connection, const Judgement& judgement);
    bool mayReadPastWhatIsHere() const;
    void restartAsOneStream(BodyCoding coding);
};

} // namespace tributary
