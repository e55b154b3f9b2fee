#pragma once

#include "core/storage/platform/held_file.h"
#include "core/values/download/download_error.h"

#include <memory>

namespace tributary {

// Keeps a store to one process, from before anything is looked at until its files are closed. It is a file of
// its own ("….lock", which stays), because the store itself is renamed when it is damaged, and the system
// lets go of it however the process ends.
class StoreLock
{
public:
    // Conflict when another process, or another store of this one, has it.
    static Expected<std::unique_ptr<StoreLock>> take(const QString& storePath);

private:
    explicit StoreLock(int file);

    HeldFile m_file;
};

} // namespace tributary
