#include "core/engine/list/aside_work.h"

#include "core/values/naming/parent_folder.h"

namespace tributary {

namespace {

// As many threads as ask for volumes (volume_book.cpp), enough for all folders of a share that hangs.
constexpr int threadsOfAll = 32;

} // namespace

AsideWork::AsideWork(QObject* home)
    : m_home(home)
{
    m_pool.setMaxThreadCount(threadsOfAll);
}

// A folder that is called like two of them would only share their line.
AsideWork::Line AsideWork::at(const QString& path)
{
    return {parentFolder(path)};
}

AsideWork::Line AsideWork::between(const QString& from, const QString& to)
{
    return {parentFolder(from) + u'\n' + parentFolder(to)};
}

AsideWork::Line AsideWork::copying(const QString& from, const QString& to)
{
    return {QLatin1String("copying\n") + between(from, to).name};
}

AsideWork::Line AsideWork::reading(const QString& folder)
{
    return {QLatin1String("reading\n") + folder};
}

void AsideWork::append(const Line& line, Task task)
{
    const std::scoped_lock lock(m_mutex);
    Tasks& tasks = m_lines[line.name];
    tasks.waiting.push_back(std::move(task));
    if (tasks.threads == threadsOfALine)
        return;
    ++tasks.threads;
    m_pool.start([this, name = line.name] { workOff(name); });
}

void AsideWork::workOff(const QString& line)
{
    while (const Task task = takeNext(line))
        task();
}

// The next task of that line. Null ends the thread that asks, and the line has one thread less.
AsideWork::Task AsideWork::takeNext(const QString& line)
{
    const std::scoped_lock lock(m_mutex);
    const auto tasks = m_lines.find(line);
    if (tasks->second.waiting.empty()) {
        if (--tasks->second.threads == 0)
            m_lines.erase(tasks);
        return nullptr;
    }
    Task next = std::move(tasks->second.waiting.front());
    tasks->second.waiting.pop_front();
    return next;
}

} // namespace tributary
