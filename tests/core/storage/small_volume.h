#pragma once

#include <QTemporaryDir>

namespace tributary {

// Keeps what this process mounts from everybody else, and ends it with the process however that ends.
// False where the system doesn't allow it. To be called before there is a second thread.
bool enterPrivateMounts();

// A real file system of limited size.
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
    QString root() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace tributary
