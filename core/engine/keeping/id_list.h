#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace tributary {

// Ids as a setting of the store: a list of JSON, of texts, because a number of JSON has fewer digits than an
// id.
template<typename Ids>
QByteArray encodeIds(const Ids& ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(QString::number(id.value));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

template<typename Id>
QList<Id> decodeIds(const QByteArray& record)
{
    QList<Id> ids;
    const QJsonArray array = QJsonDocument::fromJson(record).array();
    for (const auto& value : array) {
        bool isId = false;
        const Id id{value.toString().toULongLong(&isId)};
        if (isId)
            ids.append(id);
    }
    return ids;
}

} // namespace tributary
