#pragma once

#include "app/cli/commands/order_source.h"
#include "app/cli/commands/requests.h"
#include "app/cli/reporting/reporter.h"
#include "app/handover/handover.h"

#include <QIODevice>
#include <QObject>
#include <QTimer>

#include <expected>
#include <functional>

namespace tributary::cli {

// Hands the links of the command line and of a list over to the window, in their order and in several
// questions, so that none keeps the window busy. What makes no sense is told, and the rest goes on.
class ListHandover : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfAQuestion = 500;
    // The places of wishes that the window has left out, or why it has taken nothing.
    using HandOver = std::function<std::expected<QList<int>, QString>(const Handover& question)>;
    struct Streams
    {
        QIODevice& out;
        QIODevice& err;
    };

    ListHandover(OrderSource& orders, const Invocation& invocation, Reporter& reporter, HandOver handOver,
                 const Streams& streams);

    // Needs an event loop.
    void start();

Q_SIGNALS:
    void over(tributary::cli::ExitCode code);

private:
    enum class Stage : quint8 { Running, Over };

    OrderSource& m_orders;
    const Invocation m_invocation;
    Reporter& m_reporter;
    HandOver m_handOver;
    Streams m_streams;
    Handover m_question;
    QStringList m_names; // of the wishes in the question
    qsizetype m_bytes = 0;
    int m_taken = 0; // orders since the last were asked for
    qsizetype m_handed = 0;
    Tally m_tally;
    QTimer m_late;
    Stage m_stage = Stage::Running;

    void take(const Order& order);
    void takeRequest(const Order& order);
    void append(const WishedLink& wish, const QString& name);
    void send();
    void tellLeftOut(const QList<int>& places);
    void leaveOut(const QString& name, const QString& why);
    void say(const QString& text);
    void end();
    void stop(const QString& why);
    void leave();
};

} // namespace tributary::cli
