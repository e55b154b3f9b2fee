#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// Names the volume that a folder is on, or would be on once it is made.
QByteArray volumeOf(const QString& folder);
// The free bytes of the folder's volume, as far as the volume says.
qint64 freeBytesOn(const QString& folder);

} // namespace tributary
