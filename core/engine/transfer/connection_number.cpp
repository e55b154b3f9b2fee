#include "core/engine/transfer/connection_number.h"

#include <algorithm>
#include <utility>

namespace tributary {

ConnectionNumber::ConnectionNumber(const ConnectionChoice& choice, const LimitShare& share,
                                   const SourceList& sources)
    : m_choice(choice)
    , m_share(share)
    , m_sources(sources)
    , m_most(choice.most)
{
}

int ConnectionNumber::wanted(MonotonicTime now) const
{
    if (m_measure)
        return m_measure->wanted();
    return std::min(m_sources.wanted(m_most, now), enough());
}

void ConnectionNumber::beginMeasuring(Splitting splitting, MonotonicTime now)
{
    const bool isAsked = m_choice.measureFor.count() > 0 && splitting == Splitting::Allowed;
    if (!isAsked || std::exchange(m_wasMeasured, true))
        return;
    m_measure.emplace(m_choice.measureMost, m_choice.measureFor, now);
}

void ConnectionNumber::noteBytes(qint64 bytes)
{
    if (m_measure)
        m_measure->add(bytes);
}

void ConnectionNumber::noteRefusal(int others)
{
    if (m_measure)
        m_measure->refused(others);
}

bool ConnectionNumber::look(int carrying, MonotonicTime now)
{
    m_measure->look(carrying, now);
    return m_measure->isOver();
}

ConnectionNumber::Found ConnectionNumber::endMeasuring()
{
    Found found{.measured = m_measure->result(), .lesson = {}};
    if (m_measure->isConclusive())
        found.lesson = found.measured.wasRefused ? found.measured.accepted : found.measured.best;
    m_measure.reset();
    m_most = found.measured.best;
    return found;
}

} // namespace tributary
