#include "core/engine/transfer/body_desk.h"

#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

namespace {

constexpr int fruitlessBelieved = 3;

} // namespace

BodyDesk::BodyDesk(FileFacts& facts, WorkBoard& board, ConnectionSet& connections, BodyWriter& writer,
                   SourceTrials& trials, Asker& asker, Disputes& disputes, ExchangeEnds& ends,
                   TransferCourse& course, LogReader log, MustHold mustHold)
    : m_facts(facts)
    , m_board(board)
    , m_connections(connections)
    , m_writer(writer)
    , m_trials(trials)
    , m_asker(asker)
    , m_disputes(disputes)
    , m_ends(ends)
    , m_course(course)
    , m_log(std::move(log))
    , m_mustHold(std::move(mustHold))
{
}

bool BodyDesk::isSated(const Connection& connection) const
{
    return connection.phase == ConnectionPhase::Draining ||
           (m_board.plan().wantedBy(*connection.claim) == 0 && !connection.awaitsEnd);
}

bool BodyDesk::storeBytes(Connection& connection, std::span<char> bytes)
{
    if (!connection.inflater)
        return store(connection, {bytes.data(), static_cast<qsizetype>(bytes.size())});
    Inflater& inflater = *connection.inflater;
    inflater.feed(bytes);
    while (true) {
        const auto inflated = inflater.next();
        if (!inflated) {
            m_ends.lose(connection, inflated.error());
            return false;
        }
        if (inflated->empty())
            return true;
        if (!store(connection, {inflated->data(), static_cast<qsizetype>(inflated->size())}))
            return false;
    }
}

bool BodyDesk::store(Connection& connection, QByteArrayView bytes)
{
    if (m_writer.beginsLikeTheFile(connection, bytes)) {
        askOverlapped(connection);
        return false;
    }
    const auto stored = m_writer.store(connection, bytes, m_course.now());
    if (!stored) {
        // Bytes behind those that differ were read with them and are lost, so later ones would come in their
        // place.
        if (stored.error().reason == BodyWriter::Reason::Differs)
            leaveOther(connection);
        m_disputes.refuse(connection, stored.error());
        return false;
    }
    if (*stored == BodyWriter::Stored::MoreIsWanted)
        return true;
    if (endsWithinItsOverlap(connection))
        askBehindItsOverlap(connection);
    else
        m_ends.finish(connection);
    return false;
}

// The source has sent other bytes than those that are here.
void BodyDesk::leaveOther(Connection& connection)
{
    m_connections.tellEnd(connection, StoryEnd::Refused, {.kind = ErrorKind::Changed});
    m_connections.drop(connection);
}

// The head may lie of the place of its body, or the file may repeat itself there: nobody knows yet. So the
// same part is asked for with bytes before it that are here.
void BodyDesk::askOverlapped(Connection& connection)
{
    m_log(Phrase(PhraseKind::ComparedNow, {Phrase(PhraseKind::LooksLikeBeginning)}), LogKind::Finding);
    connection.source->quirks.isToOverlap = true;
    m_asker.askForRest(connection, m_course.now());
}

// The answer was right, but too short to bring a byte that is new.
bool BodyDesk::endsWithinItsOverlap(const Connection& connection) const
{
    const SegmentPlan& plan = m_board.plan();
    const bool isEnd = connection.bodyEnd && connection.bodyPosition == *connection.bodyEnd;
    return isEnd && connection.fresh == 0 && plan.wantedBy(*connection.claim) > 0 &&
           connection.question.range && connection.question.range->begin < plan.positionOf(*connection.claim);
}

void BodyDesk::askBehindItsOverlap(Connection& connection)
{
    if (++connection.mishaps.fruitless < fruitlessBelieved)
        m_asker.askForRest(connection, m_course.now());
    // The total that its parts tell may be wrong, and all of the file shows where it ends.
    else if (!m_ends.askForAll(connection))
        m_ends.lose(connection, {.kind = ErrorKind::BadRange, .detail = Phrase(PhraseKind::BringsLittle)});
}

bool BodyDesk::compareBytes(Connection& connection, QByteArrayView bytes)
{
    if (const auto compared = m_writer.compare(connection, bytes); !compared) {
        if (compared.error().reason != BodyWriter::Reason::Disk)
            leaveOther(connection);
        m_disputes.refuse(connection, compared.error());
        return false;
    }
    if (connection.bodyPosition < *connection.bodyEnd)
        return true;
    if (connection.source->quirks.givesNoParts)
        passBeginning(connection);
    else
        passStretch(connection);
    return false;
}

void BodyDesk::passBeginning(Connection& connection)
{
    if (m_trials.isSecondOpinion(connection) || m_trials.isOwnsWordAllThatLacks()) {
        m_facts.noteOwnsWord();
        m_ends.endComparing(connection);
    } else {
        m_disputes.heedSameBeginning(*connection.source);
    }
}

void BodyDesk::passStretch(Connection& connection)
{
    Source& source = *connection.source;
    const ByteRange rest{*connection.bodyEnd, connection.question.range->end};
    if (!rest.isEmpty()) {
        showTheRest(connection, rest);
        return;
    }
    connection.mishaps.shortAnswers = 0;
    switch (m_trials.pass(source)) {
    case SourceTrials::Shown::MoreToShow:
        m_asker.askStretch(connection, m_trials.nextOfTrial(source), m_course.now());
        return;
    case SourceTrials::Shown::NowTrusted: m_facts.confirm(); break;
    case SourceTrials::Shown::WasTrusted: break;
    }
    m_connections.tellEnd(connection, StoryEnd::Done);
    m_connections.drop(connection);
    if (!m_course.finishIfWhole())
        m_course.fill();
}

// The answer was right, but shorter than the stretch that its source is to show.
void BodyDesk::showTheRest(Connection& connection, ByteRange rest)
{
    if (++connection.mishaps.shortAnswers < mostAnswersToAStretch)
        m_asker.askStretch(connection, rest, m_course.now());
    else
        m_ends.lose(connection, {.kind = ErrorKind::BadRange, .detail = Phrase(PhraseKind::ShowsLittle)});
}

void BodyDesk::bodyIsStuck(Connection& connection)
{
    m_ends.lose(connection,
                {.kind = ErrorKind::ConnectionLost, .detail = Phrase(PhraseKind::BytesUnreadable)});
}

} // namespace tributary
