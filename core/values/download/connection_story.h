#pragma once

#include "core/values/basics/rare_value.h"
#include "core/values/download/download_error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace tributary {

// Why a connection's exchange with its server ended.
enum class StoryEnd : quint8 {
    Underway,     // it has not
    Done,         // it brought all that it was asked for
    TakenOver,    // another connection took over the rest of its piece
    Overtaken,    // others brought its piece before it
    Replaced,     // far slower than the others
    GaveWay,      // fewer connections are wanted
    AskedForLess, // a limit calls for smaller pieces
    Refused,      // the server answered, and not with what it was asked for
    Lost,         // the line broke, or nothing came for too long
    SourceLeft,   // its link is of no use any more
    BegunAnew,    // all of the file is asked for in another way, or from its beginning
    Stopped,      // so did the whole transfer
};

// `ConnectionStory` is one exchange of a connection, from its request to its end or to the present. Times
// count from the beginning of the run.
struct ConnectionStory
{
    int number = 0; // of the connection, from 1; a number is given anew once its connection is gone
    QString host;
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};
    qint64 bytes = 0;
    StoryEnd end = StoryEnd::Underway;
    RareValue<DownloadError> error; // what was refused or lost

    std::chrono::milliseconds took() const { return to - from; }
    // Gives nullopt for an exchange too short to be measured.
    std::optional<qint64> bytesPerSecond() const
    {
        if (took().count() <= 0)
            return std::nullopt;
        return bytes * 1000 / took().count();
    }

    friend bool operator==(const ConnectionStory&, const ConnectionStory&) = default;
};

// The newest exchanges of a run in the order of their ends, those that are under way last.
struct ConnectionStories
{
    QDateTime since; // the beginning of the run
    QList<ConnectionStory> all;

    friend bool operator==(const ConnectionStories&, const ConnectionStories&) = default;
};

} // namespace tributary
