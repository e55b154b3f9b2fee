#include "app/remote/id_list.h"

namespace tributary {

QJsonValue toJson(DownloadId id)
{
    return static_cast<qint64>(id.value);
}

QJsonArray toJson(const QList<DownloadId>& ids)
{
    QJsonArray json;
    for (const DownloadId id : ids)
        json.append(toJson(id));
    return json;
}

std::optional<DownloadId> idFrom(const QJsonValue& json)
{
    const qint64 number = json.toInteger(0);
    return number > 0 ? std::optional(DownloadId{static_cast<quint64>(number)}) : std::nullopt;
}

std::optional<QList<DownloadId>> idsFrom(const QJsonValue& json)
{
    if (!json.isArray())
        return std::nullopt;
    QList<DownloadId> ids;
    const QJsonArray numbers = json.toArray();
    for (const auto& number : numbers) {
        const auto id = idFrom(number);
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return ids;
}

} // namespace tributary
