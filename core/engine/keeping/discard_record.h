#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace tributary {

// The cancelled downloads that still have files here, as a setting of the store: they are discarded when what
// is being done for them is over, or else at the next start.
using DueDiscards = QSet<DownloadId>;

inline constexpr QLatin1String discardsSetting("discardsDue");
QByteArray encodeDiscards(const DueDiscards& due);
DueDiscards decodeDiscards(const QByteArray& record);

} // namespace tributary
