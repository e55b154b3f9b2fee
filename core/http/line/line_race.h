#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <vector>

namespace tributary {

// Makes a line to a host that may have several addresses, of which some may be dead: tries one after the
// other, the two families of addresses in turn, and begins with the next one soon, without waiting for the
// end of the one before. The first line that stands is the one.
class LineRace : public QObject
{
    Q_OBJECT

public:
    using MakeSocket = std::function<QTcpSocket*(QObject* parent)>;

    explicit LineRace(MakeSocket makeSocket, QObject* parent = nullptr);
    ~LineRace() override;

    void begin(const QString& host, quint16 port);
    void begin(const QList<QHostAddress>& addresses, quint16 port);
    // An address that was tried earlier had not answered when the line was won.
    bool passedOverAnAddress() const { return m_passedOverAnAddress; }

Q_SIGNALS:
    // The line belongs to whoever hears of it, and nothing more happens here.
    void won(QTcpSocket* line);
    // No address could be reached: what became of the last one.
    void lost(QAbstractSocket::SocketError error, const QString& words);

private:
    MakeSocket m_makeSocket;
    quint16 m_port = 0;
    QList<QHostAddress> m_waiting;
    std::vector<QTcpSocket*> m_underway;
    QTimer m_next;
    int m_lookup = -1;
    bool m_passedOverAnAddress = false;

    void takeFound(const QHostInfo& found);
    void tryNext();
    void win(QTcpSocket* line);
    void fail(QTcpSocket* line, QAbstractSocket::SocketError error);
    void drop(QTcpSocket* line);
};

// The addresses of the two families in turn, each family in its own order.
QList<QHostAddress> inTurns(const QList<QHostAddress>& addresses);

} // namespace tributary
