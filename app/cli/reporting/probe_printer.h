#pragma once

#include "app/cli/reporting/reporter.h"

#include <QIODevice>

namespace tributary::cli {

// Prints what probe found, for a person; the rest is for others to say.
class ProbePrinter : public Reporter
{
public:
    explicit ProbePrinter(QIODevice& out)
        : m_out(out)
    {
    }

    void added(const Subject&, const QString&) override {}
    void probed(const Subject& subject, const ProbeReport& report) override;
    void progressed(const Subject&, const DownloadSnapshot&) override {}
    void retrying(const Subject&, const RetryNotice&) override {}
    void completed(const Subject&, const DownloadResult&) override {}
    void skipped(const Subject&, const QString&) override {}
    void failed(const Subject&, const FailureNotice&) override {}
    void logged(const Subject&, const Phrase&) override {}
    bool readsLog() const override { return false; }
    void tick(const Tally&) override {}
    void interrupted(const QList<Halfway>&) override {}
    void finished(const Tally&, std::chrono::milliseconds) override {}

private:
    QIODevice& m_out;
};

} // namespace tributary::cli
