#pragma once

#include "core/values/download/download_id.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace tributary {

// Downloads by their numbers, as orders and answers name them.
QJsonValue toJson(DownloadId id);
QJsonArray toJson(const QList<DownloadId>& ids);
// Gives nullopt for a value that is no number of a download.
std::optional<DownloadId> idFrom(const QJsonValue& json);
// Gives nullopt for a value that is no list, and for a list with a member that is no number.
std::optional<QList<DownloadId>> idsFrom(const QJsonValue& json);

} // namespace tributary
