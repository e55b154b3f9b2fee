#include "core/engine/lanes/folder_line.h"

#include <algorithm>

namespace tributary {

namespace {

// A disk that answers does so at once.
constexpr qsizetype mostAtOnce = 4;
constexpr qsizetype mostWithOverdue = 6;

} // namespace

void FolderLine::wait(const QString& folder, const QString& place)
{
    Place& home = m_places[place];
    if (home.waiting.isEmpty())
        m_turns.append(place);
    home.waiting.append(folder);
}

bool FolderLine::mayBeAsked(const Place& place) const
{
    const qsizetype asked = place.asked.size();
    const qsizetype inTime = asked - std::ranges::count(place.asked, true);
    if (inTime > 0)
        return asked < mostWithOverdue && inTime < mostAtOnce;
    // No folder of this place has answered in time. Links may have led all folders of it to one share
    // that hangs, so another folder of the place is asked; most of the room is left to other places.
    return asked < std::max(mostWithOverdue, (m_most - m_asked.size()) / 2);
}

std::optional<QString> FolderLine::takeNext()
{
    if (m_asked.size() >= m_most)
        return std::nullopt;
    const auto next =
        std::ranges::find_if(m_turns, [this](const QString& place) { return mayBeAsked(m_places[place]); });
    if (next == m_turns.end())
        return std::nullopt;
    const QString place = std::move(*next);
    m_turns.erase(next);
    return takeFirst(place);
}

QString FolderLine::takeFirst(const QString& place)
{
    Place& home = m_places[place];
    const QString folder = home.waiting.dequeue();
    if (!home.waiting.isEmpty())
        m_turns.append(place);
    home.asked.insert(++m_lastNumber, false);
    m_asked.insert(folder, {.place = place, .number = m_lastNumber});
    return folder;
}

void FolderLine::noteOverdue(const QString& folder)
{
    const auto asked = m_asked.constFind(folder);
    if (asked == m_asked.cend())
        return;
    auto& ofPlace = m_places[asked->place].asked;
    if (const auto mine = ofPlace.find(asked->number); mine != ofPlace.end())
        *mine = true;
}

void FolderLine::noteAnswer(const QString& folder)
{
    const Asked answered = m_asked.take(folder);
    Place& home = m_places[answered.place];
    while (!home.asked.isEmpty() && home.asked.firstKey() <= answered.number)
        home.asked.erase(home.asked.begin());
    if (home.asked.isEmpty() && home.waiting.isEmpty())
        m_places.remove(answered.place);
}

} // namespace tributary
