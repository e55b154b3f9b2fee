#pragma once

#include <QString>

namespace tributary {

inline constexpr QLatin1String extendedStart("\\\\?\\");

inline QString withBackslashes(QString path)
{
    return path.replace(u'/', u'\\');
}

// Whether the path has already the form that extendedPath gives it.
inline bool isExtended(const QString& path)
{
    return withBackslashes(path).startsWith(extendedStart);
}

// Windows takes more than 260 characters of this form alone, and takes it as it is: the path has to be
// absolute, and clean.
inline QString extendedPath(const QString& absolute)
{
    const QString native = withBackslashes(absolute);
    if (native.startsWith(extendedStart))
        return native;
    if (native.startsWith(QLatin1String("\\\\")))
        return QString(QLatin1String("\\\\?\\UNC") + native.sliced(1));
    return QString(extendedStart + native);
}

} // namespace tributary
