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

FolderWatch::FolderWatch(const QString& folder)
    : m_file(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
    ::inotify_add_watch(m_file, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVE | IN_DELETE);
}

FolderWatch::~FolderWatch()
{
    ::close(m_file);
}

std::optional<FolderWatch::Event> FolderWatch::next(Clock::time_point until)
{
    if (m_events.empty()) {
        using std::chrono::milliseconds;
        const auto left = std::chrono::ceil<milliseconds>(until - Clock::now()).count();
        pollfd polled{.fd = m_file, .events = POLLIN, .revents = 0};
        if (left > 0 && ::poll(&polled, 1, static_cast<int>(left)) > 0)
            read();
    }
    if (m_events.empty())
        return std::nullopt;
    Event event = m_events.front();
    m_events.pop_front();
    return event;
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, 16 * (sizeof(inotify_event) + NAME_MAX + 1)> room;
    const ssize_t length = ::read(m_file, room.data(), room.size());
    for (ssize_t at = 0; at < length;) {
        const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
        m_events.push_back({happeningOf(event->mask), QByteArray(event->name)});
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
}

} // namespace tributary::test
