#include "app/cli/reporting/masking_reporter.h"

#include <algorithm>

namespace tributary::cli {

MaskingReporter::MaskingReporter(SecretMask mask)
    : m_mask(std::move(mask))
{
}

void MaskingReporter::add(std::unique_ptr<Reporter> reporter)
{
    m_reporters.push_back(std::move(reporter));
}

template<typename Method, typename... Values>
void MaskingReporter::passOn(Method method, const Values&... values)
{
    for (const auto& reporter : m_reporters)
        ((*reporter).*method)(values...);
}

DownloadError MaskingReporter::masked(DownloadError error) const
{
    error.detail = m_mask.masked(error.detail);
    return error;
}

void MaskingReporter::added(const Subject& subject, const QString& path)
{
    passOn(&Reporter::added, subject, path);
}

void MaskingReporter::probed(const Subject& subject, const ProbeReport& report)
{
    ProbeReport shown = report;
    shown.finalUrl.setUserInfo(QString());
    passOn(&Reporter::probed, subject, shown);
}

void MaskingReporter::progressed(const Subject& subject, const DownloadSnapshot& snapshot)
{
    passOn(&Reporter::progressed, subject, snapshot);
}

void MaskingReporter::retrying(const Subject& subject, const RetryNotice& notice)
{
    RetryNotice shown = notice;
    shown.error = masked(notice.error);
    passOn(&Reporter::retrying, subject, shown);
}

void MaskingReporter::completed(const Subject& subject, const DownloadResult& result)
{
    passOn(&Reporter::completed, subject, result);
}

void MaskingReporter::skipped(const Subject& subject, const QString& path)
{
    passOn(&Reporter::skipped, subject, path);
}

void MaskingReporter::failed(const Subject& subject, const FailureNotice& notice)
{
    // The sentence about a line of a list is made of its flaw.
    Subject shown = subject;
    if (shown.flaw) {
        for (QString& argument : shown.flaw->arguments)
            argument = m_mask.masked(argument);
    }
    passOn(&Reporter::failed, shown, FailureNotice{masked(notice.error), notice.kept});
}

void MaskingReporter::noticed(const Subject& subject, const Phrase& line)
{
    passOn(&Reporter::noticed, subject, m_mask.masked(line));
}

void MaskingReporter::logged(const Subject& subject, const Phrase& line)
{
    passOn(&Reporter::logged, subject, m_mask.masked(line));
}

bool MaskingReporter::readsReports() const
{
    return std::ranges::any_of(m_reporters, [](const auto& reporter) { return reporter->readsReports(); });
}

bool MaskingReporter::readsLog() const
{
    return std::ranges::any_of(m_reporters, [](const auto& reporter) { return reporter->readsLog(); });
}

void MaskingReporter::tick(const Tally& tally)
{
    passOn(&Reporter::tick, tally);
}

void MaskingReporter::interrupted(const QList<Halfway>& left)
{
    passOn(&Reporter::interrupted, left);
}

void MaskingReporter::notesLost()
{
    passOn(&Reporter::notesLost);
}

void MaskingReporter::givenUp(const QList<Subject>& left)
{
    passOn(&Reporter::givenUp, left);
}

void MaskingReporter::finished(const Tally& tally, std::chrono::milliseconds duration)
{
    passOn(&Reporter::finished, tally, duration);
}

} // namespace tributary::cli
