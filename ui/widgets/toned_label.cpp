#include "ui/widgets/toned_label.h"

#include <QEvent>

#include <utility>

namespace tributary {

TonedLabel::TonedLabel(QWidget* parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

void TonedLabel::setTone(std::optional<Tone> tone)
{
    if (std::exchange(m_tone, tone) != tone)
        colorWords();
}

void TonedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorWords();
}

// Qt tells of no change where a palette is set that the label has already, so this ends.
void TonedLabel::colorWords()
{
    QPalette own;
    if (m_tone)
        own.setColor(QPalette::PlaceholderText, looksOf(palette(), Ground::Window).of(*m_tone));
    setPalette(own);
}

} // namespace tributary
