#include "ui/looks/choice_delegate.h"

#include "ui/looks/chosen_ground.h"
#include "ui/words/cut_text.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tributary {

namespace {

QFont countFont(const QFont& usual)
{
    return figuresFont(smallFont(usual));
}

// A column of noughts would hide the figures that say something.
QString figureOf(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

// The keyboard is shown where a person uses it to get about.
Marks marksOf(const QStyleOptionViewItem& option)
{
    const bool byKeys = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return {.chosen = option.state.testFlag(QStyle::State_Selected),
            .pointed = option.state.testFlag(QStyle::State_MouseOver),
            .focused = byKeys && option.state.testFlag(QStyle::State_HasFocus)};
}

} // namespace

ChoiceDelegate::ChoiceDelegate(QObject* parent, int outside)
    : QStyledItemDelegate(parent)
    , m_outside(outside)
{
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Looks& looks = m_looks.of(option.palette);
    const QRect place = option.rect.adjusted(m_outside, 1, -m_outside, -1);
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, place, rect); };
    const auto aligned = [&](Qt::Alignment wanted) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter)) |
               Qt::TextSingleLine;
    };
    painter->save();
    paintGround(*painter, place, option.direction, looks, marksOf(option));
    const QRect inside = place.adjusted(spacing::close + spacing::hair, 0, -spacing::close, 0);
    const int side = grown(measure::smallIcon, option.font);
    const QRect icon(inside.left(), inside.center().y() - side / 2 + 1, side, side);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, at(icon));
    const QString figure = figureOf(index.data(ChoiceDelegate::countRole).toInt());
    painter->setFont(countFont(option.font));
    const int width =
        figure.isEmpty() ? 0 : QFontMetrics(painter->font()).horizontalAdvance(figure) + spacing::close;
    painter->setPen(looks.quiet);
    painter->drawText(at(inside), aligned(Qt::AlignRight), figure);
    painter->setFont(option.font);
    painter->setPen(looks.ink);
    const QRect words = inside.adjusted(side + spacing::close, 0, -width, 0);
    painter->drawText(at(words), aligned(Qt::AlignLeft),
                      cutText(option.fontMetrics, index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics figures(countFont(option.font));
    // The advance is rounded, so that words in just as much room could be cut for a fraction of a pixel.
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString()) + 1;
    const int count = index.data(countRole).isValid()
                          ? spacing::usual + figures.horizontalAdvance(QStringLiteral("00000"))
                          : 0;
    const int width = 2 * m_outside + 2 * spacing::close + spacing::hair +
                      grown(measure::smallIcon, option.font) + spacing::close + words + count;
    return {width, option.fontMetrics.height() + spacing::usual + spacing::hair};
}

} // namespace tributary
