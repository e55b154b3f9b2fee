#include "tests/support/answers/transmission.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace tributary::test {

namespace {

constexpr qint64 chunkLength = 16 * 1024;
// How finely a rate is kept: often enough to look smooth, seldom enough to cost nothing.
constexpr qint64 pacesPerSecond = 200;

TimePoint after(TimePoint start, Silence silence)
{
    return silence ? start + *silence : TimePoint::max();
}

} // namespace

Transmission::Transmission(Reply reply, Answering answering, TimePoint now)
    : m_reply(std::move(reply))
    , m_head(m_reply.head())
    , m_tail(answering == Answering::HeadOnly        ? QByteArray()
             : m_reply.m_framing == Framing::Chunked ? "0\r\n\r\n" + m_reply.m_extraBytes
                                                     : m_reply.m_extraBytes)
    , m_bodyLength(answering == Answering::HeadOnly ? 0 : m_reply.m_body.length())
    , m_chunked(m_reply.m_framing == Framing::Chunked)
    , m_headersAt(m_reply.m_stallBeforeHeaders ? after(now, *m_reply.m_stallBeforeHeaders) : now)
    , m_paceStart(m_headersAt)
{
    enterNextPart(m_cursor);
}

Transmission::Step Transmission::peek(std::span<char> room, TimePoint now)
{
    if (now < m_headersAt)
        return {.kind = Step::Kind::Wait, .until = m_headersAt};
    if (isCutNow())
        return {.kind = Step::Kind::Cut, .how = m_reply.m_cut->how};
    if (m_cursor.part == Part::End)
        return {.kind = Step::Kind::Done};
    if (isStalledNow(now))
        return {.kind = Step::Kind::Wait, .until = *m_stallEnd};
    updateLimits(now);
    Cursor cursor = m_cursor;
    const qsizetype length = advance(cursor, room.data(), static_cast<qsizetype>(room.size()));
    if (length > 0)
        return {.kind = Step::Kind::Bytes, .bytes = length};
    return {.kind = Step::Kind::Wait, .until = due()};
}

qint64 Transmission::consume(qsizetype bytes, TimePoint now)
{
    const Cursor before = m_cursor;
    advance(m_cursor, nullptr, bytes);
    // A rate counts from where the body begins: slow headers leave no credit behind.
    if (before.part == Part::Head && m_cursor.part != Part::Head)
        m_paceStart = now;
    return m_cursor.content - before.content;
}

QByteArray Transmission::text(const Cursor& cursor) const
{
    switch (cursor.part) {
    case Part::Head: return m_head;
    case Part::ChunkSize: return QByteArray::number(cursor.chunkEnd - cursor.content, 16) + "\r\n";
    case Part::ChunkEnd: return "\r\n";
    case Part::Tail: return m_tail;
    case Part::Content:
    case Part::End: break;
    }
    return {};
}

qint64 Transmission::available(const Cursor& cursor) const
{
    if (cursor.part == Part::Head)
        return m_headLimit - cursor.inPart;
    if (cursor.part == Part::Content)
        return std::min(cursor.chunkEnd, m_contentLimit) - cursor.content;
    return text(cursor).size() - cursor.inPart;
}

bool Transmission::isExhausted(const Cursor& cursor) const
{
    if (cursor.part == Part::Content)
        return cursor.content == cursor.chunkEnd;
    return cursor.part != Part::End && cursor.inPart == text(cursor).size();
}

bool Transmission::isHeld(const Cursor& cursor) const
{
    return cursor.part != Part::Head && cursor.content >= m_contentLimit && m_holdsAtLimit;
}

void Transmission::beginContent(Cursor& cursor) const
{
    const qint64 rest = m_bodyLength - cursor.content;
    cursor.chunkEnd = cursor.content + (m_chunked ? std::min(rest, chunkLength) : rest);
    cursor.part = rest == 0 ? Part::Tail : m_chunked ? Part::ChunkSize : Part::Content;
}

void Transmission::enterNextPart(Cursor& cursor) const
{
    while (isExhausted(cursor)) {
        cursor.inPart = 0;
        switch (cursor.part) {
        case Part::Head:
        case Part::ChunkEnd: beginContent(cursor); break;
        case Part::ChunkSize: cursor.part = Part::Content; break;
        case Part::Content: cursor.part = m_chunked ? Part::ChunkEnd : Part::Tail; break;
        case Part::Tail:
        case Part::End: cursor.part = Part::End; break;
        }
    }
}

void Transmission::copy(const Cursor& cursor, std::span<char> out) const
{
    if (cursor.part == Part::Content)
        m_reply.m_body.read(cursor.content, out);
    else
        std::memcpy(out.data(), text(cursor).constData() + cursor.inPart, out.size());
}

qsizetype Transmission::advance(Cursor& cursor, char* out, qsizetype room) const
{
    qsizetype done = 0;
    while (done < room && cursor.part != Part::End && !isHeld(cursor)) {
        const qint64 length = std::min<qint64>(room - done, available(cursor));
        if (length <= 0)
            break;
        if (out)
            copy(cursor, {out + done, static_cast<size_t>(length)});
        (cursor.part == Part::Content ? cursor.content : cursor.inPart) += length;
        done += length;
        enterNextPart(cursor);
    }
    return done;
}

bool Transmission::isCutNow() const
{
    if (!m_reply.m_cut)
        return false;
    const auto point = m_reply.m_cut->after;
    return !point || (m_cursor.part != Part::Head && m_cursor.content == *point);
}

bool Transmission::stallsAt(qint64 content) const
{
    return m_reply.m_stall && !m_stallIsOver && m_reply.m_stall->after == content;
}

bool Transmission::isStalledNow(TimePoint now)
{
    if (m_cursor.part == Part::Head || !stallsAt(m_cursor.content))
        return false;
    if (!m_stallEnd)
        m_stallEnd = after(now, m_reply.m_stall->silence);
    m_stallIsOver = now >= *m_stallEnd;
    if (m_stallIsOver) {
        m_paceStart = now;
        m_paceBase = m_cursor.content;
    }
    return !m_stallIsOver;
}

void Transmission::updateLimits(TimePoint now)
{
    m_headLimit = m_head.size();
    if (m_reply.m_drip)
        m_headLimit = std::min<qint64>(m_headLimit, (now - m_headersAt) / *m_reply.m_drip + 1);
    m_contentLimit = m_reply.m_rate ? pacedLimit(now) : m_bodyLength;
    if (m_reply.m_cut)
        m_contentLimit = std::min(m_contentLimit, *m_reply.m_cut->after);
    if (m_reply.m_stall && !m_stallIsOver)
        m_contentLimit = std::min(m_contentLimit, m_reply.m_stall->after);
    m_holdsAtLimit = m_contentLimit < m_bodyLength || stallsAt(m_contentLimit) ||
                     (m_reply.m_cut && *m_reply.m_cut->after == m_contentLimit);
}

qint64 Transmission::nextPace() const
{
    const qint64 pace = std::max<qint64>(1, *m_reply.m_rate / pacesPerSecond);
    return std::min(m_cursor.content + pace, m_bodyLength);
}

qint64 Transmission::pacedLimit(TimePoint now) const
{
    if (m_cursor.part == Part::Head)
        return 0;
    const std::chrono::duration<double> elapsed = now - m_paceStart;
    const auto allowed = static_cast<qint64>(elapsed.count() * static_cast<double>(*m_reply.m_rate));
    const qint64 limit = std::min(m_paceBase + allowed, m_bodyLength);
    return limit >= nextPace() ? limit : m_cursor.content;
}

// Only slow headers or a rate make us wait without a stall: the next byte is due at a known time.
TimePoint Transmission::due() const
{
    if (m_cursor.part == Part::Head)
        return m_headersAt + *m_reply.m_drip * m_headLimit;
    const auto rest = static_cast<double>(nextPace() - m_paceBase);
    const std::chrono::duration<double> time(rest / static_cast<double>(*m_reply.m_rate));
    return m_paceStart + std::chrono::duration_cast<Clock::duration>(time) + std::chrono::microseconds(1);
}

} // namespace tributary::test
