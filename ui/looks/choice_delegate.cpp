#include "ui/looks/choice_delegate.h"

#include "ui/looks/measures.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tributary {

namespace {

constexpr int outside = spacing::tight + spacing::hair;

QFont countFont(const QFont& usual)
{
    return figuresFont(smallFont(usual));
}

} // namespace

void ChoiceDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QRect& place) const
{
    const Looks& looks = m_looks.of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(chosen ? looks.selection : looks.hover);
        painter.drawRoundedRect(place, measure::radius, measure::radius);
    }
    if (chosen) {
        const QRect mark(place.left(), place.center().y() - spacing::close + 1, measure::accentWidth,
                         spacing::wide);
        painter.setBrush(looks.accent);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, place, mark), 1.5, 1.5);
    }
    const bool byKeys = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_HasFocus) && byKeys) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(looks.accent, 1.5));
        painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), measure::radius,
                                measure::radius);
    }
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Looks& looks = m_looks.of(option.palette);
    const QRect place = option.rect.adjusted(outside, 1, -outside, -1);
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, place, rect); };
    const auto aligned = [&](Qt::Alignment wanted) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter)) |
               Qt::TextSingleLine;
    };
    painter->save();
    paintGround(*painter, option, place);
    const QRect inside = place.adjusted(spacing::close + spacing::hair, 0, -spacing::close, 0);
    constexpr int side = measure::smallIcon;
    const QRect icon(inside.left(), inside.center().y() - side / 2 + 1, side, side);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, at(icon));
    const QVariant count = index.data(countRole);
    const QString figure = count.isValid() ? QLocale().toString(count.toInt()) : QString();
    painter->setFont(countFont(option.font));
    const int width = QFontMetrics(painter->font()).horizontalAdvance(figure);
    painter->setPen(count.toInt() > 0 ? looks.quiet : looks.resting);
    painter->drawText(at(inside), aligned(Qt::AlignRight), figure);
    painter->setFont(option.font);
    painter->setPen(looks.ink);
    const QRect words = inside.adjusted(side + spacing::close, 0, -width - spacing::close, 0);
    painter->drawText(at(words), aligned(Qt::AlignLeft),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics figures(countFont(option.font));
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int width = 2 * outside + 2 * spacing::close + spacing::hair + measure::smallIcon + spacing::close +
                      words + spacing::usual + figures.horizontalAdvance(QStringLiteral("00000"));
    return {width, option.fontMetrics.height() + spacing::usual + spacing::hair};
}

} // namespace tributary
