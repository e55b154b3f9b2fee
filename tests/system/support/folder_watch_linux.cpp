#include "tests/system/support/folder_watch.h"

#include <QFile>

#include <array>
#include <climits>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace tributary::test {

namespace {

FolderWatch::Happening happeningOf(quint32 mask)
{
    if (mask & IN_CREATE)
        return FolderWatch::Happening::Made;
    if (mask & IN_MOVED_FROM)
        return FolderWatch::Happening::RenamedFrom;
    return mask & IN_MOVED_TO ? FolderWatch::Happening::RenamedTo : FolderWatch::Happening::Deleted;
}

} // namespace

struct FolderWatch::Reports
{
    int file = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
};

FolderWatch::FolderWatch(const QString& folder)
    : m_reports(std::make_unique<Reports>())
{
    ::inotify_add_watch(m_reports->file, QFile::encodeName(folder).constData(),
                        IN_CREATE | IN_MOVE | IN_DELETE);
}

FolderWatch::~FolderWatch()
{
    ::close(m_reports->file);
}

void FolderWatch::read(std::chrono::milliseconds within)
{
    pollfd polled{.fd = m_reports->file, .events = POLLIN, .revents = 0};
    if (::poll(&polled, 1, static_cast<int>(within.count())) <= 0)
        return;
    alignas(inotify_event) std::array<char, 16 * (sizeof(inotify_event) + NAME_MAX + 1)> room;
    const ssize_t length = ::read(m_reports->file, room.data(), room.size());
    for (ssize_t at = 0; at < length;) {
        const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
        m_events.push_back({happeningOf(event->mask), QByteArray(event->name)});
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
}

} // namespace tributary::test
