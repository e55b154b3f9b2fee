#include "tests/support/proxy/proxy_dialogue.h"

#include "tests/support/answers/request.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

namespace tributary::test {

namespace {

class HttpDialogue : public ProxyDialogue
{
public:
    explicit HttpDialogue(std::optional<ProxyCredentials> credentials)
        : m_credentials(std::move(credentials))
    {
    }

    std::optional<Turn> take(QByteArray& input) override;
    bool isTunnel() const override { return m_isTunnel; }
    QByteArray connected() const override
    {
        return m_isTunnel ? "HTTP/1.1 200 Connection established\r\n\r\n" : QByteArray();
    }
    QByteArray unreachable() const override
    {
        return "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
    }

private:
    bool knows(const Request& request) const;
    QByteArray challenge() const;

    const std::optional<ProxyCredentials> m_credentials;
    bool m_isTunnel = false;
};

// RFC 1928, with user name and password of RFC 1929.
class Socks5Dialogue : public ProxyDialogue
{
public:
    explicit Socks5Dialogue(std::optional<ProxyCredentials> credentials)
        : m_credentials(std::move(credentials))
    {
    }

    std::optional<Turn> take(QByteArray& input) override;
    bool isTunnel() const override { return m_stage == Stage::Tunnel; }
    QByteArray connected() const override { return reply(0); }
    QByteArray unreachable() const override { return reply(5); }

private:
    enum class Stage { Greeting, Login, Command, Tunnel };

    std::optional<Turn> takeGreeting(QByteArray& input);
    std::optional<Turn> takeLogin(QByteArray& input);
    std::optional<Turn> takeCommand(QByteArray& input);
    static QByteArray reply(char code)
    {
        return QByteArray("\x05") + code + QByteArray("\0\1\0\0\0\0\0\0", 8);
    }

    const std::optional<ProxyCredentials> m_credentials;
    Stage m_stage = Stage::Greeting;
};

// The request as the server itself would be sent it: the target without scheme and host, no headers for the
// proxy.
QByteArray withoutProxy(const Request& request)
{
    const qsizetype slash = request.target.indexOf('/', request.target.indexOf("://") + 3);
    const QByteArray target = slash < 0 ? QByteArray("/") : request.target.mid(slash);
    QByteArray text = request.method + ' ' + target + ' ' + request.version + "\r\n";
    for (const Header& header : request.headers.all()) {
        if (!header.name.toLower().startsWith("proxy-"))
            text += header.name + ": " + header.value + "\r\n";
    }
    return text + "\r\n" + request.body;
}

// A byte as the length that it stands for.
qsizetype lengthAt(const QByteArray& bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes.at(index));
}

QByteArray addressText(const QByteArray& bytes)
{
    const bool isV4 = bytes.size() == 4;
    const auto address = isV4 ? QHostAddress(qFromBigEndian<quint32>(bytes.constData()))
                              : QHostAddress(reinterpret_cast<const quint8*>(bytes.constData()));
    return address.toString().toLatin1();
}

// The value of a parameter of a login, without its quotes.
QByteArray parameterOf(const QByteArray& login, const char* name)
{
    const QRegularExpression pattern(
        QStringLiteral("[ ,]%1=(?:\"([^\"]*)\"|([^,]*))").arg(QLatin1String(name)));
    const auto match = pattern.match(QString::fromLatin1(login));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QByteArray md5(const QByteArrayList& parts)
{
    return QCryptographicHash::hash(parts.join(':'), QCryptographicHash::Md5).toHex();
}

// Qt names the target without its host.
bool isRightDigest(const Request& request, const ProxyCredentials& credentials)
{
    const QByteArray login = request.header("Proxy-Authorization");
    const QByteArray who = md5({credentials.user, "tests", credentials.password});
    const QByteArray uri = parameterOf(login, "uri");
    const QByteArray what = md5({request.method, uri});
    const QByteArray right =
        md5({who, "once", parameterOf(login, "nc"), parameterOf(login, "cnonce"), "auth", what});
    return login.startsWith("Digest ") && parameterOf(login, "username") == credentials.user &&
           !uri.isEmpty() && request.target.endsWith(uri) && parameterOf(login, "response") == right;
}

bool HttpDialogue::knows(const Request& request) const
{
    if (m_credentials && m_credentials->scheme == ProxyLoginScheme::Digest)
        return isRightDigest(request, *m_credentials);
    return !m_credentials || request.basicCredentials("Proxy-Authorization") ==
                                 QByteArray(m_credentials->user + ':' + m_credentials->password);
}

QByteArray HttpDialogue::challenge() const
{
    const bool isDigest = m_credentials && m_credentials->scheme == ProxyLoginScheme::Digest;
    return isDigest ? QByteArray("Digest realm=\"tests\", nonce=\"once\", qop=\"auth\"")
                    : QByteArray("Basic realm=\"tests\"");
}

std::optional<ProxyDialogue::Turn> HttpDialogue::take(QByteArray& input)
{
    const auto parsed = parseRequest(input);
    // A greeting of TLS may look like an unfinished head or like none, depending on its random bytes, so TLS
    // is recognised first.
    const bool isTls = input.startsWith('\x16');
    if (!isTls && !parsed && parsed.error() == ParseProblem::Incomplete)
        return std::nullopt;
    if (isTls || !parsed)
        return Turn{.toClient = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", .isLast = true};
    const QByteArray heard = input.first(parsed->length);
    input.remove(0, parsed->length);
    const Request& request = parsed->request;
    if (!knows(request))
        return Turn{.toClient = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                                "Proxy-Authenticate: " +
                                challenge() + "\r\n\r\n",
                    .heard = heard,
                    .isRefusal = true,
                    .isLast = m_credentials->areAskedForOnce};
    m_isTunnel = request.method == "CONNECT";
    const QUrl url = QUrl::fromEncoded(m_isTunnel ? QByteArray("http://" + request.target) : request.target);
    return Turn{.destination = ProxyDestination{url.host().toLatin1(), static_cast<quint16>(url.port(80))},
                .toDestination = m_isTunnel ? QByteArray() : withoutProxy(request),
                .heard = heard};
}

std::optional<ProxyDialogue::Turn> Socks5Dialogue::take(QByteArray& input)
{
    switch (m_stage) {
    case Stage::Greeting: return takeGreeting(input);
    case Stage::Login: return takeLogin(input);
    case Stage::Command: return takeCommand(input);
    case Stage::Tunnel: break;
    }
    return std::nullopt;
}

std::optional<ProxyDialogue::Turn> Socks5Dialogue::takeGreeting(QByteArray& input)
{
    if (input.size() < 2 || input.size() < 2 + lengthAt(input, 1))
        return std::nullopt;
    const QByteArray methods = input.mid(2, lengthAt(input, 1));
    input.remove(0, 2 + methods.size());
    const char wanted = m_credentials ? 2 : 0;
    if (!methods.contains(wanted))
        return Turn{.toClient = QByteArray("\x05\xff"), .isRefusal = true, .isLast = true};
    m_stage = m_credentials ? Stage::Login : Stage::Command;
    return Turn{.toClient = QByteArray("\x05") + wanted};
}

std::optional<ProxyDialogue::Turn> Socks5Dialogue::takeLogin(QByteArray& input)
{
    if (input.size() < 2 || input.size() < 3 + lengthAt(input, 1))
        return std::nullopt;
    const qsizetype userLength = lengthAt(input, 1);
    const qsizetype passwordLength = lengthAt(input, 2 + userLength);
    if (input.size() < 3 + userLength + passwordLength)
        return std::nullopt;
    const ProxyCredentials given{input.mid(2, userLength), input.mid(3 + userLength, passwordLength)};
    input.remove(0, 3 + userLength + passwordLength);
    if (given != m_credentials)
        return Turn{.toClient = QByteArray("\x01\x01"), .isRefusal = true, .isLast = true};
    m_stage = Stage::Command;
    return Turn{.toClient = QByteArray("\x01\0", 2)};
}

std::optional<ProxyDialogue::Turn> Socks5Dialogue::takeCommand(QByteArray& input)
{
    constexpr char v4 = 1;
    constexpr char name = 3;
    if (input.size() < 5)
        return std::nullopt;
    const char type = input.at(3);
    const qsizetype prefix = type == name ? 5 : 4;
    const qsizetype length = type == name ? lengthAt(input, 4) : type == v4 ? 4 : 16;
    if (input.size() < prefix + length + 2)
        return std::nullopt;
    const QByteArray address =
        type == name ? input.mid(prefix, length) : addressText(input.mid(prefix, length));
    const auto port =
        static_cast<quint16>(lengthAt(input, prefix + length) << 8 | lengthAt(input, prefix + length + 1));
    const bool connects = input.at(1) == 1;
    input.remove(0, prefix + length + 2);
    if (!connects)
        return Turn{.toClient = reply(7), .isLast = true};
    m_stage = Stage::Tunnel;
    return Turn{.destination = ProxyDestination{address, port}};
}

} // namespace

std::unique_ptr<ProxyDialogue> ProxyDialogue::speaking(ProxyKind kind,
                                                       std::optional<ProxyCredentials> credentials)
{
    if (kind == ProxyKind::Http)
        return std::make_unique<HttpDialogue>(std::move(credentials));
    return std::make_unique<Socks5Dialogue>(std::move(credentials));
}

} // namespace tributary::test
