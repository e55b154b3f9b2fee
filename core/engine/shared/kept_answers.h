#pragma once

#include "core/http/exchange/answer_stream.h"
#include "core/http/exchange/connection_pool.h"
#include "core/http/exchange/ranged_request.h"
#include "core/values/download/download_request.h"
#include "core/values/network/cookie.h"
#include "core/values/network/network_profile.h"

#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// The way that a first question went, without its answer.
struct WayOfAnswer
{
    // The question that left for the download's link, and by which network.
    QNetworkRequest asked;
    NetworkProfile network;
    // All of the file came, whichever part of it was asked for.
    bool bringsAll = false;
    // Where redirects led, so many, with the cookies that were given on the way.
    QUrl place;
    int redirects = 0;
    QList<Cookie> cookies;
};

// An answer whose head was read and whose body was not.
struct KeptAnswer
{
    WayOfAnswer way;
    std::unique_ptr<ConnectionPool::Lease> lease;
    std::unique_ptr<AnswerStream, LaterDeletion> transfer;
};

// Answers that were asked for to learn what a link offers. A link may be good for one question, so its answer
// stays open for the download that may follow, which takes the answer over where its own first question would
// be the same one. Lives on its lane's thread.
class KeptAnswers
{
public:
    using Clock = std::chrono::steady_clock;

    // Whether an answer of that link is worth keeping: a file can be asked for again.
    static bool isWorthKeeping(const QUrl& link);

    // Keeps the answer, and lets go of the oldest where there are too many; dropOld() ends those that are
    // kept for long.
    void keep(KeptAnswer answer, Clock::time_point now);
    // The way of the answer to that question, which is the first of a download; null where none is kept, or
    // where the server has ended it early.
    const WayOfAnswer* wayOf(const DownloadRequest& wanted, const Inquiry& inquiry, Clock::time_point now);
    // The answer that came that way, which is one of wayOf().
    KeptAnswer take(const WayOfAnswer& way);
    void dropOld(Clock::time_point now);
    void clear() { m_kept.clear(); }
    bool isEmpty() const { return m_kept.empty(); }
    // When the oldest is too old; nullopt where none is kept.
    std::optional<Clock::time_point> nextEnd() const;

private:
    struct Entry
    {
        KeptAnswer answer;
        Clock::time_point until;
    };

    std::vector<std::unique_ptr<Entry>> m_kept; // the newest is last
};

} // namespace tributary
