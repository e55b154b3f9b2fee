#pragma once

#include "core/values/download/checksum.h"

#include <atomic>
#include <functional>

namespace tributary {

// The digest of a file on disk, read in constant memory. Progress is called with the bytes done; stop ends it
// with Cancelled.
Expected<QByteArray> digestOf(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop);

} // namespace tributary
