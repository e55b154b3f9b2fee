#include "core/http/exchange/segment_transfer.h"

#include "core/http/exchange/line_to_server.h"
#include "core/http/exchange/memory_in_use.h"
#include "core/http/exchange/socket_thread_watch.h"
#include "core/http/exchange/strict_reply.h"
#include "core/http/headers/content_range.h"
#include "core/http/headers/header_text.h"
#include "core/http/headers/media_type.h"
#include "core/http/judging/redirect_rule.h"
#include "core/http/line/network_error.h"
#include "core/http/line/tls_setup.h"
#include "core/http/proxy/bridged_head.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/values/naming/name_promise.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/media_type_essence.h"
#include "core/values/network/origin.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace tributary {

namespace {

using namespace std::chrono_literals;

// A head is a few hundred bytes. While one is awaited this much more memory is seldom somebody else's; if it
// is, a request goes out twice, and that's all.
constexpr auto headIsWatchedEvery = 50ms;
constexpr qint64 mostForAHead = 24 * 1024 * 1024;
// A proxy that asks for a login opens a tunnel within a few times the way there and back.
constexpr auto tunnelTakes = 3s;
// Other downloads may fill their buffers meanwhile, so that more than one growth is needed to end a try.
constexpr int growthsOfATunnel = 2;

// Text without a control character in so many bytes is taken for text, and of what is compressed they tell
// what is in it.
constexpr qint64 enoughOfABody = 512;

// The head alone does not tell what the body is: it may be a page, or compressed once more on its way, or no
// more than a word.
bool isToBeLookedAt(const ResponseHead& head)
{
    const QByteArray type = mediaTypeEssence(head.contentType);
    const bool mayBePage = looksLikeWebPage(type) || looksLikeMessage(type) || mayBeAnyText(type);
    const bool isMeasured = head.transferEncoding.isEmpty() && !head.contentLength.isEmpty();
    return head.status < 300 && (mayBePage || !head.contentEncoding.isEmpty() || !isMeasured);
}

bool headersAreSound(const QNetworkReply& reply)
{
    const QList<QByteArray> names = reply.rawHeaderList();
    return !names.isEmpty() && std::ranges::all_of(names, isHeaderName);
}

// An answer that is read strictly is a reply of Qt's kind as well, so its phrase comes as a text.
Phrase problemOf(const QNetworkReply& reply)
{
    return Phrase::fromEnglish(reply.errorString());
}

bool isInChunks(const QNetworkReply& reply)
{
    return !reply.rawHeader("Transfer-Encoding").isEmpty();
}

// The file is still to come from the same host, and may be the first answer of a script.
bool leadsOnWithin(const QString& origin, const QNetworkReply& reply)
{
    const auto place = redirectTarget(reply.url(), reply.rawHeader("Location"));
    return place && originOf(*place) == origin;
}

// Qt would read files, resources of its own and links with their data in them as well, and none of that is a
// download. Of a scheme that nobody knows it says just that.
QUrl onlyOfTheWeb(const QUrl& url)
{
    return isWebScheme(url.scheme()) ? url : QUrl(QLatin1String("no-download-of-") + url.scheme() + u':');
}

// Qt asks for "//a" as "/a", which may be another file, and spells escapes in a way of its own.
bool isAskedForAsGiven(const QUrl& url)
{
    const QByteArray byQt = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment |
                                          QUrl::NormalizePathSegments);
    return requestTarget(url) == (byQt.startsWith('/') ? byQt : '/' + byQt);
}

// A login at servers is ours to give, and Qt's on Windows would be the person's own; but only Qt answers a
// proxy.
QNetworkRequest madeFor(const ConnectionPool::Lease& lease, QNetworkRequest request)
{
    request.setUrl(onlyOfTheWeb(request.url()));
    if (isHttps(request.url()))
        request.setSslConfiguration(lease.tls());
    const QNetworkProxy proxy = proxyInUse(lease.network(), request.url());
    if (!isAskedItself(proxy, request.url()))
        return request;
    if (!proxy.user().isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Automatic);
    if (lease.isBridged())
        request.setRawHeader(markHeader.toByteArray(), lease.mark());
    return request;
}

// With a bounded buffer Qt's SOCKS5 code now and then forgets to go on reading, and its own buffer below has
// no bound in any case. Qt speaks only to SOCKS5 proxies that the system names; all others have a bridge.
qint64 usableBufferSize(const QNetworkProxy& proxy, qint64 wanted)
{
    constexpr qint64 unbounded = 0;
    return proxy.type() == QNetworkProxy::Socks5Proxy ? unbounded : wanted;
}

// Qt takes a length that is said twice, or has a semicolon behind it, for none, and would read on until the
// line ends.
bool isLengthLostOnQt(const QByteArray& length)
{
    return !isAllDigits(length) && parseContentLength(length);
}

// Where anything is odd about the length, Qt may take another one or none.
bool bodyFits(const QNetworkReply& reply, qint64 buffer)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    bool isSmall = false;
    const qint64 bytes = length.toLongLong(&isSmall);
    return isAllDigits(length) && isSmall && bytes <= buffer &&
           reply.rawHeader("Transfer-Encoding").isEmpty();
}

// With TLS 1.3 the refusal comes after the handshake, and Qt hands on OpenSSL's words for it.
bool isRefusalByCertificate(const QString& words)
{
    return words.contains(QLatin1String(" alert ")) &&
           (words.contains(QLatin1String("certificate")) || words.contains(QLatin1String("unknown ca")));
}

// OpenSSL's words, older and newer, on a server that answers a handshake with something else, such as plain
// HTTP.
bool isNoTls(const QString& words)
{
    return words.contains(QLatin1String("wrong version number")) ||
           words.contains(QLatin1String("packet length too long"));
}

} // namespace

SegmentTransfer::SegmentTransfer(const ConnectionPool::Lease& lease, const QNetworkRequest& request,
                                 qint64 bufferSize, QObject* parent)
    : AnswerStream(parent)
    , m_lease(lease)
    , m_request(madeFor(lease, request))
    , m_proxy(proxyInUse(lease.network(), request.url()))
    , m_startedAt(Clock::now())
    , m_waiting{.silence = Silence(m_startedAt), .calledAt = m_startedAt}
{
    m_bufferSize = usableBufferSize(m_proxy, bufferSize);
    m_headWatch.setInterval(headIsWatchedEvery);
    m_headWatch.callOnTimeout(this, &SegmentTransfer::watchHead);
    const bool isByTheLetter = !isAskedForAsGiven(m_request.url()) || owesALogin();
    ask(isByTheLetter ? Reading::Strict : lease.reading().value_or(firstReading()));
}

// A link that is good for one question would be used up by it, where the answer has to be asked for once more
// to be read by the letter. Such links lead to scripts, so Qt is not asked for what may come from a script
// before the host has answered in a way that Qt can be believed in. Files are left to Qt at once, whose own
// thread shares the work of TLS. Only Qt knows all the ways to sign in at a proxy that passes a question on,
// and refuses whatever is not of the web.
SegmentTransfer::Reading SegmentTransfer::firstReading() const
{
    const bool isOfTheWeb = isWebScheme(m_request.url().scheme());
    const bool isProxyAsked = isAskedItself(m_proxy, m_request.url()) && !m_lease.isBridged();
    return isOfTheWeb && !isProxyAsked && whereLeads(m_request.url()) != LinkLeadsTo::File ? Reading::Strict
                                                                                           : Reading::ByQt;
}

void SegmentTransfer::ask(Reading reading)
{
    m_reading = reading;
    m_growth.before.reset();
    if (reading == Reading::Strict)
        m_reply = new StrictReply(m_request, m_proxy, this);
    else
        m_reply = m_lease.network().get(m_request);
    // Told of a buffer's size while a proxy refuses to open a tunnel, Qt's network falls over; so it is told
    // later.
    if (!opensATunnel(m_proxy, m_request.url()))
        m_reply->setReadBufferSize(m_bufferSize);
    const bool mayBeFlooded = opensATunnel(m_proxy, m_request.url());
    if (mayBeFlooded || (socketThreadsGoDeaf && reading == Reading::ByQt))
        m_headWatch.start();
    listen();
}

void SegmentTransfer::listen()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this, questions = 0]() mutable {
        if (isLoginRefused(++questions))
            return;
        noteSign(Phase::Asking);
        // A strict reader bounds the head by itself.
        if (m_reading == Reading::Strict)
            m_headWatch.stop();
        else if (!m_head)
            m_headWatch.start();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &SegmentTransfer::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_awaitsBeginning)
            showBeginning();
        // A beginning that trickles is no sign: nobody has seen the head yet, so nobody could end it.
        if (m_awaitsBeginning)
            return;
        noteSign(Phase::Answering);
        Q_EMIT bytesArrived();
    });
    connect(m_reply, &QNetworkReply::finished, this, &SegmentTransfer::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, &SegmentTransfer::weigh);
    connect(m_reply, &QNetworkReply::encrypted, this, &SegmentTransfer::lookWhoIsThere);
    if (const auto* strict = qobject_cast<StrictReply*>(m_reply))
        connect(strict, &StrictReply::interimArrived, this, [this] { noteSign(Phase::Asking); });
}

// Whether the proxy is yet to be told a login before it opens a tunnel.
bool SegmentTransfer::owesALogin() const
{
    return maySignInAt(m_proxy) && !m_lease.isBridged() && opensATunnel(m_proxy, m_request.url()) &&
           !m_lease.hasSignedIn();
}

// Qt answers a proxy that refuses the login by itself, and some of them again and again. Ends a reply that
// has become more questions than a right login may take, though the proxy closed each line that Qt tries.
bool SegmentTransfer::isLoginRefused(int questions)
{
    constexpr int mostOfALogin = 8;
    if (m_reading == Reading::Strict || !maySignInAt(m_proxy) || questions <= mostOfALogin)
        return false;
    giveUp({.kind = kindOf(QNetworkReply::ProxyAuthenticationRequiredError, m_proxy),
            .httpStatus = proxyWantsAPassword,
            .detail = Phrase(),
            .doubt = {},
            .proxy = m_lease.nameOf(m_proxy)});
    return true;
}

void SegmentTransfer::askStrictly(PhraseKind why)
{
    m_headWatch.stop();
    // The reply is deleted and not aborted: Qt complains when a reply is aborted whose end is on the way.
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_doubt.reset();
    m_phase = Phase::Connecting;
    m_startedAt = Clock::now();
    m_waiting.silence.end(m_startedAt);
    m_waiting.calledAt = m_startedAt;
    ask(Reading::Strict);
    Q_EMIT askedAgain(why);
}

// Qt shows nothing of a head before all of it is there, so the memory that it takes is all there is to see.
void SegmentTransfer::watchHead()
{
    if (isTunnelStuck()) {
        m_lease.leaveStuckLine();
        askStrictly(PhraseKind::TunnelNotOpened);
        return;
    }
    const auto now = memoryInUse();
    if (!now) {
        m_headWatch.stop();
        return;
    }
    m_growth.before = std::min(*now, m_growth.before.value_or(*now));
    if (*now - *m_growth.before < mostForAHead)
        return;
    if (m_phase == Phase::Connecting) {
        weighTunnel();
        return;
    }
    m_lease.setReading(Reading::Strict);
    askStrictly(PhraseKind::HeadGrows);
    if (socketThreadsGoDeaf)
        m_lease.watchForReadingOn();
}

// Qt may wait for ever for a proxy that has asked for a login and closed the line.
bool SegmentTransfer::isTunnelStuck() const
{
    return m_reading == Reading::ByQt && m_phase == Phase::Connecting && maySignInAt(m_proxy) &&
           opensATunnel(m_proxy, m_request.url()) && Clock::now() - m_startedAt > tunnelTakes;
}

bool SegmentTransfer::isLeftByProxy() const
{
    return m_reading == Reading::ByQt && !m_head && !m_error && maySignInAt(m_proxy) &&
           m_reply->error() == QNetworkReply::ProxyConnectionClosedError;
}

// Qt reads all that a proxy says which it asks for a tunnel. A tunnel of our own has a bound by itself.
void SegmentTransfer::weighTunnel()
{
    m_growth.before.reset();
    if (++m_growth.times < growthsOfATunnel)
        return;
    if (m_reading == Reading::ByQt) {
        m_lease.leaveStuckLine();
        m_lease.watchForReadingOn();
    }
    giveUp({.kind = ErrorKind::ConnectionLost, .detail = Phrase(PhraseKind::HeadGrows)});
}

SegmentTransfer::~SegmentTransfer()
{
    stop();
    if (m_reply)
        m_reply->deleteLater();
}

void SegmentTransfer::stop()
{
    disconnect();
    m_headWatch.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Deleted, it is given up. Aborted while a refusal is on its way from Qt's own thread, it would complain
    // of a second end.
    m_reply->deleteLater();
    m_over = true;
}

void SegmentTransfer::noteSign(Phase phase)
{
    m_phase = std::max(m_phase, phase);
    m_waiting.silence.end(Clock::now());
}

// The handshake waits for what is said here.
void SegmentTransfer::weigh(const QList<QSslError>& errors)
{
    if (m_lease.tlsProblem())
        return;
    if (m_lease.certificateCheck() == CertificateCheck::Off) {
        m_reply->ignoreSslErrors();
        return;
    }
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    const QList<QSslError> counted = errorsThatCount(errors, m_lease.tls().caCertificates());
    const bool isTrusted = !m_lease.trusted().isEmpty() && fingerprintOf(shown) == m_lease.trusted();
    if (isTrusted || counted.isEmpty())
        m_reply->ignoreSslErrors(errors);
    else
        m_doubt = doubtOn(m_lease.origin(), shown, counted);
}

// Qt remembers what was ignored for later connections, whatever is said then; and there may be an error that
// is the same for two certificates of one authority. Schannel can't be asked about a chain.
void SegmentTransfer::lookWhoIsThere()
{
    if (m_doubt) {
        m_reply->abort();
        return;
    }
    if (m_lease.certificateCheck() == CertificateCheck::Off || m_lease.trusted().isEmpty())
        return;
    const QSslConfiguration tls = m_reply->sslConfiguration();
    const QSslCertificate shown = tls.peerCertificate();
    if (fingerprintOf(shown) == m_lease.trusted())
        return;
    const QList<QSslError> errors =
        errorsIn(tls.peerCertificateChain(), m_reply->url().host(), m_lease.tls().caCertificates());
    if (errors.isEmpty())
        return;
    m_doubt = doubtOn(m_lease.origin(), shown, errors);
    m_reply->abort();
}

// Refusals (400 and more) are left out, because nothing of them but their status counts.
std::optional<PhraseKind> SegmentTransfer::whatQtMayHaveMisread(int status) const
{
    if (status < 200)
        return PhraseKind::InterimAnswer;
    if (m_reading == Reading::Strict || status >= 400)
        return std::nullopt;
    if (!headersAreSound(*m_reply))
        return PhraseKind::HeadersUnreadable;
    if (status < 300 && isInChunks(*m_reply))
        return PhraseKind::BodyInChunks;
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const bool isMeasured =
        status >= 300 || status == 204 || (!length.isEmpty() && !isLengthLostOnQt(length));
    return isMeasured ? std::nullopt : std::optional(PhraseKind::BodyWithoutLength);
}

// A strictly read answer tells whether the next one has to be read strictly as well.
void SegmentTransfer::heedOddity(const StrictReply& strict, int status) const
{
    const LineToServer* way = strict.way();
    if (way && way->wasLeftUnsaid())
        m_lease.leaveTunnelsToUs();
    if (way && !way->isSignedInByQt() && opensATunnel(m_proxy, m_request.url()))
        m_lease.noteSignedIn();
    if (status >= 400 || (status >= 300 && leadsOnWithin(m_lease.origin(), strict)))
        return;
    const bool isMeasured = status >= 300 || (strict.hasRawHeader("Content-Length") && !isInChunks(strict));
    const bool isOdd =
        !isMeasured || strict.isHeadOdd() || strict.interims() > 0 || (way && way->passedOverAnAddress());
    m_lease.setReading(isOdd ? Reading::Strict : Reading::ByQt);
}

void SegmentTransfer::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_head || m_error)
        return;
    m_headWatch.stop();
    // Qt takes every answer but a 100 for the last one, and what comes after it for the answer to whatever is
    // asked next on that line.
    if (status < 200)
        m_lease.distrustLines();
    if (status < 100) {
        giveUp({.kind = ErrorKind::BadResponse,
                .httpStatus = status,
                .detail = Phrase(PhraseKind::NoFinalAnswer)});
        return;
    }
    if (const auto why = whatQtMayHaveMisread(status)) {
        m_lease.setReading(Reading::Strict);
        askStrictly(*why);
        return;
    }
    if (m_reading == Reading::ByQt && !m_lease.areLinesTrusted()) {
        askStrictly(PhraseKind::OthersAnswer);
        return;
    }
    if (const auto* strict = qobject_cast<StrictReply*>(m_reply))
        heedOddity(*strict, status);
    noteSign(Phase::Answering);
    m_lease.noteHttp();
    // Qt may be about to ask again with the proxy's password; if it is not, this ends as an error. A server
    // that says so itself, with no proxy that could, refuses like any other.
    if (status == proxyWantsAPassword && isAskedItself(m_proxy, m_reply->url()))
        return;
    settleBufferSize();
    m_headAt = Clock::now();
    m_head = ResponseHead{
        .url = m_reply->url(),
        .status = status,
        .isSound = m_reading == Reading::Strict || headersAreSound(*m_reply),
        .contentLength = m_reply->rawHeader("Content-Length"),
        .contentRange = m_reply->rawHeader("Content-Range"),
        .contentType = m_reply->rawHeader("Content-Type"),
        .contentEncoding = m_reply->rawHeader("Content-Encoding"),
        .contentDisposition = m_reply->rawHeader("Content-Disposition"),
        .transferEncoding = m_reply->rawHeader("Transfer-Encoding"),
        .etag = m_reply->rawHeader("ETag"),
        .lastModified = m_reply->rawHeader("Last-Modified"),
        .location = m_reply->rawHeader("Location"),
        .setCookie = m_reply->rawHeader("Set-Cookie"),
        .retryAfter = m_reply->rawHeader("Retry-After"),
        .date = m_reply->rawHeader("Date"),
        .challenge = m_reply->rawHeader("WWW-Authenticate"),
        .reprDigest = m_reply->rawHeader("Repr-Digest"),
        .contentDigest = m_reply->rawHeader("Content-Digest"),
        .digest = m_reply->rawHeader("Digest"),
        .contentMd5 = m_reply->rawHeader("Content-MD5"),
        .beginning = {},
        .receivedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
    };
    m_awaitsBeginning = isToBeLookedAt(*m_head);
    if (m_awaitsBeginning)
        showBeginning();
    else
        Q_EMIT headArrived();
}

// A body that the head leaves in doubt is looked at before anybody judges that.
void SegmentTransfer::showBeginning()
{
    m_head->beginning = m_reply->peek(enoughOfABody);
    if (m_head->beginning.size() < enoughOfABody && !m_reply->isFinished())
        return;
    m_awaitsBeginning = false;
    m_head->isBeginningAll =
        m_head->beginning.size() < enoughOfABody && m_reply->error() == QNetworkReply::NoError;
    Q_EMIT headArrived();
}

// A bounded reply tells Qt's own thread of each read that there is room again, which wakes that thread twice.
// A body that fits the buffer needs no such news: to the reader's side alone the buffer is called unbounded,
// while Qt's thread keeps the bound.
void SegmentTransfer::settleBufferSize()
{
    if (m_reply->readBufferSize() != m_bufferSize)
        m_reply->setReadBufferSize(m_bufferSize);
    if (m_reading == Reading::ByQt && bodyFits(*m_reply, m_bufferSize)) {
        m_reply->QNetworkReply::setReadBufferSize(0);
        m_bufferSize = 0;
    }
}

void SegmentTransfer::giveUp(const DownloadError& problem)
{
    m_error = problem;
    if (!m_reply->isFinished())
        m_reply->abort();
}

void SegmentTransfer::conclude()
{
    if (isLeftByProxy()) {
        askStrictly(PhraseKind::TunnelNotOpened);
        return;
    }
    m_over = true;
    m_headWatch.stop();
    if (m_error) {
        Q_EMIT over();
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    // Statuses are judged from the head; what Qt makes of them is no news.
    const bool isStatus = m_head && m_head->status >= 400;
    if (error != QNetworkReply::NoError && !isStatus)
        m_error = whatBroke();
    else if (!m_head && error == QNetworkReply::NoError)
        m_error =
            DownloadError{.kind = ErrorKind::BadResponse,
                          .httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                          .detail = Phrase(PhraseKind::NoFinalAnswer)};
    if (error == QNetworkReply::RemoteHostClosedError && mayBeNoHttp())
        m_lease.setReading(Reading::Strict);
    if (m_awaitsBeginning)
        showBeginning();
    Q_EMIT over();
}

// Qt says no more of an answer that isn't HTTP, so the next one is read byte by byte. A host that has
// answered with HTTP before closes lines for other reasons.
bool SegmentTransfer::mayBeNoHttp() const
{
    return !m_head && m_reading == Reading::ByQt && !m_lease.speaksHttp();
}

// Why the exchange broke. When a proxy could not be spoken to Qt says only that nobody answered, so the
// bridge is asked.
DownloadError SegmentTransfer::whatBroke() const
{
    if (m_doubt)
        return {.kind = ErrorKind::TlsFailed, .detail = m_doubt->problem, .doubt = m_doubt};
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isOnItsWay = m_phase == Phase::Connecting || isAskedItself(m_proxy, m_reply->url());
    const auto beyondQt = isProxied(m_proxy) && isOnItsWay && !m_head ? m_lease.proxyProblem() : std::nullopt;
    const ErrorKind kind = beyondQt ? beyondQt->kind : kindOf(error, m_proxy);
    if (const auto problem = m_lease.tlsProblem(); problem && kind == ErrorKind::TlsFailed)
        return *problem;
    if (beyondQt)
        return *beyondQt;
    if (isRefusalByCertificate(m_reply->errorString()))
        return {.kind = ErrorKind::TlsFailed,
                .detail = Phrase(PhraseKind::ClientCertificateWanted, {m_reply->errorString()})};
    if (kind == ErrorKind::TlsFailed && isNoTls(m_reply->errorString()))
        return {.kind = kind, .detail = Phrase(PhraseKind::NoTls)};
    if (error == QNetworkReply::ProxyAuthenticationRequiredError && isProxied(m_proxy))
        return {.kind = kind,
                .httpStatus = proxyWantsAPassword,
                .detail = problemOf(*m_reply),
                .doubt = {},
                .proxy = m_lease.nameOf(m_proxy)};
    if (kind == ErrorKind::ProxyFailed)
        return {.kind = kind,
                .detail = Phrase(PhraseKind::ProxySays, {m_lease.nameOf(m_proxy), m_reply->errorString()})};
    return {.kind = kind, .detail = problemOf(*m_reply)};
}

void SegmentTransfer::setBufferSize(qint64 bytes)
{
    // An unbounded buffer stays so, as does one that has room for all of the body; and before the head has
    // come it is not yet the time to tell Qt.
    if (m_bufferSize <= 0)
        return;
    m_bufferSize = bytes;
    if (m_head && !m_over)
        m_reply->setReadBufferSize(m_bufferSize);
}

qint64 SegmentTransfer::available() const
{
    return m_reply->bytesAvailable();
}

qint64 SegmentTransfer::read(std::span<char> into)
{
    return std::max<qint64>(0, m_reply->read(into.data(), static_cast<qint64>(into.size())));
}

bool SegmentTransfer::isEndAnnounced() const
{
    const auto* strict = qobject_cast<const StrictReply*>(m_reply);
    return !strict || strict->isEndAnnounced();
}

std::chrono::duration<double> SegmentTransfer::latency() const
{
    return m_headAt - m_startedAt;
}

// The server may wait for the next question on a line that nobody uses any more. More lines may come to be
// like that while this question waits.
void SegmentTransfer::callForLines(const Timeouts& timeouts, Clock::time_point now) const
{
    constexpr std::chrono::milliseconds longerThanMostAnswersTake = 3s;
    if (m_head || now - m_waiting.calledAt < std::min(longerThanMostAnswersTake, timeouts.silence / 4))
        return;
    m_waiting.calledAt = now;
    m_lease.callForLines();
}

std::optional<DownloadError> SegmentTransfer::overdue(const Timeouts& timeouts, Clock::time_point now) const
{
    if (m_over)
        return std::nullopt;
    callForLines(timeouts, now);
    // Bytes that wait for us are no silence of the server's.
    if (m_phase == Phase::Answering && !m_awaitsBeginning && available() > 0)
        m_waiting.silence.end(now);
    const bool isConnecting = m_phase == Phase::Connecting || (!m_head && m_lease.awaitsProxy());
    const auto allowed = isConnecting ? timeouts.connect : timeouts.silence;
    if (!m_waiting.silence.isLonger(allowed, now))
        return std::nullopt;
    // Qt keeps a line whose reply was given up while the line was being made.
    if (isConnecting && m_reading == Reading::ByQt)
        m_lease.leaveStuckLine();
    const auto seconds = std::chrono::duration<double>(allowed).count();
    return DownloadError{.kind = ErrorKind::TimedOut,
                         .detail = Phrase(isConnecting ? PhraseKind::NoConnection : PhraseKind::NoByte,
                                          {QString::number(seconds)})};
}

} // namespace tributary
