#pragma once

#include "core/values/download/download_id.h"

#include <QList>

class QMimeData;

namespace tributary {

// The rows of our own list that are being dragged, within this program and nowhere else.
extern const QLatin1String rowDragFormat;
void addRows(QMimeData& mime, const QList<DownloadId>& ids);
// The dragged rows' ids; empty for a drag of anything else.
QList<DownloadId> rowsIn(const QMimeData& mime);

} // namespace tributary
