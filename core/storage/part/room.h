#pragma once

#include <QHash>
#include <QStringList>

namespace tributary {

// The space of a volume for files that are being made.
struct Room
{
    qint64 free = 0;
    // The bytes that the volume has given to the parts of the files, by the paths of those: space may be
    // reserved long before bytes come.
    QHash<QString, qint64> given = {};
};

// Looks at the disk: free bytes of the folder's volume, and at the parts of files in that folder.
Room roomIn(const QString& folder, const QStringList& files);

} // namespace tributary
