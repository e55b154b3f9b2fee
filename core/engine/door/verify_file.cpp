#include "core/engine/door/verify_file.h"

#include "core/storage/digest/file_hash.h"

namespace tributary {

Expected<QByteArray> digestOf(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop)
{
    return hashFile(path, algorithm, progress, stop);
}

} // namespace tributary
