#pragma once

#include "core/engine/bytes/question_for_all.h"
#include "core/engine/transfer/crew_on_lane.h"

#include <memory>

namespace tributary {

// The transfer of one file over several connections: begins it, goes on with it and ends it. Its
// members do the work (CrewMembers). Lives on its lane; all time-keeping is by tick(). Half of its functions
// only tell its owner what the members know.
class TransferCrew : private TransferCourse
{
public:
    // The seed is for the places at which sources are compared, which none of them may foresee.
    TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                 ByteListener& byteListener, quint32 seed);
    ~TransferCrew() override;
    TransferCrew(const TransferCrew&) = delete;
    TransferCrew& operator=(const TransferCrew&) = delete;

    // Asks for the first piece of a file that nothing is known about.
    void openFresh(std::optional<qint64> formerSize = {});
    // Goes on after crewOpened(), with the part that its listener has opened.
    void proceed(std::shared_ptr<Assembly> part);
    // Goes on with a file of which something is here. What another link had brought, before this one took its
    // place, stays as it is whatever this one says.
    void openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here, RangeSet inherited);
    // Asks again after trouble. An error that was seen so often that the question itself may be its reason
    // makes the questions go without a condition.
    void goOn(const std::optional<DownloadError>& oftenSeen = {});
    // Goes on with a question for all of the file, as no parts come. Returns false where the error has other
    // reasons than the question, or that question was in vain already.
    bool goOnForAll(const DownloadError& error);
    // Ends all exchanges at once, and says where each of them stood.
    SegmentPositions stop(StoryEnd why = StoryEnd::Stopped);
    // The run is over, and the file is left to whoever comes next. Not from within a call of the crew's own,
    // which may still be writing.
    void letGoOfFile();
    void tick(MonotonicTime now);
    // Reading was held back; the reason is gone.
    void readOn() { m_members.reader.readOn(); }

    const SegmentPlan* plan() const { return m_members.board.planOrNone(); }
    // The bytes that a later run may go on with: also those at the edges of gaps, which were to come again
    // and have not. Nothing before a first answer said how the bytes come.
    std::optional<RangeSet> bytesToKeep() const;
    const Known& known() const { return m_members.facts.known(); }
    // How the file is asked for, and what is known of it.
    FileFacts& facts() { return m_members.facts; }
    const ConnectionReport& rows() const { return m_members.rows; }
    ConnectionStories stories() const { return m_members.connections.stories(); }
    // The audit knows whether there are digests of pieces, and whether every piece has passed.
    const PieceAudit& audit() const { return m_members.audit; }
    void setRate(std::optional<qint64> bytesPerSecond);
    // The host that is asked at the moment.
    QString host() const;
    // When the host may be asked again that wants to be left alone; nullopt where none does.
    std::optional<MonotonicTime> leftAloneUntil(MonotonicTime now) const;

    struct Tally
    {
        int connectionsUsed = 0;
        int retries = 0;
        qint64 discarded = 0;
        SizeOutcome size = SizeOutcome::Confirmed;
        QList<WrongSource> wrongSources;
        // The most that the server takes, as far as this run has learned.
        std::optional<int> hostConnections;
        bool startsOver = false; // where it is asked for once more
    };
    Tally tally() const;
    // All of the file is here and the whole is wrong: what to do to have it from fewer of several sources.
    using Retrial = WholeRetrial::Step;
    Retrial tryOthers(const DownloadError& mismatch);
    // The whole is right now, so sources that had brought something else were wrong.
    void acceptWhole() { m_members.retrial.acceptWhole(); }
    // For each source why it is of no use, where there are several.
    QStringList accounts() const { return m_members.judge.accounts(); }
    // Whether bytes were gained since the last call.
    bool takeProgress();

private:
    enum class State : quint8 { Stopped, Opening, Working };

    SharedLimits& m_limits;
    const DownloadRequest& m_wanted;
    CrewListener& m_listener;
    CrewOnLane m_members;
    QuestionForAll m_questionForAll;
    State m_state = State::Stopped;

    // TransferCourse
    MonotonicTime now() const override;
    void fill() override;
    bool finishIfWhole() override;
    void halt() override;
    void beTroubled(const Trouble& trouble) override;
    void startOver() override;
    void goOnAsOneStream() override;
    void readFrom(Connection& connection) override;
    void readSoon() override;

    void endMeasuring();
    void goOnWithPieces();
    void hurryOpening(MonotonicTime now);
};

} // namespace tributary
