#pragma once

#include "core/http/headers/response_head.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <span>

namespace tributary {

// One answer as it comes: its head, then its body out of a bounded buffer. Lives on its lane's thread.
class AnswerStream : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    using QObject::QObject;

    // Ends the exchange at once; nothing is emitted any more.
    virtual void stop() = 0;
    // Whether the connection to the server is made.
    virtual bool isConnected() const = 0;
    virtual bool hasHead() const = 0;
    virtual const ResponseHead& head() const = 0;
    virtual qint64 available() const = 0;
    virtual qint64 read(std::span<char> into) = 0;
    virtual void setBufferSize(qint64 bytes) = 0;
    // The exchange is over, though bytes may still wait in the buffer.
    virtual bool isOver() const = 0;
    // Why it ended before its end; nullopt when it went well.
    virtual std::optional<DownloadError> error() const = 0;
    // False where nothing but the end of the line ended the body, and the server has not said that it has
    // said all, as it does over TLS.
    virtual bool isEndAnnounced() const { return true; }
    // The time from the request to the head of the answer.
    virtual std::chrono::duration<double> latency() const = 0;
    // Silent for longer than it may be, while nobody kept bytes waiting in the buffer. A stream that is
    // overdue is given up, and what is asked next goes another way than a line that was never made.
    virtual std::optional<DownloadError> overdue(const Timeouts& timeouts, Clock::time_point now) const = 0;

Q_SIGNALS:
    // The request went out once more, to be read by the letter; nothing of the first answer was used.
    void askedAgain(const tributary::Phrase& why);
    void headArrived();
    void bytesArrived();
    void over();
};

struct LaterDeletion
{
    // A stream is often dropped from within one of its own signals.
    void operator()(AnswerStream* stream) const
    {
        stream->stop();
        stream->deleteLater();
    }
};

} // namespace tributary
