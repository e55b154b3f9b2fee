#include "tests/support/disk/small_volume.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace tributary {

namespace {

bool writeTo(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

bool enterAsOneself()
{
    const auto map = [](unsigned id) -> QByteArray {
        return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1";
    };
    const QByteArray user = map(::getuid());
    const QByteArray group = map(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeTo("/proc/self/setgroups", "deny") &&
           writeTo("/proc/self/uid_map", user) && writeTo("/proc/self/gid_map", group);
}

} // namespace

bool enterPrivateMounts()
{
    // In a container, root may not do it as such either.
    const bool entered = (::getuid() == 0 && ::unshare(CLONE_NEWNS) == 0) || enterAsOneself();
    return entered && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallVolume::SmallVolume(qint64 size)
    : m_root(m_folder.path())
{
    const QByteArray options = "size=" + QByteArray::number(size);
    const QByteArray where = QFile::encodeName(m_root);
    m_isMounted = ::mount("tmpfs", where.constData(), "tmpfs", 0, options.constData()) == 0;
}

bool SmallVolume::makeReadOnly() const
{
    const QByteArray where = QFile::encodeName(m_root);
    return ::mount(nullptr, where.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool SmallVolume::makeWritable() const
{
    const QByteArray where = QFile::encodeName(m_root);
    return ::mount(nullptr, where.constData(), nullptr, MS_REMOUNT, nullptr) == 0;
}

QString SmallVolume::name() const
{
    return m_root;
}

SmallVolume::~SmallVolume()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_root).constData(), MNT_DETACH);
}

} // namespace tributary
