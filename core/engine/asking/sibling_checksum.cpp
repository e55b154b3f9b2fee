#include "core/engine/asking/sibling_checksum.h"

#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/inflater.h"
#include "core/http/headers/retry_after.h"
#include "core/http/judging/judge_response.h"
#include "core/http/judging/redirect_rule.h"
#include "core/values/network/origin.h"
#include "core/values/network/shown_link.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Far beyond what a folder's list takes, and no burden for the memory.
constexpr qint64 longestList = 4 * 1024 * 1024;
// A finished file does not wait for long for what may not be there. The time is the host's, for all answers
// together: the time in line with other requests says nothing of the host.
constexpr std::chrono::milliseconds longestWait = 10s;
// Trouble that passes is mostly over by then, where the host doesn't say when.
constexpr std::chrono::milliseconds untilAskedAgain = 1s;
// A mirror network needs one or two.
constexpr int mostRedirectsToAList = 5;

// The text of a list, which a server may send compressed though nobody asked for that. Empty where that is
// cut, or longer than a list may be.
QByteArray textIn(QByteArray body)
{
    if (!body.startsWith("\x1f\x8b"))
        return body;
    Inflater inflater;
    inflater.feed(body);
    QByteArray text;
    while (text.size() <= longestList) {
        const auto more = inflater.next();
        if (!more || more->empty())
            break;
        text.append(more->data(), static_cast<qsizetype>(more->size()));
    }
    return inflater.isAtEnd() && text.size() <= longestList ? text : QByteArray();
}

} // namespace

SiblingChecksum::SiblingChecksum(const DownloadRequest& wanted, const JobServices& services,
                                 ChecksumSearchScope scope, Then then)
    : m_wanted(wanted)
    , m_folderLists(services.limits.folderLists())
    , m_scope(scope)
    , m_then(std::move(then))
    , m_fileName(nameInFolder(wanted.url))
    , m_patience(std::min(longestWait, wanted.timeouts.silence))
    , m_exchange(services, wanted, m_patience)
{
    connect(&m_exchange, &PoliteExchange::headArrived, this, &SiblingChecksum::judgeHead);
    connect(&m_exchange, &PoliteExchange::bytesArrived, this, &SiblingChecksum::read);
    connect(&m_exchange, &PoliteExchange::over, this, &SiblingChecksum::takeAnswer);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SiblingChecksum::askNext);
}

void SiblingChecksum::start()
{
    m_places = placesBeside(m_wanted.url, m_scope.size);
    auto found = m_scope.earlier == EarlierAnswers::Used ? takeEarlierAnswers() : std::nullopt;
    m_isFromEarlier = found.has_value();
    if (found)
        end(std::move(found));
    else
        askNext();
}

// A folder's list that has the file spares the file's own ones, too.
std::optional<FoundChecksum> SiblingChecksum::takeEarlierAnswers()
{
    const MonotonicTime now = MonotonicTime::clock::now();
    QList<ChecksumPlace> unanswered;
    for (const ChecksumPlace& place : std::as_const(m_places)) {
        const auto list = m_folderLists.answerTo(listQuestion(place.url, m_scope.from, m_wanted), now);
        if (!list)
            unanswered.append(place);
        else if (auto found = checksumFor(place, *list))
            return found;
    }
    m_places = unanswered;
    return std::nullopt;
}

std::optional<FoundChecksum> SiblingChecksum::checksumFor(const ChecksumPlace& place,
                                                          const FolderList& list) const
{
    const auto checksum = checksumIn(list.text, place.kind, m_fileName, place.algorithm);
    if (!checksum)
        return std::nullopt;
    return FoundChecksum{.checksum = *checksum, .origin = ChecksumOrigin::File, .place = list.place};
}

void SiblingChecksum::askNext()
{
    m_body.clear();
    m_isList = false;
    m_redirects = 0;
    if (m_places.isEmpty() || m_waited >= m_patience)
        end(std::nullopt);
    else
        m_exchange.ask({.url = m_places.first().url, .range = {}, .ifRange = {}}, longestList + 1);
}

void SiblingChecksum::judgeHead()
{
    const Judgement judgement = judgeResponse({}, {}, m_exchange.head());
    switch (judgement.verdict) {
    case Verdict::FollowRedirect:
        if (!follow())
            conclude({});
        return;
    case Verdict::TryLater:
    case Verdict::FewerConnections: meetTrouble(judgement.error); return;
    // Many a server takes "a.tar.gz.sha256" for compressed and "a.html.sha256" for a page. The text shows
    // what it is.
    case Verdict::AskDecoded:
    case Verdict::UseWhole:
        m_isList = true;
        if (judgement.total > longestList)
            conclude({});
        return;
    // The search reads a short refusal to its end, so that the next question can use the same line.
    default: return;
    }
}

void SiblingChecksum::meetTrouble(const DownloadError& why)
{
    countTime();
    const std::chrono::milliseconds asked =
        m_exchange.hasHead() ? retryAfterOf(m_exchange.head()).value_or(untilAskedAgain) : untilAskedAgain;
    const MonotonicTime::duration wait = std::max<std::chrono::milliseconds>(asked, 0ms);
    m_exchange.stop();
    if (std::exchange(m_hasMetTrouble, true) || m_waited + wait >= m_patience) {
        const bool isOfStatus = why.httpStatus != 0 && why.detail.isEmpty();
        const Phrase reason =
            isOfStatus ? Phrase(QStringLiteral("HTTP %1").arg(why.httpStatus)) : reasonOf(why);
        m_unread = Phrase(PhraseKind::ChecksumListUnread, {m_places.first().name, reason});
        end(std::nullopt);
        return;
    }
    m_waited += wait;
    m_again.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

bool SiblingChecksum::follow()
{
    const ResponseHead& head = m_exchange.head();
    const auto target = redirectTarget(head.url, head.location);
    const bool counts = target && (m_scope.from == ListsFrom::AnyServer || sameOrigin(*target, m_wanted.url));
    if (!counts || m_redirects++ >= mostRedirectsToAList)
        return false;
    countTime();
    return m_exchange.follow().has_value();
}

void SiblingChecksum::countTime()
{
    m_waited += MonotonicTime::clock::now() - m_exchange.sentAt();
}

// False where the answer is too long, which has led on to the next place.
bool SiblingChecksum::read()
{
    m_body += m_exchange.take(longestList + 1 - m_body.size());
    if (m_body.size() <= longestList)
        return true;
    conclude({});
    return false;
}

void SiblingChecksum::takeAnswer()
{
    if (!read())
        return;
    if (const auto error = m_exchange.error())
        meetTrouble(*error);
    else if (!m_exchange.hasHead())
        end(std::nullopt);
    else
        conclude({.text = m_isList ? textIn(m_body) : QByteArray(), .place = placeForPeople()});
}

void SiblingChecksum::conclude(const FolderList& list)
{
    countTime();
    const ChecksumPlace place = m_places.takeFirst();
    if (place.kind == ChecksumListKind::OfAFolder)
        m_folderLists.learn(listQuestion(place.url, m_scope.from, m_wanted), list,
                            MonotonicTime::clock::now());
    if (auto found = checksumFor(place, list))
        end(std::move(found));
    else
        askNext();
}

// Names the server where that is not the link's own.
QString SiblingChecksum::placeForPeople() const
{
    const QUrl& url = m_exchange.head().url;
    return sameOrigin(url, m_wanted.url) ? m_places.first().name : shownLink(url);
}

void SiblingChecksum::end(std::optional<FoundChecksum> found)
{
    m_exchange.stop();
    if (const Then then = std::exchange(m_then, nullptr))
        then(std::move(found));
}

} // namespace tributary
