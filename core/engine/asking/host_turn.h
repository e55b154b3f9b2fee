#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tributary {

class SharedLimits;

// Waits until a request may go to a host, in line with all others who ask there. Lives on a lane.
class HostTurn : public QObject
{
    Q_OBJECT

public:
    explicit HostTurn(SharedLimits& limits);
    ~HostTurn() override;

    // Only one wait at a time. Calls then, maybe before await() returns.
    void await(const QString& host, std::function<void()> then);
    // Leaves the line.
    void giveUp();

private:
    SharedLimits& m_limits;
    QString m_host;
    std::function<void()> m_then;
    QTimer m_look;

    void look();
};

} // namespace tributary
