#pragma once

#include <QObject>

#include <memory>

namespace tributary {

// Puts the computer to sleep or shuts it down, once all is downloaded.
class PowerSwitch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Whether the system can be asked at all.
    virtual bool isThere() const = 0;
    virtual void sleep() = 0;
    virtual void shutDown() = 0;

Q_SIGNALS:
    void refused(const QString& reason);
};

// The system's own; never null.
std::unique_ptr<PowerSwitch> systemsPowerSwitch();

} // namespace tributary
