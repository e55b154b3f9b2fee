#include "ui/desktop/session/entry_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tributary {

EntryFile::EntryFile(const QString& folder, const QString& name)
    : m_path(QDir(folder).filePath(name))
{
}

bool EntryFile::set(bool on)
{
    if (!on)
        return !QFile::exists(m_path) || QFile::remove(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(entry()) >= 0 && file.commit();
}

void EntryFile::refresh()
{
    if (isOn() && content() != entry())
        set(true);
}

QByteArray EntryFile::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tributary
