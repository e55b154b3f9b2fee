#include "core/engine/keeping/remembered_event.h"

#include <QRegularExpression>

namespace tributary {

namespace {

using enum DownloadState;

QString textOf(const DownloadError& error)
{
    QString text = nameOf(error.kind);
    if (error.httpStatus != 0)
        text += QStringLiteral(" (%1)").arg(error.httpStatus);
    return error.detail.isEmpty() ? text : text + QLatin1String(": ") + error.detail.english();
}

// Reads an error back from its text, such as "NotFound (404): while…".
std::optional<DownloadError> errorFrom(const QString& text)
{
    static const QRegularExpression line(QStringLiteral("^(\\w+)(?: \\((\\d+)\\))?(?:: (.*))?$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = line.match(text);
    const auto kind = choiceNamed<ErrorKind>(match.captured(1));
    if (!kind)
        return std::nullopt;
    return DownloadError{.kind = *kind,
                         .httpStatus = match.capturedView(2).toInt(),
                         .detail = Phrase::fromEnglish(match.captured(3))};
}

struct Line
{
    QLatin1String name;
    QString detail;
};

// The line of the history for what a run tells, if it gets one. A kind of event that is not named here does
// not compile.
struct HistoryLine
{
    using Answer = std::optional<Line>;

    Answer operator()(const RetryNotice& notice) const
    {
        return Line{event_names::retrying, textOf(notice.error)};
    }
    Answer operator()(const DownloadResult& result) const { return Line{event_names::finished, result.path}; }
    Answer operator()(const SkippedFile& file) const { return Line{event_names::skipped, file.path}; }
    Answer operator()(const FailureNotice& failure) const
    {
        return Line{event_names::failed, textOf(failure.error)};
    }
    Answer operator()(const LogLine& line) const
    {
        return line.kind == LogKind::Finding ? Answer({event_names::note, line.text.english()})
                                             : std::nullopt;
    }
    Answer operator()(const ProbeReport&) const { return std::nullopt; }
    Answer operator()(const ForTheEngine auto&) const { return std::nullopt; }
};

} // namespace

std::optional<DownloadError> errorOf(const DownloadEvent& event)
{
    const bool tellsOfOne = event.name == event_names::retrying || event.name == event_names::failed ||
                            event.name == event_names::paused;
    return tellsOfOne ? errorFrom(event.detail) : std::nullopt;
}

std::optional<DownloadEvent> eventOf(DownloadId id, const JobEvent& told, const QDateTime& now)
{
    const auto line = std::visit(HistoryLine(), told);
    if (!line)
        return std::nullopt;
    return DownloadEvent{.download = id, .at = now, .name = line->name, .detail = line->detail};
}

std::optional<DownloadEvent> eventOf(DownloadState before, const DownloadSnapshot& download,
                                     const QDateTime& now)
{
    if (download.state == before)
        return std::nullopt;
    const auto event = [&](QLatin1String name) {
        return DownloadEvent{.download = download.id,
                             .at = now,
                             .name = name,
                             .detail = download.error ? textOf(*download.error) : QString()};
    };
    if (before == Queued && download.state == Connecting)
        return event(event_names::started);
    if (download.state == Paused && isActive(before))
        return event(event_names::paused);
    if (download.state == Cancelled)
        return event(event_names::cancelled);
    return std::nullopt;
}

} // namespace tributary
