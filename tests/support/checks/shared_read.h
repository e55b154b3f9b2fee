#pragma once

#include <QFile>

namespace tributary::test {

// Opens a file to read that the tested code may have open. Windows lets nobody read such a file who doesn't
// share with its owner the right to rename and delete it, which Qt never does.
#ifdef Q_OS_WIN
bool openShared(QFile& file);
#else
inline bool openShared(QFile& file)
{
    return file.open(QIODevice::ReadOnly);
}
#endif

// Null where there is no such file.
inline QByteArray sharedRead(const QString& path)
{
    QFile file(path);
    return openShared(file) ? file.readAll() : QByteArray();
}

} // namespace tributary::test
