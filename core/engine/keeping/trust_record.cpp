#include "core/engine/keeping/trust_record.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tributary {

QByteArray encodeTrust(const QList<TrustedCertificate>& trusted)
{
    QJsonObject byHost;
    for (const TrustedCertificate& certificate : trusted)
        byHost.insert(certificate.host, QString::fromLatin1(certificate.fingerprint.toHex()));
    return QJsonDocument(byHost).toJson(QJsonDocument::Compact);
}

QList<TrustedCertificate> decodeTrust(const QByteArray& record)
{
    const QJsonObject byHost = QJsonDocument::fromJson(record).object();
    QList<TrustedCertificate> trusted;
    for (auto at = byHost.begin(); at != byHost.end(); ++at) {
        const QByteArray fingerprint = QByteArray::fromHex(at.value().toString().toLatin1());
        if (!fingerprint.isEmpty())
            trusted.append({.host = at.key(), .fingerprint = fingerprint});
    }
    return trusted;
}

} // namespace tributary
