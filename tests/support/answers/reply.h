#pragma once

#include "tests/support/answers/body.h"
#include "tests/support/answers/header_list.h"

#include <chrono>

namespace tributary::test {

enum class Framing { ContentLength, Chunked, CloseDelimited };
enum class Cut { Fin, Reset };

// How long something lasts; nullopt is for ever.
using Silence = std::optional<std::chrono::milliseconds>;

// An answer as a value: true by default, and every lie is one more edit:
//     return files(exchange).cutAfter(1000, Cut::Reset).rate(50'000);
// Lengths of bodies count bytes of content, whatever the framing adds to them.
class Reply
{
public:
    explicit Reply(int status = 200, Body body = {})
        : m_status(status)
        , m_body(std::move(body))
    {
    }
    static Reply redirect(int status, const QByteArray& location);

    // The head of the reply.
    Reply& status(int status, const QByteArray& reason = {});
    Reply& header(const QByteArray& name, const QByteArray& value);
    // Beside those of the same name: two Content-Lengths, two Content-Dispositions.
    Reply& addHeader(const QByteArray& name, const QByteArray& value);
    Reply& removeHeader(const QByteArray& name);
    Reply& contentRange(ByteRange range, std::optional<qint64> total, const QByteArray& unit = "bytes");
    // Lines for the head as they are, each with its line end; nothing checks them.
    Reply& rawHeaderLines(const QByteArray& lines);
    // Everything before the body, status line and empty line included, in place of what would be said.
    Reply& rawHead(const QByteArray& head);
    Reply& hugeHeader(qsizetype bytes);
    Reply& manyHeaders(int count);
    // An answer of the 1xx kind before the real one.
    Reply& informational(int status, const HeaderList& headers = {});

    // The body of the reply.
    Reply& body(Body body);
    // Another stretch of the same file than the headers speak of.
    Reply& bodyFrom(ByteRange ofFile);
    // Makes one byte of the body wrong, which no header tells.
    Reply& flipByte(qint64 offsetInBody);
    // The body as gzip, and a header that says so.
    Reply& gzipped();
    Reply& extraBytesAfterBody(const QByteArray& bytes);

    // The framing of the body.
    Reply& declareLength(qint64 length);
    Reply& chunked();
    Reply& closeDelimited();
    // Says "Connection: close" and does it after the last byte.
    Reply& closing();

    // The timing of the reply, and how it breaks off.
    Reply& latency(std::chrono::milliseconds beforeHeaders);
    Reply& stallBeforeHeaders(Silence silence = {});
    Reply& slowDripHeaders(std::chrono::milliseconds eachByte);
    Reply& rate(qint64 bytesPerSecond);
    Reply& stallAfter(qint64 bytes, Silence silence = {});
    Reply& cutAfter(qint64 bytes, Cut how = Cut::Fin);
    // Closes the connection without sending a byte.
    Reply& noAnswer(Cut how = Cut::Fin);

    int statusCode() const { return m_status; }
    const HeaderList& headers() const { return m_headers; }
    const Body& body() const { return m_body; }
    // All that goes before the body on the wire.
    QByteArray head() const;

private:
    friend class Transmission;

    bool saysLength() const;

    int m_status = 200;
    QByteArray m_reason;
    HeaderList m_headers;
    QByteArray m_rawHeaderLines;
    std::optional<QByteArray> m_rawHead;
    QByteArray m_informational;

    Body m_body;
    QByteArray m_extraBytes;
    Framing m_framing = Framing::ContentLength;
    std::optional<qint64> m_declaredLength;
    bool m_closes = false;

    struct StallPoint
    {
        qint64 after = 0;
        Silence silence;
    };
    struct CutPoint
    {
        std::optional<qint64> after; // nullopt: before the first byte of the head
        Cut how = Cut::Fin;
    };
    std::optional<StallPoint> m_stall;
    std::optional<Silence> m_stallBeforeHeaders;
    std::optional<CutPoint> m_cut;
    std::optional<qint64> m_rate;
    std::optional<std::chrono::milliseconds> m_drip;
};

} // namespace tributary::test
