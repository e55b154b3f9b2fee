#include "core/engine/transfer/other_file.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/http/headers/digest_header.h"
#include "core/http/judging/redirect_rule.h"
#include "core/storage/part/seals.h"
#include "core/values/network/shown_link.h"

#include <QDateTime>

#include <algorithm>

namespace tributary {

namespace {

constexpr int contradictionsBelieved = 2;

QString logLine(const Inquiry& question, const ResponseHead& head)
{
    const QString range =
        question.range
            ? QStringLiteral(" bytes %1-%2").arg(question.range->begin).arg(question.range->end - 1)
            : QString();
    const QByteArray size = head.contentRange.isEmpty() ? head.contentLength : head.contentRange;
    return QLatin1String("GET ") + shownLink(question.url) + range + QLatin1String(": ") +
           QString::number(head.status) + u' ' + QString::fromLatin1(size);
}

} // namespace

void TransferCrew::takeHead(Connection& connection)
{
    ResponseHead head = connection.transfer->head();
    const bool isInflated =
        connection.question.coding == BodyCoding::Inflated && Inflater::understands(head.contentEncoding);
    if (isInflated) {
        connection.inflater = std::make_unique<Inflater>();
        // What the header says is the length of what comes over the line.
        head.contentEncoding.clear();
        head.contentLength.clear();
    }
    m_listener.crewAsked(logLine(connection.question, head),
                         head.status < 400 ? LogKind::Exchange : LogKind::Refusal);
    m_services.limits.noteAnswer(originOf(connection.question.url));
    if (m_plan)
        m_plan->noteLatency(connection.transfer->latency());
    const bool guarded = connection.question.ifRange && canGuardRange(*connection.question.ifRange);
    const Asked asked{.range = connection.question.range,
                      .ifRange = guarded ? IfRange::Sent : IfRange::NotSent,
                      .siblings = countCarrying(*connection.source) > 0 ? Siblings::Carrying : Siblings::None,
                      .proof = proofFor(connection)};
    const Judgement judgement = judgeResponse(asked, knownBy(*connection.source), head);
    if (m_state == State::Opening &&
        (judgement.verdict == Verdict::UseRange || judgement.verdict == Verdict::UseWhole ||
         judgement.verdict == Verdict::EmptyFile)) {
        openWith(connection, judgement);
        return;
    }
    act(connection, judgement);
}

void TransferCrew::openWith(Connection& connection, const Judgement& judgement)
{
    const ResponseHead head = connection.transfer->head();
    Source& source = *connection.source;
    if (const auto error = otherFile(m_wanted, judgement.total)) {
        blame(source, *error);
        turnFrom(source, {.verdict = Verdict::GiveUp, .error = *error}, {});
        return;
    }
    connection.phase = ConnectionPhase::Held;
    m_opening = judgement;
    m_definer = &source;
    source.standing = SourceStanding::Trusted;
    source.validators = validatorsOf(head);
    m_corroboration.setDefiner(m_sources.indexOf(source));
    m_known.size = judgement.total;
    // A later run asks the download's own link first, and must not do so with another one's marks.
    m_known.validators = &source == &m_sources.own() ? source.validators : Validators{};
    m_known.contentType = head.contentType;
    m_known.rangesProven = judgement.verdict == Verdict::UseRange;
    m_listener.crewOpened({.head = head, .judgement = judgement});
}

void TransferCrew::act(Connection& connection, const Judgement& judgement)
{
    const bool brings =
        judgement.verdict == Verdict::UseRange || judgement.verdict == Verdict::FollowRedirect;
    if (!brings && endsComparing(connection))
        return;
    switch (judgement.verdict) {
    case Verdict::UseRange:
    case Verdict::UseWhole: useBody(connection, judgement); return;
    case Verdict::FollowRedirect: follow(connection); return;
    case Verdict::AskAgain: askAgain(connection, judgement); return;
    case Verdict::AskOverlapped: askOverlapped(connection, judgement); return;
    case Verdict::AskWithoutIfRange: askWithoutIfRange(connection); return;
    case Verdict::AskAsOneStream: askAsOneStream(connection, judgement); return;
    case Verdict::AskDecoded: askDecoded(connection, judgement); return;
    case Verdict::EmptyFile:
    case Verdict::StartAfresh: meetOtherFile(connection, judgement); return;
    case Verdict::TryLater: lose(connection, judgement.error); return;
    case Verdict::FewerConnections: turnAway(connection, judgement); return;
    case Verdict::GiveUp: giveUp(connection, judgement); return;
    }
}

void TransferCrew::meetOtherFile(Connection& connection, const Judgement& judgement)
{
    Source& source = *connection.source;
    if (!m_sources.hasOthersLeft(source)) {
        beTroubled(judgement, {});
        return;
    }
    const bool isOwnsWord = &source == &m_sources.own() && m_definer && m_definer != &source;
    Source& other = isOwnsWord ? *m_definer : source;
    blame(other, judgement.error);
    if (m_definer)
        m_corroboration.refute(m_sources.indexOf(other), m_sources.indexOf(isOwnsWord ? source : *m_definer));
    dropSource(other, judgement.error);
    if (isOwnsWord)
        beTroubled(judgement, {});
    else
        fill();
}

// What came of it says nothing about the right file, so another source begins afresh.
void TransferCrew::leaveOtherFile(Connection& connection, const DownloadError& error)
{
    Source& source = *connection.source;
    blame(source, error);
    if (!m_sources.hasUsableBeside(source, MonotonicTime::clock::now())) {
        beTroubled({.verdict = Verdict::GiveUp, .error = error}, {});
        return;
    }
    dropSource(source, error);
    stop();
    m_splitting = Splitting::Allowed;
    m_coding = BodyCoding::Identity;
    m_listener.crewStartsOver();
}

// Where others bring parts of it, one that can't is of no use.
void TransferCrew::askAsOneStream(Connection& connection, const Judgement& judgement)
{
    const bool othersCan = m_state == State::Working && m_splitting == Splitting::Allowed &&
                           m_sources.hasUsableBeside(*connection.source, MonotonicTime::clock::now());
    if (othersCan)
        turnFrom(*connection.source, {.verdict = Verdict::GiveUp, .error = judgement.error}, {});
    else
        restartAsOneStream(BodyCoding::Identity);
}

void TransferCrew::useBody(Connection& connection, const Judgement& judgement)
{
    const ResponseHead& head = connection.transfer->head();
    Source& source = *connection.source;
    connection.redirects = 0;
    if (source.standing == SourceStanding::Unknown && source.validators.isEmpty())
        source.validators = validatorsOf(head);
    if (!connection.claim) {
        connection.phase = ConnectionPhase::Comparing;
        connection.bodyEnd = judgement.range.end;
        pump(connection);
        return;
    }
    source.standing = SourceStanding::Trusted;
    connection.phase = ConnectionPhase::Receiving;
    connection.sealer.emplace(sealBlockSize(m_known.size));
    if (judgement.verdict == Verdict::UseRange) {
        connection.bodyEnd = judgement.range.end;
        m_known.rangesProven = true;
    } else {
        connection.bodyEnd = judgement.total;
        // What was compressed knows its own end.
        const bool delimited =
            judgement.total || !head.transferEncoding.isEmpty() || connection.inflater != nullptr;
        m_tally.size = delimited ? SizeOutcome::Confirmed : SizeOutcome::NotConfirmed;
    }
    // What a mirror says of the file is no more than what it says the file is.
    if (!m_known.digest && !connection.inflater && &source == &m_sources.own())
        m_known.digest = digestOfWhole(head);
    m_proven = true;
    m_tally.connectionsUsed = std::max(m_tally.connectionsUsed, countCarrying());
    fill();
    pump(connection);
}

void TransferCrew::follow(Connection& connection)
{
    const ResponseHead& head = connection.transfer->head();
    auto target = followRedirect(head, connection.question.url, connection.redirects++,
                                 connection.source->asked.cookieJar, QDateTime::currentDateTimeUtc());
    if (!target) {
        target.error().httpStatus = head.status;
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = target.error()});
        return;
    }
    m_listener.crewLog(QLatin1String("redirected to ") + shownLink(*target));
    connection.source->url = *target;
    connection.question.url = *target;
    ask(connection);
}

void TransferCrew::askAgain(Connection& connection, const Judgement& judgement)
{
    m_listener.crewLog(QLatin1String("not usable: ") + judgement.error.detail);
    if (++connection.source->contradictions < contradictionsBelieved)
        ask(connection);
    else if (connection.question.range)
        askAsOneStream(connection, judgement);
    else
        lose(connection, judgement.error);
}

// At the beginning of the file there is nothing before it.
void TransferCrew::askOverlapped(Connection& connection, const Judgement& judgement)
{
    connection.source->leavesOutItsMark = true;
    const qint64 position = m_plan->positionOf(*connection.claim);
    if (position == 0 || !needsSeams(*connection.source)) {
        askAgain(connection, judgement);
        return;
    }
    m_listener.crewLog(judgement.error.detail + QLatin1String("; what is here is compared"));
    askFor(connection,
           {.id = *connection.claim, .range = {position, m_plan->rangeOf(*connection.claim).end}});
}

void TransferCrew::askWithoutIfRange(Connection& connection)
{
    connection.source->ifRangeIsUseless = true;
    connection.question.ifRange.reset();
    ask(connection);
}

void TransferCrew::askDecoded(Connection& connection, const Judgement& judgement)
{
    const bool isVain = connection.question.coding == BodyCoding::Inflated ||
                        !Inflater::understands(connection.transfer->head().contentEncoding);
    if (isVain)
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = judgement.error});
    else
        restartAsOneStream(BodyCoding::Inflated);
}

void TransferCrew::restartAsOneStream(BodyCoding coding)
{
    // That a body came compressed says nothing about ranges.
    if (coding == BodyCoding::Identity)
        m_services.limits.learnRanges(host(), Learned::No);
    const State before = m_state;
    stop();
    m_splitting = Splitting::OneStream;
    m_coding = coding;
    for (const auto& source : m_sources.all())
        source->contradictions = 0;
    if (before == State::Opening)
        goOn();
    else
        m_listener.crewStartsOver();
}

} // namespace tributary
