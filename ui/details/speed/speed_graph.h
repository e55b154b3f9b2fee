#pragma once

#include "ui/details/speed/speed_samples.h"
#include "ui/looks/looks.h"

#include <QList>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace tributary {

// The speed of the last five minutes, with its average and the limit that is set. It is drawn anew when a
// snapshot comes, not by a clock of its own.
class SpeedGraph : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget* parent = nullptr);

    // The newest of the samples: the present, or the last second of what ran.
    enum class Newest : quint8 { Now, Last };
    // An average that is known better than by the samples goes before theirs.
    void follow(const SpeedSamples& samples, std::optional<qint64> limit, Newest newest = Newest::Now,
                std::optional<qint64> average = {});

    QSize minimumSizeHint() const override;

    // The words at the axis of time: minutes and seconds before the newest sample.
    static QString ageText(qint64 seconds, Newest newest = Newest::Now);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 lastSecond() const;
    qint64 shownAverage() const { return m_average.value_or(m_samples.average()); }
    // Bytes that came at once may be faster than the smoothed speeds that were told.
    qint64 shownPeak() const { return std::max(m_samples.fastest(), shownAverage()); }
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
    bool hidesTheCurve(const QRectF& place, const Frame& frame) const;
    void paintLevels(QPainter& painter, const Frame& frame) const;
    void paintOnGround(QPainter& painter, const QRectF& place, const QString& words) const;

    SpeedSamples m_samples;
    std::optional<qint64> m_limit;
    Newest m_newest = Newest::Now;
    std::optional<qint64> m_average;
    qint64 m_toldAt = 0; // the second
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
