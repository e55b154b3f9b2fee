#pragma once

#include "core/engine/asking/polite_exchange.h"
#include "core/engine/shared/job_services.h"
#include "core/http/exchange/inflater.h"
#include "core/http/judging/judge_response.h"
#include "core/segments/retry_schedule.h"
#include "core/values/download/download_request.h"
#include "core/values/download/fetched_list.h"
#include "core/values/download/list_listener.h"
#include "core/values/download/metalink_offer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// The most that a list from a link may take, with all its tries.
struct LinkListBounds
{
    qint64 bytes = mostBytesOfList;
    std::chrono::milliseconds time = std::chrono::minutes(10);
};

// Fetches a list of links from a server, whole or not at all, and doesn't look at what stands in it.
// Redirects are followed, and failures that may pass are tried again, as those of a download are. Lives on a
// lane.
class LinkListFetch : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<FetchedList>)>;

    LinkListFetch(DownloadRequest wanted, const JobServices& services, ListListener listener, Then then,
                  const LinkListBounds& bounds = {});
    void start();

Q_SIGNALS:
    void over();

private:
    enum class Stage : quint8 { Asking, Reading, Waiting, Over };

    DownloadRequest m_wanted;
    LinkListBounds m_bounds;
    Then m_then;
    std::function<void(const RetryNotice&)> m_retrying;
    PoliteExchange m_exchange;
    RetrySchedule m_schedule;
    QTimer m_timeout;
    QTimer m_wait; // for the next try
    Stage m_stage = Stage::Asking;
    std::optional<qint64> m_size; // as the answer announces it
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_text;

    void ask();
    void judge();
    void follow();
    void inflate(const Judgement& judgement);
    void beginReading(std::optional<qint64> size);
    void read();
    void add(QByteArrayView text);
    void addInflated(QByteArray bytes);
    void takeEnd();
    void takeList();
    void tryAgain(const DownloadError& error, std::optional<std::chrono::milliseconds> asked = {});
    void end(ErrorKind kind, Phrase detail);
    void end(Expected<FetchedList> outcome);
};

} // namespace tributary
