#include "core/engine/transfer/body_reader.h"

#include "core/engine/shared/burst_rest.h"
#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// After so many chunks the other connections of the lane get their turn.
constexpr int chunksInATurn = 4;
// Inflated, these bytes may become a thousand times as many.
constexpr qint64 compressedStep = 16 * 1024;

} // namespace

BodyReader::BodyReader(const ConnectionSet& connections, const ConnectionNumber& connectionNumber,
                       LimitShare& share, BurstRest& rest, Listener& listener, LogReader log)
    : m_connections(connections)
    , m_connectionNumber(connectionNumber)
    , m_share(share)
    , m_rest(rest)
    , m_listener(listener)
    , m_log(std::move(log))
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setTimerType(Qt::PreciseTimer);
    connect(&m_readSoon, &QTimer::timeout, this, &BodyReader::readOn);
}

void BodyReader::stop()
{
    m_readSoon.stop();
    m_buffer = QByteArray();
}

// Reading from one may end it, or any of the others: so nobody is found by a place in the list, and each
// notes that it was looked at in this round.
void BodyReader::readOn()
{
    m_lookedAt.clear();
    while (!isHeldBack()) {
        Connection* next = nextToRead();
        if (!next)
            return;
        m_lookedAt.push_back(next);
        read(*next);
    }
}

Connection* BodyReader::nextToRead() const
{
    Connection* next = nullptr;
    for (const auto& connection : m_connections.all()) {
        const bool isDone = std::ranges::find(m_lookedAt, connection.get()) != m_lookedAt.end();
        if (!isDone && (!next || connection->lastRead < next->lastRead))
            next = connection.get();
    }
    return next;
}

// All that may be read for now has been; whoever comes now with new bytes waits like the others.
bool BodyReader::isHeldBack() const
{
    return m_readSoon.isActive() && m_readSoon.intervalAsDuration() > std::chrono::milliseconds(0);
}

void BodyReader::read(Connection& connection)
{
    if (isHeldBack())
        return;
    for (int chunk = 0; chunk < chunksInATurn; ++chunk) {
        const bool isComparing = connection.phase == ConnectionPhase::Comparing;
        if (!isComparing && !connection.isCarrying())
            return;
        if (!(isComparing ? readToCompare(connection) : readOnce(connection)))
            return;
    }
    readSoon();
    m_rest.noteUnread();
}

// Many files may be waiting for the disk, and none of those needs a buffer any more.
void BodyReader::makeBuffer(MonotonicTime now)
{
    if (m_buffer.isEmpty())
        m_buffer.resize(m_share.chunkSize(m_connectionNumber.wanted(now)));
}

bool BodyReader::readOnce(Connection& connection)
{
    if (m_listener.isSated(connection)) {
        m_listener.bodyIsRead(connection);
        return false;
    }
    if (m_listener.mustHold())
        return false;
    const MonotonicTime now = m_listener.now();
    makeBuffer(now);
    const qint64 available = connection.transfer->available();
    if (available == 0) {
        if (connection.transfer->isOver())
            m_listener.bodyEnded(connection);
        return false;
    }
    const qint64 step = connection.inflater ? compressedStep : m_buffer.size();
    const ByteGrant grant = m_share.take(std::min({available, step, qint64{m_buffer.size()}}), now);
    if (grant.bytes == 0) {
        m_readSoon.start(grant.again);
        return false;
    }
    const qint64 got = readSome(connection, grant.bytes);
    return got > 0 && m_listener.storeBytes(connection, {m_buffer.data(), static_cast<size_t>(got)});
}

bool BodyReader::readToCompare(Connection& connection)
{
    makeBuffer(m_listener.now());
    const qint64 left = *connection.bodyEnd - connection.bodyPosition;
    const qint64 available = std::min<qint64>(connection.transfer->available(), m_buffer.size());
    if (available == 0 && left > 0) {
        if (connection.transfer->isOver())
            m_listener.bodyEnded(connection);
        return false;
    }
    const qint64 got = left > 0 ? readSome(connection, std::min(available, left)) : 0;
    return m_listener.compareBytes(connection, QByteArrayView(m_buffer.constData(), got));
}

qint64 BodyReader::readSome(Connection& connection, qint64 most)
{
    connection.lastRead = ++m_reads;
    return connection.transfer->read({m_buffer.data(), static_cast<size_t>(most)});
}

// Bytes, or an end, that nobody is going to look at: no timer runs, and the network has nothing more to tell.
Connection* BodyReader::unattended() const
{
    if (m_readSoon.isActive() || m_listener.mustHold())
        return nullptr;
    const auto isLeft = [](const auto& connection) {
        const bool isRead = connection->isCarrying() || connection->phase == ConnectionPhase::Comparing;
        const AnswerStream* stream = connection->transfer.get();
        return isRead && stream && (stream->isOver() || stream->available() > 0);
    };
    const auto left = std::ranges::find_if(m_connections.all(), isLeft);
    return left == m_connections.all().end() ? nullptr : left->get();
}

void BodyReader::endStandstill(MonotonicTime now)
{
    Connection* left = unattended();
    const auto cure = m_standstill.look(
        left ? StandstillWatch::Waits::ForNothing : StandstillWatch::Waits::ForAnEvent, m_reads, now);
    if (cure == StandstillWatch::Cure::None)
        return;
    m_log(Phrase(PhraseKind::StoodStill, {shownLink(left->question.url)}), LogKind::Finding);
    if (cure == StandstillWatch::Cure::ReadOn)
        readOn();
    else
        m_listener.bodyIsStuck(*left);
}

} // namespace tributary
