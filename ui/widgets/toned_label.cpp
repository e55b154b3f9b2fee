#include "ui/widgets/toned_label.h"

#include "ui/looks/measures.h"
#include "ui/widgets/icon_label.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr auto sizeOfTheSign = QStyle::PM_SmallIconSize;

} // namespace

TonedLabel::TonedLabel(QWidget* parent)
    : QLabel(parent)
    , m_sign(new IconLabel(u"failed", sizeOfTheSign, this))
{
    setForegroundRole(QPalette::PlaceholderText);
    m_sign->setTone(Tone::Trouble);
    m_sign->hide();
}

void TonedLabel::setTone(std::optional<Tone> tone)
{
    if (std::exchange(m_tone, tone) == tone)
        return;
    colorWords();
    m_sign->setVisible(m_tone == Tone::Trouble);
    makeRoomForTheSign();
}

void TonedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange: colorWords(); break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange: makeRoomForTheSign(); break;
    default: break;
    }
}

void TonedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    placeTheSign();
}

// Qt tells of no change where a palette is set that the label has already, so this ends.
void TonedLabel::colorWords()
{
    QPalette own;
    if (m_tone)
        own.setColor(QPalette::PlaceholderText, looksOf(palette(), Ground::Window).of(*m_tone));
    setPalette(own);
}

void TonedLabel::makeRoomForTheSign()
{
    const int room =
        m_tone == Tone::Trouble ? style()->pixelMetric(sizeOfTheSign, nullptr, this) + spacing::close : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? 0 : room, 0, isMirrored ? room : 0, 0);
    placeTheSign();
}

// Beside the first line of the words, which may stand in the middle of a higher row.
void TonedLabel::placeTheSign()
{
    const int side = style()->pixelMetric(sizeOfTheSign, nullptr, this);
    const int words = hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height();
    const int above = alignment().testFlag(Qt::AlignVCenter) ? std::max(0, height() - words) / 2 : 0;
    const int line = std::min(height(), fontMetrics().lineSpacing());
    const QRect first(0, above, width(), line);
    m_sign->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, first));
}

} // namespace tributary
