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

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
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
    const QIcon icon =
        m_tone ? themedIcon(m_name, [tone = *m_tone](const Looks& looks) { return looks.of(tone); })
               : themedIcon(m_name);
    setPixmap(icon.pixmap({side, side}, devicePixelRatioF()));
}

} // namespace tributary
