#include "core/http/proxy/socks5_dialogue.h"

#include <QHostAddress>

#include <utility>

namespace tributary {

namespace {

using Outcome = Socks5Dialogue::Outcome;
using Turn = Socks5Dialogue::Turn;

constexpr char version = 5;
constexpr char loginVersion = 1;
constexpr char noLogin = 0;
constexpr char nameAndPassword = 2;
constexpr char connectTo = 1;
constexpr char ipv4 = 1;
constexpr char hostName = 3;
constexpr char ipv6 = 4;
constexpr qsizetype longestField = 255;

QByteArray withLength(const QByteArray& field)
{
    return char(field.size()) + field;
}

QByteArray inNetworkOrder(quint16 number)
{
    return QByteArray() + char(number >> 8) + char(number & 0xff);
}

// An address is sent as an address and not as a name, or the proxy would look up a host of that name.
QByteArray addressOf(const QByteArray& host)
{
    QByteArray bare = host;
    if (bare.startsWith('[') && bare.endsWith(']'))
        bare = bare.sliced(1, bare.size() - 2);
    const QHostAddress address(QString::fromLatin1(bare));
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bits = address.toIPv4Address();
        return ipv4 + inNetworkOrder(quint16(bits >> 16)) + inNetworkOrder(quint16(bits & 0xffff));
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return ipv6 + QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof bytes.c);
    }
    return hostName + withLength(host);
}

Outcome meaningOf(char reply)
{
    switch (reply) {
    case 0: return Outcome::Open;
    case 2: return Outcome::Forbidden;
    case 3:
    case 4: return Outcome::HostNotFound;
    case 5: return Outcome::ServerRefused;
    default: return Outcome::Failed;
    }
}

// The length of the address at the end of a reply; nullopt until it can be told, -1 for an unknown type.
std::optional<qsizetype> lengthOfAddress(const QByteArray& reply)
{
    switch (reply.at(3)) {
    case ipv4: return 4;
    case ipv6: return 16;
    case hostName: return reply.size() < 5 ? std::nullopt : std::optional(1 + qsizetype(uchar(reply.at(4))));
    default: return -1;
    }
}

} // namespace

Socks5Dialogue::Socks5Dialogue(QByteArray host, quint16 port, std::optional<Credentials> login)
    : m_host(std::move(host))
    , m_port(port)
    , m_login(std::move(login))
{
}

QByteArray Socks5Dialogue::greeting() const
{
    const QByteArray methods = m_login ? QByteArray() + noLogin + nameAndPassword : QByteArray(1, noLogin);
    return version + withLength(methods);
}

Turn Socks5Dialogue::hear(QByteArray& input)
{
    switch (m_stage) {
    case Stage::Greeted: return hearMethod(input);
    case Stage::LoggingIn: return hearOfLogin(input);
    case Stage::Asked: break;
    }
    return hearReply(input);
}

Turn Socks5Dialogue::hearMethod(QByteArray& input)
{
    if (input.size() < 2)
        return {.outcome =
                    !input.isEmpty() && input.at(0) != version ? Outcome::Nonsense : Outcome::Unfinished};
    const QByteArray said = input.first(2);
    input.remove(0, 2);
    if (said.at(0) != version)
        return {.outcome = Outcome::Nonsense};
    if (said.at(1) == noLogin)
        return ask();
    if (said.at(1) == nameAndPassword && m_login)
        return logIn();
    return {.outcome = Outcome::LoginRefused};
}

Turn Socks5Dialogue::logIn()
{
    const QByteArray user = m_login->user.toUtf8();
    const QByteArray password = m_login->password.toUtf8();
    if (user.size() > longestField || password.size() > longestField)
        return {.outcome = Outcome::LoginRefused};
    m_stage = Stage::LoggingIn;
    return {.answer = loginVersion + withLength(user) + withLength(password)};
}

Turn Socks5Dialogue::hearOfLogin(QByteArray& input)
{
    if (input.size() < 2)
        return {};
    const bool isIn = input.at(1) == 0;
    input.remove(0, 2);
    return isIn ? ask() : Turn{.outcome = Outcome::LoginRefused};
}

Turn Socks5Dialogue::ask()
{
    if (m_host.isEmpty() || m_host.size() > longestField)
        return {.outcome = Outcome::HostNotFound};
    m_stage = Stage::Asked;
    return {.answer = QByteArray() + version + connectTo + '\0' + addressOf(m_host) + inNetworkOrder(m_port)};
}

// A refusal needs no address to be one; some proxies leave it out.
Turn Socks5Dialogue::hearReply(QByteArray& input) const
{
    if (!input.isEmpty() && input.at(0) != version)
        return {.outcome = Outcome::Nonsense};
    if (input.size() < 2)
        return {};
    if (const Outcome meaning = meaningOf(input.at(1)); meaning != Outcome::Open)
        return {.outcome = meaning};
    constexpr qsizetype beforeAddress = 4;
    constexpr qsizetype ofPort = 2;
    if (input.size() < beforeAddress)
        return {};
    const auto length = lengthOfAddress(input);
    if (length && *length < 0)
        return {.outcome = Outcome::Nonsense};
    if (!length || input.size() < beforeAddress + *length + ofPort)
        return {};
    input.remove(0, beforeAddress + *length + ofPort);
    return {.outcome = Outcome::Open};
}

} // namespace tributary
