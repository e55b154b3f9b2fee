#include "core/engine/queue/waiting_line.h"

namespace tributary {

void WaitingLine::wait(const Turn& turn)
{
    leaveHold(turn);
    m_waiting.insert(turn);
}

void WaitingLine::hold(const Turn& turn, const QString& until)
{
    leave(turn);
    m_held[until].insert(turn);
    m_until.insert(turn.id, until);
}

bool WaitingLine::leave(const Turn& turn)
{
    return m_waiting.erase(turn) > 0 || leaveHold(turn);
}

bool WaitingLine::leaveHold(const Turn& turn)
{
    const auto until = m_until.constFind(turn.id);
    if (until == m_until.cend())
        return false;
    const auto held = m_held.find(*until);
    held->second.erase(turn);
    if (held->second.empty())
        m_held.erase(held);
    m_until.erase(until);
    return true;
}

std::optional<Turn> WaitingLine::takeFirst()
{
    if (m_waiting.empty())
        return std::nullopt;
    return m_waiting.extract(m_waiting.begin()).value();
}

bool WaitingLine::isHeldUntil(DownloadId id, const QString& until) const
{
    const auto held = m_until.constFind(id);
    return held != m_until.cend() && *held == until;
}

void WaitingLine::letOneGoOn(const QString& until)
{
    const auto held = m_held.find(until);
    if (held == m_held.end())
        return;
    m_until.remove(held->second.begin()->id);
    m_waiting.insert(held->second.extract(held->second.begin()));
    if (held->second.empty())
        m_held.erase(held);
}

void WaitingLine::letGoOn(const QString& until)
{
    auto held = m_held.extract(until);
    if (!held)
        return;
    for (const Turn& turn : held.mapped())
        m_until.remove(turn.id);
    m_waiting.merge(held.mapped());
}

void WaitingLine::letAllGoOn()
{
    for (auto& [until, held] : m_held)
        m_waiting.merge(held);
    m_held.clear();
    m_until.clear();
}

size_t WaitingLine::countHeld(const QString& until) const
{
    const auto held = m_held.find(until);
    return held == m_held.end() ? 0 : held->second.size();
}

std::vector<Turn> WaitingLine::heldUntil(const QString& until) const
{
    const auto held = m_held.find(until);
    return held == m_held.end() ? std::vector<Turn>()
                                : std::vector<Turn>(held->second.begin(), held->second.end());
}

} // namespace tributary
