#pragma once

#include "core/values/basics/thread_handover.h"

#include <QString>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace tributary {

// Work of the engine that waits for a disk, on threads of its own; its results are heard on the thread of
// home, which outlives this. Each folder has a line of its own and two of the 32 threads, so a disk that
// hangs holds up nothing elsewhere, until work waits for it in sixteen lines. Called on the thread of home.
class AsideWork
{
public:
    static constexpr int threadsOfALine = 2;
    // The work that waits behind one another.
    struct Line
    {
        QString name;
    };
    // Work that looks only into the folder of that path.
    static Line at(const QString& path);
    // Work that looks into the folders of both.
    static Line between(const QString& from, const QString& to);
    // Work that may copy for minutes, and holds up no other look.
    static Line copying(const QString& from, const QString& to);
    // Work that looks at many files in that folder, and holds up no other look either.
    static Line reading(const QString& folder);

    explicit AsideWork(QObject* home);

    template<typename Work, typename Then>
    void run(const Line& line, Work&& work, Then&& then)
    {
        append(line, handingBack(m_home, m_alive, std::forward<Work>(work), std::forward<Then>(then)));
    }
    // Results are heard at home's next turn.
    void waitForDone() { m_pool.waitForDone(); }

private:
    using Task = std::function<void()>;
    struct Tasks
    {
        std::deque<Task> waiting = {};
        int threads = 0;
    };

    QObject* m_home;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
    std::mutex m_mutex;
    std::map<QString, Tasks> m_lines;
    QThreadPool m_pool; // ends before what its threads use

    void append(const Line& line, Task task);
    void workOff(const QString& line);
    Task takeNext(const QString& line);
};

} // namespace tributary
