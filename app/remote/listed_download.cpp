#include "app/remote/listed_download.h"

#include "app/remote/id_list.h"
#include "core/values/download/secret_mask.h"
#include "core/values/network/link_spelling.h"

namespace tributary {

namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String urlKey("url");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String stateKey("state");
constexpr QLatin1String bytesKey("bytes");
constexpr QLatin1String stepBytesKey("stepBytes");
constexpr QLatin1String sizeKey("size");
constexpr QLatin1String speedKey("speed");
constexpr QLatin1String leftKey("left");
constexpr QLatin1String errorKey("error");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String statusKey("status");
constexpr QLatin1String detailKey("detail");
constexpr QLatin1String serverKey("server");

// A download that goes on may still know of an earlier failure, which is no news.
bool tellsItsError(const DownloadSnapshot& download)
{
    return download.error &&
           (download.state == DownloadState::Failed || download.state == DownloadState::Paused ||
            download.state == DownloadState::Waiting);
}

QJsonObject jsonOf(const DownloadError& error)
{
    return {{kindKey, nameOf(error.kind)},
            {statusKey, error.httpStatus},
            {detailKey, withoutLikelySecrets(error.detail.english())},
            {serverKey, error.server}};
}

std::optional<DownloadError> errorFrom(const QJsonObject& json)
{
    const auto kind = choiceNamed<ErrorKind>(json[kindKey].toString());
    const qint64 status = json[statusKey].toInteger(-1);
    constexpr qint64 highestStatus = 999;
    if (!kind || status < 0 || status > highestStatus || !json[detailKey].isString() ||
        !json[serverKey].isString())
        return std::nullopt;
    return DownloadError{.kind = *kind,
                         .httpStatus = static_cast<int>(status),
                         .detail = Phrase::fromEnglish(json[detailKey].toString()),
                         .doubt = {},
                         .server = json[serverKey].toString()};
}

// Numbers that were left out are unknown; others are no less than 0.
bool areNumbers(const QJsonObject& json)
{
    for (const QLatin1String key : {bytesKey, stepBytesKey, speedKey}) {
        if (json[key].toInteger(-1) < 0)
            return false;
    }
    for (const QLatin1String key : {sizeKey, leftKey}) {
        if (json.contains(key) && json[key].toInteger(-1) < 0)
            return false;
    }
    return true;
}

} // namespace

QJsonObject listedJson(const DownloadSnapshot& download)
{
    QJsonObject json{
        {idKey, toJson(download.id)},       {urlKey, withoutLikelySecrets(givenText(download.url.toUrl()))},
        {pathKey, download.path},           {stateKey, nameOf(download.state)},
        {bytesKey, download.bytes},         {stepBytesKey, download.stepBytes},
        {speedKey, download.bytesPerSecond}};
    if (download.size)
        json.insert(sizeKey, *download.size);
    if (const auto left = download.timeLeft)
        json.insert(leftKey, qint64{left->count()});
    if (tellsItsError(download))
        json.insert(errorKey, jsonOf(*download.error));
    return json;
}

std::expected<DownloadSnapshot, FrameFault> listedFrom(const QJsonObject& json)
{
    const auto id = idFrom(json[idKey]);
    const auto state = choiceNamed<DownloadState>(json[stateKey].toString());
    if (!id || !state || !json[urlKey].isString() || !json[pathKey].isString() || !areNumbers(json))
        return std::unexpected(FrameFault::Nonsense);
    DownloadSnapshot download;
    download.id = *id;
    download.url = linkFrom(json[urlKey].toString());
    download.path = json[pathKey].toString();
    download.state = *state;
    download.bytes = json[bytesKey].toInteger();
    download.stepBytes = json[stepBytesKey].toInteger();
    download.bytesPerSecond = json[speedKey].toInteger();
    if (json.contains(sizeKey))
        download.size = json[sizeKey].toInteger();
    if (json.contains(leftKey))
        download.timeLeft = std::chrono::seconds(json[leftKey].toInteger());
    if (!json.contains(errorKey))
        return download;
    const auto error = errorFrom(json[errorKey].toObject());
    if (!error)
        return std::unexpected(FrameFault::Nonsense);
    download.error = *error;
    return download;
}

} // namespace tributary
