#pragma once

#include "core/engine/connection.h"
#include "core/engine/job_services.h"
#include "core/engine/seam.h"
#include "core/segments/allowance.h"
#include "core/segments/connection_growth.h"
#include "core/storage/part_file.h"
#include "core/values/download_report.h"
#include "core/values/download_request.h"
#include "core/values/download_snapshot.h"

#include <QTimer>

#include <memory>
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
    virtual void crewComplete() = 0;
    // All of it is to be fetched again, in one stream; the crew waits for openFresh().
    virtual void crewStartsOver() = 0;
    virtual void crewTroubled(const Trouble& trouble) = 0;
    virtual void crewLog(const QString& line) = 0;
};

// The connections that fetch one file: asks, judges the answers, writes the bytes in place, hires and
// replaces. Lives on its lane; all time-keeping is by tick().
class TransferCrew : public QObject
{
    Q_OBJECT

public:
    TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener);
    ~TransferCrew() override;

    // Asks for the first piece of a file that nothing is known about.
    void openFresh();
    // The answer to crewOpened().
    void proceed(std::shared_ptr<PartFile> part);
    // Goes on with a file of which something is here.
    void openKnown(Known known, std::shared_ptr<PartFile> part, RangeSet here);
    // Asks again after trouble.
    void goOn();
    // Lets go of everything at once.
    SegmentPositions stop();
    void tick(MonotonicTime now);
    // Reading was held back; the reason is gone.
    void readOn();

    bool isRunning() const { return !m_connections.empty(); }
    const SegmentPlan* plan() const { return m_plan ? &*m_plan : nullptr; }
    const Known& known() const { return m_known; }
    QList<ConnectionSnapshot> connectionsNow(MonotonicTime now) const;
    // The most connections that the server takes, as far as this run has learned.
    std::optional<int> learnedLimit() const { return m_growth.learnedLimit(); }
    void setName(const QString& fileName);

    struct Tally
    {
        int connectionsUsed = 0;
        int retries = 0;
        qint64 discarded = 0;
        SizeOutcome size = SizeOutcome::Confirmed;
    };
    const Tally& tally() const { return m_tally; }
    // Bytes were gained since this was last asked.
    bool takeProgress() { return std::exchange(m_progressed, false); }

private:
    const DownloadRequest& m_wanted;
    JobServices m_services;
    CrewListener& m_listener;
    QUrl m_url;
    Known m_known;
    BodyCoding m_coding = BodyCoding::Identity;
    std::optional<SegmentPlan> m_plan;
    std::shared_ptr<PartFile> m_part;
    ConnectionGrowth m_growth;
    Allowance m_allowance;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<Seam> m_seams;
    QByteArray m_buffer;
    QTimer m_readSoon;
    Tally m_tally;
    qint64 m_furthest = 0;
    int m_contradictions = 0;
    int m_replacements = 0;
    bool m_progressed = false;
    bool m_ifRangeIsUseless = false;
    enum class State : quint8 { Stopped, Opening, Working } m_state = State::Stopped;
    Splitting m_splitting = Splitting::Allowed;
    Judgement m_opening;
    bool m_proven = false; // a connection of this run has been answered well
    bool m_askedOriginAgain = false;

    // transfer_crew.cpp: hiring and asking
    Connection* hire();
    Connection* idleOrHired();
    void dismiss(Connection& connection);
    void dismissSurplus(size_t most);
    void fill();
    void fillOpening();
    bool giveWork(Connection& connection);
    void askFor(Connection& connection, const Claim& claim);
    void ask(Connection& connection);
    Connection* firstOverdue(MonotonicTime now, DownloadError& error) const;
    int countBusy() const;
    int countCarrying() const;
    bool needsSeams() const;

    // transfer_crew_verdicts.cpp: what answers mean
    void takeHead(Connection& connection);
    void act(Connection& connection, const Judgement& judgement);
    void useBody(Connection& connection, const Judgement& judgement);
    void openWith(Connection& connection, const Judgement& judgement);
    void follow(Connection& connection);
    void askAgain(Connection& connection, const Judgement& judgement);
    void askWithoutIfRange(Connection& connection);
    void askDecoded(Connection& connection, const Judgement& judgement);
    void restartAsOneStream(BodyCoding coding);
    void turnAway(Connection& connection, const Judgement& judgement);
    void learnLimit(const QString& origin);
    void giveUp(Connection& connection, const Judgement& judgement);
    void lose(Connection& connection, const DownloadError& error);
    void beTroubled(const Judgement& judgement, std::optional<std::chrono::milliseconds> retryAfter);

    // transfer_crew_stream.cpp: bytes
    void pump(Connection& connection);
    bool pumpOnce(Connection& connection);
    qint64 allowed(qint64 bytes, MonotonicTime now);
    bool inflate(Connection& connection, std::span<char> bytes);
    bool store(Connection& connection, QByteArrayView bytes);
    bool takeOverlap(Connection& connection, QByteArrayView& bytes);
    bool write(Connection& connection, QByteArrayView& bytes);
    bool seamsAgree();
    void beContradicted(const DownloadError& error);
    void finishClaim(Connection& connection);
    void drain(Connection& connection);
    void conclude(Connection& connection);
    void drop(Connection& connection);
    void dropOvertaken();
    void rest(Connection& connection, std::chrono::milliseconds time);
    void replaceLaggard(MonotonicTime now);
};

} // namespace tributary
