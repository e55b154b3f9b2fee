#pragma once

#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

#include <QString>

#include <atomic>
#include <functional>

namespace tributary {

// Questions to files that need no queue.

// Whether the path is taken: by a file that is there, or by the part of one that is not whole yet.
bool isNameTakenOnDisk(const QString& path);
// The digest of a file on disk, read in constant memory. Progress is called with the bytes done; stop ends it
// with Cancelled.
Expected<QByteArray> digestOf(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop);
// Whether a file has certificates that a server's can be checked against (NetworkProfile::caFile); or why it
// can't be read.
Expected<bool> hasCertificates(const QString& caFile);
// Whether a passphrase has to be asked for before the certificate can be shown; or why its files are of no
// use with any.
Expected<bool> lacksItsPassphrase(const ClientCertificate& shown);

} // namespace tributary
