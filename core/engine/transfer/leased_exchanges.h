#pragma once

#include "core/engine/shared/job_services.h"
#include "core/engine/transfer/asker.h"
#include "core/engine/transfer/connection_number.h"
#include "core/values/download/download_report.h"

#include <functional>

namespace tributary {

// Callbacks for exchanges that are under way.
struct ExchangeNews
{
    std::function<void(Connection&)> headCame;
    std::function<void(Connection&)> bytesCame;
    // The exchange ended without a head.
    std::function<void(Connection&)> headNeverCame;
};

// Opens exchanges on the lines of the lane's network, one line to a connection as long as that can be
// believed.
class LeasedExchanges : public ExchangeOpener
{
public:
    LeasedExchanges(const JobServices& services, LimitShare& share, const ConnectionNumber& connectionNumber,
                    ExchangeNews news, LogReader log);

    void open(Connection& connection) override;

private:
    JobServices m_services;
    LimitShare& m_share;
    const ConnectionNumber& m_connectionNumber;
    ExchangeNews m_news;
    LogReader m_log;

    bool takeOver(Connection& connection);
    qint64 bufferFor(const QUrl& url);
    void listenTo(Connection& connection);
};

} // namespace tributary
