#pragma once

#include "core/values/download/download_id.h"
#include "ui/list/accessible/progress_teller.h"
#include "ui/list/view/column_widths.h"
#include "ui/list/view/spare_columns.h"
#include "ui/looks/measures.h"

#include <QList>
#include <QTreeView>

#include <optional>

class QMenu;

namespace tributary {

class BusyPulse;
class ColumnMenu;
class DownloadFilter;
class FormerOrder;
class KeptSelection;
class ListHead;
class RowDelegate;

// The list "Downloads". Space and Enter are for the selected downloads, not for editing.
class DownloadView : public QTreeView
{
    Q_OBJECT

public:
    explicit DownloadView(DownloadFilter& rows, QWidget* parent = nullptr);

    // The selected rows, as rows of the DownloadListModel.
    QList<int> selectedSourceRows() const;
    int sourceRow(const QModelIndex& index) const;
    // How far the list goes with a row that was shown to a person, who has done nothing in the list since:
    // what is learned of such a row moves it.
    enum class Follow : quint8 { No, WhileUnderWay, ToItsEnd };
    // Makes a row of the DownloadListModel the current one; false when the filter hides it.
    bool showRow(int sourceRow, Follow follow = Follow::ToItsEnd);
    // Goes on to the row behind what is selected, or before it where none is behind; what was selected is
    // about to go.
    void leaveSelection();
    // The row of the DownloadListModel that stands before the others; nullopt when the filter hides all of
    // them.
    std::optional<int> topmost(const QList<int>& sourceRows) const;
    // Whether one of these rows, as they are sorted and filtered, is in sight.
    bool isSeen(int firstRow, int lastRow) const;
    // Shows the order of the queue until a person sorts the list anew, unless what waits stands in that order
    // anyway. The first click on the head of the column that the list was sorted by brings that order back,
    // whatever its direction was.
    void showQueueOrder();
    // Typed letters look for a name, whatever column the current cell is in.
    void keyboardSearch(const QString& search) override;
    void setDensity(Density density);
    Density density() const;
    // The window keeps these beside the header's saveState(): how many columns there were, the width of a
    // digit, and the words of the heads. The first version kept the number alone.
    struct KeptColumns
    {
        int known = 0;
        qreal digit = 0;
        QString heads;
        // Shown by a person although there was no room.
        QList<int> staying = {};
    };
    // Restores the columns from the header's saveState(). Columns after the known ones did not exist then,
    // and stay hidden.
    void restoreColumns(const QByteArray& state, const KeptColumns& kept);
    QByteArray columnState() { return m_spare.state(); }
    KeptColumns keptColumns() const;
    // The choice of columns.
    ColumnMenu& columnMenu() const { return *m_columnMenu; }

Q_SIGNALS:
    void toggleRequested();
    void selectionMoved();
    // The head of the column by which the list was sorted before the queue's order took over.
    void queueOrderShown(const QString& before);
    // Another row is the current one, or none is.
    void currentMoved(const QModelIndex& current);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    bool viewportEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpColumns();
    QMenu* openMenu(const QPoint& place);
    void openMenuByKey();
    void moveBusyBars();
    void shareRoom();
    void noteWidth(int column, int width);
    int roomForNameAndBar() const;
    // The name would be cut before columns that the list can do without.
    bool isTight() const;
    // Whether what waits stands in the order in which it starts.
    bool showsTurns() const;

    DownloadFilter& m_rows;
    ListHead* m_head;
    KeptSelection* m_kept;
    ColumnMenu* m_columnMenu = nullptr;
    BusyPulse* m_pulse;
    RowDelegate* m_delegate;
    ProgressTeller m_progressTeller;
    // While the rows are put in another order: the current row was in sight, and is to stay so.
    bool m_followsCurrent = false;
    Follow m_followsShown = Follow::No;
    FormerOrder* m_formerOrder = nullptr;
    // The place of the pointer while it is over the list.
    std::optional<QPoint> m_pointer;
    // The share of the name in the room that name and bar have together.
    double m_nameShare;
    SpareColumns m_spare;
    ColumnWidths m_widths;
};

} // namespace tributary
