#include "core/engine/asking/polite_exchange.h"

#include "core/engine/shared/exchange_line.h"
#include "core/engine/shared/leasing.h"
#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/segment_transfer.h"
#include "core/http/judging/cookie_rule.h"
#include "core/http/judging/judge_response.h"
#include "core/http/judging/redirect_rule.h"
#include "core/values/network/origin.h"
#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <QDateTime>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

PoliteExchange::PoliteExchange(const JobServices& services, DownloadRequest wanted, Patience patience)
    : m_services(services)
    , m_wanted(std::move(wanted))
    , m_patience(patience)
    , m_turn(services.limits)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { lookForTimeouts(MonotonicTime::clock::now()); });
}

PoliteExchange::~PoliteExchange() = default;

void PoliteExchange::ask(const Inquiry& question, qint64 bufferSize)
{
    // A redirect's cookies are kept by who follows it.
    if (hasHead() && head().location.isEmpty())
        keepCookies(m_wanted.cookieJar, m_question.url, head().setCookie, QDateTime::currentDateTimeUtc());
    m_question = question;
    m_bufferSize = bufferSize;
    m_redirects = 0;
    m_logins = 0;
    await();
}

Expected<void> PoliteExchange::follow()
{
    auto target = followRedirect(m_transfer->head(), m_question.url, m_redirects++, m_wanted.cookieJar,
                                 QDateTime::currentDateTimeUtc());
    if (!target)
        return std::unexpected(target.error());
    if (m_log)
        m_log(Phrase(PhraseKind::RedirectedTo, {shownLink(*target)}), LogKind::Finding);
    m_question.url = *target;
    await();
    return {};
}

void PoliteExchange::stop()
{
    m_tick.stop();
    m_turn.giveUp();
    m_transfer.reset();
    m_timeout.reset();
}

void PoliteExchange::await()
{
    stop();
    m_askedAt = MonotonicTime::clock::now();
    m_tick.start();
    m_turn.await(originOf(m_question.url), [this] { send(); });
}

void PoliteExchange::send()
{
    m_lease = leaseFor(m_services, m_wanted, m_question.url, std::move(m_lease));
    m_question.challenge = m_services.limits.logins().next(originOf(m_question.url));
    m_transfer.reset(new SegmentTransfer(*m_lease, makeRequest(m_wanted, m_question), m_bufferSize));
    connect(m_transfer.get(), &SegmentTransfer::askedAgain, this, [this](const Phrase& why) {
        if (m_log)
            m_log(Phrase(PhraseKind::AskedStrictly, {why}), LogKind::Exchange);
    });
    connect(m_transfer.get(), &SegmentTransfer::headArrived, this, &PoliteExchange::takeHead);
    connect(m_transfer.get(), &SegmentTransfer::bytesArrived, this, &PoliteExchange::bytesArrived);
    connect(m_transfer.get(), &SegmentTransfer::over, this, &PoliteExchange::over);
    m_sentAt = MonotonicTime::clock::now();
}

void PoliteExchange::takeHead()
{
    if (m_log)
        m_log(exchangeLine(m_question, head()), kindOfExchange(head()));
    if (!isToSignIn()) {
        Q_EMIT headArrived();
        return;
    }
    ++m_logins;
    m_services.limits.logins().learn(originOf(m_question.url), head().challenge);
    await();
}

bool PoliteExchange::isToSignIn() const
{
    return m_logins < mostLoginsByDigest && isToSignInByDigest(loginSent(m_wanted, m_question), head());
}

// The host has kept the exchange waiting since then: for its answer, or because it wants to be left alone. A
// wait in line with our own requests doesn't count.
std::optional<MonotonicTime> PoliteExchange::keptWaitingSince(MonotonicTime now) const
{
    if (m_transfer)
        return m_sentAt;
    const bool isLeftAlone = m_services.limits.paces().restsUntil(originOf(m_question.url), now).has_value();
    return isLeftAlone ? std::optional(m_askedAt) : std::nullopt;
}

bool PoliteExchange::hasHead() const
{
    return m_transfer && m_transfer->hasHead();
}

const ResponseHead& PoliteExchange::head() const
{
    return m_transfer->head();
}

QByteArray PoliteExchange::take(qint64 most)
{
    QByteArray bytes;
    while (m_transfer && bytes.size() < most && m_transfer->available() > 0) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(m_transfer->available(), most - before));
        const qint64 got =
            m_transfer->read({bytes.data() + before, static_cast<size_t>(bytes.size() - before)});
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got <= 0)
            break;
    }
    return bytes;
}

bool PoliteExchange::isOver() const
{
    return m_transfer ? m_transfer->isOver() : m_timeout.has_value();
}

std::optional<DownloadError> PoliteExchange::error() const
{
    return m_transfer ? m_transfer->error() : m_timeout;
}

void PoliteExchange::lookForTimeouts(MonotonicTime now)
{
    if (m_transfer && m_transfer->isOver())
        return;
    std::optional<DownloadError> timeout;
    if (const auto* timeouts = std::get_if<Timeouts>(&m_patience))
        timeout = m_transfer ? m_transfer->overdue(*timeouts, now) : std::nullopt;
    else if (const auto since = keptWaitingSince(now);
             since && now - *since >= std::get<std::chrono::milliseconds>(m_patience))
        timeout = DownloadError{.kind = ErrorKind::TimedOut,
                                .detail = Phrase(PhraseKind::NoWholeAnswer, {m_question.url.host()})};
    if (!timeout)
        return;
    stop();
    m_timeout = std::move(timeout);
    Q_EMIT over();
}

} // namespace tributary
