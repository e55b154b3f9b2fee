#pragma once

#include "core/engine/shared/job_services.h"
#include "core/engine/shared/shared_limits.h"
#include "core/engine/transfer/connection.h"
#include "core/engine/transfer/seam.h"
#include "core/engine/transfer/source_list.h"
#include "core/engine/transfer/standstill_watch.h"
#include "core/segments/connection_growth.h"
#include "core/segments/connection_measure.h"
#include "core/segments/corroboration.h"
#include "core/segments/elimination.h"
#include "core/segments/limited_growth.h"
#include "core/segments/piece_proof.h"
#include "core/storage/assembly/assembly.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"

#include <QTimer>

#include <map>
#include <memory>
#include <random>
#include <set>
#include <vector>

namespace tributary {

// The first good answer: what the file is.
struct Opening
{
    ResponseHead head;
    Judgement judgement;
};

// Nothing is under way any more and the crew cannot go on by itself.
struct Trouble
{
    Judgement judgement;
    std::optional<std::chrono::milliseconds> retryAfter;
    // The host was not reached at all.
    bool isUnreachable = false;
};

class CrewListener
{
public:
    virtual ~CrewListener() = default;
    // The bytes wait until proceed() says where they go.
    virtual void crewOpened(const Opening& opening) = 0;
    virtual bool crewMustHold() = 0;
    // Bytes were written, and with them these blocks are whole.
    virtual void crewWrote(qint64 bytes, std::vector<Seal> sealed) = 0;
    // So many bytes came that are here already, and were compared with those.
    virtual void crewCompared(qint64) {}
    // What was written there is wrong and will be fetched again.
    virtual void crewForgot(ByteRange range) = 0;
    virtual void crewComplete() = 0;
    // All of it is to be fetched again, in one stream; the crew waits for openFresh().
    virtual void crewStartsOver() = 0;
    virtual void crewTroubled(const Trouble& trouble) = 0;
    // How many connections pay is known now; the transfer goes on with as many.
    virtual void crewMeasured(const ConnectionMeasurement& measured) = 0;
    virtual void crewLog(const QString& line) = 0;
    // A request and the head of its answer.
    virtual void crewAsked(const QString& line, LogKind kind) = 0;
};

// The connections that fetch one file: asks, judges the answers, writes the bytes in place, hires and
// replaces. Lives on its lane; all time-keeping is by tick().
class TransferCrew : public QObject
{
    Q_OBJECT

public:
    // The seed is for the places at which sources are compared, which none of them may foresee.
    TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                 quint32 seed);
    ~TransferCrew() override;

    // Asks for the first piece of a file that nothing is known about.
    void openFresh();
    // The answer to crewOpened().
    void proceed(std::shared_ptr<Assembly> part);
    // Goes on with a file of which something is here. What another link had brought, before this one took its
    // place, stays as it is whatever this one says.
    void openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here, RangeSet inherited);
    // Asks again after trouble.
    void goOn();
    // Lets go of everything at once.
    SegmentPositions stop();
    void tick(MonotonicTime now);
    // Reading was held back; the reason is gone.
    void readOn();

    const SegmentPlan* plan() const { return m_plan ? &*m_plan : nullptr; }
    const Known& known() const { return m_known; }
    QList<ConnectionSnapshot> connectionsNow(MonotonicTime now) const;
    QList<ConnectionSnapshot> connectionsAside(MonotonicTime now) const;
    // The most connections that the server takes, as far as this run has learned.
    std::optional<int> learnedLimit() const { return m_sources.own().growth.learnedLimit(); }
    // Each piece is what its digest says.
    bool hasProof() const { return m_proof.has_value(); }
    bool isProven() const { return m_proof && m_proof->isAllRight(); }
    void setName(const QString& fileName);
    void setRate(std::optional<qint64> bytesPerSecond);
    // Whom it asks at the moment, and whether this host was good before.
    QString host() const;
    Acquaintance acquaintance() const;
    // Nothing goes on because the host wants to be left alone.
    std::optional<MonotonicTime> leftAloneUntil(MonotonicTime now) const;

    struct Tally
    {
        int connectionsUsed = 0;
        int retries = 0;
        qint64 discarded = 0;
        SizeOutcome size = SizeOutcome::Confirmed;
        QList<WrongSource> wrongSources;
    };
    const Tally& tally() const { return m_tally; }
    // All of the file is here and the whole is wrong: what to do to have it from fewer of several sources.
    enum class Retrial : quint8 { None, GoOn, StartOver };
    Retrial tryOthers(const DownloadError& mismatch);
    // Now it is right, so who had brought something else was wrong.
    void acceptWhole();
    // Each of several sources, and why it is of no use.
    QStringList accounts() const;
    // Bytes were gained since this was last asked.
    bool takeProgress() { return std::exchange(m_progressed, false); }

private:
    const DownloadRequest& m_wanted;
    JobServices m_services;
    MemberId m_me;
    CrewListener& m_listener;
    SourceList m_sources;
    std::optional<ConnectionMeasure> m_measure; // while it is being measured
    bool m_wasMeasured = false;
    int m_mostConnections;
    // Whose answer said what the file is.
    Source* m_definer = nullptr;
    Known m_known;
    BodyCoding m_coding = BodyCoding::Identity;
    std::optional<SegmentPlan> m_plan;
    std::shared_ptr<Assembly> m_part;
    FairShares m_allowance; // of this file alone
    LimitedGrowth m_limitedGrowth;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<Seam> m_seams;
    QByteArray m_buffer;
    QTimer m_readSoon;
    quint64 m_round = 0;
    quint64 m_reads = 0;
    StandstillWatch m_standstill;
    std::optional<MonotonicTime> m_flowsSince;
    std::optional<MonotonicTime> m_throttledAt;
    qint64 m_bufferSize = 0; // of each connection
    Tally m_tally;
    qint64 m_furthest = 0;
    int m_replacements = 0;
    bool m_progressed = false;
    enum class State : quint8 { Stopped, Opening, Working } m_state = State::Stopped;
    Splitting m_splitting = Splitting::Allowed;
    Judgement m_opening;
    bool m_proven = false; // a connection of this run has been answered well

    // A piece that several sources had a hand in and that is wrong: one of them fetches all of it.
    struct Again
    {
        ByteRange range;
        Source* by = nullptr;
    };
    // What a source had brought of a wrong piece; where the right one differs, it is to blame.
    struct Trace
    {
        Source* by = nullptr;
        ByteRange range;
        QByteArray digest;
    };
    std::optional<PieceProof> m_proof;
    std::vector<Again> m_again;
    std::map<qsizetype, std::vector<Trace>> m_traces;
    int m_checks = 0;
    // Where no digest tells: who brought what, and who is wrong where two differ.
    Corroboration m_corroboration;
    std::mt19937 m_chance;
    RangeSet m_inherited; // from an earlier link
    RangeSet m_inheritedHere;
    std::optional<MonotonicTime> m_wholeSince;
    bool m_isCompared = false;
    // With a digest of the whole: whose turn it is, and what of each is written over meanwhile.
    struct Replaced
    {
        Source* by = nullptr;
        RangeSet ranges;
        bool isOther = false;
    };
    Elimination m_elimination;
    std::vector<Replaced> m_replaced;
    std::optional<DownloadError> m_mismatch;
    std::optional<FoundChecksum> m_believed; // outlasts what is fetched afresh
    std::shared_ptr<int> m_checking = std::make_shared<int>();

    bool isDone() const;
    ConnectionSnapshot viewOf(const Connection& connection, MonotonicTime now) const;
    const Connection* fetcherOf(ClaimId claim) const;

    // transfer_crew_staff.cpp: how many there are, and what each is to do
    Connection* hire(const Source& source);
    Connection* idleOrHired(const Source& source);
    void dismiss(Connection& connection);
    void dismissSurplus(size_t most);
    Connection& leastUseful() const;
    bool isOneAlone() const;
    void fill();
    void fillOpening();
    std::set<ClaimId> heldBack() const;
    bool giveWork(Connection& connection);
    int mostConnections() const;
    void yieldToOthers();
    int wanted() const;
    int enoughUnderLimit() const;
    int countBusy() const;
    int countBusy(const Source& source) const;
    int countCarrying() const;
    int countCarrying(const Source& source) const;

    // transfer_crew_requests.cpp: what one asks for, and when
    bool needsSeams(const Source& source) const;
    Proof proofFor(const Connection& connection) const;
    std::optional<qint64> largestPiece(int connections) const;
    void askForLess(MonotonicTime now);
    void askFor(Connection& connection, const Claim& claim);
    void ask(Connection& connection);
    bool mayAsk(Connection& connection);
    void send(Connection& connection);
    void askWhoseTurnHasCome();
    Connection* firstOverdue(MonotonicTime now, DownloadError& error) const;

    // transfer_crew_sources.cpp: who is asked
    Source* sourceForNext(MonotonicTime now);
    Source* sourceToTry(MonotonicTime now) const;
    Source* bestTrusted(MonotonicTime now, bool evenIfSlow) const;
    int heldForTrials(MonotonicTime now) const;
    void measureSources(MonotonicTime now);
    void leaveSlowSources(MonotonicTime now);
    void beginMeasuring();
    void measure(MonotonicTime now);
    void endMeasuring();
    void hurryOpening(MonotonicTime now);
    Known knownBy(const Source& source) const;
    void turnFrom(Source& source, const Judgement& judgement,
                  std::optional<std::chrono::milliseconds> retryAfter);
    void turnFrom(Source& source, const Trouble& trouble);
    void dropSource(Source& source, const DownloadError& why);
    void blame(const Source& source, const DownloadError& error);
    void takeBack(const std::vector<size_t>& sources);
    void dismissAllOf(const Source& source);

    // transfer_crew_proof.cpp: by what it shows that several answers are of one file
    bool needsTrial(const Source& source) const;
    void askTrial(Connection& connection);
    bool askToCompare(Connection& connection);
    void askStretch(Connection& connection, ByteRange stretch);
    bool compare(Connection& connection);
    void passStretch(Connection& connection);
    bool isComparingAtAll() const;
    int countComparing() const;
    Source* asker(MonotonicTime now);
    bool hasMoreToAsk(const Source& source) const;
    Source* sourceToCompareWith(MonotonicTime now);
    bool isStillComparing(MonotonicTime now);
    bool endsComparing(Connection& connection);
    bool finishIfWhole();
    void heed(const Disagreement& disagreement);
    void carryOut(const Ruling& ruling);
    void fetchAgain(const std::vector<ByteRange>& ranges);
    bool isAgainstEarlierLink(const Disagreement& disagreement) const;
    void leaveToEarlierLink(qint64 offset);
    void noteReplaced(ByteRange range, QByteArrayView bytes);
    std::vector<size_t> mostPromising() const;
    Retrial goOnWithout(size_t source);
    Retrial goOnWith(size_t source);
    Retrial restart();
    void forgetAll();

    // transfer_crew_pieces.cpp: whether they are right
    void beginProof();
    void checkPieces();
    void hearOfPiece(qsizetype piece, bool isRight, std::vector<Trace> traces);
    void takeRightPiece(qsizetype piece, const std::vector<Trace>& traces);
    void takeWrongPiece(qsizetype piece, std::vector<Trace> traces);
    std::vector<Trace> stretchesOf(ByteRange range) const;
    std::optional<Claim> claimAgain(const Source& source);
    Source* sourceForAgain(MonotonicTime now);

    // transfer_crew_verdicts.cpp: what answers mean
    void takeHead(Connection& connection);
    void act(Connection& connection, const Judgement& judgement);
    void useBody(Connection& connection, const Judgement& judgement);
    void meetOtherFile(Connection& connection, const Judgement& judgement);
    void leaveOtherFile(Connection& connection, const DownloadError& error);
    void askAsOneStream(Connection& connection, const Judgement& judgement);
    void openWith(Connection& connection, const Judgement& judgement);
    void follow(Connection& connection);
    void askAgain(Connection& connection, const Judgement& judgement);
    void askOverlapped(Connection& connection, const Judgement& judgement);
    void askWithoutIfRange(Connection& connection);
    void askDecoded(Connection& connection, const Judgement& judgement);
    void restartAsOneStream(BodyCoding coding);

    // transfer_crew_setbacks.cpp: when one is refused, or loses its line
    void turnAway(Connection& connection, const Judgement& judgement);
    void learnLimit(const Source& source);
    void giveUp(Connection& connection, const Judgement& judgement);
    void lose(Connection& connection, const DownloadError& error);
    bool isUnreachable(const Connection& connection, const DownloadError& error) const;
    void beTroubled(const Judgement& judgement, std::optional<std::chrono::milliseconds> retryAfter);
    void beTroubled(const Trouble& trouble);

    // transfer_crew_stream.cpp: bytes
    Connection* nextToRead() const;
    Connection* unattended() const;
    void endStandstill(MonotonicTime now);
    void makeBuffer();
    bool isThrottled() const;
    bool feelsLimit(MonotonicTime now) const;
    bool isLimitAtWork(MonotonicTime now) const;
    void adaptBuffers();
    void pump(Connection& connection);
    bool pumpOnce(Connection& connection);
    ByteGrant allowed(qint64 bytes, MonotonicTime now);
    bool inflate(Connection& connection, std::span<char> bytes);
    bool store(Connection& connection, QByteArrayView bytes);
    bool takeOverlap(Connection& connection, QByteArrayView& bytes);
    bool write(Connection& connection, QByteArrayView& bytes);
    bool seamsAgree();
    bool staysWithinItsSize(Connection& connection, qsizetype bytes);
    bool awaitsTheEnd(const Connection& connection) const;
    void forgetBody(Connection& connection);
    void beContradicted(const DownloadError& error);

    // transfer_crew_endings.cpp: when one is done with what it asked for, or has to leave it
    void giveBack(Connection& connection);
    void finishClaim(Connection& connection);
    void drain(Connection& connection);
    void conclude(Connection& connection);
    void drop(Connection& connection);
    void dropOvertaken();
    void rest(Connection& connection, std::chrono::milliseconds time);
    void rest(Connection& connection, std::chrono::milliseconds time, const DownloadError& why);
    void replaceLaggard(MonotonicTime now);
};

} // namespace tributary
