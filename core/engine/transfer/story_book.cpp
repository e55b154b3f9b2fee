#include "core/engine/transfer/story_book.h"

#include <utility>

namespace tributary {

using std::chrono::milliseconds;

StoryBook::StoryBook(Clock clock, MonotonicTime begin, const QDateTime& since)
    : m_clock(std::move(clock))
    , m_begin(begin)
    , m_since(since)
{
}

milliseconds StoryBook::sinceBegin(MonotonicTime time) const
{
    return std::chrono::duration_cast<milliseconds>(time - m_begin);
}

ConnectionStory StoryBook::storyOf(const Connection& connection) const
{
    return {.number = connection.asking.story.number,
            .host = connection.shownHost(),
            .from = sinceBegin(*connection.asking.story.since),
            .to = sinceBegin(m_clock()),
            .bytes = connection.asking.story.brought};
}

// The detail of an error may have words of the server's, and nobody reads them here.
void StoryBook::end(Connection& connection, StoryEnd how, const DownloadError& why)
{
    if (!connection.asking.story.since)
        return;
    ConnectionStory story = storyOf(connection);
    story.end = how;
    if (how == StoryEnd::Refused || how == StoryEnd::Lost)
        story.error = DownloadError{.kind = why.kind, .httpStatus = why.httpStatus};
    if (m_ended.size() == most)
        m_ended.pop_front();
    m_ended.push_back(std::move(story));
    connection.asking.story.since.reset();
    connection.asking.story.brought = 0;
}

ConnectionStories StoryBook::told(const std::vector<std::unique_ptr<Connection>>& connections) const
{
    ConnectionStories stories{.since = m_since, .all = {m_ended.cbegin(), m_ended.cend()}};
    for (const auto& connection : connections) {
        if (connection->asking.story.since)
            stories.all.append(storyOf(*connection));
    }
    return stories;
}

} // namespace tributary
