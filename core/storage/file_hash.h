#pragma once

#include "core/values/checksum.h"

#include <atomic>
#include <functional>

namespace tributary {

// Hashes a file in constant memory. Progress is called with the bytes done; stop ends it with Cancelled.
Expected<QByteArray> hashFile(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop);

} // namespace tributary
