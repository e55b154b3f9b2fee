#include "ui/widgets/icon_label.h"

#include "ui/widgets/themed_icon.h"

#include <QEvent>

namespace tributary {

IconLabel::IconLabel(QStringView name, QStyle::PixelMetric size, QWidget* parent)
    : QLabel(parent)
    , m_name(name.toString())
    , m_size(size)
{
    draw();
}

void IconLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::draw()
{
    const int side = style()->pixelMetric(m_size, nullptr, this);
    setPixmap(themedIcon(m_name).pixmap({side, side}, devicePixelRatioF()));
}

} // namespace tributary
