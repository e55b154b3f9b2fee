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
// The setup to go on with where tlsSetup failed: no handshake ends well.
QSslConfiguration trustingNobody();
// How those files stand; when it is another than before, they are to be read again.
struct FileStamp
{
    QDateTime modified;
    qint64 size = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
QList<FileStamp> stampsOfFiles(const NetworkProfile& profile);

// What is wrong with the certificate that a host has shown; nothing where it has shown none.
std::shared_ptr<const CertificateDoubt> doubtOn(const QString& host, const QSslCertificate& shown,
                                                const QList<QSslError>& errors);
// What speaks against a chain that a host has shown, where these authorities are believed beside the usual
// ones.
QList<QSslError> errorsIn(const QList<QSslCertificate>& shown, const QString& host,
                          const QList<QSslCertificate>& authorities);
QByteArray fingerprintOf(const QSslCertificate& certificate);

// Whether its key opens with another passphrase only.
Expected<bool> lacksPassphrase(const ClientCertificate& shown);

} // namespace tributary
