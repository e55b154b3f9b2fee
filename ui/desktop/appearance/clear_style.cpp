#include "ui/desktop/appearance/clear_style.h"

#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/contrast.h"
#include "ui/looks/flat_scroll_bar.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/looks/round_box.h"
#include "ui/looks/strong_marks.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/own_direction.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

namespace {

// In high contrast: the width of the edge of the field in use, and how far from its edge a button has the
// frame of the keyboard.
constexpr int fieldEdgeInUse = 2;
constexpr int apartFromTheEdge = fieldEdgeInUse + 1;
constexpr double panelEdge = 0.3; // of a menu and of a list, as a share of the ink

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
    constexpr double radius = measure::radius - half;
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

// In high contrast the button that Enter presses has a bright edge as wide as the frame, which then stands
// apart from the edge.
void paintFocusOfButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    QStyleOption framed(option);
    if (isHighContrast(option.palette))
        framed.rect.adjust(apartFromTheEdge, apartFromTheEdge, -apartFromTheEdge, -apartFromTheEdge);
    paintFocus(framed, painter, widget);
}

// The edge of a box to tick.
QColor tickEdge(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    return mixed(window, ink, !isEnabled ? 0.3 : isHighContrast(palette) ? 1 : 0.6);
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

// In high contrast all edges are bright, so that the one of the field in use is known by its width.
int fieldEdgeWidth(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && isHighContrast(option.palette) ? fieldEdgeInUse
                                                                                           : 1;
}

void paintFieldEdge(const QStyleOption& option, const QRect& place, QPainter& painter)
{
    paintRoundEdge(place, fieldEdge(option), fieldEdgeWidth(option), painter);
}

// A field on its paper.
void paintField(const QStyleOption& option, QPainter& painter)
{
    paintRoundGround(option.rect, option.palette.color(QPalette::Base), painter);
    paintFieldEdge(option, option.rect, painter);
}

bool isDefaultButton(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

// A button that Enter presses is filled with the accent. In high contrast its edge says so.
bool isFilled(const QStyleOption& option)
{
    return isDefaultButton(option) && option.state.testFlag(QStyle::State_Enabled) &&
           !isHighContrast(option.palette);
}

bool isHeld(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
}

QColor wordsOnAccent(const QPalette& palette)
{
    return wordsOn(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText));
}

// Fusion shades a button from light to dark, and it looks raised beside flat fields and lists; this ground
// has one colour, which comes nearer to that of words under the pointer and while it is held. One that is
// filled goes away from its words instead, which lie on the accent.
QColor buttonGround(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const QColor rest = isFilled(option) ? palette.color(QPalette::Highlight)
                        : isDefaultButton(option)
                            ? mixed(palette.color(QPalette::Button), palette.color(QPalette::Highlight), 0.2)
                            : palette.color(QPalette::Button);
    const QColor ink = !isFilled(option)                          ? palette.color(QPalette::ButtonText)
                       : wordsOnAccent(palette).lightness() > 127 ? QColor(Qt::black)
                                                                  : QColor(Qt::white);
    const double share = isHeld(option) ? 0.16 : option.state.testFlag(QStyle::State_MouseOver) ? 0.06 : 0;
    return mixed(rest, ink, share);
}

// A button's edge is half as strong as that of the field beside which it may stand, and one that is filled
// needs none. On black nobody sees the ground of the button that Enter presses, so its edge is wider.
void paintButton(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const QColor ground = buttonGround(option);
    paintRoundGround(option.rect, ground, painter);
    if (isHighContrast(palette)) {
        paintRoundEdge(option.rect, fieldEdge(option),
                       isDefaultButton(option) ? fieldEdgeInUse : fieldEdgeWidth(option), painter);
        return;
    }
    QStyleOption quiet(option);
    quiet.state &= ~QStyle::State_HasFocus;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    paintRoundEdge(option.rect, isFilled(option) ? ground : mixed(window, fieldEdge(quiet), 0.5), 1, painter);
}

// A menu may have the very colour of the window below it, and a list that of the window around it.
void paintPanelEdge(const QStyleOption& option, QPainter& painter)
{
    const QColor ink = option.palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = option.palette.color(QPalette::Active, QPalette::Window);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isHighContrast(option.palette) ? ink : mixed(window, ink, panelEdge));
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

// A list with an edge of its own has round corners as fields have. Its paper begins within the edge.
void paintListEdge(const QStyleOption& option, QPainter& painter)
{
    const QColor ink = option.palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = option.palette.color(QPalette::Active, QPalette::Window);
    paintRoundGround(option.rect, option.palette.color(QPalette::Base), painter);
    paintRoundEdge(option.rect, isHighContrast(option.palette) ? ink : mixed(window, ink, panelEdge), 1,
                   painter);
}

// A line between groups of commands, in the colour of all lines of the window.
void paintSeparator(const QStyleOption& option, Qt::Orientation orientation, QPainter& painter)
{
    const QPoint middle = option.rect.center();
    const QRect line = orientation == Qt::Horizontal ? QRect(option.rect.left() + spacing::close, middle.y(),
                                                             option.rect.width() - 2 * spacing::close, 1)
                                                     : QRect(middle.x(), option.rect.top() + spacing::tight,
                                                             1, option.rect.height() - 2 * spacing::tight);
    painter.fillRect(line, looksOf(option.palette, Ground::Window).line);
}

// The line between the bar of commands and what is below it, as all others of the window are.
void paintBarEdge(const QStyleOption& option, QPainter& painter)
{
    const QRect& bar = option.rect;
    painter.fillRect(QRect(bar.left(), bar.bottom(), bar.width(), 1),
                     looksOf(option.palette, Ground::Window).line);
}

// A list or a field of several lines with an edge of its own. The paper, which has corners, lies within it.
bool isFramedArea(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && area->frameShape() == QFrame::StyledPanel;
}

// A box of choices or of numbers paints the field within it.
bool isPartOfABox(const QWidget* widget)
{
    const QWidget* box = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(box) || qobject_cast<const QAbstractSpinBox*>(box);
}

// The field within a box of numbers has no frame, nor has one that only shows words to be copied.
bool hasFrame(const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    return frame && frame->lineWidth > 0;
}

// The colour of a scroll bar's handle, which stands out as the edges of fields do, and more while it is in
// use.
QColor handleColor(const QStyleOptionSlider& bar)
{
    QStyleOption quiet(bar);
    quiet.state &= ~QStyle::State_HasFocus;
    const QColor usual = fieldEdge(quiet);
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken);
    const bool isUnderTheMouse =
        bar.state.testFlag(QStyle::State_MouseOver) && bar.activeSubControls == QStyle::SC_ScrollBarSlider;
    const double share = isHeld ? 0.5 : isUnderTheMouse ? 0.25 : 0;
    return mixed(usual, bar.palette.color(QPalette::WindowText), share);
}

// Qt turns the side of a button's words round twice where one reads from right to left, so that words with an
// icon would stand at the button's far edge. From left to right it sets them closer to the icon.
void paintLabel(const QStyleOptionButton& button, QPainter& painter, const QStyle& style,
                const QWidget* widget)
{
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int whole = button.iconSize.width() + spacing::tight + spacing::hair + words;
    const QRect both =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {whole, button.rect.height()}, button.rect);
    const QRect iconPlace =
        QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize, both);
    const QIcon::Mode mode = isFilled(button) ? QIcon::Selected : isEnabled ? QIcon::Normal : QIcon::Disabled;
    button.icon.paint(&painter, iconPlace, Qt::AlignCenter, mode,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const QRect place = QStyle::alignedRect(button.direction, Qt::AlignRight, {words, both.height()}, both);
    int how = Qt::AlignCenter | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget))
        how |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, place, how, button.palette, isEnabled, button.text, QPalette::ButtonText);
}

// Fusion's own line ends with the column that the pointer is over, and is as thin as those of a table.
void paintDropLine(int top, const QWidget& rows, QPainter& painter)
{
    constexpr int width = 2;
    painter.fillRect(0, std::clamp(top - width / 2, 0, rows.height() - width), rows.width(), width,
                     rows.palette().color(QPalette::Highlight));
}

// Fusion gives these elements an edge that is hardly seen, or none.
void paintEdgeOf(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    if (element == QStyle::PE_PanelMenu || element == QStyle::PE_FrameMenu || element == QStyle::PE_Frame)
        paintPanelEdge(option, painter);
}

void paintTickable(const QStyleOption& option, QPainter& painter)
{
    const Tick tick = option.state.testFlag(QStyle::State_On)         ? Tick::On
                      : option.state.testFlag(QStyle::State_NoChange) ? Tick::Partly
                                                                      : Tick::Off;
    paintBoxToTick(option.rect, tick, option.state.testFlag(QStyle::State_Enabled), tickEdge(option),
                   option.palette, painter);
}

// Under the pointer or held, a button on a bar has the ground of a row that is pointed at.
void paintButtonOnBar(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    paintRoundGround(option.rect, mixed(window, ink, isHeld(option) ? 0.14 : 0.07), painter);
    if (isHighContrast(palette))
        paintRoundEdge(option.rect, ink, 1, painter);
}

// By how much an icon, or letters from another font, are higher than a line of a button's font. As much fits
// in the room that a line has, so that all buttons are of one height.
int moreThanALine(const QStyleOption* option, const QSize& contents)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || button->text.isEmpty() || button->text.contains(u'\n'))
        return 0;
    return std::clamp(contents.height() - button->fontMetrics.height(), 0, spacing::tight + spacing::hair);
}

// Qt adds two blanks behind the words beside an icon, so that these stand away from the middle.
int roomBehindWords(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool isIt =
        button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty();
    return isIt ? std::max(0, 2 * button->fontMetrics.horizontalAdvance(u' ') - spacing::hair) : 0;
}

// The mark of a letter to press isn't painted, but where the letters before it are of another script, as in
// "もっと(&E)", Qt counts it among those that have to fit and cuts words that have room.
QStyleOptionToolButton withRoomForTheKey(const QStyleOptionToolButton& button)
{
    QStyleOptionToolButton wider(button);
    const QFontMetrics& metrics = button.fontMetrics;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + spacing::tight;
    const bool fits = icon + metrics.size(Qt::TextShowMnemonic, button.text).width() <= button.rect.width();
    if (button.toolButtonStyle != Qt::ToolButtonTextBesideIcon || !fits || !button.text.contains(u'&'))
        return wider;
    const int mark = metrics.horizontalAdvance(u'&');
    wider.rect.adjust(button.direction == Qt::RightToLeft ? -mark : 0, 0,
                      button.direction == Qt::RightToLeft ? 0 : mark, 0);
    return wider;
}

// Paints a button flat, since nothing in this style is raised.
void paintButtonAtRest(const QStyleOption& option, QPainter& painter)
{
    paintRoundGround(option.rect, option.palette.color(QPalette::Active, QPalette::Window), painter);
    paintRoundEdge(option.rect, fieldEdge(option), 1, painter);
}

// Whether it is the arrow of a menu's row.
bool leadsToAMenu(QStyle::PrimitiveElement element, const QWidget* widget)
{
    const bool isArrow =
        element == QStyle::PE_IndicatorArrowLeft || element == QStyle::PE_IndicatorArrowRight;
    return isArrow && qobject_cast<const QMenu*>(widget);
}

// The paper and the edge of a field or a list; whether the element is one of these.
bool paintPaper(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                const QWidget* widget)
{
    const bool isFrame = element == QStyle::PE_Frame && isFramedArea(widget);
    const bool isLine = element == QStyle::PE_PanelLineEdit && hasFrame(option);
    if (element == QStyle::PE_FrameLineEdit)
        paintFieldEdge(option, option.rect, painter);
    else if (isFrame && !qobject_cast<const QPlainTextEdit*>(widget))
        paintListEdge(option, painter);
    else if (isFrame || (isLine && !isPartOfABox(widget)))
        paintField(option, painter);
    else
        return isLine;
    return true;
}

// Elements that have nothing of Fusion's; whether this is one of them.
bool paintWithoutFusion(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                        const QWidget* widget)
{
    if (element == QStyle::PE_PanelScrollAreaCorner) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    } else if (element == QStyle::PE_IndicatorToolBarSeparator) {
        // The state tells how the bar lies, and the line crosses it.
        const bool barLies = option.state.testFlag(QStyle::State_Horizontal);
        paintSeparator(option, barLies ? Qt::Vertical : Qt::Horizontal, painter);
    } else if (leadsToAMenu(element, widget) && isHighContrast(option.palette)) {
        const auto group =
            option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
        paintStrongArrow(option.rect,
                         element == QStyle::PE_IndicatorArrowLeft ? Qt::LeftArrow : Qt::RightArrow,
                         option.palette.color(group, QPalette::WindowText), painter);
    } else if (element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorItemViewItemCheck) {
        paintTickable(option, painter);
    } else if (element == QStyle::PE_PanelButtonTool && option.state.testFlag(QStyle::State_AutoRaise)) {
        paintButtonOnBar(option, painter);
    } else if (element == QStyle::PE_PanelButtonCommand) {
        if (option.state.testFlag(QStyle::State_Enabled))
            paintButton(option, painter);
        else
            paintButtonAtRest(option, painter);
    } else {
        return false;
    }
    return true;
}

// A half of the part beside a number, by which the number goes up or down.
struct StepButton
{
    QStyle::SubControl part;
    Qt::ArrowType arrow;
    QAbstractSpinBox::StepEnabledFlag step;
    QRect place;
};

// From the line beside the number to the edge of the box, and to its middle.
std::array<StepButton, 2> stepButtons(const QStyleOptionSpinBox& numbers, const QStyle& style,
                                      const QWidget* widget)
{
    QRect both = style.subControlRect(QStyle::CC_SpinBox, &numbers, QStyle::SC_SpinBoxUp, widget);
    const QRect inside = numbers.rect.adjusted(1, 1, -1, -1);
    if (numbers.direction == Qt::RightToLeft)
        both = QRect(inside.left(), inside.top(), both.right() - inside.left(), inside.height());
    else
        both = QRect(both.left() + 1, inside.top(), inside.right() - both.left(), inside.height());
    const int half = inside.height() / 2;
    const QRect above = both.adjusted(0, 0, 0, -half);
    const QRect below = both.adjusted(0, inside.height() - half, 0, 0);
    return {StepButton{QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled, above},
            StepButton{QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled, below}};
}

// The arrow's rows are whole pixels, each two wider than the one before.
void paintStepArrow(const StepButton& button, int rows, const QColor& ink, QPainter& painter)
{
    const int left = button.place.left() + (button.place.width() - (2 * rows - 1)) / 2;
    const int top = button.place.top() + (button.place.height() - rows) / 2;
    for (int row = 0; row < rows; ++row) {
        const int fromTip = button.arrow == Qt::UpArrow ? row : rows - 1 - row;
        painter.fillRect(QRect(left + rows - 1 - fromTip, top + row, 2 * fromTip + 1, 1), ink);
    }
}

// Fusion shades these halves, gives them an edge of their own, and draws arrows that are hardly seen where
// they can't be used.
void paintStep(const StepButton& button, const QStyleOptionSpinBox& numbers, QPainter& painter)
{
    constexpr int usualRows = 4;
    const QPalette& palette = numbers.palette;
    QStyleOption option(numbers);
    if (!numbers.activeSubControls.testFlag(button.part))
        option.state &= ~(QStyle::State_Sunken | QStyle::State_MouseOver);
    option.state &= ~QStyle::State_On;
    const bool isEnabled = numbers.state.testFlag(QStyle::State_Enabled);
    const bool isOf = isEnabled && numbers.stepEnabled.testFlag(button.step);
    const QColor ground = !isEnabled ? palette.color(QPalette::Active, QPalette::Window)
                          : isOf     ? buttonGround(option)
                                     : palette.color(QPalette::Button);
    paintPartOfRoundGround(numbers.rect, button.place, ground, painter);
    constexpr double least = 3.1;
    // As quiet as the arrow of a box of choices beside it, save in high contrast.
    const double share = isHighContrast(palette) ? 1 : 0.75;
    const QColor ink =
        isOf ? mixed(ground, palette.color(QPalette::Active, QPalette::ButtonText), share)
             : legible(palette.color(QPalette::Disabled, QPalette::ButtonText), {ground}, least);
    paintStepArrow(button, std::min(grown(usualRows, QApplication::font()), (button.place.width() + 1) / 2),
                   ink, painter);
}

// The line between a number and its buttons.
void paintBesideSteps(const QStyleOptionSpinBox& numbers, const QRect& step, QPainter& painter)
{
    const QRect inside = numbers.rect.adjusted(1, 1, -1, -1);
    const int x = numbers.direction == Qt::RightToLeft ? step.right() + 1 : step.left() - 1;
    QStyleOption quiet(numbers);
    quiet.state &= ~QStyle::State_HasFocus;
    painter.fillRect(QRect(x, inside.top(), 1, inside.height()),
                     mixed(numbers.palette.color(QPalette::Active, QPalette::Base), fieldEdge(quiet), 0.5));
}

// In a menu an icon stands where a tick would. The rows of a box of choices are painted as those of menus.
bool hasTickBehindWords(const QStyleOptionMenuItem& row, const QWidget* widget)
{
    return row.checkType != QStyleOptionMenuItem::NotCheckable && !row.icon.isNull() &&
           qobject_cast<const QMenu*>(widget);
}

int roomForTick(const QStyleOption* option, const QWidget* widget)
{
    const auto* row = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return row && hasTickBehindWords(*row, widget) ? grown(measure::smallIcon, row->font) + spacing::close
                                                   : 0;
}

// The room around the content of a window, or of a part of one.
bool isMargin(QStyle::PixelMetric metric)
{
    return metric == QStyle::PM_LayoutLeftMargin || metric == QStyle::PM_LayoutTopMargin ||
           metric == QStyle::PM_LayoutRightMargin || metric == QStyle::PM_LayoutBottomMargin;
}

// Rows of a menu are higher than Fusion's, the lines between them are not.
int moreForAMenuRow(const QStyleOption* option)
{
    const auto* row = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return row && row->menuItemType != QStyleOptionMenuItem::Separator ? spacing::tight : 0;
}

// The chosen row of a menu has round corners as that of a list, but the full accent, so that words on it have
// the colour of words there.
void paintChosenRow(QStyleOptionMenuItem& row, QPainter& painter)
{
    paintRoundGround(row.rect.adjusted(spacing::tight - 1, 0, 1 - spacing::tight, 0),
                     row.palette.color(QPalette::Highlight), painter);
    row.state &= ~QStyle::State_Selected;
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        row.palette.setColor(role, row.palette.color(QPalette::HighlightedText));
}

// Marks and icons that stand beside words.
bool growsWithWords(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_LargeIconSize: return true;
    default: return false;
    }
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
    // Underlined letters all over a window are clutter to those who don't press them.
    if (hint == SH_UnderlineShortcut)
        return m_showsKeys || qobject_cast<const QMenu*>(widget) ? 1 : 0;
    // A second time in white, which is seen on a dark ground alone.
    if (hint == SH_EtchDisabledText)
        return 0;
    // A menu that is higher than the screen would be given a second column, which may lie beside the screen.
    if (hint == SH_Menu_Scrollable)
        return 1;
    // The desktop's icons for OK and its like are drawn and coloured unlike all others here.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void ClearStyle::polish(QApplication* app)
{
    QProxyStyle::polish(app);
    app->installEventFilter(this);
}

void ClearStyle::unpolish(QApplication* app)
{
    app->removeEventFilter(this);
    QProxyStyle::unpolish(app);
}

// After Alt+Tab no window of the program hears that Alt was released.
bool ClearStyle::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
        showKeys(type == QEvent::KeyPress);
    else if (type == QEvent::ApplicationDeactivate || type == QEvent::WindowDeactivate)
        showKeys(false);
    return QProxyStyle::eventFilter(watched, event);
}

void ClearStyle::showKeys(bool show)
{
    if (std::exchange(m_showsKeys, show) == show)
        return;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->update();
    }
}

// Qt asks for the width of a frame before it knows of what.
void ClearStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (isFramedArea(widget)) {
        auto* area = static_cast<QAbstractScrollArea*>(widget);
        area->setFrameStyle(area->frameStyle());
    }
}

// Horizontal and vertical spacings are alike, because Qt leaves no room at all in a row within a grid where
// they differ.
int ClearStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // The paper would cover a part of the edge, or lie beyond its corners.
    if (metric == PM_DefaultFrameWidth && isFramedArea(widget))
        return isHighContrast(widget->palette()) ? fieldEdgeInUse + 1 : fieldEdgeInUse;
    // Fusion leaves room for a sign of eight pixels.
    if (metric == PM_ToolBarExtensionExtent)
        return grown(measure::barIcon, widget ? widget->font() : QApplication::font()) + spacing::tight;
    const bool isBetween = metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing;
    if (isBetween)
        return spacing::close;
    if (isMargin(metric))
        return !widget || widget->isWindow() ? spacing::wide : spacing::close;
    // Between the edge of a menu and its first row and its last.
    if (metric == PM_MenuVMargin)
        return spacing::tight;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return growsWithWords(metric) ? grown(usual, widget ? widget->font() : QApplication::font()) : usual;
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* rows = qobject_cast<const QAbstractItemView*>(widget);
    if (element == PE_IndicatorItemViewItemDrop && rows && option->rect.height() == 0) {
        paintDropLine(option->rect.top(), *rows->viewport(), *painter);
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocus(*option, *painter, widget);
        return;
    }
    if (!paintPaper(element, *option, *painter, widget) &&
        !paintWithoutFusion(element, *option, *painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        paintEdgeOf(element, *option, *painter);
    }
    // Fusion gives its edge the colour that the default button has anyway.
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_HasFocus) &&
        option->state.testFlag(State_KeyboardFocusChange))
        paintFocusOfButton(*option, *painter, widget);
}

void ClearStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item) {
        drawMenuRow(*item, *painter, widget);
        return;
    }
    if (element == CE_ToolBar) {
        paintBarEdge(*option, *painter);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* onBar = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_PushButtonLabel && button) {
        drawWords(*button, *painter, widget);
    } else if (element == CE_ToolButtonLabel && onBar) {
        const QStyleOptionToolButton whole = withRoomForTheKey(*onBar);
        QProxyStyle::drawControl(element, &whole, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ClearStyle::drawWords(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) const
{
    QStyleOptionButton drawn(button);
    if (isFilled(button))
        drawn.palette.setColor(QPalette::ButtonText, wordsOnAccent(button.palette));
    const bool hasBoth = !button.icon.isNull() && !button.text.isEmpty() &&
                         !button.features.testFlag(QStyleOptionButton::HasMenu);
    if (hasBoth)
        paintLabel(drawn, painter, *proxy(), widget);
    else
        QProxyStyle::drawControl(CE_PushButtonLabel, &drawn, &painter, widget);
}

namespace {

// Keys are read from the left beside words that are read from the right: "Ctrl+," would become ",+Ctrl".
QString withKeysFromTheLeft(QString text, Qt::LayoutDirection direction)
{
    const qsizetype keys = text.indexOf(u'\t') + 1;
    if (direction == Qt::RightToLeft && keys > 0)
        text.insert(keys, bidi::goingRight);
    return text;
}

} // namespace

// Fusion paints an icon in its usual ink also on the ground of what is chosen, and raises a box around the
// icon of what is ticked.
void ClearStyle::drawMenuRow(const QStyleOptionMenuItem& row, QPainter& painter, const QWidget* widget) const
{
    if (row.menuItemType == QStyleOptionMenuItem::Separator && row.text.isEmpty()) {
        paintSeparator(row, Qt::Horizontal, painter);
        return;
    }
    const bool isChosen = row.state.testFlag(State_Selected) && row.state.testFlag(State_Enabled);
    const int side = pixelMetric(PM_SmallIconSize, &row, widget);
    QStyleOptionMenuItem plain(row);
    plain.text = withKeysFromTheLeft(row.text, row.direction);
    if (isChosen && !row.icon.isNull())
        plain.icon = row.icon.pixmap({side, side}, painter.device()->devicePixelRatioF(), QIcon::Selected);
    if (hasTickBehindWords(row, widget))
        plain.checked = false;
    if (isChosen && !isHighContrast(row.palette))
        paintChosenRow(plain, painter);
    QProxyStyle::drawControl(CE_MenuItem, &plain, &painter, widget);
    if (!hasTickBehindWords(row, widget) || !row.checked)
        return;
    const QRect inside = row.rect.adjusted(spacing::close, 0, -spacing::close, 0);
    paintTick(alignedRect(row.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, inside),
              row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text), painter);
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        paintScrollBar(*bar, handleColor(*bar), *painter);
        return;
    }
    const auto* numbers = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && numbers) {
        drawNumbers(*numbers, *painter, widget);
        return;
    }
    const auto* choices = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && choices && choices->frame && !choices->editable)
        drawChoices(*choices, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// The arrow is that of all buttons which open a menu.
void ClearStyle::drawChoices(const QStyleOptionComboBox& choices, QPainter& painter,
                             const QWidget* widget) const
{
    const QPalette& palette = choices.palette;
    const bool isEnabled = choices.state.testFlag(State_Enabled);
    const QRect arrow = subControlRect(CC_ComboBox, &choices, SC_ComboBoxArrow, widget);
    paintRoundGround(choices.rect,
                     isEnabled ? buttonGround(choices) : palette.color(QPalette::Active, QPalette::Window),
                     painter);
    paintFieldEdge(choices, choices.rect, painter);
    if (isHighContrast(palette)) {
        paintStrongArrow(arrow, Qt::DownArrow, palette.color(QPalette::ButtonText), painter);
        return;
    }
    const int side = grown(measure::smallIcon, widget ? widget->font() : QApplication::font());
    themedIcon(u"unfolded")
        .paint(&painter, alignedRect(choices.direction, Qt::AlignCenter, {side, side}, arrow),
               Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

void ClearStyle::drawNumbers(const QStyleOptionSpinBox& numbers, QPainter& painter,
                             const QWidget* widget) const
{
    const QRect place = numbers.rect;
    paintRoundGround(place, numbers.palette.color(QPalette::Base), painter);
    if (numbers.buttonSymbols != QAbstractSpinBox::NoButtons) {
        const auto steps = stepButtons(numbers, *proxy(), widget);
        for (const StepButton& step : steps)
            paintStep(step, numbers, painter);
        paintBesideSteps(numbers, steps.front().place, painter);
    }
    paintFieldEdge(numbers, place, painter);
}

QRect ClearStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        return partOfScrollBar(*bar, part);
    const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    // Words begin where they do in fields.
    const bool areWords = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return areWords ? place.adjusted(1, 0, -1, 0) : place;
}

// Qt's sign for a field that can be emptied is a black disc on every ground.
QIcon ClearStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_LineEditClearButton)
        return themedIcon(u"cancel", [](const Looks& looks) { return looks.quiet; });
    return QProxyStyle::standardIcon(which, option, widget);
}

// Fusion's fields and buttons are as low as their words allow, and long words run into a button's edges.
QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width(), contents.width() + 2 * spacing::usual),
                size.height() + spacing::tight - moreThanALine(option, contents)};
    case CT_LineEdit: return hasFrame(*option) ? size + QSize(0, spacing::tight) : size;
    // Fusion's box of numbers is a line higher than its fields.
    case CT_SpinBox: return size + QSize(0, spacing::tight - 1);
    case CT_ComboBox: return size + QSize(0, spacing::tight);
    case CT_ToolButton: return size - QSize(roomBehindWords(option), 0);
    case CT_MenuItem: return size + QSize(roomForTick(option, widget), moreForAMenuRow(option));
    default: return size;
    }
}

// The focus is round the whole item, or it would run through its words. Words begin in a field of one line
// where they do in one of several.
QRect ClearStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    const bool isFramed = element == SE_LineEditContents && hasFrame(*option);
    return isFramed ? place.adjusted(spacing::hair + 1, 0, -spacing::hair - 1, 0) : place;
}

} // namespace tributary
