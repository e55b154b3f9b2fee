#pragma once

#include "core/storage/part/read_at.h"
#include "core/values/download/checksum.h"

#include <atomic>

namespace tributary {

// The two functions hash in constant memory. Progress is called with the bytes done; stop ends it with
// Cancelled.
Expected<QByteArray> hashAll(const ReadAt& read, QCryptographicHash::Algorithm algorithm,
                             const std::function<void(qint64)>& progress, const std::atomic_bool& stop);
Expected<QByteArray> hashFile(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop);

} // namespace tributary
