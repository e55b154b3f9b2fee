#include "core/engine/asking/link_list_fetch.h"

#include "core/http/headers/retry_after.h"
#include "core/http/line/network_error.h"
#include "core/inputs/lists/input_look.h"
#include "core/values/download/link_failure.h"
#include "core/values/download/metalink_offer.h"
#include "core/values/network/origin.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 step = 64 * 1024;
constexpr qint64 bufferSize = 4 * step;
constexpr qsizetype enoughForALook = 64 * 1024;

std::unexpected<DownloadError> tooLarge()
{
    return failure(ErrorKind::BadResponse,
                   Phrase(PhraseKind::ImportRefused, {Phrase(PhraseKind::IsTooLarge)}));
}

// The link, or the address to which the server led, has a name of a Metalink.
bool promisesMetalink(const QUrl& link, const ResponseHead& head)
{
    return isMetalinkName(link.fileName()) || isMetalinkName(head.url.fileName());
}

// A login page has links of its own, none of which anybody asked for. Other lists may be pages.
bool isPageForMetalink(const QUrl& link, const ResponseHead& head)
{
    const Known fileWanted{.namePromise = NamePromise::NoText};
    return promisesMetalink(link, head) && isUnexpectedPage({}, fileWanted, head);
}

// The text of the answer decides, whatever type the server gave it.
bool isPageForMetalink(const QUrl& link, const ResponseHead& head, QByteArrayView text)
{
    return promisesMetalink(link, head) &&
           formatOf(text.first(std::min(text.size(), enoughForALook))) == InputFormat::Html;
}

} // namespace

LinkListFetch::LinkListFetch(DownloadRequest wanted, const JobServices& services, ListListener listener,
                             Then then, const LinkListBounds& bounds)
    : m_wanted(std::move(wanted))
    , m_bounds(bounds)
    , m_then(std::move(then))
    , m_retrying(std::move(listener.retrying))
    , m_exchange(services, m_wanted, m_wanted.timeouts)
    , m_schedule(m_wanted.retry, QRandomGenerator::global()->generate(), m_wanted.retryStrategy)
{
    connect(&m_exchange, &PoliteExchange::headArrived, this, &LinkListFetch::judge);
    connect(&m_exchange, &PoliteExchange::bytesArrived, this, &LinkListFetch::read);
    connect(&m_exchange, &PoliteExchange::over, this, &LinkListFetch::takeEnd);
    m_exchange.setLog(std::move(listener.log));
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LinkListFetch::ask);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this,
            [this] { end(ErrorKind::TimedOut, Phrase(PhraseKind::NoWholeAnswer, {m_wanted.url.host()})); });
}

// Any other kind of link might lead to a file of this machine.
void LinkListFetch::start()
{
    if (const auto flaw = flawOfLink(m_wanted.url)) {
        end(std::unexpected(failureOf({.flaw = *flaw, .url = m_wanted.url})));
        return;
    }
    m_timeout.start(m_bounds.time);
    ask();
}

void LinkListFetch::ask()
{
    m_stage = Stage::Asking;
    m_size.reset();
    m_inflater.reset();
    m_text.clear();
    m_exchange.ask({.url = m_wanted.url, .range = {}, .ifRange = {}}, bufferSize);
}

void LinkListFetch::judge()
{
    const ResponseHead& head = m_exchange.head();
    Judgement judgement = judgeResponse({}, {}, head);
    judgement.error.server = strangerIn(head.url, m_wanted.url);
    if (judgement.verdict != Verdict::FollowRedirect && isPageForMetalink(m_wanted.url, head)) {
        end(ErrorKind::BadResponse, Phrase(PhraseKind::PageForFile));
        return;
    }
    switch (judgement.verdict) {
    case Verdict::FollowRedirect: follow(); return;
    case Verdict::UseWhole:
    case Verdict::EmptyFile: beginReading(judgement.total); return;
    case Verdict::AskDecoded: inflate(judgement); return;
    case Verdict::TryLater:
    case Verdict::FewerConnections: tryAgain(judgement.error, retryAfterOf(head)); return;
    default: end(std::unexpected(judgement.error)); return;
    }
}

void LinkListFetch::follow()
{
    if (const auto followed = m_exchange.follow(); !followed)
        end(std::unexpected(followed.error()));
}

// The request asks for no compression, but many servers compress text all the same.
void LinkListFetch::inflate(const Judgement& judgement)
{
    const QByteArray& coding = m_exchange.head().contentEncoding;
    if (!Inflater::understands(coding)) {
        end(std::unexpected(judgement.error));
        return;
    }
    m_inflater = std::make_unique<Inflater>(coding);
    beginReading({});
}

void LinkListFetch::beginReading(std::optional<qint64> size)
{
    m_stage = Stage::Reading;
    m_size = size;
    if (size.value_or(0) > m_bounds.bytes)
        end(tooLarge());
    else
        read();
}

void LinkListFetch::read()
{
    while (m_stage == Stage::Reading) {
        QByteArray bytes = m_exchange.take(step);
        if (bytes.isEmpty())
            return;
        if (m_inflater)
            addInflated(std::move(bytes));
        else
            add(bytes);
    }
}

void LinkListFetch::add(QByteArrayView text)
{
    if (m_text.size() + text.size() > m_bounds.bytes)
        end(tooLarge());
    else
        m_text.append(text);
}

// A few bytes may stand for any number of them, so they are counted as they come out.
void LinkListFetch::addInflated(QByteArray bytes)
{
    m_inflater->feed({bytes.data(), static_cast<size_t>(bytes.size())});
    while (m_stage == Stage::Reading) {
        const auto inflated = m_inflater->next();
        if (!inflated)
            end(std::unexpected(inflated.error()));
        else if (inflated->empty())
            return;
        else
            add({inflated->data(), static_cast<qsizetype>(inflated->size())});
    }
}

// Half a list would look like a whole one, and files of it would be missing that nobody misses. An answer
// that has led on ends as well.
void LinkListFetch::takeEnd()
{
    read();
    if ((m_stage != Stage::Asking && m_stage != Stage::Reading) || !m_exchange.isOver())
        return;
    if (const auto error = m_exchange.error())
        tryAgain(*error);
    else if (m_stage == Stage::Asking)
        tryAgain({.kind = ErrorKind::ConnectionLost, .detail = Phrase(PhraseKind::NoFinalAnswer)});
    else if ((m_size && *m_size != m_text.size()) || (m_inflater && !m_inflater->isAtEnd()))
        tryAgain({.kind = ErrorKind::ConnectionLost, .detail = Phrase(PhraseKind::AnswerEndedEarly)});
    else if (isPageForMetalink(m_wanted.url, m_exchange.head(), m_text))
        end(ErrorKind::BadResponse, Phrase(PhraseKind::PageForFile));
    else
        takeList();
}

void LinkListFetch::takeList()
{
    end(FetchedList{.text = std::move(m_text),
                    .address = m_exchange.head().url.adjusted(QUrl::RemoveUserInfo)});
}

// A server that wants to be asked after the time for the whole list has answered for good.
void LinkListFetch::tryAgain(const DownloadError& error, std::optional<std::chrono::milliseconds> asked)
{
    m_exchange.stop();
    const auto wait = mayPass(error) ? m_schedule.next(asked, error) : std::nullopt;
    if (!wait || *wait >= m_timeout.remainingTimeAsDuration()) {
        end(std::unexpected(error));
        return;
    }
    m_stage = Stage::Waiting;
    if (m_retrying)
        m_retrying({.error = error, .attempt = m_schedule.attempt(), .wait = *wait});
    m_wait.start(*wait);
}

void LinkListFetch::end(ErrorKind kind, Phrase detail)
{
    end(failure(kind, std::move(detail)));
}

void LinkListFetch::end(Expected<FetchedList> outcome)
{
    m_stage = Stage::Over;
    m_timeout.stop();
    m_wait.stop();
    m_exchange.stop();
    if (const Then then = std::exchange(m_then, nullptr))
        then(std::move(outcome));
    Q_EMIT over();
}

} // namespace tributary
