#include "app/cli/reporting/json_events.h"

#include "app/cli/reporting/message_lines.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/network/link_spelling.h"
#include "words/failure_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tributary::cli {

namespace {

using Seconds = std::chrono::duration<double>;

template<typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QByteArray& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

QJsonValue statusOf(const DownloadError& error)
{
    return error.httpStatus == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(error.httpStatus);
}

QString phaseOf(DownloadState state)
{
    switch (state) {
    case DownloadState::Assembling: return QStringLiteral("assemble");
    case DownloadState::Verifying: return QStringLiteral("verify");
    default: return QStringLiteral("download");
    }
}

QJsonArray connectionsOf(const DownloadSnapshot& snapshot)
{
    QJsonArray connections;
    for (const ConnectionSnapshot& connection : snapshot.connections) {
        connections.append(QJsonObject{{QStringLiteral("start"), connection.start},
                                       {QStringLiteral("position"), connection.position},
                                       {QStringLiteral("end"), orNull(connection.end)},
                                       {QStringLiteral("speed"), connection.bytesPerSecond}});
    }
    return connections;
}

QJsonArray wrongSourcesOf(const DownloadResult& result)
{
    QJsonArray sources;
    for (const WrongSource& wrong : result.wrongSources) {
        sources.append(QJsonObject{{QStringLiteral("url"), givenText(wrong.url)},
                                   {QStringLiteral("kind"), nameOf(wrong.error.kind)},
                                   {QStringLiteral("message"), wrong.error.detail.english()}});
    }
    return sources;
}

QJsonObject measuredFields(const ConnectionMeasurement& measured)
{
    QJsonArray steps;
    for (const ConnectionStep& step : measured.steps) {
        steps.append(QJsonObject{{QStringLiteral("connections"), step.connections},
                                 {QStringLiteral("speed"), step.bytesPerSecond}});
    }
    return {{QStringLiteral("accepted"), measured.accepted},
            {QStringLiteral("best"), measured.best},
            {QStringLiteral("refused"), measured.wasRefused},
            {QStringLiteral("cutShort"), measured.wasCutShort},
            {QStringLiteral("steps"), steps}};
}

QJsonValue secondsOrNull(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? QJsonValue(Seconds(*time).count()) : QJsonValue(QJsonValue::Null);
}

QString wordOf(BenchMode mode)
{
    return mode == BenchMode::Sequential ? QStringLiteral("sequential") : QStringLiteral("parallel");
}

QString wordOf(FileClass size)
{
    switch (size) {
    case FileClass::Small: return QStringLiteral("small");
    case FileClass::Medium: return QStringLiteral("medium");
    case FileClass::Large: break;
    }
    return QStringLiteral("large");
}

QJsonObject modeFields(const ModeFigures& figures)
{
    return {{QStringLiteral("seconds"), secondsOrNull(figures.duration)},
            {QStringLiteral("speed"), orNull(figures.bytesPerSecond)},
            {QStringLiteral("completed"), figures.completed},
            {QStringLiteral("failed"), figures.failed}};
}

QJsonArray sizesOf(const BenchFigures& figures)
{
    QJsonArray sizes;
    for (const SizeFigures& size : figures.sizes) {
        sizes.append(QJsonObject{{QStringLiteral("files"), wordOf(size.size)},
                                 {QStringLiteral("sequential"), secondsOrNull(size.sequential)},
                                 {QStringLiteral("parallel"), secondsOrNull(size.parallel)}});
    }
    return sizes;
}

// Qt escapes what JSON wants to have escaped, and a terminal heeds more than that.
QByteArray withoutSteering(const QByteArray& json)
{
    QString escaped;
    for (const QChar c : QString::fromUtf8(json)) {
        if (steersTerminal(c))
            escaped += QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

QByteArray lineAt(const QDateTime& time, QJsonObject fields)
{
    fields[QLatin1String("time")] = time.toUTC().toString(Qt::ISODateWithMs);
    return withoutSteering(QJsonDocument(fields).toJson(QJsonDocument::Compact)) + '\n';
}

// The sentence tells what happened, and no remedy: the terminal can't know what the window offers.
QString happenedIn(const DownloadError& error)
{
    const QString happened = happenedText(error, Reader::Script);
    const QString detail = detailText(error, Reader::Script);
    return detail.isEmpty() ? happened : QString(happened + QLatin1String(": ") + detail);
}

QJsonObject listedFields(const DownloadSnapshot& download)
{
    const StepProgress step = stepOf(download);
    const auto left = download.timeLeft;
    const auto& error = download.error;
    // The unfinished file of a cancelled download was deleted.
    const bool isGone = download.state == DownloadState::Cancelled;
    const QJsonValue null(QJsonValue::Null);
    return {{QStringLiteral("state"), nameOf(download.state)},
            {QStringLiteral("path"), download.path.isEmpty() ? null : QJsonValue(download.path)},
            {QStringLiteral("bytes"), isGone ? 0 : step.done},
            {QStringLiteral("size"), orNull(step.whole)},
            {QStringLiteral("percent"), isGone ? null : orNull(step.percent())},
            {QStringLiteral("speed"), download.bytesPerSecond},
            {QStringLiteral("eta"), left ? QJsonValue(qint64(left->count())) : null},
            {QStringLiteral("kind"), error ? QJsonValue(nameOf(error->kind)) : null},
            {QStringLiteral("httpStatus"), error ? statusOf(*error) : null},
            {QStringLiteral("message"), error ? QJsonValue(happenedIn(*error)) : null}};
}

} // namespace

QJsonObject probedFields(const ProbeReport& report)
{
    QJsonObject fields{
        {QStringLiteral("size"), orNull(report.size)},
        {QStringLiteral("rangeSupported"), report.rangeSupported},
        {QStringLiteral("name"), report.name},
        {QStringLiteral("finalUrl"), givenText(report.finalUrl.adjusted(QUrl::RemoveUserInfo))},
        {QStringLiteral("etag"), textOrNull(report.validators.etag)},
        {QStringLiteral("lastModified"), textOrNull(report.validators.lastModified)}};
    if (report.connections)
        fields.insert(QStringLiteral("connections"), measuredFields(*report.connections));
    return fields;
}

QJsonObject progressFields(const DownloadSnapshot& snapshot)
{
    const StepProgress step = stepOf(snapshot);
    const auto left = snapshot.timeLeft;
    return {{QStringLiteral("bytes"), step.done},
            {QStringLiteral("size"), orNull(step.whole)},
            {QStringLiteral("percent"), orNull(step.percent())},
            {QStringLiteral("speed"), snapshot.bytesPerSecond},
            {QStringLiteral("eta"), left ? QJsonValue(qint64(left->count())) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("mode"), nameOf(snapshot.mode)},
            {QStringLiteral("phase"), phaseOf(snapshot.state)},
            {QStringLiteral("connections"), connectionsOf(snapshot)}};
}

QJsonObject retryFields(const RetryNotice& notice)
{
    return {{QStringLiteral("kind"), nameOf(notice.error.kind)},
            {QStringLiteral("httpStatus"), statusOf(notice.error)},
            {QStringLiteral("attempt"), notice.attempt},
            {QStringLiteral("wait"), Seconds(notice.wait).count()}};
}

QJsonObject completedFields(const DownloadResult& result)
{
    QJsonObject fields{{QStringLiteral("path"), result.path},
                       {QStringLiteral("bytes"), result.bytes},
                       {QStringLiteral("seconds"), Seconds(result.duration).count()},
                       {QStringLiteral("speed"), speedOf(result)},
                       {QStringLiteral("segmented"), result.segmented},
                       {QStringLiteral("rangeSupported"), result.rangeSupported},
                       {QStringLiteral("connectionsUsed"), result.connectionsUsed},
                       {QStringLiteral("retries"), result.retries},
                       {QStringLiteral("resumedFrom"), result.resumedFrom},
                       {QStringLiteral("bytesDiscarded"), result.bytesDiscarded},
                       {QStringLiteral("checksum"), nameOf(result.checksum)}};
    if (result.size == SizeOutcome::NotConfirmed)
        fields.insert(QStringLiteral("sizeConfirmed"), false);
    if (!result.wrongSources.isEmpty())
        fields.insert(QStringLiteral("wrongSources"), wrongSourcesOf(result));
    return fields;
}

QJsonObject failedFields(const Subject& subject, const FailureNotice& notice)
{
    return {{QStringLiteral("kind"), nameOf(notice.error.kind)},
            {QStringLiteral("httpStatus"), statusOf(notice.error)},
            {QStringLiteral("message"), failureWords(subject, notice.error, Reader::Script)},
            {QStringLiteral("kept"), notice.kept}};
}

QJsonObject summaryFields(const Tally& tally, std::chrono::milliseconds duration)
{
    return {{QStringLiteral("completed"), tally.completed},
            {QStringLiteral("failed"), tally.failed},
            {QStringLiteral("skipped"), tally.skipped},
            {QStringLiteral("bytes"), tally.bytes},
            {QStringLiteral("seconds"), Seconds(duration).count()}};
}

QJsonObject passFields(const PassResult& pass)
{
    return {{QStringLiteral("mode"), wordOf(pass.mode)},
            {QStringLiteral("round"), pass.round},
            {QStringLiteral("seconds"), Seconds(pass.duration).count()},
            {QStringLiteral("bytes"), pass.bytes()},
            {QStringLiteral("speed"), pass.bytesPerSecond()},
            {QStringLiteral("completed"), pass.files.size()},
            {QStringLiteral("failed"), pass.failed}};
}

QJsonObject benchmarkFields(const BenchFigures& figures)
{
    return {{QStringLiteral("rounds"), figures.rounds},
            {QStringLiteral("sequential"), modeFields(figures.sequential)},
            {QStringLiteral("parallel"), modeFields(figures.parallel)},
            {QStringLiteral("ratio"), orNull(figures.ratio)},
            {QStringLiteral("sizes"), sizesOf(figures)}};
}

QByteArray eventLine(const QString& event, const Subject& subject, QJsonObject fields, const QDateTime& time)
{
    const QJsonValue null(QJsonValue::Null);
    fields[QLatin1String("event")] = event;
    // A list that is fetched has a link, and is none of the downloads.
    fields[QLatin1String("id")] = subject.number != 0 ? QJsonValue(subject.number) : null;
    fields[QLatin1String("url")] = subject.text.isEmpty() ? null : QJsonValue(subject.text);
    return lineAt(time, fields);
}

QByteArray listedLine(const DownloadSnapshot& download, const QDateTime& time)
{
    QJsonObject fields = listedFields(download);
    fields[QLatin1String("event")] = QLatin1String("listed");
    fields[QLatin1String("id")] = static_cast<qint64>(download.id.value);
    fields[QLatin1String("url")] = givenText(download.url.toUrl());
    return lineAt(time, fields);
}

} // namespace tributary::cli
