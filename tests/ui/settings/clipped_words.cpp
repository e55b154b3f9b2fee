#include "tests/ui/settings/clipped_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace tributary {

namespace {

// A line that could be broken is cut where it is broken into more lines than there is room for, or within a
// word.
QString told(const QString& words, const QSize& wanted, const QSize& room)
{
    return QStringLiteral("%1 (%2x%3 in %4x%5)")
        .arg(words)
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(room.width())
        .arg(room.height());
}

bool isLarger(const QSize& wanted, const QSize& room)
{
    return wanted.width() > room.width() || wanted.height() > room.height();
}

// Lines that are broken take as much width as their longest word.
QSize roomFor(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const bool isMarkedUp = label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text());
    const QRect inside = label.contentsRect();
    const QRect words =
        label.fontMetrics().boundingRect(QRect(0, 0, inside.width(), 0), Qt::TextWordWrap, label.text());
    // Words between two pixels are in a rectangle that is wider by one.
    const int tooWide = isMarkedUp ? 0 : std::max(0, words.width() - 1 - inside.width());
    return {label.width() + tooWide, label.heightForWidth(label.width())};
}

QSize roomFor(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool hasWords =
        !button.text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    // Some break their words into lines.
    const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : 0;
    const int width = height > 0 ? button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width()
                                 : button.sizeHint().width();
    return {hasWords ? width : 0, height};
}

QSize roomFor(const QGroupBox& box)
{
    return {box.fontMetrics().size(Qt::TextShowMnemonic, box.title()).width(), 0};
}

void addIfLarger(QStringList& cut, const QString& words, const QSize& wanted, const QSize& room)
{
    if (!words.isEmpty() && isLarger(wanted, room))
        cut.append(told(words, wanted, room));
}

void addCutTabs(QStringList& cut, const QTabBar& bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect place = bar.tabRect(tab);
        const bool isReached = bar.usesScrollButtons() || bar.rect().contains(place);
        const int words = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        if (bar.isTabVisible(tab))
            addIfLarger(cut, bar.tabText(tab), {words, 0}, isReached ? place.size() : QSize());
    }
}

void addIfCut(QStringList& cut, const QWidget& widget)
{
    const QSize room = widget.size();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        addIfLarger(cut, label->text(), roomFor(*label), room);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        addIfLarger(cut, button->text(), roomFor(*button), room);
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        addIfLarger(cut, group->title(), roomFor(*group), room);
    else if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        addIfLarger(cut, choice->currentText(), {choice->minimumSizeHint().width(), 0}, room);
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        addCutTabs(cut, *tabs);
}

} // namespace

QStringList clippedWords(const QWidget& view)
{
    QStringList cut;
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &view)
            addIfCut(cut, *widget);
    }
    return cut;
}

} // namespace tributary
