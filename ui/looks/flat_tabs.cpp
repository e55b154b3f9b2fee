#include "ui/looks/flat_tabs.h"

#include "ui/looks/chosen_ground.h"
#include "ui/looks/measures.h"

#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace tributary {

namespace {

constexpr int underline = 2;

// In high contrast the line under all tabs hides the mark, all words are equally bright, and the ground of
// what is chosen may be as dark as the window: the open tab has the line around it instead, and leads to its
// page.
void paintStrongTab(QPainter& painter, const QRect& place, const Looks& looks)
{
    constexpr double half = 0.5;
    const QRectF whole = QRectF(place).adjusted(half, half, -half, measure::radius);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(looks.line);
    painter.setBrush(looks.selection);
    painter.drawRoundedRect(whole, measure::radius, measure::radius);
    painter.fillRect(QRect(place.left() + measure::radius, place.top() + 1,
                           place.width() - 2 * measure::radius, underline),
                     looks.accent);
    painter.restore();
}

// Within the line around the open tab, where it has one.
QRect ringIn(const QRect& place, const Looks& looks)
{
    return looks.isHighContrast
               ? place.adjusted(spacing::tight, spacing::tight, -spacing::tight, -spacing::tight)
               : place.adjusted(1, 1, -1, -spacing::tight);
}

} // namespace

FlatTabBar::FlatTabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setAttribute(Qt::WA_Hover);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, tabText(index));
    return {words.width() + 2 * spacing::usual, words.height() + 2 * spacing::close};
}

void FlatTabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_looks.of(palette()).line);
    const int pointed = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index))
            paintTab(painter, index, index == pointed);
    }
}

void FlatTabBar::paintTab(QPainter& painter, int index, bool pointed) const
{
    const Looks& looks = m_looks.of(palette());
    const QRect place = tabRect(index);
    const bool open = index == currentIndex();
    if (pointed && !open)
        painter.fillRect(place.adjusted(0, 0, 0, -1), looks.hover);
    if (open && looks.isHighContrast)
        paintStrongTab(painter, place, looks);
    painter.setPen(open || pointed ? looks.ink : looks.quiet);
    painter.drawText(place, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, tabText(index));
    const QRect under(place.left() + spacing::close, place.bottom() - underline + 1,
                      place.width() - 2 * spacing::close, underline);
    if (open && !looks.isHighContrast)
        painter.fillRect(under, looks.accent);
    if (open && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintRing(painter, ringIn(place, looks), looks, spacing::tight);
}

FlatTabs::FlatTabs(QWidget* parent)
    : QTabWidget(parent)
{
    setTabBar(new FlatTabBar(this));
    setDocumentMode(true);
}

void FlatTabs::addButton(QToolButton* button, QWidget* page)
{
    if (!cornerWidget()) {
        auto* layout = new QHBoxLayout(new QWidget(this));
        layout->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
        layout->setSpacing(spacing::tight);
        setCornerWidget(layout->parentWidget());
        connect(this, &QTabWidget::currentChanged, this, &FlatTabs::showThoseOfThePage);
    }
    button->setAutoRaise(true);
    cornerWidget()->layout()->addWidget(button);
    setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget*>(tabBar()) : m_buttons.last().button, button);
    m_buttons.append({button, page});
    showThoseOfThePage();
}

void FlatTabs::showThoseOfThePage()
{
    for (const auto& [button, page] : std::as_const(m_buttons))
        button->setVisible(currentWidget() == page);
    useRoom();
}

void FlatTabs::useRoom()
{
    int wanted = tabBar()->sizeHint().width() + spacing::usual;
    for (const auto& [button, page] : std::as_const(m_buttons)) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (currentWidget() == page)
            wanted += button->sizeHint().width() + spacing::usual;
    }
    if (wanted <= width())
        return;
    for (const auto& [button, page] : std::as_const(m_buttons))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void FlatTabs::resizeEvent(QResizeEvent* event)
{
    useRoom();
    QTabWidget::resizeEvent(event);
}

void FlatTabs::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        useRoom();
}

// The line under the tabs goes on below the button.
void FlatTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, tabBar()->geometry().bottom(), width(), 1), m_looks.of(palette()).line);
}

} // namespace tributary
