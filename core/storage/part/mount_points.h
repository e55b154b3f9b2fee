#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace tributary {

// The places at which other volumes begin, as far as the system tells without asking any disk. Linux does; a
// symbolic link to another volume is not followed, since whoever follows it may wait for that volume.
class MountPoints
{
public:
    // The text of /proc/self/mountinfo, or nothing.
    explicit MountPoints(const QByteArray& mountinfo = {});

    // Paths with the same place are most likely on one volume. Where nothing is known of mounts, a path's
    // place is its beginning: a drive, a share with its server, or the two highest folders.
    QString placeOf(const QString& path) const;

private:
    QSet<QString> m_points;
};

// Nothing on systems that have no such text.
QByteArray readMountinfo();

} // namespace tributary
