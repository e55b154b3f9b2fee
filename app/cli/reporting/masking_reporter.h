#pragma once

#include "app/cli/reporting/reporter.h"
#include "core/values/download/secret_mask.h"

#include <memory>
#include <vector>

namespace tributary::cli {

// Passes everything on to the reporters that were asked for, with the secrets blotted out.
class MaskingReporter : public Reporter
{
public:
    explicit MaskingReporter(SecretMask mask);

    void add(std::unique_ptr<Reporter> reporter);
    // Before anything is told of it.
    void learn(const DownloadRequest& request) { m_mask.learn(request); }

    void added(const Subject& subject, const QString& path) override;
    void probed(const Subject& subject, const ProbeReport& report) override;
    void progressed(const Subject& subject, const DownloadSnapshot& snapshot) override;
    void retrying(const Subject& subject, const RetryNotice& notice) override;
    void completed(const Subject& subject, const DownloadResult& result) override;
    void skipped(const Subject& subject, const QString& path) override;
    void failed(const Subject& subject, const FailureNotice& notice) override;
    void noticed(const Subject& subject, const Phrase& line) override;
    void logged(const Subject& subject, const Phrase& line) override;
    bool readsReports() const override;
    bool readsLog() const override;
    void tick(const Tally& tally) override;
    void interrupted(const QList<Halfway>& left) override;
    void notesLost() override;
    void givenUp(const QList<Subject>& left) override;
    void finished(const Tally& tally, std::chrono::milliseconds duration) override;

private:
    template<typename Method, typename... Values>
    void passOn(Method method, const Values&... values);
    DownloadError masked(DownloadError error) const;

    SecretMask m_mask;
    std::vector<std::unique_ptr<Reporter>> m_reporters;
};

} // namespace tributary::cli
