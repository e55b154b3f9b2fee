#pragma once

#include "ui/looks/file_icons.h"
#include "ui/looks/measures.h"

#include <QStyledItemDelegate>

namespace tributary {

class BusyPulse;
class DownloadFilter;
struct DownloadSnapshot;
struct ProgressPicture;

// Paints the rows of the list: a file with its icon and name, which parts of it are here, and the rest as
// figures.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const DownloadFilter& rows, BusyPulse& pulse, QObject* parent = nullptr);

    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }

    // The width of a name's cell besides the words: icon and spacing.
    int besideWords(const QFont& words) const;

    // Paints the ground of the whole row: chosen, at the pointer, or at the keyboard.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& row) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Cell;

    void paintName(const Cell& cell) const;
    void paintProgressWords(const Cell& cell, QRect& words) const;
    void paintPriority(const Cell& cell, QRect& name) const;
    int widthOfBar(const Cell& cell) const;
    void paintProgress(const Cell& cell) const;
    void paintBar(const Cell& cell, const ProgressPicture& picture, const QRect& place) const;
    void paintWords(const Cell& cell, int column) const;
    int iconSide(const QFont& words) const;

    const DownloadFilter& m_rows;
    BusyPulse& m_pulse;
    Density m_density = Density::Comfortable;
    KeptLooks m_looks;
    mutable FileIcons m_icons;
};

} // namespace tributary
