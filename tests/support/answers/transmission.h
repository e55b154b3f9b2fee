#pragma once

#include "tests/support/answers/reply.h"

namespace tributary::test {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

// Turns a reply into bytes for the wire, step by step, without a socket: what comes next, or until when
// nothing does, or how it ends. Bytes are made again from their offset rather than kept while the peer is
// slow.
class Transmission
{
public:
    struct Step
    {
        enum class Kind { Bytes, Wait, Cut, Done };
        Kind kind = Kind::Done;
        qsizetype bytes = 0;
        TimePoint until = TimePoint::max(); // max: for ever
        Cut how = Cut::Fin;
    };
    enum class Answering { Everything, HeadOnly };

    Transmission(Reply reply, Answering answering, TimePoint now);

    // Writes the next bytes into the room given; they count as sent only with consume().
    Step peek(std::span<char> room, TimePoint now);
    // Tells how many of the bytes consumed were content.
    qint64 consume(qsizetype bytes, TimePoint now);

    bool closesAfterwards() const { return m_reply.m_closes; }

private:
    enum class Part { Head, ChunkSize, Content, ChunkEnd, Tail, End };
    struct Cursor
    {
        Part part = Part::Head;
        qint64 inPart = 0;   // sent of a part that is text
        qint64 content = 0;  // sent of the body
        qint64 chunkEnd = 0; // where the content of this part ends
    };

    QByteArray text(const Cursor& cursor) const;
    qint64 available(const Cursor& cursor) const;
    bool isExhausted(const Cursor& cursor) const;
    bool isHeld(const Cursor& cursor) const;
    void enterNextPart(Cursor& cursor) const;
    void beginContent(Cursor& cursor) const;
    void copy(const Cursor& cursor, std::span<char> out) const;
    qsizetype advance(Cursor& cursor, char* out, qsizetype room) const;

    bool isCutNow() const;
    bool isStalledNow(TimePoint now);
    bool stallsAt(qint64 content) const;
    void updateLimits(TimePoint now);
    qint64 pacedLimit(TimePoint now) const;
    qint64 nextPace() const;
    TimePoint due() const;

    const Reply m_reply;
    const QByteArray m_head;
    const QByteArray m_tail;
    const qint64 m_bodyLength;
    const bool m_chunked;
    Cursor m_cursor;

    const TimePoint m_headersAt;
    TimePoint m_paceStart;
    qint64 m_paceBase = 0;
    std::optional<TimePoint> m_stallEnd;
    bool m_stallIsOver = false;

    // How far head and content may be sent, as time, stalls and cuts allow at the moment.
    qint64 m_headLimit = 0;
    qint64 m_contentLimit = 0;
    bool m_holdsAtLimit = false;
};

} // namespace tributary::test
