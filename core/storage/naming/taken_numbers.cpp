#include "core/storage/naming/taken_numbers.h"

#include "core/values/naming/file_suffix.h"

#include <algorithm>

namespace tributary {

namespace {

using namespace std::chrono_literals;

constexpr auto knownFor = 1min;
constexpr int alwaysAsked = 16;
constexpr qsizetype mostNames = 256;

} // namespace

void TakenNumbers::note(const QString& path, int number, Time now)
{
    if (number < alwaysAsked)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!m_names.contains(path))
        makeRoom(now);
    Name& name = m_names[path];
    if (name.isTaken.empty() || now - name.begunAt >= knownFor)
        name = {.isTaken = std::vector<bool>(mostNumbers, false), .begunAt = now};
    name.isTaken.at(static_cast<size_t>(number)) = true;
}

int TakenNumbers::nextToAsk(const QString& path, int from, Time now)
{
    if (from < alwaysAsked)
        return from;
    const std::scoped_lock lock(m_mutex);
    const auto name = m_names.constFind(path);
    if (name == m_names.cend() || now - name->begunAt >= knownFor)
        return from;
    const auto& isTaken = name->isTaken;
    const auto next = std::find(isTaken.begin() + std::min(from, mostNumbers), isTaken.end(), false);
    return static_cast<int>(next - isTaken.begin());
}

void TakenNumbers::forget(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_names.remove(path);
}

void TakenNumbers::makeRoom(Time now)
{
    if (m_names.size() < mostNames)
        return;
    m_names.removeIf([now](QHash<QString, Name>::iterator name) { return now - name->begunAt >= knownFor; });
    if (m_names.size() >= mostNames)
        m_names.clear();
}

} // namespace tributary
