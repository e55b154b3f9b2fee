#include "ui/desktop/clear_style.h"

#include "ui/desktop/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>

namespace tributary {

namespace {

bool isOnSelection(const QStyleOption& option)
{
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    return focus && focus->backgroundColor == option.palette.color(QPalette::Highlight);
}

QColor focusColor(const QStyleOption& option)
{
    if (isOnSelection(option))
        return option.palette.color(QPalette::HighlightedText);
    const QColor accent = option.palette.color(QPalette::Highlight);
    return isDark(option.palette) ? accent.lighter(160) : accent;
}

void paintFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    constexpr int width = 2;
    QRectF place = option.rect;
    // For a button on a bar Qt gives only the middle, where the icon is.
    if (qobject_cast<const QToolButton*>(widget))
        place.adjust(-width, -width, width, width);
    // On a selection the frame stays inside, because its colour may be that of the paper around.
    if (isOnSelection(option))
        place.adjust(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focusColor(option), width));
    constexpr double half = width / 2.0;
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), width, width);
    painter.restore();
}

void paintEdge(const QStyleOption& option, QPainter& painter)
{
    QColor edge = option.palette.color(QPalette::WindowText);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (!isEnabled || !isHighContrast(option.palette))
        edge.setAlphaF(isEnabled ? 0.6F : 0.3F);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

// A quiet line with a contrast of 3 on the paper and on the window, which Fusion's has in no palette, and a
// line as strong as words in high contrast. What can't be used has less. Where a person types has the colour
// of the focus; Fusion draws none round several lines.
QColor fieldEdge(const QStyleOption& option)
{
    constexpr double least = 3.1;
    constexpr double leastInHighContrast = 4.6;
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const bool isStrong = isHighContrast(palette);
    if (option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_HasFocus))
        return legible(focusColor(option), {window, paper}, isStrong ? leastInHighContrast : least);
    const QColor edge = isStrong
                            ? palette.color(QPalette::Active, QPalette::WindowText)
                            : legible(palette.color(QPalette::Active, QPalette::Mid), {window, paper}, least);
    return option.state.testFlag(QStyle::State_Enabled) ? edge : mixed(window, edge, 0.4);
}

void paintFieldEdge(const QStyleOption& option, const QRect& place, QPainter& painter)
{
    constexpr int round = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(fieldEdge(option));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.restore();
}

} // namespace

ClearStyle::ClearStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int ClearStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* more) const
{
    if (hint == SH_Widget_Animation_Duration && !m_moves)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocus(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintEdge(*option, *painter);
    if (element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget)))
        paintFieldEdge(*option, option->rect, *painter);
    // Fusion gives its edge the colour that the default button has anyway.
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_HasFocus) &&
        option->state.testFlag(State_KeyboardFocusChange))
        paintFocus(*option, *painter, widget);
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        // Fusion leaves a line free above and below.
        paintFieldEdge(*option, option->rect.adjusted(0, 1, 0, -1), *painter);
    else if (control == CC_ComboBox)
        paintFieldEdge(*option, option->rect, *painter);
}

// Round the whole item, or it would run through its words.
QRect ClearStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    return element == SE_ItemViewItemFocusRect ? option->rect
                                               : QProxyStyle::subElementRect(element, option, widget);
}

} // namespace tributary
