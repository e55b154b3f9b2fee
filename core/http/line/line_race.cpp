#include "core/http/line/line_race.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

using namespace std::chrono_literals;

// RFC 8305 advises a quarter of a second: less would double the lines to servers that are merely far away.
constexpr auto nextIsTriedAfter = 250ms;

} // namespace

QList<QHostAddress> inTurns(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> ofFirst = addresses;
    QList<QHostAddress> ofOther;
    const auto family =
        addresses.isEmpty() ? QAbstractSocket::UnknownNetworkLayerProtocol : addresses.first().protocol();
    ofFirst.removeIf([&](const QHostAddress& address) {
        if (address.protocol() == family)
            return false;
        ofOther.append(address);
        return true;
    });
    QList<QHostAddress> all;
    for (qsizetype i = 0; i < std::max(ofFirst.size(), ofOther.size()); ++i)
        all << ofFirst.mid(i, 1) << ofOther.mid(i, 1);
    return all;
}

LineRace::LineRace(MakeSocket makeSocket, QObject* parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
{
    m_next.setSingleShot(true);
    m_next.setInterval(nextIsTriedAfter);
    m_next.callOnTimeout(this, &LineRace::tryNext);
}

LineRace::~LineRace()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    for (QTcpSocket* line : m_underway)
        line->disconnect(this);
}

void LineRace::begin(const QString& host, quint16 port)
{
    // Asked about an address, the system would look for its name.
    if (const QHostAddress address(host); !address.isNull()) {
        begin(QList{address}, port);
        return;
    }
    m_port = port;
    m_lookup = QHostInfo::lookupHost(host, this, &LineRace::takeFound);
}

void LineRace::takeFound(const QHostInfo& found)
{
    m_lookup = -1;
    if (found.addresses().isEmpty())
        Q_EMIT lost(QAbstractSocket::HostNotFoundError,
                    found.hostName() + QLatin1String(": ") + found.errorString());
    else
        begin(found.addresses(), m_port);
}

void LineRace::begin(const QList<QHostAddress>& addresses, quint16 port)
{
    m_port = port;
    m_waiting = inTurns(addresses);
    tryNext();
}

void LineRace::tryNext()
{
    if (m_waiting.isEmpty())
        return;
    QTcpSocket* line = m_makeSocket(this);
    m_underway.push_back(line);
    connect(line, &QTcpSocket::connected, this, [this, line] { win(line); });
    connect(line, &QTcpSocket::errorOccurred, this,
            [this, line](QAbstractSocket::SocketError error) { fail(line, error); });
    line->connectToHost(m_waiting.takeFirst(), m_port);
    m_next.start();
}

void LineRace::win(QTcpSocket* line)
{
    m_next.stop();
    m_waiting.clear();
    m_passedOverAnAddress = m_underway.front() != line;
    std::erase(m_underway, line);
    line->disconnect(this);
    while (!m_underway.empty())
        drop(m_underway.back());
    Q_EMIT won(line);
}

void LineRace::fail(QTcpSocket* line, QAbstractSocket::SocketError error)
{
    const QString words = line->errorString();
    drop(line);
    if (!m_waiting.isEmpty())
        tryNext();
    else if (m_underway.empty())
        Q_EMIT lost(error, words);
}

void LineRace::drop(QTcpSocket* line)
{
    std::erase(m_underway, line);
    line->disconnect(this);
    line->deleteLater();
}

} // namespace tributary
