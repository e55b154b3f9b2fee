#pragma once

#include "core/storage/platform/durability.h"
#include "core/values/download/download_error.h"

#include <QByteArray>

#include <optional>

namespace tributary {

struct Replacement
{
    QString target;
    QString beside; // in the same folder; what is there under this name is removed
};

// Writes bytes beside, syncs, renames over the target, syncs the folder (the syncs for Synced only). Links
// are replaced, not followed. After a failure the target is as it was, but for a folder that would not sync.
Expected<void> replaceFile(const Replacement& paths, const QByteArray& bytes, Durability durability);

// nullopt when there is no such file. Conflict for what is no regular file (links are not followed),
// FileTooLarge, before a byte is read, for what is longer than most.
Expected<std::optional<QByteArray>> readRegularFile(const QString& path, qint64 most);

} // namespace tributary
