#pragma once

#include "app/cli/options/options.h"
#include "app/cli/reporting/bench_figures.h"
#include "app/cli/reporting/reporter.h"

#include <QIODevice>

namespace tributary::cli {

// Tells somebody what a benchmark has measured.
class BenchPrinter
{
public:
    BenchPrinter() = default;
    BenchPrinter(const BenchPrinter&) = delete;
    BenchPrinter& operator=(const BenchPrinter&) = delete;
    virtual ~BenchPrinter() = default;

    virtual void passed(const PassResult& pass) = 0;
    virtual void measured(const BenchFigures& figures) = 0;
    virtual void interrupted() = 0;
};

// A line for each pass on standard error, and a table on standard output.
class BenchTable : public BenchPrinter
{
public:
    BenchTable(QIODevice& out, QIODevice& err, Verbosity verbosity)
        : m_out(out)
        , m_err(err)
        , m_verbosity(verbosity)
    {
    }

    void passed(const PassResult& pass) override;
    void measured(const BenchFigures& figures) override;
    void interrupted() override;

private:
    QIODevice& m_out;
    QIODevice& m_err;
    Verbosity m_verbosity;
};

// The events "pass" and "benchmark" of --json.
class BenchEvents : public BenchPrinter
{
public:
    BenchEvents(QIODevice& out, Clock clock)
        : m_out(out)
        , m_clock(std::move(clock))
    {
    }

    void passed(const PassResult& pass) override;
    void measured(const BenchFigures& figures) override;
    void interrupted() override {}

private:
    QIODevice& m_out;
    Clock m_clock;
};

} // namespace tributary::cli
