#pragma once

#include <QTemporaryDir>

namespace tributary {

// Keeps what this process mounts from everybody else, and ends it with the process however that ends.
// False where the system doesn't allow it. To be called before there is a second thread. On Windows the
// script that starts a test in Wine has done so (tests/support/disk/small_volumes_in_wine.py).
bool enterPrivateMounts();

// A real file system of limited size. On Windows it is a drive, and needs a QCoreApplication.
class SmallVolume
{
public:
    explicit SmallVolume(qint64 size);
    ~SmallVolume();
    SmallVolume(const SmallVolume&) = delete;
    SmallVolume& operator=(const SmallVolume&) = delete;

    bool isMounted() const { return m_isMounted; }
    // From then on nothing on the volume can be written.
    bool makeReadOnly() const;
    bool makeWritable() const;
    // A folder of the volume, empty at first.
    QString root() const { return m_root; }
    QString filePath(const QString& name) const { return m_root + u'/' + name; }
    // As messages name the volume.
    QString name() const;

private:
#ifndef Q_OS_WIN
    QTemporaryDir m_folder;
#endif
    QString m_root;
    bool m_isMounted = false;
};

} // namespace tributary
