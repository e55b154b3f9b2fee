#include "ui/looks/thin_splitter.h"

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tributary {

namespace {

class ThinHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    // The line lies at the list, which is behind the side and above the details: at its paper, and so that
    // lines which cross meet.
    void paintEvent(QPaintEvent*) override
    {
        if (isAtTheFoot())
            return;
        const int behind = isRightToLeft() ? 0 : width() - 1;
        const QRect line =
            orientation() == Qt::Horizontal ? QRect(behind, 0, 1, height()) : QRect(0, 0, width(), 1);
        QPainter(this).fillRect(line, m_looks.of(palette()).line);
    }

    void moveEvent(QMoveEvent* event) override
    {
        QSplitterHandle::moveEvent(event);
        update();
        auto* parts = qobject_cast<ThinSplitter*>(splitter());
        if (!parts)
            return;
        parts->reachTheFoot();
        parts->keepKeysFromWhatIsShut();
    }

private:
    // The part below was dragged shut. The list is seen through the handle then, since a line would be a
    // second one beside the foot's.
    bool isAtTheFoot() const
    {
        return orientation() == Qt::Vertical && y() + height() >= splitter()->height();
    }

    KeptLooks m_looks{Ground::Window};
};

// Where Tab would go from that widget, once it has left the part; null where nothing else takes the keys.
QWidget* nextOutside(const QWidget& part, QWidget* from)
{
    for (QWidget* next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (takesKeys && next->isVisible() && next != &part && !part.isAncestorOf(next))
            return next;
    }
    return nullptr;
}

} // namespace

ThinSplitter::ThinSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(spacing::tight + 1);
    connect(this, &QSplitter::splitterMoved, this, &ThinSplitter::pullIn);
}

bool ThinSplitter::event(QEvent* event)
{
    const bool isHandled = QSplitter::event(event);
    pullIn();
    reachTheFoot();
    keepKeysFromWhatIsShut();
    return isHandled;
}

void ThinSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    foldFirst();
    if (!isShorterThan(m_leastForLast))
        m_lastIsAskedFor = false;
    foldLast();
}

void ThinSplitter::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    foldFirst();
    foldLast();
}

void ThinSplitter::setLastWanted(bool wanted)
{
    m_lastIsWanted = wanted;
    foldLast();
}

void ThinSplitter::showLast()
{
    m_lastIsAskedFor = isShorterThan(m_leastForLast);
    foldLast();
}

// Where one reads from right to left, Qt lays each part a pixel too far to the right, on the line before it
// or out of the window.
void ThinSplitter::pullIn()
{
    if (orientation() != Qt::Horizontal || !isRightToLeft())
        return;
    int end = contentsRect().right();
    for (int part = 0; part < count(); ++part) {
        QWidget* const here = widget(part);
        if (here->isHidden())
            continue;
        if (here->geometry().right() == end + 1)
            here->move(here->x() - 1, here->y());
        if (part + 1 < count())
            end = handle(part + 1)->x() - 1;
    }
}

// The last row would else be cut where the handle begins.
void ThinSplitter::reachTheFoot()
{
    if (orientation() != Qt::Vertical || count() != 2 || widget(0)->isHidden())
        return;
    QSplitterHandle* const last = handle(1);
    if (last->isHidden() || last->geometry().bottom() < rect().bottom())
        return;
    QWidget* const above = widget(0);
    above->resize(above->width(), height() - above->y());
    last->raise();
}

// Qt lays a part that was dragged shut beside the window, where it still counts as visible.
void ThinSplitter::keepKeysFromWhatIsShut()
{
    const QList<int> lengths = sizes();
    for (int at = 0; at < count(); ++at) {
        QWidget* const part = widget(at);
        const bool isShut = !part->isHidden() && lengths.at(at) == 0;
        if (part->isEnabled() != isShut)
            continue;
        QWidget* const focused = window()->focusWidget();
        QWidget* const next =
            isShut && focused && part->isAncestorOf(focused) ? nextOutside(*part, focused) : nullptr;
        if (next)
            next->setFocus(Qt::OtherFocusReason);
        part->setEnabled(!isShut);
    }
}

int ThinSplitter::length() const
{
    return orientation() == Qt::Horizontal ? width() : height();
}

bool ThinSplitter::isShorterThan(const Least& least) const
{
    return length() < std::max(least.pixels, least.lines * fontMetrics().lineSpacing());
}

void ThinSplitter::foldFirst()
{
    if (m_leastForFirst.pixels > 0)
        widget(0)->setVisible(!isShorterThan(m_leastForFirst));
}

void ThinSplitter::foldLast()
{
    if (m_leastForLast.pixels > 0)
        widget(count() - 1)
            ->setVisible(m_lastIsWanted && (m_lastIsAskedFor || !isShorterThan(m_leastForLast)));
}

QSplitterHandle* ThinSplitter::createHandle()
{
    return new ThinHandle(orientation(), this);
}

} // namespace tributary
