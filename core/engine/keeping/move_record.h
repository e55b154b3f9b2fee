#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tributary {

// Where downloads are being moved to, as a setting of the store: noted before their files move, for the case
// that a kill comes before it is noted that they have.
using MovesUnderway = QHash<DownloadId, QString>;

inline constexpr QLatin1String movesSetting("movesUnderway");
QByteArray encodeMoves(const MovesUnderway& moves);
MovesUnderway decodeMoves(const QByteArray& record);

} // namespace tributary
