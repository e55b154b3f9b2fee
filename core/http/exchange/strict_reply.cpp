#include "core/http/exchange/strict_reply.h"

#include "core/http/exchange/line_to_server.h"
#include "core/http/headers/content_range.h"
#include "core/http/headers/transfer_coding.h"
#include "core/http/line/line_end.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

#include <QLocale>
#include <QPointer>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cstring>

namespace tributary {

namespace {

constexpr qint64 stepOfReading = 64 * 1024;
// Bytes that may wait for the reader, where nobody said otherwise.
constexpr qint64 mayWait = 256 * 1024;

QByteArray hostHeader(const QUrl& url)
{
    const QByteArray name = hostInHead(url);
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

// The same Accept-Language as Qt sends, so that a server that chooses by language sends the same file both
// times.
QByteArray languages()
{
    const QString own = QLocale::system().name().replace(u'_', u'-');
    if (own == QLatin1String("C"))
        return "en,*";
    return own.toLatin1() + (own.startsWith(QLatin1String("en-")) ? ",*" : ",en,*");
}

} // namespace

StrictReply::StrictReply(const QNetworkRequest& request, const QNetworkProxy& proxy, QObject* parent)
    : QNetworkReply(parent)
    , m_proxy(proxy)
    , m_signIn(proxy)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &StrictReply::openLine, Qt::QueuedConnection);
}

void StrictReply::openLine()
{
    if (m_stage != Stage::Connecting)
        return;
    m_way = new LineToServer(request(), m_proxy, this);
    connect(m_way, &LineToServer::failed, this,
            [this](NetworkError error, const Phrase& words) { end(error, words); });
    connect(m_way, &LineToServer::made, this, &StrictReply::takeLine);
    m_way->open();
}

void StrictReply::takeLine(QTcpSocket* line)
{
    m_line = line;
    m_line->setParent(this);
    connect(m_line, &QTcpSocket::readyRead, this, &StrictReply::hear);
    connect(m_line, &QTcpSocket::errorOccurred, this, &StrictReply::breakLine);
    auto* tls = qobject_cast<QSslSocket*>(m_line);
    if (!tls) {
        say();
        return;
    }
    connect(tls, &QSslSocket::sslErrors, this, &QNetworkReply::sslErrors);
    connect(tls, &QSslSocket::encrypted, this, [this] {
        Q_EMIT encrypted();
        say();
    });
    tls->setPeerVerifyName(url().host());
    tls->startClientEncryption();
}

// The caller may be a slot of the line or of its way, so they are closed later.
void StrictReply::leaveLine()
{
    for (QObject* left : {static_cast<QObject*>(m_way), static_cast<QObject*>(m_line)}) {
        if (left) {
            left->disconnect(this);
            left->deleteLater();
        }
    }
    m_way = nullptr;
    m_line = nullptr;
}

StrictReply::~StrictReply()
{
    if (m_line)
        m_line->disconnect(this);
}

bool StrictReply::isEndAnnounced() const
{
    return !m_lineEnd || m_lineEnd->wasAnnounced();
}

bool StrictReply::isAskedOfProxy() const
{
    return isAskedItself(m_proxy, url());
}

void StrictReply::say()
{
    // A listener who heard that the line is encrypted may have given it up.
    if (m_stage != Stage::Connecting)
        return;
    m_stage = Stage::Head;
    m_line->setReadBufferSize(readBufferSize());
    m_line->write(requestText());
    Q_EMIT requestSent();
}

QUrl StrictReply::server() const
{
    return url().adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

// A proxy that passes a question on is told the server as well.
QByteArray StrictReply::target() const
{
    return (isAskedOfProxy() ? server().toEncoded() : QByteArray()) + requestTarget(url());
}

QByteArray StrictReply::requestText() const
{
    const QNetworkRequest& question = request();
    QByteArray text = "GET " + target() + " HTTP/1.1\r\nConnection: Keep-Alive\r\n";
    if (!question.hasRawHeader("Host"))
        text += "Host: " + hostHeader(server()) + "\r\n";
    for (const QByteArray& name : question.rawHeaderList())
        text += name + ": " + question.rawHeader(name) + "\r\n";
    if (!question.hasRawHeader("Accept-Language"))
        text += "Accept-Language: " + languages() + "\r\n";
    return text + m_signIn.headerLine() + "\r\n";
}

qint64 StrictReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_content.size() - m_read;
}

void StrictReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_stage == Stage::Connecting || m_stage == Stage::Over)
        return;
    m_line->setReadBufferSize(size);
    hearSoon();
}

qint64 StrictReply::readData(char* data, qint64 maxSize)
{
    const qsizetype length = std::min<qsizetype>(m_content.size() - m_read, maxSize);
    if (length <= 0)
        return m_stage == Stage::Over ? -1 : 0;
    std::memcpy(data, m_content.constData() + m_read, static_cast<size_t>(length));
    m_read += length;
    if (m_read == m_content.size()) {
        m_content.resize(0);
        m_read = 0;
    }
    hearSoon();
    return length;
}

// Reads what is on the line by a posted call, now that the buffer has room for it.
void StrictReply::hearSoon()
{
    if (m_stage == Stage::Over || std::exchange(m_willHear, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willHear = false;
            hear();
        },
        Qt::QueuedConnection);
}

bool StrictReply::hasRoom() const
{
    const qint64 bound = readBufferSize() > 0 ? readBufferSize() : mayWait;
    return m_stage == Stage::Head || m_content.size() - m_read < bound;
}

void StrictReply::hear()
{
    const qsizetype before = m_content.size() - m_read;
    std::array<char, stepOfReading> bytes;
    while ((m_stage == Stage::Head || m_stage == Stage::Body) && hasRoom()) {
        const qint64 got = m_line->read(bytes.data(), stepOfReading);
        if (got <= 0)
            break;
        takeBytes({bytes.data(), got});
    }
    const bool isNews = m_content.size() - m_read > before;
    if (isNews)
        Q_EMIT readyRead();
    const bool isGoingOn = m_stage == Stage::Head || m_stage == Stage::Body;
    if (isGoingOn && m_isLineOver && m_line->bytesAvailable() == 0)
        endLine();
}

void StrictReply::takeBytes(QByteArrayView bytes)
{
    if (m_stage == Stage::Head)
        takeHead(bytes);
    if (m_stage == Stage::Body && !bytes.isEmpty())
        takeBody(bytes);
}

void StrictReply::takeHead(QByteArrayView& bytes)
{
    const int before = m_head.interims();
    m_head.take(bytes);
    switch (m_head.state()) {
    case AnswerHead::State::Incomplete: break;
    case AnswerHead::State::Complete: showHead(); return;
    case AnswerHead::State::Broken: end(ProtocolFailure, m_head.problem()); return;
    }
    if (m_head.interims() > before)
        Q_EMIT interimArrived();
}

void StrictReply::showHead()
{
    const int status = m_head.status();
    if (isAskedOfProxy() && status == proxyWantsAPassword) {
        signIn();
        return;
    }
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, m_head.reason());
    for (const auto& [name, value] : m_head.headers())
        setRawHeader(name, value);
    const bool isBodiless = status == 204 || status == 304;
    const auto length = parseContentLength(m_head.header("Content-Length"));
    const TransferCoding coding = transferCodingOf(m_head.header("Transfer-Encoding"));
    m_framing = isInChunks(coding) && !isBodiless ? Framing::Chunks
                : length || isBodiless            ? Framing::Length
                                                  : Framing::Line;
    if (coding == TransferCoding::RepeatedChunks)
        m_innerChunks.emplace();
    m_left = isBodiless ? 0 : length.value_or(0);
    if (m_framing == Framing::Line)
        m_lineEnd = std::make_unique<LineEnd>(*m_line);
    m_stage = Stage::Body;
    Q_EMIT metaDataChanged();
    if (m_stage == Stage::Body && m_framing == Framing::Length && m_left == 0)
        end();
}

// Sends the request once more with a login for the proxy, over another line.
void StrictReply::signIn()
{
    const auto outcome = m_signIn.answer(m_head.header("Proxy-Authenticate"),
                                         {.method = "GET", .target = target(), .clientNonce = {}});
    if (outcome != LoginAtProxy::Outcome::AskAgain) {
        end(ProxyAuthenticationRequiredError, Phrase(PhraseKind::ProxyWantsLogin));
        return;
    }
    m_stage = Stage::Connecting;
    m_head = AnswerHead();
    m_isLineOver = false;
    leaveLine();
    QMetaObject::invokeMethod(this, &StrictReply::openLine, Qt::QueuedConnection);
}

void StrictReply::takeBody(QByteArrayView bytes)
{
    if (m_framing == Framing::Chunks) {
        takeChunks(bytes);
        return;
    }
    if (m_framing == Framing::Line) {
        addContent(bytes);
        return;
    }
    const QByteArrayView mine = bytes.first(std::min<qint64>(bytes.size(), m_left));
    addContent(mine);
    m_left -= mine.size();
    if (m_left == 0)
        end();
}

void StrictReply::takeChunks(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_chunks.isGoingOn()) {
        const QByteArrayView content = m_chunks.take(bytes);
        lookForInnerChunks(content);
        addContent(content);
    }
    if (m_chunks.isAtEnd() && m_innerChunks && m_innerChunks->isAtEnd())
        end(ProtocolFailure, Phrase(PhraseKind::BodyFramed,
                                    {QString::fromLatin1(m_head.header("Transfer-Encoding").left(120))}));
    else if (m_chunks.isAtEnd())
        end();
    else if (m_chunks.isBroken())
        end(ProtocolFailure, wordsFor(m_chunks.breach()));
}

// Where the head says twice that the body comes in chunks, a script may have cut chunks into chunks once
// more. No file looks like that from its first byte to its last.
void StrictReply::lookForInnerChunks(QByteArrayView content)
{
    while (m_innerChunks && !content.isEmpty()) {
        if (m_innerChunks->isGoingOn())
            m_innerChunks->take(content);
        else
            m_innerChunks.reset();
    }
}

void StrictReply::addContent(QByteArrayView content)
{
    // A reader that is always a little behind would never leave it empty.
    if (m_read > m_content.size() / 2) {
        m_content.remove(0, m_read);
        m_read = 0;
    }
    m_content.append(content);
}

// An encrypted line may still hold bytes to be deciphered, so the end is taken only after they are read.
void StrictReply::breakLine(QAbstractSocket::SocketError error)
{
    if (m_stage == Stage::Over)
        return;
    if (m_stage == Stage::Connecting || error != QAbstractSocket::RemoteHostClosedError) {
        const QPointer<const QObject> line = m_line;
        hear();
        // The answer that was heard may have led to another line.
        if (m_stage != Stage::Over && line == m_line)
            end(errorOf(error), m_line->errorString());
        return;
    }
    if (m_lineEnd)
        m_lineEnd->note(*m_line);
    m_isLineOver = true;
    hearSoon();
}

void StrictReply::endLine()
{
    const bool wasReset = m_lineEnd && m_lineEnd->wasReset();
    if (m_stage == Stage::Body && m_framing == Framing::Line && !wasReset)
        end();
    else if (m_stage == Stage::Body && m_framing == Framing::Chunks)
        end(RemoteHostClosedError, Phrase(PhraseKind::LastChunkMissing));
    else
        end(RemoteHostClosedError, m_line->errorString());
}

void StrictReply::end(NetworkError error, const Phrase& why)
{
    if (m_stage == Stage::Over)
        return;
    setError(error, why.english());
    end();
}

void StrictReply::end()
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    leaveLine();
    setFinished(true);
    // Listeners hear of the last bytes first.
    QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
}

void StrictReply::abort()
{
    end(OperationCanceledError, QStringLiteral("given up"));
}

void StrictReply::ignoreSslErrors()
{
    if (auto* tls = qobject_cast<QSslSocket*>(m_line))
        tls->ignoreSslErrors();
}

void StrictReply::ignoreSslErrorsImplementation(const QList<QSslError>& errors)
{
    if (auto* tls = qobject_cast<QSslSocket*>(m_line))
        tls->ignoreSslErrors(errors);
}

void StrictReply::sslConfigurationImplementation(QSslConfiguration& configuration) const
{
    if (const auto* tls = qobject_cast<const QSslSocket*>(m_line))
        configuration = tls->sslConfiguration();
}

} // namespace tributary
