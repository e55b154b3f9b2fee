#pragma once

#include "core/storage/assembly/own_files.h"
#include "core/storage/part/file_mark.h"
#include "core/storage/part/part_file.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace tributary {

struct FinishOrder
{
    std::shared_ptr<PartFile> part;
    QString finalPath;
    QString ledgerPath; // empty: there is none
    ConflictPolicy onConflict = ConflictPolicy::Rename;
    FileMark mark = {};
    // The identity of the file when its bytes were checked last. A file that is another one now gets no name,
    // and the result is Changed.
    std::optional<FileIdentity> looked = {};
    // Looks at the bytes right before the file gets its name, and refuses it by an error; none: it was looked
    // at before. Files of the volume that finish meanwhile wait for it.
    std::function<Expected<void>()> lastLook = {};
    // The files that may not be overwritten, even under Overwrite.
    SparedFiles spared = {};
};

using FinishAnswer = std::function<void(Expected<QString>)>;

// Makes finished files durable and gives them their names, on a thread a volume, so that a slow disk holds up
// its own files only: sync the file, rename it without clobbering, sync the folder, then forget the ledger.
// What waits together is synced together, so that thousands of small files cost a few syncs, not thousands.
// If the final name was taken meanwhile the conflict policy decides again (Rename: the next free
// "name (n).ext"; Overwrite: replace, or the next free name where that file is spared; Skip and Fail:
// Conflict). A file that fails keeps its part and its ledger. The order's hold on the part file, and so the
// lock, is let go before the answer comes.
class Finisher
{
public:
    Finisher();
    ~Finisher(); // finishes what was ordered
    Finisher(const Finisher&) = delete;
    Finisher& operator=(const Finisher&) = delete;

    // Callable from any thread; the answer, the path that the file has at last, comes on the finisher's own.
    // A call and no future: QFuture::then may run twice when its future is done while it is being attached
    // (seen with Qt 6.4).
    void finish(FinishOrder order, FinishAnswer answer);

private:
    class VolumeThread;
    std::mutex m_mutex; // orders come from every lane
    std::map<quint64, std::unique_ptr<VolumeThread>> m_threads;
};

} // namespace tributary
