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
    return error.detail.isEmpty() ? text : text + QLatin1String(": ") + error.detail;
}

// The other way: "NotFound (404): while…".
std::optional<DownloadError> errorFrom(const QString& text)
{
    static const QRegularExpression line(QStringLiteral("^(\\w+)(?: \\((\\d+)\\))?(?:: (.*))?$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = line.match(text);
    for (int kind = 0; match.hasMatch() && kind <= static_cast<int>(lastErrorKind); ++kind) {
        if (nameOf(static_cast<ErrorKind>(kind)) == match.capturedView(1))
            return DownloadError{.kind = static_cast<ErrorKind>(kind),
                                 .httpStatus = match.capturedView(2).toInt(),
                                 .detail = match.captured(3)};
    }
    return std::nullopt;
}

} // namespace

std::optional<DownloadError> errorOf(const DownloadEvent& event)
{
    const bool tellsOfOne = event.name == event_names::retrying || event.name == event_names::failed ||
                            event.name == event_names::paused;
    return tellsOfOne ? errorFrom(event.detail) : std::nullopt;
}

std::optional<DownloadEvent> eventOf(DownloadId id, const JobEvent& told, const QDateTime& now)
{
    const auto event = [&](QLatin1String name, QString detail) {
        return DownloadEvent{.download = id, .at = now, .name = name, .detail = std::move(detail)};
    };
    if (const auto* notice = std::get_if<RetryNotice>(&told))
        return event(event_names::retrying, textOf(notice->error));
    if (const auto* result = std::get_if<DownloadResult>(&told))
        return event(event_names::finished, result->path);
    if (const auto* file = std::get_if<SkippedFile>(&told))
        return event(event_names::skipped, file->path);
    if (const auto* failure = std::get_if<FailureNotice>(&told))
        return event(event_names::failed, textOf(failure->error));
    if (const auto* line = std::get_if<LogLine>(&told); line && line->kind == LogKind::Finding)
        return event(event_names::note, line->text);
    return std::nullopt;
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
