#include "ui/list/view/column_widths.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/looks/measures.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace tributary {

namespace {

constexpr int edges = 2 * spacing::usual;
constexpr int leastDigits = 5;
// A bound for widths from the file of settings, which may say anything.
constexpr double mostRatio = 8;

struct UsualWidth
{
    DownloadListModel::Column column;
    int digits;
};

constexpr std::array usualWidths{
    UsualWidth{DownloadListModel::Size, 9},
    UsualWidth{DownloadListModel::Speed, 10},
    UsualWidth{DownloadListModel::Left, 7},
    UsualWidth{DownloadListModel::Added, 10},
    UsualWidth{DownloadListModel::Host, 16},
    UsualWidth{DownloadListModel::Folder, 20},
    UsualWidth{DownloadListModel::Priority, 8},
    UsualWidth{DownloadListModel::FinishedAt, 10},
    UsualWidth{DownloadListModel::ConnectionCount, 10},
    UsualWidth{DownloadListModel::Checksum, 16},
};

bool isDate(DownloadListModel::Column column)
{
    return column == DownloadListModel::Added || column == DownloadListModel::FinishedAt;
}

int pixels(double width)
{
    return static_cast<int>(std::lround(width));
}

} // namespace

ColumnWidths::ColumnWidths(QHeaderView& header)
    : m_header(header)
{
}

void ColumnWidths::useUsual(qreal digit)
{
    m_digit = digit;
    m_header.setMinimumSectionSize(pixels(digit * leastDigits));
    const int date = widthOfDate();
    for (const UsualWidth& usual : usualWidths) {
        const int words = std::max(pixels(digit * usual.digits), isDate(usual.column) ? date : 0);
        m_header.resizeSection(usual.column, std::max(words + edges, widthOfHead(usual.column)));
    }
}

// The width of the widest date in this language, with the name of a month where dates have one.
int ColumnWidths::widthOfDate() const
{
    const QWidget* list = m_header.parentWidget() ? m_header.parentWidget() : &m_header;
    const QFontMetrics metrics(figuresFont(list->font()));
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString date = addedText(QDate(2026, month, 28).startOfDay(), QDate(2028, 1, 1).startOfDay());
        widest = std::max(widest, metrics.horizontalAdvance(date));
    }
    // The advance is rounded, and a cell that is short of a fraction cuts the date.
    return widest + 1;
}

// A hidden column has no width.
int ColumnWidths::widthOfHead(int column)
{
    const bool isHidden = m_header.isSectionHidden(column);
    m_header.setSectionHidden(column, false);
    const int width = m_header.sectionSizeHint(column);
    m_header.setSectionHidden(column, isHidden);
    return width;
}

void ColumnWidths::fitHeads()
{
    const QSignalBlocker quietly(m_header);
    for (const UsualWidth& usual : usualWidths) {
        const bool isHidden = m_header.isSectionHidden(usual.column);
        m_header.setSectionHidden(usual.column, false);
        const int least = m_header.sectionSizeHint(usual.column);
        m_header.resizeSection(usual.column, std::max(least, m_header.sectionSize(usual.column)));
        m_header.setSectionHidden(usual.column, isHidden);
    }
}

void ColumnWidths::wereFor(qreal digit)
{
    if (digit > 0)
        m_digit = digit;
}

void ColumnWidths::follow(qreal digit)
{
    const double ratio = std::clamp(digit / m_digit, 1 / mostRatio, mostRatio);
    m_digit = digit;
    const QSignalBlocker quietly(m_header);
    m_header.setMinimumSectionSize(pixels(digit * leastDigits));
    for (const UsualWidth& usual : usualWidths)
        scale(usual.column, ratio);
}

// A hidden column has no width until it is shown.
void ColumnWidths::scale(int column, double ratio)
{
    const bool isHidden = m_header.isSectionHidden(column);
    m_header.setSectionHidden(column, false);
    const int words = std::max(0, m_header.sectionSize(column) - edges);
    m_header.resizeSection(column, pixels(words * ratio) + edges);
    m_header.setSectionHidden(column, isHidden);
}

} // namespace tributary
