#pragma once

#include "core/engine/asking/polite_exchange.h"
#include "core/engine/shared/job_services.h"
#include "core/http/exchange/inflater.h"
#include "core/http/judging/judge_response.h"
#include "core/values/download/download_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// The most that a list from a link may take.
struct LinkListBounds
{
    qint64 bytes = qint64{16} * 1024 * 1024;
    std::chrono::milliseconds time = std::chrono::minutes(10);
};

// Fetches a list of links from a server, whole or not at all, and doesn't look at what stands in it. The
// server is asked once; redirects are followed as those of a download are. Lives on a lane.
class LinkListFetch : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(Expected<QByteArray>)>;

    // An empty log hears nothing.
    LinkListFetch(DownloadRequest wanted, const JobServices& services, LogReader log, Then then,
                  const LinkListBounds& bounds = {});
    void start();

Q_SIGNALS:
    void over();

private:
    enum class Stage : quint8 { Asking, Reading, Over };

    DownloadRequest m_wanted;
    LinkListBounds m_bounds;
    Then m_then;
    PoliteExchange m_exchange;
    QTimer m_timeout;
    Stage m_stage = Stage::Asking;
    std::optional<qint64> m_size; // as the answer announces it
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_text;

    void judge();
    void follow();
    void inflate(const Judgement& judgement);
    void beginReading(std::optional<qint64> size);
    void read();
    void add(QByteArrayView text);
    void addInflated(QByteArray bytes);
    void takeEnd();
    void end(ErrorKind kind, Phrase detail);
    void end(Expected<QByteArray> outcome);
};

} // namespace tributary
