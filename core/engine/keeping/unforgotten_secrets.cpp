#include "core/engine/keeping/unforgotten_secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tributary {

QByteArray encodeUnforgotten(const UnforgottenSecrets& keys)
{
    QJsonArray array;
    for (const SecretsKey key : keys)
        array.append(QString::number(key.value)); // a number of JSON has fewer digits
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

UnforgottenSecrets decodeUnforgotten(const QByteArray& record)
{
    UnforgottenSecrets keys;
    const QJsonArray array = QJsonDocument::fromJson(record).array();
    for (const auto& value : array) {
        bool isKey = false;
        const SecretsKey key{value.toString().toULongLong(&isKey)};
        if (isKey)
            keys.append(key);
    }
    return keys;
}

} // namespace tributary
