#include "ui/looks/picture.h"

#include "ui/looks/drawing.h"
#include "ui/looks/measures.h"

#include <QPainter>

namespace tributary {

Picture::Picture(const QString& path, QWidget* parent)
    : QWidget(parent)
    , m_drawing(drawingAt(path))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

QSize Picture::sizeHint() const
{
    return {measure::picture, measure::picture};
}

void Picture::paintEvent(QPaintEvent*)
{
    const qreal scale = devicePixelRatioF();
    const QSize pixels = size() * scale;
    const qint64 key = looksKey(palette());
    if (m_drawn.size() != pixels || m_looksKey != key) {
        const Looks looks = looksOf(palette());
        m_drawn = rendered(m_drawing, pixels, {looks.quiet, looks.accent});
        m_drawn.setDevicePixelRatio(scale);
        m_looksKey = key;
    }
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

} // namespace tributary
