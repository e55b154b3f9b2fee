#include "ui/widgets/hint_label.h"

#include "ui/widgets/page_side.h"

#include <QResizeEvent>

#include <utility>

namespace tributary {

HintLabel::HintLabel(const QString& words, QWidget* parent)
    : QLabel(parent)
{
    sayWithThePage(*this, words);
    wrapWithThePage(*this);
    setForegroundRole(QPalette::PlaceholderText);
    // A form counts the lines for all the width that it has, so the label takes all of that width.
    QSizePolicy asHighAsItsWords(QSizePolicy::Expanding, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
}

QSize HintLabel::sizeHint() const
{
    constexpr int letters = 50;
    const int width = fontMetrics().averageCharWidth() * letters;
    return {width, heightForWidth(m_width > 0 ? m_width : width)};
}

QSize HintLabel::minimumSizeHint() const
{
    constexpr int letters = 20;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing()};
}

// Narrower than it wishes to be, it may be higher.
void HintLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (std::exchange(m_width, width()) != width())
        updateGeometry();
}

} // namespace tributary
