#pragma once

#include <QHash>
#include <QStringList>

namespace tributary {

// What a volume has for files that are being made.
struct Room
{
    qint64 free = 0;
    // What their parts have of it already, by the paths of the files: space may be reserved long before bytes
    // come.
    QHash<QString, qint64> given = {};
};

// Looks at the disk: free bytes of the folder's volume, and at the parts of files in that folder.
Room roomIn(const QString& folder, const QStringList& files);

} // namespace tributary
