#include "ui/event_log.h"

namespace tributary {

void EventLog::append(LogEvent event)
{
    m_events.push_back(std::move(event));
    if (m_events.size() > most)
        m_events.pop_front();
}

QString logLine(const LogEvent& event)
{
    return event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz  ")) + event.text;
}

} // namespace tributary
