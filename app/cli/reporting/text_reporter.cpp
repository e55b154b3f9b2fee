#include "app/cli/reporting/text_reporter.h"

#include "app/cli/reporting/frame_rows.h"
#include "app/cli/reporting/message_lines.h"
#include "app/cli/terminal/text_width.h"
#include "words/phrase_text.h"

namespace tributary::cli {

namespace {

constexpr std::chrono::seconds linesInterval(3);
// More would fill the log of whoever reads no bars.
constexpr qsizetype mostWithALineEach = 4;

} // namespace

TextReporter::TextReporter(QIODevice& out, TextStyle style, Clock clock)
    : m_screen(out)
    , m_style(std::move(style))
    , m_clock(std::move(clock))
    , m_linesAt(m_clock.elapsed())
{
}

void TextReporter::added(const Subject&, const QString&) {}

void TextReporter::probed(const Subject&, const ProbeReport&) {}

void TextReporter::progressed(const Subject& subject, const DownloadSnapshot& snapshot)
{
    if (isActive(snapshot.state))
        m_active[subject.number] = snapshot;
    else
        forget(subject);
}

void TextReporter::retrying(const Subject& subject, const RetryNotice& notice)
{
    // A bar shows the wait in its own row, which a list that is fetched has none of.
    const bool hasRow = m_style.progress == ProgressStyle::Bar && subject.number != 0;
    const Weight weight = hasRow ? Weight::Verbose : Weight::Normal;
    say(weight, retryLine(subject, notice));
}

void TextReporter::completed(const Subject& subject, const DownloadResult& result)
{
    forget(subject);
    if (shows(Weight::Normal))
        say(Weight::Normal, completedLine(result, m_style.look));
}

void TextReporter::skipped(const Subject& subject, const QString& path)
{
    forget(subject);
    say(Weight::Normal, skippedLine(path, m_style.look));
}

void TextReporter::failed(const Subject& subject, const FailureNotice& notice)
{
    forget(subject);
    say(Weight::Error, failedLine(subject, notice, m_style.look));
}

void TextReporter::noticed(const Subject&, const Phrase& line)
{
    if (m_style.tellsNotices)
        say(Weight::Error, printable(phraseText(line)));
}

void TextReporter::logged(const Subject& subject, const Phrase& line)
{
    if (shows(Weight::Verbose))
        say(Weight::Verbose, QStringLiteral("[%1] %2").arg(subject.number).arg(printable(line.english())));
}

void TextReporter::tick(const Tally& tally)
{
    m_tally = tally;
    ++m_tick;
    if (m_style.verbosity == Verbosity::Quiet)
        return;
    if (m_style.progress == ProgressStyle::Bar)
        drawBars();
    if (m_style.progress == ProgressStyle::Lines)
        printLines();
}

void TextReporter::interrupted(const QList<Halfway>& left)
{
    m_isInterrupted = true;
    m_active.clear();
    m_screen.clear(m_style.frameSize().columns);
    say(Weight::Error, interruptedLine(left));
}

void TextReporter::notesLost()
{
    say(Weight::Error, notesLostLine());
}

void TextReporter::givenUp(const QList<Subject>&)
{
    say(Weight::Error, givenUpLine());
}

void TextReporter::finished(const Tally& tally, std::chrono::milliseconds duration)
{
    m_active.clear();
    m_screen.clear(m_style.frameSize().columns);
    if (tally.total == 0 && !m_isInterrupted)
        say(Weight::Normal, nothingLine());
    if (tally.total > 1)
        say(Weight::Normal, summaryLine(tally, duration, m_style.look));
}

bool TextReporter::shows(Weight weight) const
{
    const Weight least = m_style.verbosity == Verbosity::Quiet    ? Weight::Error
                         : m_style.verbosity == Verbosity::Normal ? Weight::Normal
                                                                  : Weight::Verbose;
    return weight >= least;
}

void TextReporter::say(Weight weight, const QString& line)
{
    if (shows(weight))
        m_screen.print(line, rows(), m_style.frameSize().columns);
}

void TextReporter::forget(const Subject& subject)
{
    m_active.remove(subject.number);
}

QStringList TextReporter::rows() const
{
    const bool drawing = m_style.progress == ProgressStyle::Bar && m_style.verbosity != Verbosity::Quiet;
    if (!drawing || m_active.isEmpty() || !m_style.mayDraw())
        return {};
    return frameRows(m_active.values(), m_tally, m_style.frameSize(), m_style.look, m_style.connectionRows,
                     m_tick);
}

void TextReporter::drawBars()
{
    if (m_style.mayDraw())
        m_screen.draw(rows(), m_style.frameSize().columns);
}

void TextReporter::printLines()
{
    if (m_clock.elapsed() - m_linesAt < linesInterval)
        return;
    m_linesAt = m_clock.elapsed();
    QList<DownloadSnapshot> running = m_active.values();
    running.removeIf([](const DownloadSnapshot& one) { return one.state == DownloadState::Waiting; });
    if (running.size() > mostWithALineEach) {
        say(Weight::Normal, progressLine(running, m_tally));
        return;
    }
    for (const DownloadSnapshot& snapshot : std::as_const(running))
        say(Weight::Normal, progressLine(snapshot));
}

} // namespace tributary::cli
