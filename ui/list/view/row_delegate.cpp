#include "ui/list/view/row_delegate.h"

#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/busy_pulse.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/chosen_ground.h"
#include "ui/words/byte_units.h"
#include "ui/words/cut_text.h"
#include "ui/words/number_text.h"
#include "ui/words/own_direction.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

#include <algorithm>

namespace tributary {

namespace {

constexpr int comfortableIcon = 30;
constexpr int compactIcon = 26;
constexpr int priorityWidth = 10;
// The share of the cell that words beside a bar may take, and the letters that are enough for a state.
constexpr double mostForWords = 0.6;
constexpr int lettersOfAState = 20;
// No size takes more letters.
constexpr qint64 widestSize = 1023 * mebibyte;

// A download that a fault has paused counts as paused at the side, and somebody has to look at it.
Tone toneIn(const DownloadSnapshot& download)
{
    return isPausedByFault(download) || isFileMissing(download) ? Tone::Trouble : toneOf(download.state);
}

// The disc of what is not there has no tick.
DownloadState signIn(const DownloadSnapshot& download)
{
    return isFileMissing(download) ? DownloadState::Failed : download.state;
}

ToldByColumns toldByColumnsOf(const QWidget* widget)
{
    const auto* list = qobject_cast<const QTreeView*>(widget);
    if (!list)
        return {};
    return {.progress = !list->isColumnHidden(DownloadListModel::Progress),
            .timeLeft = !list->isColumnHidden(DownloadListModel::Left)};
}

} // namespace

// A cell that is being painted: its download, its place and its painter.
struct RowDelegate::Cell
{
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const ListRow& row;
    const DownloadSnapshot& download;
    const Looks& looks;
    QRect inside; // as if read from left to right

    QRect place(const QRect& rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }
    void write(const QRect& rect, const QString& text, const QColor& color, Qt::Alignment side,
               Qt::TextElideMode elide = Qt::ElideRight) const
    {
        // A name may have letters from another font, which needs more height than this one.
        constexpr int how = Qt::TextSingleLine | Qt::TextDontClip;
        painter.setPen(color);
        const QFontMetrics metrics(painter.font());
        painter.drawText(place(rect), static_cast<int>(QStyle::visualAlignment(option.direction, side)) | how,
                         cutText(metrics, cutAtItsOwnEnd(text, option.direction), elide, rect.width()));
    }
};

RowDelegate::RowDelegate(const DownloadFilter& rows, BusyPulse& pulse, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_pulse(pulse)
{
}

int RowDelegate::iconSide(const QFont& words) const
{
    return grown(m_density == Density::Comfortable ? comfortableIcon : compactIcon, words);
}

int RowDelegate::besideWords(const QFont& words) const
{
    return 2 * spacing::usual + spacing::hair + iconSide(words) + spacing::close;
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& row) const
{
    // Whole pixels, of which the last one parts the row from the next.
    const QRectF place = QRectF(row.rect).adjusted(spacing::tight, 0, -spacing::tight, -1);
    tributary::paintGround(painter, place, row.direction, m_looks.of(row.palette),
                           {.chosen = row.state.testFlag(QStyle::State_Selected),
                            .pointed = row.state.testFlag(QStyle::State_MouseOver),
                            .focused = row.state.testFlag(QStyle::State_HasFocus)});
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ListRow& row = m_rows.downloads().at(m_rows.sourceRow(index.row()));
    // A download at rest is kept in less room, and its snapshot is made for the moment.
    const std::optional<DownloadSnapshot> resting =
        row.whole() ? std::nullopt : std::optional(row.snapshot());
    const QRect inside = option.rect.adjusted(spacing::usual, 0, -spacing::usual, 0);
    const Cell cell{*painter, option, row, resting ? *resting : *row.whole(), m_looks.of(option.palette),
                    inside};
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case DownloadListModel::Name: paintName(cell); break;
    case DownloadListModel::Progress: paintProgress(cell); break;
    default: paintWords(cell, index.column()); break;
    }
    painter->restore();
}

// The icon, then the name, which loses its middle before its suffix, and under it the quiet line.
void RowDelegate::paintName(const Cell& cell) const
{
    const qreal scale = cell.painter.device()->devicePixelRatioF();
    const int side = iconSide(cell.option.font);
    m_icons.use(cell.option.palette, {side, scale, cell.option.direction});
    const QRect icon(cell.inside.left() + spacing::hair, cell.inside.center().y() - side / 2 + 1, side, side);
    cell.painter.drawPixmap(cell.place(icon).topLeft(),
                            m_icons.of(cell.row.kind(), signIn(cell.download), toneIn(cell.download)));
    QRect words = cell.inside.adjusted(spacing::hair + side + spacing::close, 0, 0, 0);
    const ToldByColumns told = toldByColumnsOf(cell.option.widget);
    if (m_density == Density::Compact) {
        if (!told.progress)
            paintProgressWords(cell, words);
        paintPriority(cell, words);
        cell.write(words, nameText(cell.download), cell.looks.ink, Qt::AlignLeft | Qt::AlignVCenter,
                   Qt::ElideMiddle);
        return;
    }
    const QFont small = smallFont(cell.option.font);
    const int line = cell.option.fontMetrics.height();
    const int both = line + QFontMetrics(small).height();
    QRect upper(words.left(), words.center().y() - both / 2, words.width(), line);
    const QRect lower(words.left(), upper.bottom() + 1, words.width(), both - line);
    paintPriority(cell, upper);
    cell.write(upper, nameText(cell.download), cell.looks.ink, Qt::AlignLeft | Qt::AlignVCenter,
               Qt::ElideMiddle);
    cell.painter.setFont(small);
    cell.write(lower, besideName(cell.download, told), cell.looks.quiet, Qt::AlignLeft | Qt::AlignVCenter);
}

// Paints the progress at the end of the name where neither a column nor a second line says it.
void RowDelegate::paintProgressWords(const Cell& cell, QRect& words) const
{
    const QString text = progressText(cell.download);
    const int wanted = cell.option.fontMetrics.horizontalAdvance(text) + 1;
    const int width = std::min(wanted, static_cast<int>(words.width() * mostForWords));
    const QRect place(words.right() - width + 1, words.top(), width, words.height());
    cell.write(place, text, cell.looks.quiet, Qt::AlignRight | Qt::AlignVCenter);
    words.adjust(0, 0, -width - spacing::close, 0);
}

// An arrow behind the name, up or down, for which a long name makes room; most have none.
void RowDelegate::paintPriority(const Cell& cell, QRect& name) const
{
    if (cell.row.priority() == Priority::Normal)
        return;
    const bool high = cell.row.priority() == Priority::High;
    const int side = grown(priorityWidth, cell.option.font);
    const int ofWords = cell.option.fontMetrics.horizontalAdvance(nameText(cell.download)) + 1;
    name.setWidth(std::min(ofWords, name.width() - spacing::close - side));
    const QRectF place =
        cell.place({name.right() + spacing::close, name.center().y() - side / 2, side, side});
    const double middle = high ? place.top() + 2.5 : place.bottom() - 2.5;
    const double ends = high ? place.bottom() - 2.5 : place.top() + 2.5;
    const std::array chevron{QPointF(place.left() + 1, ends), QPointF(place.center().x(), middle),
                             QPointF(place.right() - 1, ends)};
    cell.painter.save();
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setPen(
        QPen(high ? cell.looks.accent : cell.looks.quiet, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    cell.painter.drawPolyline(chevron.data(), static_cast<int>(chevron.size()));
    cell.painter.restore();
}

// The bars of a column have one length, whatever stands beside them. A cell itself may reach further than its
// column.
int RowDelegate::widthOfBar(const Cell& cell) const
{
    const auto* list = qobject_cast<const QTreeView*>(cell.option.widget);
    const int whole = cell.inside.width();
    const int room =
        list ? std::min(whole, list->columnWidth(DownloadListModel::Progress) - 2 * spacing::usual) : whole;
    const QFontMetrics metrics(cell.painter.font());
    const int wanted = m_density == Density::Comfortable
                           ? metrics.horizontalAdvance(shownSize(widestSize)) + 1
                           : metrics.averageCharWidth() * lettersOfAState;
    const int words = std::max(metrics.horizontalAdvance(percentText(100)) + 1,
                               std::min(wanted, static_cast<int>(room * mostForWords)));
    return std::max(0, room - words - spacing::close);
}

void RowDelegate::paintProgress(const Cell& cell) const
{
    const ProgressPicture picture = progressPicture(cell.download);
    if (picture.look == ProgressLook::TextOnly) {
        const bool hasSecondLine = m_density == Density::Comfortable;
        cell.write(cell.inside, hasSecondLine ? inPlaceOfBar(cell.download) : picture.text,
                   cell.looks.of(toneIn(cell.download)), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    cell.painter.setFont(figuresFont(cell.option.font));
    const QFontMetrics metrics(cell.painter.font());
    const int bar = widthOfBar(cell);
    // Percentages end below each other, whatever follows them.
    const int before =
        metrics.horizontalAdvance(percentText(100)) - metrics.horizontalAdvance(picture.figure);
    const QRect words = cell.inside.adjusted(
        bar + spacing::close + (picture.figure.isEmpty() ? 0 : std::max(0, before)), 0, 0, 0);
    const auto fits = [&](const QString& text) {
        return metrics.horizontalAdvance(text) + 1 <= words.width();
    };
    const bool hasSecondLine = m_density == Density::Comfortable;
    cell.write(words, hasSecondLine ? picture.figure : figureAndState(cell.download, fits), cell.looks.ink,
               Qt::AlignLeft | Qt::AlignVCenter);
    const int high = grown(measure::bar, cell.option.font);
    paintBar(cell, picture, {cell.inside.left(), cell.inside.center().y() - high / 2 + 1, bar, high});
}

void RowDelegate::paintBar(const Cell& cell, const ProgressPicture& picture, const QRect& place) const
{
    ProgressPlace where{.rect = cell.place(place), .direction = cell.option.direction, .phase = 0};
    if (picture.look == ProgressLook::Busy)
        where.phase = m_pulse.phase();
    const bool chosen = cell.option.state.testFlag(QStyle::State_Selected);
    paintProgressBar(&cell.painter, picture, where,
                     chosen ? chosenProgressColors(cell.looks) : progressColors(cell.looks));
}

void RowDelegate::paintWords(const Cell& cell, int column) const
{
    const QString text = m_rows.downloads().text(cell.download, column);
    if (text.isEmpty())
        return;
    const bool isFigure = DownloadListModel::isFigure(column);
    if (isFigure)
        cell.painter.setFont(figuresFont(cell.option.font));
    cell.write(cell.inside, text, cell.looks.ink,
               (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
               isFigure ? Qt::ElideRight : Qt::ElideMiddle);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int beside =
        index.column() == DownloadListModel::Name ? besideWords(option.font) : 2 * spacing::usual;
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {words + beside, rowHeight(option.font, m_density)};
}

} // namespace tributary
