#include "core/engine/run/finished_run.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tributary {

namespace {

constexpr QLatin1String tookKey("tookMs");
constexpr QLatin1String fetchedKey("fetched");
constexpr QLatin1String resumedFromKey("resumedFrom");
constexpr QLatin1String verifiedKey("verified");
constexpr QLatin1String byKey("by");
constexpr QLatin1String placeKey("place");
constexpr QLatin1String byPieces("pieces");

QJsonObject written(const FoundChecksum& verified)
{
    if (verified.checksum.digest.isEmpty())
        return {{byKey, byPieces}};
    return {{byKey, nameOf(verified.origin)},
            {verifiedKey, toText(verified.checksum)},
            {placeKey, verified.place}};
}

std::optional<FoundChecksum> readVerified(const QJsonObject& from)
{
    const QString by = from.value(byKey).toString();
    if (by == byPieces)
        return FoundChecksum();
    const auto origin = choiceNamed<ChecksumOrigin>(by);
    const auto checksum = parseChecksum(from.value(verifiedKey).toString());
    if (!origin || !checksum)
        return std::nullopt;
    return FoundChecksum{.checksum = *checksum, .origin = *origin, .place = from.value(placeKey).toString()};
}

} // namespace

FinishedRun finishedRunOf(const DownloadResult& result)
{
    FinishedRun run{.took = result.duration, .resumedFrom = result.resumedFrom};
    // A file that was there already took no time.
    if (result.connectionsUsed > 0)
        run.fetched = std::max<qint64>(0, result.bytes - result.resumedFrom);
    if (result.checksum == ChecksumOutcome::Verified)
        run.verified = result.verified;
    return run;
}

DownloadEvent eventOf(DownloadId id, const FinishedRun& run, const QDateTime& now)
{
    QJsonObject facts{
        {tookKey, qint64{run.took.count()}}, {fetchedKey, run.fetched}, {resumedFromKey, run.resumedFrom}};
    if (run.verified)
        facts.insert(verifiedKey, written(*run.verified));
    return {.download = id,
            .at = now,
            .name = event_names::facts,
            .detail = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))};
}

std::optional<FinishedRun> finishedRunOf(const DownloadEvent& event)
{
    if (event.name != event_names::facts)
        return std::nullopt;
    const QJsonObject facts = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    if (!facts.contains(tookKey))
        return std::nullopt;
    FinishedRun run{.took = std::chrono::milliseconds(facts.value(tookKey).toInteger()),
                    .fetched = facts.value(fetchedKey).toInteger(),
                    .resumedFrom = facts.value(resumedFromKey).toInteger()};
    if (facts.contains(verifiedKey))
        run.verified = readVerified(facts.value(verifiedKey).toObject());
    // A file that was verified must never be shown as unverified.
    if (facts.contains(verifiedKey) && !run.verified)
        return std::nullopt;
    return run;
}

} // namespace tributary
