#include "core/engine/keeping/move_record.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tributary {

QByteArray encodeMoves(const MovesUnderway& moves)
{
    QJsonObject byId;
    for (auto at = moves.begin(); at != moves.end(); ++at)
        byId.insert(QString::number(at.key().value), at.value());
    return QJsonDocument(byId).toJson(QJsonDocument::Compact);
}

MovesUnderway decodeMoves(const QByteArray& record)
{
    const QJsonObject byId = QJsonDocument::fromJson(record).object();
    MovesUnderway moves;
    for (auto at = byId.begin(); at != byId.end(); ++at) {
        bool isId = false;
        const DownloadId id{at.key().toULongLong(&isId)};
        if (isId && at.value().isString())
            moves.insert(id, at.value().toString());
    }
    return moves;
}

} // namespace tributary
