#include "app/cli/commands/bench_command.h"

namespace tributary::cli {

namespace {

constexpr qsizetype passesInARound = 2;

BenchMode modeOf(qsizetype pass)
{
    const bool isFirst = pass % passesInARound == 0;
    const bool startsInParallel = pass / passesInARound % 2 == 1;
    return isFirst == startsInParallel ? BenchMode::Parallel : BenchMode::Sequential;
}

} // namespace

BenchCommand::BenchCommand(QList<Order> orders, BenchPlan plan, Reporter& reporter, BenchPrinter& printer)
    : m_orders(std::move(orders))
    , m_plan(std::move(plan))
    , m_reporter(reporter)
    , m_printer(printer)
{
}

void BenchCommand::start()
{
    m_running.start();
    startPass();
}

void BenchCommand::startPass()
{
    const qsizetype number = m_results.size();
    m_pass = std::make_unique<BenchPass>(m_orders, m_plan, modeOf(number), m_reporter);
    m_pass->setRound(static_cast<int>(number / passesInARound) + 1);
    // Later, since the pass ends then and its queue is still speaking.
    connect(m_pass.get(), &BenchPass::over, this, &BenchCommand::onPassOver, Qt::QueuedConnection);
    m_pass->start();
}

void BenchCommand::onPassOver()
{
    if (m_stage == Stage::Over)
        return;
    keepResultOfPass();
    m_printer.passed(m_results.last());
    // Where no file came, another round would tell nothing.
    const bool isPointless = m_results.last().files.isEmpty();
    if (!isPointless && m_results.size() < m_plan.rounds * passesInARound) {
        startPass();
        return;
    }
    m_printer.measured(figuresOf(m_results));
    end(m_tally.exitCode);
}

void BenchCommand::keepResultOfPass()
{
    m_tally.add(m_pass->tally());
    m_results.append(m_pass->result());
    m_pass.reset();
}

void BenchCommand::interrupt()
{
    if (m_stage == Stage::Over)
        return;
    if (m_pass)
        keepResultOfPass();
    m_printer.interrupted();
    end(ExitCode::Interrupted);
}

void BenchCommand::end(ExitCode code)
{
    m_stage = Stage::Over;
    m_reporter.finished(m_tally, std::chrono::milliseconds(m_running.elapsed()));
    Q_EMIT over(code);
}

} // namespace tributary::cli
