#pragma once

#include "app/cli/commands/requests.h"
#include "app/cli/reporting/reporter.h"
#include "core/engine/door/download_queue.h"

#include <QMap>

namespace tributary::cli {

// Asks what the servers offer and tells a reporter.
class ProbeCommand : public QObject
{
    Q_OBJECT

public:
    ProbeCommand(QList<Order> orders, QueueLimits limits, Reporter& reporter);

    void start();
    void interrupt();

Q_SIGNALS:
    void over(tributary::cli::ExitCode code);

private:
    void ask(const Order& order);
    void onAnswer(const Subject& subject, const Expected<ProbeReport>& answer);
    void fail(const Subject& subject, const DownloadError& error);
    void endIfAllSettled();

    QList<Order> m_orders;
    Reporter& m_reporter;
    DownloadQueue m_queue;
    Tally m_tally;
    QMap<int, Subject> m_unanswered; // by their numbers
};

} // namespace tributary::cli
