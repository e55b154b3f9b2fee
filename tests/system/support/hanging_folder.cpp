#include "tests/system/support/hanging_folder.h"

#include <QByteArray>
#include <QFile>

#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>

namespace tributary::test {

namespace {

struct Disk
{
    std::mutex mutex;
    std::condition_variable answers;
    QByteArray hanging; // a path; empty: none
    int waiting = 0;
};

// Never destroyed, because a thread that waits for it may outlive all others.
Disk& disk()
{
    static auto* theDisk = new Disk;
    return *theDisk;
}

void ask(const char* path)
{
    std::unique_lock lock(disk().mutex);
    if (disk().hanging.isEmpty() || !QByteArrayView(path).startsWith(disk().hanging))
        return;
    ++disk().waiting;
    disk().answers.wait(lock, [] { return disk().hanging.isEmpty(); });
    --disk().waiting;
}

} // namespace

HangingFolder::HangingFolder(const QString& path)
{
    const std::scoped_lock lock(disk().mutex);
    disk().hanging = QFile::encodeName(path);
}

HangingFolder::~HangingFolder()
{
    answer();
}

bool HangingFolder::isAsked()
{
    const std::scoped_lock lock(disk().mutex);
    return disk().waiting > 0;
}

void HangingFolder::answer()
{
    const std::scoped_lock lock(disk().mutex);
    disk().hanging.clear();
    disk().answers.notify_all();
}

} // namespace tributary::test

// The C library has a struct of this name too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
extern "C" int stat(const char* path, struct stat* status) noexcept
{
    tributary::test::ask(path);
    return ::fstatat(AT_FDCWD, path, status, 0);
}
#pragma GCC diagnostic pop
