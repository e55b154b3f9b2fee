#include "core/engine/door/file_questions.h"

#include "core/http/line/tls_setup.h"
#include "core/storage/digest/file_hash.h"
#include "core/storage/naming/take_name.h"

namespace tributary {

bool isNameTakenOnDisk(const QString& path)
{
    return isTakenByFileOrPart(path);
}

Expected<QByteArray> digestOf(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop)
{
    return hashFile(path, algorithm, progress, stop);
}

Expected<bool> hasCertificates(const QString& caFile)
{
    return hasAuthorities(caFile);
}

Expected<bool> lacksItsPassphrase(const ClientCertificate& shown)
{
    return lacksPassphrase(shown);
}

} // namespace tributary
