#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace tributary {

// Says whom to trust and which certificate to show, as a person chose it. Reads the files that are named, and
// says of one why it is of no use.
Expected<QSslConfiguration> tlsSetup(const NetworkProfile& profile);
// Whether the file has certificates of authorities, as tlsSetup wants them.
Expected<bool> hasAuthorities(const QString& caFile);
// The setup to go on with where tlsSetup failed: no handshake ends well.
QSslConfiguration trustingNobody();
// The setup for the line to a proxy, from the one for servers.
QSslConfiguration tlsToProxy(QSslConfiguration tls);
// The state of a profile's file; the file is read again when its stamp has changed.
struct FileStamp
{
    QDateTime modified;
    qint64 size = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
QList<FileStamp> stampsOfFiles(const NetworkProfile& profile);

// What is wrong with the certificate that a host has shown; null where it has shown none.
std::shared_ptr<const CertificateDoubt> doubtOn(const QString& host, const QSslCertificate& shown,
                                                const QList<QSslError>& errors);
// The errors of a chain that a host has shown, where these authorities are believed beside the usual ones.
QList<QSslError> errorsIn(const QList<QSslCertificate>& shown, const QString& host,
                          const QList<QSslCertificate>& authorities);
// Drops the errors of a handshake that don't count where these authorities are believed: Schannel finds fault
// with every certificate that signed itself, believed or not.
QList<QSslError> errorsThatCount(QList<QSslError> errors, const QList<QSslCertificate>& authorities);
QByteArray fingerprintOf(const QSslCertificate& certificate);

// Whether the certificate's key is locked, and the passphrase that was given does not open it.
Expected<bool> lacksPassphrase(const ClientCertificate& shown);

} // namespace tributary
