#include "core/engine/asking/link_check.h"

#include "core/engine/bytes/seam.h"
#include "core/engine/shared/leasing.h"
#include "core/engine/shared/shared_limits.h"
#include "core/http/headers/retry_after.h"
#include "core/http/line/network_error.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"
#include "core/values/naming/name_promise.h"
#include "core/values/network/origin.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>

namespace tributary {

namespace {

// How many stretches a new link must show; each costs a request. Half of them are at the edges of pieces,
// half anywhere. A link whose file differs in a third of the bytes that are here passes by chance once in
// twenty-five times; the bytes that it brings later are compared as well.
constexpr size_t stretchesToShow = 16;

} // namespace

LinkCheck::LinkCheck(LinkQuestion question, const JobServices& services, quint32 seed, Then then)
    : m_asked(std::move(question))
    , m_services(services)
    , m_then(std::move(then))
    , m_chance(seed)
    , m_odd(m_asked.busyTries)
    , m_exchange(services, m_asked.request, m_asked.request.timeouts)
{
    connect(&m_exchange, &PoliteExchange::headArrived, this, &LinkCheck::judge);
    connect(&m_exchange, &PoliteExchange::bytesArrived, this, &LinkCheck::take);
    connect(&m_exchange, &PoliteExchange::over, this, &LinkCheck::take);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LinkCheck::askNext);
}

void LinkCheck::start()
{
    const Expected<bool> found = findPartial();
    if (!found) {
        end(std::unexpected(found.error()));
        return;
    }
    if (!*found) {
        end({});
        return;
    }
    // A file without a known size cannot be continued, so nothing is compared: the new link only takes the
    // place of the old one.
    if (m_ledger.size)
        m_overlaps = stretchesToCompare(m_ledger.claimed(), stretchesToShow, m_chance);
    askNext();
}

// False where nothing here is to be gone on with, so that nothing has to be compared.
Expected<bool> LinkCheck::findPartial()
{
    auto place = placeOfPart(m_asked.path);
    if (!place)
        return std::unexpected(place.error());
    const QString& partPath = place->partPath;
    m_ledgerPath = ledgerPathFor(partPath);
    if (place->flaw) {
        if (const auto damaged = loadLedger(m_ledgerPath); !damaged)
            return std::unexpected(damaged.error());
    }
    // Nobody goes on with a part whose ledger is not provably ours.
    if (!place->ledger)
        return false;
    m_ledger = std::move(*place->ledger);
    forgetAnybodysParts(m_ledger);
    const QByteArray newHash = ledgerUrlHash(m_asked.request.url);
    if (m_asked.oldLink && m_ledger.urlHash != ledgerUrlHash(*m_asked.oldLink) && m_ledger.urlHash != newHash)
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::OtherPartAt, {partPath}));
    auto part = PartFile::open(partPath);
    if (!part)
        return std::unexpected(part.error());
    m_part = makeAssembly({.choice = assemblyOf(m_ledger, m_asked.request.assembly),
                           .largestPart = m_asked.request.largestPart,
                           .memory = m_services.limits.memory(),
                           .finalPath = m_asked.path},
                          std::move(*part));
    return true;
}

void LinkCheck::askNext()
{
    if (m_overlaps.empty()) {
        makeOut();
        return;
    }
    m_body = {};
    m_exchange.ask({.url = m_asked.request.url, .range = m_overlaps.front(), .ifRange = {}}, 2 * seamLength);
}

// ETags and dates are compared only if both links are on one server, since another server may well use
// others. If the old link is unknown, a differing mark speaks against the new link, since sixteen stretches
// miss a small change.
Known LinkCheck::known() const
{
    Known known{.size = m_ledger.size, .contentType = m_ledger.beginning.contentType, .rangesProven = true};
    known.namePromise = promiseOf(m_asked.path, {});
    if (!m_asked.oldLink || sameOrigin(*m_asked.oldLink, m_asked.request.url))
        known.validators = m_ledger.validators;
    return known;
}

void LinkCheck::judge()
{
    const ResponseHead head = m_exchange.head();
    const Judgement judgement = judgeResponse(
        {.range = m_overlaps.front(), .ifRange = IfRange::NotSent, .proof = Proof::Bytes}, known(), head);
    switch (judgement.verdict) {
    case Verdict::UseRange:
        m_body.end = judgement.range.end;
        m_validators = validatorsOf(head);
        m_odd.noteUseful();
        if (isOfNoVersion())
            end(ErrorKind::Changed, Phrase(PhraseKind::IsOfNoVersion));
        else
            take();
        return;
    case Verdict::FollowRedirect:
        if (const auto followed = m_exchange.follow(); !followed)
            end(std::unexpected(followed.error()));
        return;
    case Verdict::UseWhole:
    case Verdict::EmptyFile:
    case Verdict::AskAsOneStream: end(ErrorKind::BadRange, Phrase(PhraseKind::LinkWithoutParts)); return;
    default: meetOddity(judgement); return;
    }
}

// Stretches alone miss a small change, as between two builds of one image.
bool LinkCheck::isOfNoVersion() const
{
    const bool hasMarks = !m_ledger.validators.isEmpty() && !m_validators.isEmpty();
    return !m_asked.oldLink && !hasMarks && !m_asked.request.checksum;
}

void LinkCheck::meetOddity(const Judgement& judgement)
{
    const ResponseHead head = m_exchange.head();
    if (const auto wait = m_odd.waitAfter(judgement.verdict, head)) {
        // While the check waits, nobody reads the body, and the exchange would take that for a silent server.
        if (*wait > std::chrono::milliseconds::zero())
            m_exchange.stop();
        m_wait.start(*wait);
        return;
    }
    if (judgement.verdict == Verdict::TryLater || judgement.verdict == Verdict::FewerConnections)
        m_passing = {.retryAfter = retryAfterOf(head)};
    if (judgement.verdict == Verdict::AskDecoded)
        end(ErrorKind::BadRange, Phrase(PhraseKind::LinkWithoutParts));
    else
        end(std::unexpected(judgement.error));
}

void LinkCheck::take()
{
    if (!m_exchange.hasHead()) {
        if (m_exchange.isOver())
            endBroken(m_exchange.error().value_or(DownloadError{}));
        return;
    }
    if (!m_body.end)
        return;
    const qint64 wanted = std::min(*m_body.end, m_overlaps.front().end) - m_overlaps.front().begin;
    m_body.bytes += m_exchange.take(wanted - m_body.bytes.size());
    if (m_body.bytes.size() == wanted)
        compare();
    else if (m_exchange.isOver())
        endBroken(m_exchange.error().value_or(DownloadError{.kind = ErrorKind::ConnectionLost,
                                                            .detail = Phrase(PhraseKind::AnswerEndedEarly)}));
}

void LinkCheck::endBroken(const DownloadError& error)
{
    if (mayPass(error))
        m_passing.emplace();
    end(std::unexpected(error));
}

void LinkCheck::compare()
{
    m_exchange.stop();
    const qint64 offset = m_overlaps.front().begin;
    const auto same = isThere(*m_part, offset, m_body.bytes);
    if (!same) {
        end(std::unexpected(same.error()));
    } else if (!*same) {
        end(ErrorKind::Changed, Phrase(PhraseKind::NewLinkDiffers, {QString::number(offset)}));
    } else {
        leaveBehind(m_body.bytes.size());
    }
}

// An answer may be shorter than the stretch; then the link has still to show the rest.
void LinkCheck::leaveBehind(qint64 shown)
{
    ByteRange& stretch = m_overlaps.front();
    stretch.begin += shown;
    ++m_answers;
    if (stretch.isEmpty()) {
        m_overlaps.erase(m_overlaps.begin());
        m_answers = 0;
    } else if (m_answers >= mostAnswersToAStretch) {
        end(ErrorKind::BadRange, Phrase(PhraseKind::LinkShowsLittle));
        return;
    }
    askNext();
}

void LinkCheck::makeOut()
{
    m_ledger.urlHash = ledgerUrlHash(m_asked.request.url);
    m_ledger.validators = m_validators;
    m_ledger.inherited = m_ledger.claimed();
    m_ledger.beginning.isOfMirrors = false;
    end(saveLedger(m_ledgerPath, m_ledger, Durability::Synced));
}

void LinkCheck::stop()
{
    end(ErrorKind::Cancelled, Phrase(PhraseKind::CheckStopped));
}

void LinkCheck::end(ErrorKind kind, Phrase detail)
{
    end(failure(kind, std::move(detail)));
}

void LinkCheck::end(Expected<void> outcome)
{
    m_wait.stop();
    m_exchange.stop();
    m_part.reset();
    m_then(std::move(outcome));
    Q_EMIT over();
}

} // namespace tributary
