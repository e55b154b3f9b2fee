#include "ui/settings/pages/found_mark.h"

#include "ui/looks/measures.h"
#include "ui/looks/seen_disabled.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace tributary {

FoundMark::FoundMark(QWidget& words)
    : QWidget(words.parentWidget())
    , m_words(&words)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // The greyed name of a setting that can't be changed now is seen on the mark, too.
    QPalette marked = words.palette();
    // A box to tick has another ground than a label.
    for (const QPalette::ColorRole ground : {QPalette::Window, words.backgroundRole()})
        marked.setColor(ground, m_looks.of(palette()).selection);
    words.setPalette(withSeenDisabled(marked, palette()));
    words.installEventFilter(this);
    lower();
    follow();
    show();
}

FoundMark::~FoundMark()
{
    if (m_words)
        m_words->setPalette(QPalette());
}

bool FoundMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

// Labels and boxes leave some room behind their words themselves.
void FoundMark::follow()
{
    if (!m_words)
        return;
    const QRect words = m_words->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(words.adjusted(mirrored ? -spacing::tight : -spacing::close, 0,
                               mirrored ? spacing::close : spacing::tight, 0));
}

void FoundMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_looks.of(palette()).selection);
    painter.drawRoundedRect(rect(), measure::radius, measure::radius);
}

} // namespace tributary
