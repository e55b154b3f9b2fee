#pragma once

#include "ui/details/speed_samples.h"
#include "ui/looks/looks.h"

#include <QWidget>

#include <optional>

namespace tributary {

// The speed of the last five minutes, with its average and the limit that is set. It is drawn anew when a
// snapshot comes, not by a clock of its own.
class SpeedGraph : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget* parent = nullptr);

    void follow(const SpeedSamples& samples, std::optional<qint64> limit);

    QSize minimumSizeHint() const override;

    // The words at the axis of time: minutes and seconds before now.
    static QString ageText(qint64 seconds);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame;
    Frame frame() const;
    bool showsLimit(const Frame& frame) const;
    bool standsAtTheLimit(const Frame& frame, qint64 speed) const;
    void paintSpeedAxis(QPainter& painter, const Frame& frame) const;
    void paintTimeAxis(QPainter& painter, const Frame& frame) const;
    void paintSpeeds(QPainter& painter, const Frame& frame) const;
    void paintLevel(QPainter& painter, const Frame& frame, qint64 level, const QString& words,
                    Qt::PenStyle style) const;

    SpeedSamples m_samples;
    std::optional<qint64> m_limit;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
