#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>

namespace tributary {

struct LogEvent
{
    QDateTime at;
    QString text;
};

// The log of one download, its newest few hundred lines.
class EventLog
{
public:
    static constexpr size_t most = 400;

    void append(LogEvent event);
    // Puts older events before all that are here.
    void putBefore(const QList<LogEvent>& older);
    const std::deque<LogEvent>& events() const { return m_events; }

private:
    std::deque<LogEvent> m_events;
};

// "2024-05-17 10:02:33.120  Finished": sorts and compares as text, in every language.
QString logLine(const LogEvent& event);

} // namespace tributary
