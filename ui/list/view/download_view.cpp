#include "ui/list/view/download_view.h"

#include "ui/list/accessible/accessible_list.h"
#include "ui/list/accessible/focus_teller.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/state_group.h"
#include "ui/list/view/busy_pulse.h"
#include "ui/list/view/column_menu.h"
#include "ui/list/view/former_order.h"
#include "ui/list/view/head_menu.h"
#include "ui/list/view/kept_selection.h"
#include "ui/list/view/list_head.h"
#include "ui/list/view/row_delegate.h"
#include "ui/list/view/row_menu.h"
#include "ui/looks/measures.h"
#include "ui/widgets/menu_entry.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace tributary {

namespace {

// For QAccessible::installFactory.
QAccessibleInterface* accessibleListOf(const QString& className, QObject* object)
{
    if (className != QLatin1String(DownloadView::staticMetaObject.className()))
        return nullptr;
    auto* view = qobject_cast<DownloadView*>(object);
    return view ? new AccessibleList(*view) : nullptr;
}

bool goesToARow(int key)
{
    constexpr std::array keys{Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Home,
                              Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, key) != keys.end();
}

// The reason why a download does not go on may take more room than a bar does. Rows of one line have it
// beside the bar.
bool tellsWhyInProgress(const ListRow& row, Density density)
{
    const DownloadSnapshot* whole = row.whole();
    return whole && whole->error && groupOf(whole->state) != StateGroup::Active &&
           (density == Density::Compact || !hasBar(*whole));
}

// The room of the columns behind this one whose cells in the row are empty.
int emptyRoomBehind(const QHeaderView& head, const QModelIndex& cell)
{
    int room = 0;
    for (int place = head.visualIndex(cell.column()) + 1; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        if (head.isSectionHidden(column))
            continue;
        if (!cell.siblingAtColumn(column).data().toString().isEmpty())
            break;
        room += head.sectionSize(column);
    }
    return room;
}

QRect placeOf(const QTreeView& view, const QModelIndex& cell, const QRect& row, int more)
{
    const int column = cell.column();
    const QRect place(view.columnViewportPosition(column), row.top(), view.columnWidth(column), row.height());
    return view.isRightToLeft() ? place.adjusted(-more, 0, 0, 0) : place.adjusted(0, 0, more, 0);
}

qreal digitWidth(const QWidget& of)
{
    return QFontMetricsF(of.font()).horizontalAdvance(u'0');
}

constexpr double usualNameShare = 0.64;
// Widths in digits. A narrow list hides columns that it can do without before a name gets less than most
// names need.
constexpr int usualName = 34;
constexpr int leastOfAName = 24;
constexpr int leastOfABar = 18;

// The list folds these columns in this order; those that a person has added to the usual ones go first.
QList<int> spareColumns()
{
    using enum DownloadListModel::Column;
    return {Checksum, ConnectionCount, FinishedAt, Priority, Folder, Host, Added, Left};
}

bool hasATurn(const DownloadFilter& rows, const QModelIndex& index)
{
    return index.isValid() && canMove(rows.downloads().at(rows.sourceRow(index.row())).state());
}

bool isUnderWay(const DownloadFilter& rows, const QModelIndex& index)
{
    if (!index.isValid())
        return false;
    const StateGroup group = groupOf(rows.downloads().at(rows.sourceRow(index.row())).state());
    return group == StateGroup::Active || group == StateGroup::Waiting || group == StateGroup::Paused;
}

// A download that ended goes behind all others. The list follows it there where it alone was shown.
bool goesWith(const DownloadFilter& rows, const QModelIndex& moved, DownloadView::Follow follow)
{
    switch (follow) {
    case DownloadView::Follow::No: return hasATurn(rows, moved);
    case DownloadView::Follow::WhileUnderWay: return isUnderWay(rows, moved);
    case DownloadView::Follow::ToItsEnd: return true;
    }
    return false;
}

} // namespace

DownloadView::DownloadView(DownloadFilter& rows, QWidget* parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_head(new ListHead(this))
    , m_kept(new KeptSelection(*this, rows))
    , m_pulse(new BusyPulse(this))
    , m_delegate(new RowDelegate(rows, *m_pulse, this))
    , m_progressTeller(*this, QAccessible::updateAccessibility)
    , m_nameShare(usualNameShare)
    , m_spare(*m_head, spareColumns())
    , m_widths(*m_head)
{
    QAccessible::installFactory(&accessibleListOf);
    setAccessibleName(tr("Downloads"));
    // The head is set before the model, because setting it later would clear the selection that head and list
    // share.
    setHeader(m_head);
    setModel(&m_rows);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_kept->restoreIds();
        // Qt tells of no row that a reset took away, so the view tells of the change itself.
        Q_EMIT selectionMoved();
        Q_EMIT currentMoved(currentIndex());
    });
    new FocusTeller(*this);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    setUpColumns();
    connect(m_pulse, &BusyPulse::moved, this, &DownloadView::moveBusyBars);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, [this] { m_followsShown = Follow::No; });
    connect(&m_rows, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        const bool follows = showsTurns() || m_followsShown != Follow::No;
        const QModelIndex current = currentIndex();
        m_followsCurrent = follows && current.isValid() && isSeen(current.row(), current.row());
    });
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, [this] {
        const int current = currentIndex().row();
        if (m_followsCurrent && goesWith(m_rows, currentIndex(), m_followsShown)) {
            scrollTo(currentIndex());
        } else if (m_followsShown != Follow::No && !isSeen(current, current)) {
            m_followsShown = Follow::No;
            // Nobody chose a row that was shown, so commands would be for one that nobody sees.
            selectionModel()->clear();
        }
    });
}

void DownloadView::setUpColumns()
{
    connect(&m_rows, &QAbstractItemModel::headerDataChanged, m_head,
            [this] { m_head->setArrow(!m_rows.order().putsNextByTurn()); });
    setSortingEnabled(true);
    // A third click goes back to the order of the queue.
    header()->setSortIndicatorClearable(true);
    sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    m_formerOrder = new FormerOrder(*this);
    QHeaderView* columns = header();
    columns->setFirstSectionMovable(true);
    m_columnMenu = new ColumnMenu(*columns);
    connect(m_columnMenu, &ColumnMenu::wasReset, this, [this] {
        m_spare.restoreStaying({});
        m_widths.useUsual(digitWidth(*this));
        m_nameShare = usualNameShare;
        shareRoom();
    });
    new HeadMenu(*this, *m_columnMenu);
    columns->setStretchLastSection(false);
    m_widths.useUsual(digitWidth(*this));
    connect(columns, &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        noteWidth(column, width);
        if (before == 0)
            m_spare.noteShown(column, isTight() ? SpareColumns::Room::Lacking : SpareColumns::Room::Enough);
    });
    // Queued, because a column that is being hidden is hidden only after this signal.
    connect(columns, &QHeaderView::sectionResized, this, &DownloadView::shareRoom, Qt::QueuedConnection);
    restoreColumns({}, {.known = DownloadListModel::usualColumns});
}

void DownloadView::restoreColumns(const QByteArray& state, const KeptColumns& kept)
{
    m_spare.restoreStaying(kept.staying);
    if (header()->restoreState(state)) {
        m_widths.wereFor(kept.digit);
        m_widths.follow(digitWidth(*this));
        // The columns are widened only where their heads are in another language now. In the same language a
        // person may have made them narrower.
        if (!kept.heads.isEmpty() && kept.heads != keptColumns().heads)
            m_widths.fitHeads();
        const double name = columnWidth(DownloadListModel::Name);
        const double bar = columnWidth(DownloadListModel::Progress);
        if (name > 0 && bar > 0)
            m_nameShare = name / (name + bar);
    }
    header()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = std::max<int>(kept.known, DownloadListModel::usualColumns);
         column < DownloadListModel::ColumnCount; ++column)
        setColumnHidden(column, true);
    shareRoom();
}

DownloadView::KeptColumns DownloadView::keptColumns() const
{
    QStringList heads;
    for (int column = 0; column < DownloadListModel::ColumnCount; ++column)
        heads.append(model()->headerData(column, Qt::Horizontal).toString());
    return {.known = DownloadListModel::ColumnCount,
            .digit = m_widths.digit(),
            .heads = heads.join(u'|'),
            .staying = m_spare.staying()};
}

void DownloadView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_spare.unfold();
    m_widths.follow(digitWidth(*this));
    shareRoom();
}

int DownloadView::roomForNameAndBar() const
{
    int room = viewport()->width();
    for (int column = 0; column < DownloadListModel::ColumnCount; ++column) {
        if (column != DownloadListModel::Name && column != DownloadListModel::Progress)
            room -= columnWidth(column);
    }
    return room;
}

// A person who has narrowed the name has not asked for fewer columns, so the usual share counts.
bool DownloadView::isTight() const
{
    return roomForNameAndBar() * usualNameShare < fontMetrics().horizontalAdvance(u'0') * usualName;
}

// A person has drawn the edge of the name or of the bar: the other one gives, or gets, the difference.
void DownloadView::noteWidth(int column, int width)
{
    const int room = roomForNameAndBar();
    if (room <= 0 || width <= 0 || isColumnHidden(DownloadListModel::Name) ||
        isColumnHidden(DownloadListModel::Progress))
        return;
    const double share = std::clamp(static_cast<double>(width) / room, 0.0, 1.0);
    if (column == DownloadListModel::Name)
        m_nameShare = share;
    else if (column == DownloadListModel::Progress)
        m_nameShare = 1 - share;
}

// The name and the bar, whose parts are the finer the wider it is, get what the others leave; but as much as
// can be read, also in a narrow window.
void DownloadView::shareRoom()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const QSignalBlocker once(header());
    const bool sharesIt =
        !isColumnHidden(DownloadListModel::Name) && !isColumnHidden(DownloadListModel::Progress);
    const int leastBar = digit * leastOfABar;
    m_spare.fit([this] { return isTight(); });
    const int room = roomForNameAndBar();
    int name =
        std::max(digit * leastOfAName, sharesIt ? static_cast<int>(std::lround(room * m_nameShare)) : room);
    if (sharesIt && room - name < leastBar)
        name = std::max(digit * leastOfAName, room - leastBar);
    const int bar = std::max(leastBar, sharesIt ? room - name : room);
    if (!isColumnHidden(DownloadListModel::Name))
        header()->resizeSection(DownloadListModel::Name, name);
    if (!isColumnHidden(DownloadListModel::Progress))
        header()->resizeSection(DownloadListModel::Progress, bar);
    updateGeometries();
    viewport()->update();
    header()->viewport()->update();
}

void DownloadView::setDensity(Density density)
{
    if (m_delegate->density() == density)
        return;
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

Density DownloadView::density() const
{
    return m_delegate->density();
}

bool DownloadView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress)
        m_followsShown = Follow::No;
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_pointer = static_cast<QHoverEvent*>(event)->position().toPoint();
    else if (event->type() == QEvent::HoverLeave)
        m_pointer.reset();
    return QTreeView::viewportEvent(event);
}

// All of it by the delegate: what is chosen is a row, not a cell beside others, and each row is read once.
void DownloadView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    const bool chosen = selectionModel()->isSelected(index);
    const bool byKeys = window()->testAttribute(Qt::WA_KeyboardFocusChange) || !chosen;
    const bool current = index.row() == currentIndex().row() && hasFocus() && byKeys;
    row.state.setFlag(QStyle::State_Selected, chosen);
    row.state.setFlag(QStyle::State_HasFocus, current);
    row.state.setFlag(QStyle::State_MouseOver, m_pointer && option.rect.contains(*m_pointer));
    m_delegate->paintGround(*painter, row);
    for (int column = 0; column < DownloadListModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const QModelIndex cell = index.siblingAtColumn(column);
        const bool runsOver = column == DownloadListModel::Progress &&
                              tellsWhyInProgress(m_rows.downloads().at(sourceRow(cell)), density());
        row.rect = placeOf(*this, cell, option.rect, runsOver ? emptyRoomBehind(*header(), cell) : 0);
        if (row.rect.intersects(viewport()->rect()))
            m_delegate->paint(painter, row, cell);
    }
}

// A row that is being read stays in sight while the list gets lower.
void DownloadView::resizeEvent(QResizeEvent* event)
{
    const QRect current = visualRect(currentIndex());
    const int before = event->oldSize().height();
    const bool wasSeen = current.isValid() && current.bottom() >= 0 && current.top() < before;
    QTreeView::resizeEvent(event);
    shareRoom();
    if (wasSeen && event->size().height() < before)
        scrollTo(currentIndex());
}

int DownloadView::sourceRow(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.sourceRow(index.row()) : -1;
}

bool DownloadView::showRow(int sourceRow, Follow follow)
{
    const QModelIndex index =
        m_rows.mapFromSource(m_rows.sourceModel()->index(sourceRow, DownloadListModel::Name));
    if (!index.isValid())
        return false;
    // Selects this row alone, whatever keys are held at the moment, such as Ctrl+V that brought the row.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    m_followsShown = follow;
    return true;
}

void DownloadView::leaveSelection()
{
    const auto isSelected = [this](int row) { return selectionModel()->isRowSelected(row, {}); };
    const int from = std::max(0, currentIndex().row());
    int row = from;
    while (row < m_rows.rowCount() && isSelected(row))
        ++row;
    if (row == m_rows.rowCount())
        row = from;
    while (row >= 0 && isSelected(row))
        --row;
    if (row >= 0 && row < m_rows.rowCount())
        showRow(m_rows.sourceRow(row));
}

std::optional<int> DownloadView::topmost(const QList<int>& sourceRows) const
{
    int top = m_rows.rowCount();
    for (const int sourceRow : sourceRows) {
        if (const int row = m_rows.rowOfSource(sourceRow); row >= 0)
            top = std::min(top, row);
    }
    return top < m_rows.rowCount() ? std::optional(m_rows.sourceRow(top)) : std::nullopt;
}

void DownloadView::showQueueOrder()
{
    if (showsTurns())
        return;
    m_formerOrder->remember();
    sortByColumn(-1, Qt::AscendingOrder);
    Q_EMIT queueOrderShown(m_formerOrder->head());
}

bool DownloadView::showsTurns() const
{
    return m_rows.order().column() == -1 || m_rows.order().putsNextByTurn();
}

QList<int> DownloadView::selectedSourceRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(m_rows.sourceRow(row));
    }
    return rows;
}

// Qt makes the first row the current one then; it looks chosen and has its details shown, so commands are for
// it. While the list is still coming it would be one that many others may come before.
void DownloadView::focusInEvent(QFocusEvent* event)
{
    const bool hadNone = !currentIndex().isValid();
    QTreeView::focusInEvent(event);
    if (!hadNone || !currentIndex().isValid())
        return;
    if (m_rows.downloads().isRestoring())
        selectionModel()->clearCurrentIndex();
    else
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

// Qt looks in the column of the current cell.
void DownloadView::keyboardSearch(const QString& search)
{
    if (currentIndex().isValid())
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(DownloadListModel::Name),
                                          QItemSelectionModel::NoUpdate);
    QTreeView::keyboardSearch(search);
}

// Opens the menu for its keys, because not every platform makes an event of them.
void DownloadView::keyPressEvent(QKeyEvent* event)
{
    m_followsShown = Follow::No;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isForTheMenu = (event->key() == Qt::Key_Menu && isPlain) ||
                              (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space && isPlain) {
        Q_EMIT toggleRequested();
        return;
    }
    if (isForTheMenu) {
        openMenuByKey();
        return;
    }
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    // At the end of the list a key leads to the row that is the current one already. Of several selected rows
    // that one stays selected alone then, where Qt would change nothing.
    if (isPlain && goesToARow(event->key()) && before.isValid() && currentIndex() == before)
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DownloadView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuByKey();
    else
        openMenu(event->globalPos());
}

QMenu* DownloadView::openMenu(const QPoint& place)
{
    // The same key may come as itself and as a wish for the menu.
    if (QApplication::activePopupWidget())
        return nullptr;
    QList<QAction*> entries = actions();
    entries.removeIf([](const QAction* entry) { return !belongsInMenu(*entry); });
    auto* menu = new RowMenu(entries, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
    return menu;
}

// Opens the menu of the current cell, because the pointer may be anywhere.
void DownloadView::openMenuByKey()
{
    if (!selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    const QRect seen = viewport()->rect();
    const QRect row = visualRect(currentIndex()).intersected(seen);
    QMenu* menu = openMenu(viewport()->mapToGlobal((row.isEmpty() ? seen : row).center()));
    if (!menu)
        return;
    // Without one that is chosen a screen reader would read nothing.
    const QList<QAction*> entries = menu->actions();
    const auto first = std::ranges::find_if(
        entries, [](const QAction* entry) { return entry->isEnabled() && !entry->isSeparator(); });
    if (first != entries.end())
        menu->setActiveAction(*first);
}

// Dragging never takes a file or a row away, whatever it is dropped on.
void DownloadView::startDrag(Qt::DropActions)
{
    QMimeData* mime = m_rows.mimeData(selectedIndexes());
    if (!mime)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

// A drag from elsewhere that is not taken here is offered to the window by Qt, which then gets the moves and
// the drop as well.
void DownloadView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this)
        QTreeView::dragEnterEvent(event);
    else
        event->ignore();
}

void DownloadView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DownloadView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    const bool isRead = QAccessible::isActive();
    // Qt would tell a reader who types in the filter, or is in a dialog, to be in this row.
    if (isRead && !hasFocus()) {
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        viewport()->update();
    } else {
        QTreeView::currentChanged(current, previous);
    }
    if (isRead)
        m_progressTeller.begin(current);
    Q_EMIT currentMoved(current);
}

// Qt looks for each changed row among all of them, also for those that nobody sees.
void DownloadView::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles)
{
    if (isSeen(from.row(), to.row()) || QAccessible::isActive())
        QTreeView::dataChanged(from, to, roles);
    if (QAccessible::isActive())
        m_progressTeller.note(from.row(), to.row());
}

bool DownloadView::isSeen(int firstRow, int lastRow) const
{
    const QModelIndex top = indexAt({0, 0});
    const QModelIndex bottom = indexAt({0, viewport()->height() - 1});
    return top.isValid() && firstRow <= (bottom.isValid() ? bottom.row() : lastRow) && top.row() <= lastRow;
}

void DownloadView::moveBusyBars()
{
    const int column = DownloadListModel::Progress;
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

} // namespace tributary
