#include "core/engine/run/link_check.h"

#include "core/engine/shared/shared_limits.h"
#include "core/engine/transfer/leasing.h"
#include "core/engine/transfer/seam.h"
#include "core/http/headers/media_type.h"
#include "core/http/judging/cookie_rule.h"
#include "core/http/judging/redirect_rule.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Each costs a request. Half of them are where pieces begin and end, half anywhere: a link whose file differs
// in a third of what is here passes once in twenty-five times by chance, and what follows is compared as
// well.
constexpr size_t stretchesToShow = 16;

} // namespace

LinkCheck::LinkCheck(LinkQuestion question, const JobServices& services, quint32 seed, Then then)
    : m_asked(std::move(question))
    , m_services(services)
    , m_then(std::move(then))
    , m_chance(seed)
    , m_url(m_asked.request.url)
    , m_turn(services.limits)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &LinkCheck::lookForTimeouts);
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
    // Of a file without a size nothing can be continued, but its place is kept.
    if (m_ledger.size)
        m_overlaps = stretchesToCompare(m_ledger.claimed(), stretchesToShow, m_chance);
    m_tick.start();
    askNext();
}

// False: there is nothing here that could be of another file.
Expected<bool> LinkCheck::findPartial()
{
    const QString partPath = partPathOf(m_asked.path);
    auto ledger = loadLedger(ledgerPathFor(partPath));
    if (!ledger)
        return std::unexpected(ledger.error());
    if (!*ledger)
        return false;
    m_ledger = std::move(**ledger);
    const QByteArray newHash = ledgerUrlHash(m_asked.request.url);
    if (m_ledger.urlHash != ledgerUrlHash(m_asked.oldLink) && m_ledger.urlHash != newHash)
        return failure(ErrorKind::Conflict, QLatin1String("another download's part is at ") + partPath);
    auto part = PartFile::open(partPath);
    if (!part)
        return std::unexpected(part.error());
    m_part = makeAssembly({.choice = m_asked.request.assembly,
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
    m_redirects = 0;
    m_url = m_asked.request.url;
    ask();
}

void LinkCheck::ask()
{
    m_bytes.clear();
    m_end.reset();
    m_transfer.reset();
    m_turn.await(originOf(m_url), [this] { send(); });
}

void LinkCheck::send()
{
    if (!m_lease || !m_lease->areLinesTrusted() || m_lease->origin() != originOf(m_url))
        m_lease = leaseFor(m_services, m_asked.request, m_url);
    const Inquiry question{.url = m_url, .range = m_overlaps.front(), .ifRange = {}};
    m_transfer.reset(new SegmentTransfer(*m_lease, makeRequest(m_asked.request, question), 2 * seamLength));
    connect(m_transfer.get(), &SegmentTransfer::headArrived, this, &LinkCheck::judge);
    connect(m_transfer.get(), &SegmentTransfer::bytesArrived, this, &LinkCheck::take);
    connect(m_transfer.get(), &SegmentTransfer::over, this, &LinkCheck::take);
}

// A version mark is compared with one from the same server only: another may well name it differently.
Known LinkCheck::known() const
{
    Known known{.size = m_ledger.size, .contentType = m_ledger.contentType, .rangesProven = true};
    known.wantsBinary = nameWantsBinary(m_asked.path);
    if (sameOrigin(m_asked.oldLink, m_asked.request.url))
        known.validators = m_ledger.validators;
    return known;
}

void LinkCheck::judge()
{
    const ResponseHead head = m_transfer->head();
    const Judgement judgement =
        judgeResponse({.range = m_overlaps.front(), .ifRange = IfRange::NotSent}, known(), head);
    switch (judgement.verdict) {
    case Verdict::UseRange:
        m_end = judgement.range.end;
        m_validators = validatorsOf(head);
        take();
        return;
    case Verdict::FollowRedirect:
        if (const auto target = nextRedirect(m_url, head.location, m_redirects++); !target) {
            end(std::unexpected(target.error()));
        } else {
            keepCookies(m_asked.request.cookieJar, m_url, head.setCookie, QDateTime::currentDateTimeUtc());
            m_url = *target;
            ask();
        }
        return;
    case Verdict::UseWhole:
    case Verdict::EmptyFile:
    case Verdict::AskAsOneStream:
    case Verdict::AskDecoded:
        end(ErrorKind::BadRange, QStringLiteral("the new link gives the whole file only, from its start"));
        return;
    default: end(std::unexpected(judgement.error)); return;
    }
}

void LinkCheck::take()
{
    if (!m_transfer->hasHead()) {
        if (m_transfer->isOver())
            end(std::unexpected(m_transfer->error().value_or(DownloadError{})));
        return;
    }
    if (!m_end)
        return;
    const qint64 wanted = std::min(*m_end, m_overlaps.front().end) - m_overlaps.front().begin;
    while (m_bytes.size() < wanted && m_transfer->available() > 0) {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(wanted);
        const qint64 got = m_transfer->read({m_bytes.data() + before, static_cast<size_t>(wanted - before)});
        m_bytes.resize(before + std::max<qint64>(got, 0));
        if (got <= 0)
            break;
    }
    if (m_bytes.size() == wanted)
        compare();
    else if (m_transfer->isOver())
        end(std::unexpected(m_transfer->error().value_or(
            DownloadError{.kind = ErrorKind::ConnectionLost,
                          .detail = QStringLiteral("the answer ended before its end")})));
}

void LinkCheck::compare()
{
    m_transfer.reset();
    const qint64 offset = m_overlaps.front().begin;
    const auto same = isThere(*m_part, offset, m_bytes);
    if (!same) {
        end(std::unexpected(same.error()));
    } else if (!*same) {
        end(ErrorKind::Changed, QStringLiteral("the new link has other bytes at %1").arg(offset));
    } else {
        m_overlaps.erase(m_overlaps.begin());
        askNext();
    }
}

void LinkCheck::makeOut()
{
    m_ledger.urlHash = ledgerUrlHash(m_asked.request.url);
    m_ledger.validators = m_validators;
    m_ledger.inherited = m_ledger.claimed();
    end(saveLedger(ledgerPathFor(partPathOf(m_asked.path)), m_ledger, Durability::Synced));
}

void LinkCheck::lookForTimeouts()
{
    if (!m_transfer)
        return;
    if (const auto overdue = m_transfer->overdue(m_asked.request.timeouts, MonotonicTime::clock::now()))
        end(std::unexpected(*overdue));
}

void LinkCheck::end(ErrorKind kind, QString detail)
{
    end(failure(kind, std::move(detail)));
}

void LinkCheck::end(Expected<void> outcome)
{
    m_tick.stop();
    m_transfer.reset();
    m_part.reset();
    m_then(std::move(outcome));
    Q_EMIT over();
}

} // namespace tributary
