#pragma once

#include "core/values/network/certificate_doubt.h"

#include <QList>

namespace tributary {

// The certificates that a person trusts, as a setting of the store.
inline constexpr QLatin1String trustSetting("trustedCertificates");
QByteArray encodeTrust(const QList<TrustedCertificate>& trusted);
QList<TrustedCertificate> decodeTrust(const QByteArray& record);

} // namespace tributary
