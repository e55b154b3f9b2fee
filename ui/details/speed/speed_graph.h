#pragma once

#include "ui/details/speed/speed_samples.h"
#include "ui/looks/looks.h"

#include <QList>
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
    qint64 lastSecond() const;
    void tellReaders();
    struct Frame;
    Frame frame() const;
    bool showsLimit(const Frame& frame) const;
    bool standsAtTheLimit(const Frame& frame, qint64 speed) const;
    void paintSpeedAxis(QPainter& painter, const Frame& frame) const;
    void paintTimeAxis(QPainter& painter, const Frame& frame) const;
    void paintSpeeds(QPainter& painter, const Frame& frame) const;
    // A speed that is told by a line and words.
    struct Level
    {
        QString words;
        qreal y = 0;
        Qt::PenStyle line = Qt::SolidLine;
    };
    QList<Level> levels(const Frame& frame) const;
    QList<QRectF> placesOfWords(const Level& level, const Frame& frame) const;
    void paintLevels(QPainter& painter, const Frame& frame) const;
    void paintOnGround(QPainter& painter, const QRectF& place, const QString& words) const;

    SpeedSamples m_samples;
    std::optional<qint64> m_limit;
    qint64 m_toldAt = 0; // the second
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
