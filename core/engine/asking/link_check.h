#pragma once

#include "core/engine/asking/odd_answers.h"
#include "core/engine/asking/polite_exchange.h"
#include "core/engine/shared/job_services.h"
#include "core/http/judging/judge_response.h"
#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger.h"
#include "core/values/download/download_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace tributary {

// The question if what is here of a download can be continued from another link.
struct LinkQuestion
{
    DownloadRequest request;     // with the new link
    std::optional<QUrl> oldLink; // where it is known; without it any link's part is compared
    QString path;                // the file's, when it is whole
    // A busy server is asked again so often. A run does that by itself, and tells of it.
    int busyTries = 3;
};

// Asks the new link for stretches that are here already: at the ends, where pieces meet, and at random. When
// the size and all of these bytes are the same, and the server's version mark as far as it is the same
// server, the ledger is made out to the new link; else nothing is changed. Lives on a lane, while the
// download does not run.
class LinkCheck : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<void>)>;

    LinkCheck(LinkQuestion question, const JobServices& services, quint32 seed, Then then);
    void start();
    // Says that the check failed for a reason that passes, so that a later check may succeed. retryAfter is
    // the pause that the server asked for.
    struct Passing
    {
        std::optional<std::chrono::milliseconds> retryAfter;
    };
    const std::optional<Passing>& passing() const { return m_passing; }
    // Ends the check as Cancelled, and changes nothing on the disk.
    void stop();

Q_SIGNALS:
    void over();

private:
    // The answer's bytes of the stretch that the check asks for.
    struct Body
    {
        std::optional<qint64> end;
        QByteArray bytes;
    };

    LinkQuestion m_asked;
    JobServices m_services;
    Then m_then;
    std::mt19937 m_chance;
    std::shared_ptr<Assembly> m_part;
    Ledger m_ledger;
    QString m_ledgerPath;
    Validators m_validators; // of the new link
    std::vector<ByteRange> m_overlaps;
    int m_answers = 0; // to the first of them
    OddAnswers m_odd;
    QTimer m_wait; // before the same stretch is asked for again
    PoliteExchange m_exchange;
    Body m_body;
    std::optional<Passing> m_passing;

    Expected<bool> findPartial();
    void askNext();
    void judge();
    bool isOfNoVersion() const;
    void meetOddity(const Judgement& judgement);
    void take();
    void endBroken(const DownloadError& error);
    void compare();
    void leaveBehind(qint64 shown);
    void makeOut();
    Known known() const;
    void end(Expected<void> outcome);
    void end(ErrorKind kind, Phrase detail);
};

} // namespace tributary
