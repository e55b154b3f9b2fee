#include "ui/details/event_log.h"

namespace tributary {

void EventLog::append(LogEvent event)
{
    m_events.push_back(std::move(event));
    if (m_events.size() > most)
        m_events.pop_front();
}

void EventLog::putBefore(const QList<LogEvent>& older)
{
    m_events.insert(m_events.begin(), older.begin(), older.end());
    while (m_events.size() > most)
        m_events.pop_front();
}

QString logLine(const LogEvent& event)
{
    return event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz  ")) + event.text;
}

} // namespace tributary
