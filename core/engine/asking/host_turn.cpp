#include "core/engine/asking/host_turn.h"

#include "core/engine/shared/shared_limits.h"

#include <utility>

namespace tributary {

using namespace std::chrono_literals;

HostTurn::HostTurn(SharedLimits& limits)
    : m_limits(limits)
{
    m_look.setInterval(50ms);
    connect(&m_look, &QTimer::timeout, this, &HostTurn::look);
}

HostTurn::~HostTurn()
{
    giveUp();
}

void HostTurn::giveUp()
{
    m_look.stop();
    if (std::exchange(m_then, nullptr))
        m_limits.paces().giveUp(m_host, this);
}

void HostTurn::await(const QString& host, std::function<void()> then)
{
    m_host = host;
    m_then = std::move(then);
    m_look.start();
    look();
}

void HostTurn::look()
{
    if (!m_limits.paces().mayRequest(m_host, this, MonotonicTime::clock::now()))
        return;
    m_look.stop();
    // The callee may destroy this object, so no member is used after the call.
    const std::function<void()> then = std::exchange(m_then, nullptr);
    then();
}

} // namespace tributary
