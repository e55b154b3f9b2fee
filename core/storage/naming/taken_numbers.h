#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>
#include <vector>

namespace tributary {

// The numbers under which finished files have a name already, where thousands of files are called the same.
// Whoever looks for a free number would ask the disk about all of them for each file. Known are numbers with
// a file and nothing unfinished beside it, which no download can go on with; for a minute after the first
// of them was met, however many are met since: people and scripts take files away. The first few are never
// passed over: there a person notices the gap. Thread-safe.
class TakenNumbers
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void note(const QString& path, int number, Time now);
    // The first number from there on that is not known for taken.
    int nextToAsk(const QString& path, int from, Time now);
    void forget(const QString& path);

private:
    struct Name
    {
        std::vector<bool> isTaken; // by number
        Time begunAt;
    };

    std::mutex m_mutex;
    QHash<QString, Name> m_names; // by the path without a number

    void makeRoom(Time now);
};

} // namespace tributary
