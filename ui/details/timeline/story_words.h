#pragma once

#include "core/values/download/connection_story.h"

namespace tributary {

// The exchange as a sentence: which connection, when, how much, and why it ended.
QString storyText(const ConnectionStory& story, const QDateTime& since);
// Says in words how many requests there were and how many of them went wrong.
QString storiesText(const ConnectionStories& stories);
// When something that is so far from the beginning of the run took place.
QString clockText(const QDateTime& since, std::chrono::milliseconds after);

} // namespace tributary
