#pragma once

#include "core/engine/transfer/connection_number.h"
#include "core/engine/transfer/connection_set.h"
#include "core/engine/transfer/standstill_watch.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <span>
#include <vector>

namespace tributary {

class BurstRest;

// Reads what the connections of a download brought, chunk by chunk and as fast as its limits allow: after a
// few chunks the other connections of the lane get their turn, and under a limit whoever has waited longest
// for bytes is first.
class BodyReader : public QObject
{
    Q_OBJECT

public:
    // Takes the bytes that are read. Its functions that take bytes return false when the connection has
    // nothing more to do now, or is gone.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual MonotonicTime now() const = 0;
        // True while nothing may be written.
        virtual bool mustHold() const = 0;
        // All bytes that were wanted of the connection have come.
        virtual bool isSated(const Connection& connection) const = 0;
        virtual bool storeBytes(Connection& connection, std::span<char> bytes) = 0;
        virtual bool compareBytes(Connection& connection, QByteArrayView bytes) = 0;
        // Called when the connection has all that it wanted.
        virtual void bodyIsRead(Connection& connection) = 0;
        // The body has ended.
        virtual void bodyEnded(Connection& connection) = 0;
        // The connection has bytes that cannot be read.
        virtual void bodyIsStuck(Connection& connection) = 0;
    };

    BodyReader(const ConnectionSet& connections, const ConnectionNumber& connectionNumber, LimitShare& share,
               BurstRest& rest, Listener& listener, LogReader log);

    // Gives this connection a turn to read.
    void read(Connection& connection);
    // Gives each connection a turn to read.
    void readOn();
    // Reads on once everything else that waits on the thread has had its turn.
    void readSoon() { m_readSoon.start(std::chrono::milliseconds(0)); }
    void stop();
    // Goes on where bytes lie unread that nothing would wake anybody for.
    void endStandstill(MonotonicTime now);

private:
    const ConnectionSet& m_connections;
    const ConnectionNumber& m_connectionNumber;
    LimitShare& m_share;
    BurstRest& m_rest;
    Listener& m_listener;
    LogReader m_log;
    QByteArray m_buffer;
    QTimer m_readSoon;
    std::vector<const Connection*> m_lookedAt; // in this round
    quint64 m_reads = 0;
    StandstillWatch m_standstill;

    bool isHeldBack() const;
    Connection* nextToRead() const;
    Connection* unattended() const;
    bool readOnce(Connection& connection);
    bool readToCompare(Connection& connection);
    qint64 readSome(Connection& connection, qint64 most);
    void makeBuffer(MonotonicTime now);
};

} // namespace tributary
