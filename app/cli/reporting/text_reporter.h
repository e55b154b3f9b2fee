#pragma once

#include "app/cli/reporting/reporter.h"
#include "app/cli/terminal/screen.h"
#include "app/cli/terminal/text_style.h"

#include <QMap>

namespace tributary::cli {

// Words and bars for a person.
class TextReporter : public Reporter
{
public:
    TextReporter(QIODevice& out, TextStyle style, Clock clock);

    void added(const Subject& subject, const QString& path) override;
    void probed(const Subject& subject, const ProbeReport& report) override;
    void progressed(const Subject& subject, const DownloadSnapshot& snapshot) override;
    void retrying(const Subject& subject, const RetryNotice& notice) override;
    void completed(const Subject& subject, const DownloadResult& result) override;
    void skipped(const Subject& subject, const QString& path) override;
    void failed(const Subject& subject, const FailureNotice& notice) override;
    void noticed(const Subject& subject, const Phrase& line) override;
    void logged(const Subject& subject, const Phrase& line) override;
    bool readsReports() const override { return false; }
    bool readsLog() const override { return shows(Weight::Verbose); }
    void tick(const Tally& tally) override;
    void interrupted(const QList<Halfway>& left) override;
    void notesLost() override;
    void givenUp(const QList<Subject>& left) override;
    void finished(const Tally& tally, std::chrono::milliseconds duration) override;

private:
    enum class Weight : quint8 { Verbose, Normal, Error };
    bool shows(Weight weight) const;
    void say(Weight weight, const QString& line);
    void forget(const Subject& subject);
    QStringList rows() const;
    void drawBars();
    void printLines();

    Screen m_screen;
    TextStyle m_style;
    Clock m_clock;
    QMap<int, DownloadSnapshot> m_active;
    Tally m_tally;
    int m_tick = 0;
    bool m_isInterrupted = false;
    std::chrono::milliseconds m_linesAt{0};
};

} // namespace tributary::cli
