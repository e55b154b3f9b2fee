#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace tributary::test {

// Tells at once when names in a folder are made, renamed or deleted.
class FolderWatch
{
public:
    enum class Happening { Made, RenamedFrom, RenamedTo, Deleted };
    struct Event
    {
        Happening happening;
        QByteArray name;
    };
    using Clock = std::chrono::steady_clock;

    explicit FolderWatch(const QString& folder);
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    // The next one; nullopt when there is none until then.
    std::optional<Event> next(Clock::time_point until);

private:
    struct Reports; // of the system, each of which knows them by another means

    // Takes the events that come within that time.
    void read(std::chrono::milliseconds within);

    const std::unique_ptr<Reports> m_reports;
    std::deque<Event> m_events;
};

} // namespace tributary::test
