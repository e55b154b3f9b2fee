#pragma once

#include "core/engine/bytes/connection.h"
#include "core/values/download/connection_story.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace tributary {

// `StoryBook` keeps how a run's newest exchanges went. It notes their ends, and of their bytes the number
// alone.
class StoryBook
{
public:
    using Clock = std::function<MonotonicTime()>;

    static constexpr size_t most = 256;

    StoryBook(Clock clock, MonotonicTime begin, const QDateTime& since);

    // The connection's exchange is over, unless that was told already.
    void end(Connection& connection, StoryEnd how, const DownloadError& why = {});
    // Gives the ended exchanges, and those that these connections have under way.
    ConnectionStories told(const std::vector<std::unique_ptr<Connection>>& connections) const;

private:
    Clock m_clock;
    MonotonicTime m_begin;
    QDateTime m_since;
    std::deque<ConnectionStory> m_ended;

    ConnectionStory storyOf(const Connection& connection) const;
    std::chrono::milliseconds sinceBegin(MonotonicTime time) const;
};

} // namespace tributary
