#pragma once

#include "ui/details/speed/speed_samples.h"

#include <QDateTime>
#include <QFrame>

#include <functional>
#include <optional>

class QTimer;

namespace tributary {

class SpeedGraph;

// The speed of all downloads in the last five minutes, opened from the window's foot. A click elsewhere or
// Escape closes it. It counts seconds only while it is seen.
class SpeedPopup : public QFrame
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    SpeedPopup(Clock clock, QWidget* parent);

    // From now on all downloads together are so fast.
    void tell(qint64 bytesPerSecond);
    void setLimit(std::optional<qint64> bytesPerSecond);
    // Opens above the widget, within its screen.
    void openAbove(const QWidget& widget);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    qint64 second() const { return m_clock().toSecsSinceEpoch(); }
    void refresh();

    Clock m_clock;
    SpeedSamples m_samples;
    std::optional<qint64> m_limit;
    SpeedGraph* m_graph;
    QTimer* m_seconds;
};

} // namespace tributary
