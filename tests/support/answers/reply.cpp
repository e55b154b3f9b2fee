#include "tests/support/answers/reply.h"

#include "tests/support/answers/gzip.h"

#include <QString>

namespace tributary::test {

namespace {

QByteArray reasonFor(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 103: return "Early Hints";
    case 200: return "OK";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 404: return "Not Found";
    case 412: return "Precondition Failed";
    case 416: return "Range Not Satisfiable";
    case 503: return "Service Unavailable";
    default: return "As Scripted";
    }
}

QByteArray statusLine(int status, const QByteArray& reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + (reason.isNull() ? reasonFor(status) : reason) +
           "\r\n";
}

QByteArray headerLines(const HeaderList& headers)
{
    QByteArray lines;
    for (const Header& header : headers.all())
        lines += header.name + ": " + header.value + "\r\n";
    return lines;
}

} // namespace

Reply Reply::redirect(int status, const QByteArray& location)
{
    return Reply(status).header("Location", location);
}

Reply& Reply::status(int status, const QByteArray& reason)
{
    m_status = status;
    m_reason = reason;
    return *this;
}

Reply& Reply::header(const QByteArray& name, const QByteArray& value)
{
    m_headers.set(name, value);
    return *this;
}

Reply& Reply::addHeader(const QByteArray& name, const QByteArray& value)
{
    m_headers.add(name, value);
    return *this;
}

Reply& Reply::removeHeader(const QByteArray& name)
{
    m_headers.remove(name);
    return *this;
}

Reply& Reply::contentRange(ByteRange range, std::optional<qint64> total, const QByteArray& unit)
{
    return header("Content-Range", unit + ' ' + QByteArray::number(range.begin) + '-' +
                                       QByteArray::number(range.end - 1) + '/' +
                                       (total ? QByteArray::number(*total) : QByteArray("*")));
}

Reply& Reply::rawHeaderLines(const QByteArray& lines)
{
    m_rawHeaderLines += lines;
    return *this;
}

Reply& Reply::rawHead(const QByteArray& head)
{
    m_rawHead = head;
    return *this;
}

Reply& Reply::hugeHeader(qsizetype bytes)
{
    return addHeader("X-Huge", QByteArray(bytes, 'x'));
}

Reply& Reply::manyHeaders(int count)
{
    for (int i = 0; i < count; ++i)
        addHeader("X-Header-" + QByteArray::number(i), "one of many");
    return *this;
}

Reply& Reply::informational(int status, const HeaderList& headers)
{
    m_informational += statusLine(status, {}) + headerLines(headers) + "\r\n";
    return *this;
}

Reply& Reply::body(Body body)
{
    m_body = std::move(body);
    return *this;
}

Reply& Reply::bodyFrom(ByteRange ofFile)
{
    return body(m_body.stretch(ofFile));
}

Reply& Reply::flipByte(qint64 offsetInBody)
{
    return body(m_body.withFlippedByte(offsetInBody));
}

Reply& Reply::gzipped()
{
    return body(gzip(m_body.bytes())).header("Content-Encoding", "gzip");
}

Reply& Reply::extraBytesAfterBody(const QByteArray& bytes)
{
    m_extraBytes += bytes;
    return *this;
}

Reply& Reply::declareLength(qint64 length)
{
    m_declaredLength = length;
    return *this;
}

Reply& Reply::chunked()
{
    m_framing = Framing::Chunked;
    return *this;
}

Reply& Reply::closeDelimited()
{
    m_framing = Framing::CloseDelimited;
    return closing();
}

Reply& Reply::closing()
{
    m_closes = true;
    return header("Connection", "close");
}

Reply& Reply::latency(std::chrono::milliseconds beforeHeaders)
{
    return stallBeforeHeaders(beforeHeaders);
}

Reply& Reply::stallBeforeHeaders(Silence silence)
{
    m_stallBeforeHeaders = silence;
    return *this;
}

Reply& Reply::slowDripHeaders(std::chrono::milliseconds eachByte)
{
    m_drip = eachByte;
    return *this;
}

Reply& Reply::rate(qint64 bytesPerSecond)
{
    m_rate = bytesPerSecond;
    return *this;
}

Reply& Reply::stallAfter(qint64 bytes, Silence silence)
{
    m_stall = StallPoint{bytes, silence};
    return *this;
}

Reply& Reply::cutAfter(qint64 bytes, Cut how)
{
    m_cut = CutPoint{bytes, how};
    return *this;
}

Reply& Reply::noAnswer(Cut how)
{
    m_cut = CutPoint{std::nullopt, how};
    return *this;
}

bool Reply::saysLength() const
{
    const bool hasNoBody = m_status == 204 || m_status == 304;
    return m_framing == Framing::ContentLength && !m_headers.contains("Content-Length") && !hasNoBody;
}

QByteArray Reply::head() const
{
    if (m_rawHead)
        return m_informational + *m_rawHead;
    QByteArray head = m_informational + statusLine(m_status, m_reason) + headerLines(m_headers);
    if (m_declaredLength || saysLength())
        head += "Content-Length: " + QByteArray::number(m_declaredLength.value_or(m_body.length())) + "\r\n";
    if (m_framing == Framing::Chunked)
        head += "Transfer-Encoding: chunked\r\n";
    return head + m_rawHeaderLines + "\r\n";
}

} // namespace tributary::test
