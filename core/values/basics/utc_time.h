#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tributary {

// Does not go by way of the local time, for which the C library looks at its files each time.
inline QDateTime utcTimeAt(qint64 millisecondsSince1970)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(millisecondsSince1970, Qt::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(millisecondsSince1970, QTimeZone::UTC);
#endif
}

} // namespace tributary
