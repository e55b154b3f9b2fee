#include "ui/widgets/tall_area.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace tributary {

TallArea::TallArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize TallArea::sizeHint() const
{
    QSize size = widget()->sizeHint();
    // Words that are broken into lines are the higher the narrower they are.
    if (const QLayout* layout = widget()->layout(); layout && layout->hasHeightForWidth())
        size.setHeight(layout->totalHeightForWidth(isVisible() ? width() : std::max(size.width(), width())));
    return size;
}

QSize TallArea::minimumSizeHint() const
{
    constexpr int lines = 8;
    const int least = std::min(sizeHint().height(), fontMetrics().lineSpacing() * lines);
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least};
}

} // namespace tributary
