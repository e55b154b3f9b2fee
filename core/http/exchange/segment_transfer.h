#pragma once

#include "core/http/exchange/answer_stream.h"
#include "core/http/exchange/connection_pool.h"
#include "core/http/exchange/silence.h"
#include "core/http/headers/response_head.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"
#include "core/values/network/network_profile.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <span>

class QSslError;

namespace tributary {

class StrictReply;
enum class PhraseKind : quint16;

// One exchange: sends a request, shows the head of the answer before any byte of its body, then streams the
// body through a bounded buffer, so that a slow reader slows the server down. Lives on its lane's thread.
//
// Qt's network cannot be believed in a body in chunks, whose end Qt takes from anything; a body without a
// length, of which Qt takes a reset for the end; an interim answer, which Qt takes for the final one; a head
// with a line that is no header, of which Qt may show nothing; and a head that eats memory, which Qt reads
// without a bound. Where Qt meets one of these, the same request is sent once more and the answer is read to
// the letter (StrictReply), as later answers of that host are from the start, until one comes that needs no
// such care. What may come from a script is read so from the first answer on, since it may be given out only
// once. So a body in chunks that ends without an error is whole.
//
// The head of an answer that calls itself a web page, or compressed, is shown once enough of the body is here
// to tell what it is.
//
// The class has more members than others, because one exchange may be sent twice: once by Qt, and once more
// to be read strictly. What was found the first time (proxy, certificate, times, memory) is kept beside the
// reply of the moment.
class SegmentTransfer final : public AnswerStream
{
    Q_OBJECT

public:
    // The lease has to live until the transfer is destroyed or stopped.
    SegmentTransfer(const ConnectionPool::Lease& lease, const QNetworkRequest& request, qint64 bufferSize,
                    QObject* parent = nullptr);
    ~SegmentTransfer() override;

    void stop() override;
    bool isConnected() const override { return m_phase != Phase::Connecting; }
    bool hasHead() const override { return m_head && !m_awaitsBeginning; }
    const ResponseHead& head() const override { return m_head.value(); }
    qint64 available() const override;
    qint64 read(std::span<char> into) override;
    void setBufferSize(qint64 bytes) override;
    bool isOver() const override { return m_over; }
    std::optional<DownloadError> error() const override { return m_error; }
    bool isEndAnnounced() const override;
    std::chrono::duration<double> latency() const override;
    std::optional<DownloadError> overdue(const Timeouts& timeouts, Clock::time_point now) const override;

private:
    enum class Phase : quint8 { Connecting, Asking, Answering };

    using Reading = ConnectionPool::Lease::Reading;
    // How the memory of the whole program grows while a head is awaited.
    struct MemoryGrowth
    {
        std::optional<qint64> before;
        int times = 0; // while a proxy was asked for a tunnel
    };

    struct Waiting
    {
        Silence silence;
        Clock::time_point calledAt; // for lines that nobody uses
    };

    const ConnectionPool::Lease& m_lease;
    QNetworkRequest m_request;
    QNetworkProxy m_proxy;           // by which it goes; the system may name another one by now
    QPointer<QNetworkReply> m_reply; // its manager may go once it has been stopped
    Reading m_reading = Reading::ByQt;
    qint64 m_bufferSize = 0;
    std::optional<ResponseHead> m_head;
    bool m_awaitsBeginning = false; // before the head is shown
    std::optional<DownloadError> m_error;
    std::shared_ptr<const CertificateDoubt> m_doubt;
    bool m_over = false;
    Phase m_phase = Phase::Connecting;
    Clock::time_point m_startedAt;
    Clock::time_point m_headAt;
    mutable Waiting m_waiting;
    QTimer m_headWatch;
    MemoryGrowth m_growth;

    Reading firstReading() const;
    void ask(Reading reading);
    void askStrictly(PhraseKind why);
    void listen();
    void watchHead();
    void weighTunnel();
    bool isTunnelStuck() const;
    bool isLeftByProxy() const;
    void callForLines(const Timeouts& timeouts, Clock::time_point now) const;
    void noteSign(Phase phase);
    std::optional<PhraseKind> whatQtMayHaveMisread(int status) const;
    void heedOddity(const StrictReply& strict, int status) const;
    void takeHead();
    void showBeginning();
    void settleBufferSize();
    void weigh(const QList<QSslError>& errors);
    void lookWhoIsThere();
    void giveUp(const DownloadError& problem);
    void conclude();
    bool mayBeNoHttp() const;
    DownloadError whatBroke() const;
    bool owesALogin() const;
    bool isLoginRefused(int questions);
};

} // namespace tributary
