#pragma once

#include <QObject>

namespace tributary {

// Puts the computer to sleep or shuts it down, once all is downloaded.
class PowerSwitch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void sleep() = 0;
    virtual void shutDown() = 0;

Q_SIGNALS:
    void refused(const QString& reason);
};

enum class Rest : quint8 { Sleep, Off };

// By logind, over D-Bus; Windows itself is asked.
class DesktopPowerSwitch : public PowerSwitch
{
    Q_OBJECT

public:
    using PowerSwitch::PowerSwitch;

    // Whether the system can be asked at all.
    static bool isThere();
    void sleep() override { ask(Rest::Sleep); }
    void shutDown() override { ask(Rest::Off); }

private:
    void ask(Rest rest);
};

} // namespace tributary
