#pragma once

#include <QDir>
#include <QString>

#include <string>

namespace tributary {

// Windows takes more than 260 characters of this form alone.
inline std::wstring nativePath(const QString& path)
{
    const QString absolute = QDir::toNativeSeparators(QDir(path).absolutePath());
    const QString prefixed = absolute.startsWith(QLatin1String("\\\\"))
                                 ? QString(QLatin1String("\\\\?\\UNC") + absolute.sliced(1))
                                 : QString(QLatin1String("\\\\?\\") + absolute);
    return prefixed.toStdWString();
}

} // namespace tributary
