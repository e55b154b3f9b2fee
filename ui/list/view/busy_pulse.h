#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace tributary {

// The beat of the bars that don't know how far they are. It ticks only while somebody paints by it: once a
// beat passes without a look, it stops, so an idle or hidden window wakes for nothing.
class BusyPulse : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // From 0 to 1 and back; asked while painting.
    qreal phase();

Q_SIGNALS:
    void moved();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    bool m_watched = false;
};

} // namespace tributary
