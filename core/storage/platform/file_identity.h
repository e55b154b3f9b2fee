#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace tributary {

// Whether both objects are known to be one file. What has no number may be any file.
inline bool areOneObject(const QByteArray& object, const QByteArray& other)
{
    return !object.isEmpty() && object == other;
}

// Tells one file on this machine from another, and one state of it from the next.
struct FileIdentity
{
    QByteArray object; // device and inode, or the volume's file id; empty where a volume has none
    qint64 size = 0;
    qint64 modifiedNs = 0;
    // When anything of it changed, which nobody can set back; 0 where the system doesn't say.
    qint64 changedNs = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

} // namespace tributary
