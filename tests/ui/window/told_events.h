#pragma once

#include <QAccessible>
#include <QList>

#include <utility>

namespace tributary {

// Listens like a screen reader, as long as it lives, and keeps what it was told.
class ToldEvents
{
public:
    struct Event
    {
        QAccessible::Event type;
        QObject* object = nullptr;
        // The name of the part that the event is about, and its description, at that time.
        QString name;
        QString description;
        int child = -1;
    };

    ToldEvents()
    {
        all().clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) { note(*event); });
    }
    ~ToldEvents()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    ToldEvents(const ToldEvents&) = delete;
    ToldEvents& operator=(const ToldEvents&) = delete;

    QList<Event> of(QAccessible::Event type, const QObject* object) const
    {
        QList<Event> some;
        for (const Event& event : std::as_const(all())) {
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
    void forget() { all().clear(); }

private:
    static QList<Event>& all()
    {
        static QList<Event> events;
        return events;
    }
    static void note(const QAccessibleEvent& event)
    {
        QAccessibleInterface* part = event.accessibleInterface();
        all().append({.type = event.type(),
                      .object = event.object(),
                      .name = part ? part->text(QAccessible::Name) : QString(),
                      .description = part ? part->text(QAccessible::Description) : QString(),
                      .child = event.child()});
    }

    QAccessible::UpdateHandler m_before;
};

} // namespace tributary
