#pragma once

#include "core/storage/part/read_at.h"
#include "core/values/download/byte_range.h"
#include "core/values/download/checksum.h"

#include <atomic>

namespace tributary {

// The functions hash in constant memory. Progress is called with the bytes done; stop ends it with
// Cancelled.
Expected<QByteArray> hashAll(const ReadAt& read, QCryptographicHash::Algorithm algorithm,
                             const std::function<void(qint64)>& progress, const std::atomic_bool& stop);
// A stretch of what is read.
Expected<QByteArray> hashRange(const ReadAt& read, ByteRange range, QCryptographicHash::Algorithm algorithm,
                               const std::atomic_bool& stop);
Expected<QByteArray> hashFile(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop);

} // namespace tributary
