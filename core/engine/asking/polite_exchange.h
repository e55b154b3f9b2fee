#pragma once

#include "core/engine/asking/host_turn.h"
#include "core/engine/shared/job_services.h"
#include "core/http/exchange/connection_pool.h"
#include "core/http/exchange/ranged_request.h"
#include "core/http/exchange/segment_transfer.h"
#include "core/segments/monotonic.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace tributary {

// Asks a host one question after the other, as the host may expect: each question waits for its turn among
// all who ask that host, uses the same connection while the questions go to one place, and is given up when
// nobody answers. Headers and logins for the link's own host go to no other host. Lives on a lane.
class PoliteExchange : public QObject
{
    Q_OBJECT

public:
    // The patience of an exchange: timeouts between signs of life, or a time for the whole answer. The time
    // for a host that wants to be left alone counts as well, but not the time in line with other requests.
    using Patience = std::variant<Timeouts, std::chrono::milliseconds>;

    PoliteExchange(const JobServices& services, DownloadRequest wanted, Patience patience);
    ~PoliteExchange() override;

    // The log reads of each request with its answer, and where that leads; no line has what is secret in a
    // link. Without a log no line is made.
    void setLog(LogReader log) { m_log = std::move(log); }
    // Ends what is under way. The answer is read through a buffer of that size.
    void ask(const Inquiry& question, qint64 bufferSize);
    // Asks the same where the head leads, with the cookies that it set; an error where it must not.
    Expected<void> follow();
    // Ends what is under way; no signal is emitted after that.
    void stop();

    // When the question went out that is under way, after its time in line.
    MonotonicTime sentAt() const { return m_sentAt; }
    bool hasHead() const;
    const ResponseHead& head() const;
    // The bytes of the body that have come, up to that many.
    QByteArray take(qint64 most);
    bool isOver() const;
    // Why the exchange broke off; nullopt where it came to its end.
    std::optional<DownloadError> error() const;

Q_SIGNALS:
    void headArrived();
    void bytesArrived();
    // The exchange is over. Bytes of its body may still wait to be taken.
    void over();

private:
    JobServices m_services;
    DownloadRequest m_wanted;
    Patience m_patience;
    LogReader m_log;
    Inquiry m_question;
    qint64 m_bufferSize = 0;
    int m_redirects = 0;
    int m_logins = 0; // by Digest that this question was asked for
    HostTurn m_turn;
    std::unique_ptr<ConnectionPool::Lease> m_lease;
    std::unique_ptr<SegmentTransfer, LaterDeletion> m_transfer;
    MonotonicTime m_askedAt;
    MonotonicTime m_sentAt;
    std::optional<DownloadError> m_timeout;
    QTimer m_tick;

    void await();
    void send();
    void takeHead();
    bool isToSignIn() const;
    std::optional<MonotonicTime> keptWaitingSince(MonotonicTime now) const;
    void lookForTimeouts(MonotonicTime now);
};

} // namespace tributary
