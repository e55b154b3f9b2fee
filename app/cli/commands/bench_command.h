#pragma once

#include "app/cli/commands/bench_pass.h"
#include "app/cli/reporting/bench_printer.h"

#include <memory>

namespace tributary::cli {

// Measures how fast links come one after another and in parallel: one pass of each a round. Which of them is
// first changes from round to round, so that what a server or a proxy keeps of the first helps both alike.
class BenchCommand : public QObject
{
    Q_OBJECT

public:
    BenchCommand(QList<Order> orders, BenchPlan plan, Reporter& reporter, BenchPrinter& printer);

    void start();
    // Stops what runs and throws its files away.
    void interrupt();

Q_SIGNALS:
    void over(tributary::cli::ExitCode code);

private:
    enum class Stage : quint8 { Running, Over };

    void startPass();
    void onPassOver();
    void keepResultOfPass();
    void end(ExitCode code);

    QList<Order> m_orders;
    BenchPlan m_plan;
    Reporter& m_reporter;
    BenchPrinter& m_printer;
    Stage m_stage = Stage::Running;
    QElapsedTimer m_running;
    Tally m_tally; // over all passes
    QList<PassResult> m_results;
    std::unique_ptr<BenchPass> m_pass;
};

} // namespace tributary::cli
