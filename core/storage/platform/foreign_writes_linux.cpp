#include "core/storage/platform/foreign_writes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <sys/inotify.h>
#include <unistd.h>

namespace tributary::disk {

namespace {

// The process shares one inotify queue among all its files, since Linux gives each user few of them.
class Inotify
{
public:
    static Inotify& ofProcess()
    {
        // Parts may be closed while the process ends, so this stays.
        static auto* const shared = new Inotify;
        return *shared;
    }

    int add(int file)
    {
        const std::string path = "/proc/self/fd/" + std::to_string(file);
        const std::scoped_lock lock(m_mutex);
        const int watch = ::inotify_add_watch(m_file, path.c_str(), IN_CLOSE_WRITE);
        if (watch >= 0)
            m_seen[watch] = false;
        return watch;
    }
    void remove(int watch)
    {
        const std::scoped_lock lock(m_mutex);
        ::inotify_rm_watch(m_file, watch);
        m_seen.erase(watch);
    }
    bool wasSeen(int watch)
    {
        const std::scoped_lock lock(m_mutex);
        readAll();
        return m_seen[watch];
    }
    void forget(int watch)
    {
        const std::scoped_lock lock(m_mutex);
        readAll();
        m_seen[watch] = false;
    }

private:
    const int m_file = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    std::mutex m_mutex;
    std::map<int, bool> m_seen; // by watch

    Inotify() = default;

    void readAll()
    {
        alignas(inotify_event) std::array<char, 4096> events;
        for (ssize_t got = 0; (got = ::read(m_file, events.data(), events.size())) > 0;) {
            for (ssize_t at = 0; at < got;) {
                inotify_event event = {};
                std::memcpy(&event, events.data() + at, sizeof event);
                note(event.wd, event.mask);
                at += static_cast<ssize_t>(sizeof event + event.len);
            }
        }
    }
    // Where the system has lost events, any file may have been written to.
    void note(int watch, uint32_t what)
    {
        for (auto& [known, isSeen] : m_seen) {
            if ((what & IN_Q_OVERFLOW) != 0 || (known == watch && (what & IN_CLOSE_WRITE) != 0))
                isSeen = true;
        }
    }
};

class Watch : public ForeignWrites
{
public:
    explicit Watch(int number)
        : m_number(number)
    {
    }
    ~Watch() override { Inotify::ofProcess().remove(m_number); }

    bool wereSeen() const override { return Inotify::ofProcess().wasSeen(m_number); }
    void forget() override { Inotify::ofProcess().forget(m_number); }

private:
    const int m_number;
};

} // namespace

std::unique_ptr<ForeignWrites> watchForeignWrites(int file)
{
    const int watch = Inotify::ofProcess().add(file);
    return watch < 0 ? nullptr : std::make_unique<Watch>(watch);
}

} // namespace tributary::disk
