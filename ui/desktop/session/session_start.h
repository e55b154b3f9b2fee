#pragma once

#include <QString>

#include <memory>

namespace tributary {

// The entry by which a system starts the program with the session, in the tray. The entry itself is what is
// remembered, because a person may as well remove it in the system's own settings.
class SessionStart
{
public:
    SessionStart() = default;
    SessionStart(const SessionStart&) = delete;
    SessionStart& operator=(const SessionStart&) = delete;
    virtual ~SessionStart() = default;

    virtual QString path() const = 0;
    virtual bool isOn() const = 0;
    // False where the entry can't be written or removed.
    virtual bool set(bool on) = 0;
    // The program may have moved since the entry was written.
    virtual void refresh() = 0;
};

// The system's own entry for that program; null where this system has none.
std::unique_ptr<SessionStart> sessionStartOf(const QString& program);

} // namespace tributary
