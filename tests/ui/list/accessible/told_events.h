#pragma once

#include <QAccessible>
#include <QList>

#include <utility>

namespace tributary {

// Listens like a screen reader, as long as it lives, and keeps what it was told.
class ToldEvents
{
public:
    // Qt has no door for this: told_events.cpp stands before its functions, which only Linux allows.
    // Elsewhere nothing is heard.
#ifdef Q_OS_LINUX
    static constexpr bool canListen = true;
#else
    static constexpr bool canListen = false;
#endif

    struct Event
    {
        QAccessible::Event type;
        QObject* object = nullptr;
        // The name of the part that the event is about at that time.
        QString name;
    };

    ToldEvents();
    ~ToldEvents();
    ToldEvents(const ToldEvents&) = delete;
    ToldEvents& operator=(const ToldEvents&) = delete;

    QList<Event> of(QAccessible::Event type, const QObject* object) const
    {
        QList<Event> some;
        for (const Event& event : std::as_const(m_all)) {
            if (event.type == type && event.object == object)
                some.append(event);
        }
        return some;
    }
    QStringList namesOf(QAccessible::Event type, const QObject* object) const
    {
        QStringList names;
        for (const Event& event : of(type, object))
            names.append(event.name);
        return names;
    }
    void note(const QAccessibleEvent& event);
    void forget() { m_all.clear(); }

private:
    QList<Event> m_all;
};

} // namespace tributary
