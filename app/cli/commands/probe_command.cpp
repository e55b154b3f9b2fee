#include "app/cli/commands/probe_command.h"

#include <QFutureWatcher>

namespace tributary::cli {

ProbeCommand::ProbeCommand(QList<Order> orders, QueueLimits limits, Reporter& reporter)
    : m_orders(std::move(orders))
    , m_reporter(reporter)
    , m_queue(limits)
{
    m_tally.total = static_cast<int>(m_orders.size());
}

void ProbeCommand::start()
{
    for (const Order& order : std::as_const(m_orders)) {
        if (order.request)
            ask(order);
        else
            fail(order.subject, order.request.error());
    }
    endIfAllSettled();
}

void ProbeCommand::ask(const Order& order)
{
    m_unanswered.insert(order.subject.number, order.subject);
    auto* watcher = new QFutureWatcher<Expected<ProbeReport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, subject = order.subject] {
        // An interrupt has given it up.
        if (m_unanswered.remove(subject.number) == 0)
            return;
        // The engine answers every question unless it goes down before.
        const QFuture<Expected<ProbeReport>> future = watcher->future();
        onAnswer(subject, future.resultCount() > 0
                              ? future.result()
                              : Expected<ProbeReport>(failure(ErrorKind::Cancelled, QString())));
        watcher->deleteLater();
        endIfAllSettled();
    });
    const auto log = [this, subject = order.subject](const Phrase& line, LogKind) {
        m_reporter.logged(subject, line);
    };
    watcher->setFuture(m_queue.probe(*order.request, log));
}

void ProbeCommand::onAnswer(const Subject& subject, const Expected<ProbeReport>& answer)
{
    if (!answer) {
        fail(subject, answer.error());
        return;
    }
    ++m_tally.completed;
    m_reporter.probed(subject, *answer);
}

void ProbeCommand::fail(const Subject& subject, const DownloadError& error)
{
    m_tally.countFailure(error.kind);
    m_reporter.failed(subject, {.error = error, .kept = 0});
}

void ProbeCommand::endIfAllSettled()
{
    if (m_tally.isOver())
        Q_EMIT over(m_tally.exitCode);
}

void ProbeCommand::interrupt()
{
    m_reporter.givenUp(m_unanswered.values());
    m_unanswered.clear();
    Q_EMIT over(ExitCode::Interrupted);
}

} // namespace tributary::cli
