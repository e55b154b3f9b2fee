#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tributary {

// The new paths of downloads that are being moved, as a setting of the store. They are noted before the files
// move, so that the next start knows of a move that a kill cut short.
using MovesUnderway = QHash<DownloadId, QString>;

inline constexpr QLatin1String movesSetting("movesUnderway");
QByteArray encodeMoves(const MovesUnderway& moves);
MovesUnderway decodeMoves(const QByteArray& record);

} // namespace tributary
