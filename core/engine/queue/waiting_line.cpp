#include "core/engine/queue/waiting_line.h"

namespace tributary {

void WaitingLine::wait(const Turn& turn)
{
    leaveHold(turn);
    m_waiting.insert(turn);
}

void WaitingLine::hold(const Turn& turn, const Hold& why)
{
    leave(turn);
    m_held[why].insert(turn);
    m_why.insert(turn.id, why);
}

bool WaitingLine::leave(const Turn& turn)
{
    return m_waiting.erase(turn) > 0 || leaveHold(turn);
}

bool WaitingLine::leaveHold(const Turn& turn)
{
    const auto why = m_why.constFind(turn.id);
    if (why == m_why.cend())
        return false;
    const auto held = m_held.find(*why);
    held->second.erase(turn);
    if (held->second.empty())
        m_held.erase(held);
    m_why.erase(why);
    return true;
}

std::optional<Turn> WaitingLine::takeFirst()
{
    if (m_waiting.empty())
        return std::nullopt;
    return m_waiting.extract(m_waiting.begin()).value();
}

bool WaitingLine::isHeldFor(DownloadId id, const Hold& why) const
{
    const auto held = m_why.constFind(id);
    return held != m_why.cend() && *held == why;
}

void WaitingLine::letOneGoOn(const Hold& why)
{
    const auto held = m_held.find(why);
    if (held == m_held.end())
        return;
    m_why.remove(held->second.begin()->id);
    m_waiting.insert(held->second.extract(held->second.begin()));
    if (held->second.empty())
        m_held.erase(held);
}

void WaitingLine::letGoOn(const Hold& why)
{
    auto held = m_held.extract(why);
    if (!held)
        return;
    for (const Turn& turn : held.mapped())
        m_why.remove(turn.id);
    m_waiting.merge(held.mapped());
}

void WaitingLine::letAllGoOn()
{
    for (auto& [why, held] : m_held)
        m_waiting.merge(held);
    m_held.clear();
    m_why.clear();
}

size_t WaitingLine::countHeld(const Hold& why) const
{
    const auto held = m_held.find(why);
    return held == m_held.end() ? 0 : held->second.size();
}

std::vector<Turn> WaitingLine::heldFor(const Hold& why) const
{
    const auto held = m_held.find(why);
    return held == m_held.end() ? std::vector<Turn>()
                                : std::vector<Turn>(held->second.begin(), held->second.end());
}

} // namespace tributary
