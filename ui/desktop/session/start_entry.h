#pragma once

#include <QString>

#include <functional>

class QObject;

namespace tributary {

// An entry by which another program starts this one: the system with the session, in the tray, or a browser
// that hands over a download. The entry itself is what is remembered, because a person may as well remove it
// by other means.
class StartEntry
{
public:
    StartEntry() = default;
    StartEntry(const StartEntry&) = delete;
    StartEntry& operator=(const StartEntry&) = delete;
    virtual ~StartEntry() = default;

    virtual QString path() const = 0;
    virtual bool isOn() const = 0;
    // False where the entry can't be written or removed.
    virtual bool set(bool on) = 0;
    // The program may have moved since the entry was written.
    virtual void refresh() = 0;
    // Calls act where a system asks the person about an entry that was set, and the person refuses. The entry
    // is then as it was.
    virtual void whenRefused(QObject* /*context*/, const std::function<void()>& /*act*/) {}
};

} // namespace tributary
