#include "ui/list/rows/row_drag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace tributary {

const QLatin1String rowDragFormat("application/x-tributary-rows");

void addRows(QMimeData& mime, const QList<DownloadId>& ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid();
    for (const DownloadId id : ids)
        stream << id.value;
    mime.setData(rowDragFormat, bytes);
}

QList<DownloadId> rowsIn(const QMimeData& mime)
{
    const QByteArray bytes = mime.data(rowDragFormat);
    QDataStream stream(bytes);
    qint64 program = 0;
    stream >> program;
    QList<DownloadId> ids;
    while (program == QCoreApplication::applicationPid() && !stream.atEnd()) {
        quint64 value = 0;
        stream >> value;
        if (stream.status() == QDataStream::Ok)
            ids.append(DownloadId{value});
    }
    return ids;
}

} // namespace tributary
