#include "core/engine/keeping/discard_record.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tributary {

QByteArray encodeDiscards(const DueDiscards& due)
{
    QJsonArray ids;
    for (const DownloadId id : due)
        ids.append(QString::number(id.value));
    return QJsonDocument(ids).toJson(QJsonDocument::Compact);
}

DueDiscards decodeDiscards(const QByteArray& record)
{
    const QJsonArray ids = QJsonDocument::fromJson(record).array();
    DueDiscards due;
    for (const auto id : ids) {
        bool isId = false;
        const DownloadId known{id.toString().toULongLong(&isId)};
        if (isId)
            due.insert(known);
    }
    return due;
}

} // namespace tributary
