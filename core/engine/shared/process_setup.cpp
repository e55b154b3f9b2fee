#include "core/engine/shared/process_setup.h"

#include "core/engine/shared/own_environment.h"
#include "core/storage/part/ledger_key.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/open_files.h"

#ifdef __GLIBC__
#include <malloc.h>
#include <mutex>
#endif

namespace tributary {

namespace {

// Left to itself, the C library of Linux raises these with each large piece that it gets back, and then keeps
// what a thread has freed at the end of its heap, up to some 64 MB.
void keepHeapsSmall()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    ::mallopt(M_TRIM_THRESHOLD, 4 * 1024 * 1024);
#endif
}

} // namespace

void prepareForDownloads()
{
    keepHeapsSmall();
    dropRelativeFolders();
    // GLib's event loop makes a system call for every event that is posted to it; Qt's own makes one for as
    // many as wait. With a megabyte in sixteen kilobyte records that is a fifth of the processor's time.
    keepThreadsFromGlib();
    allowManyOpenFiles();
    // The signal must be ignored before any file is written, since one may outgrow the largest size that the
    // system allows.
    disk::ignoreFileSizeSignal();
}

void keepLedgerKeyAt(const QString& path)
{
    setLedgerKeyPlace(path);
}

// The C library of Linux keeps what threads that are idle now have freed. Where another allocator has taken
// the place of its own (a sanitizer's, jemalloc), this may be the first call that its own ever gets; two
// threads that make the first call at once both set it up for themselves, and it ends the program as the
// second of them ends.
void giveBackMemory()
{
#ifdef __GLIBC__
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    ::malloc_trim(0);
#endif
}

} // namespace tributary
