#include "ui/window/list_and_details.h"

#include "ui/details/details_pane.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"

#include <QAction>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace tributary {

namespace {

constexpr ThinSplitter::Least leastForTheDetails{.pixels = 400, .lines = 21};
constexpr int linesOfDetails = 12; // when they are opened

// Qt calls the command key of a Mac Ctrl, and with Tab that is the system's.
#ifdef Q_OS_MACOS
constexpr auto controlKey = Qt::META;
#else
constexpr auto controlKey = Qt::CTRL;
#endif

} // namespace

ListAndDetails::ListAndDetails(const DownloadListModel& downloads, DownloadView& view, DetailsPane& details,
                               QWidget* parent)
    : ThinSplitter(Qt::Vertical, parent)
    , m_downloads(downloads)
    , m_view(view)
    , m_details(details)
    , m_list(new QGridLayout)
    , m_tabs(new QMenu(tr("Details"), this))
{
    layOut();
    addTabs();
    connect(&view, &DownloadView::currentMoved, this, &ListAndDetails::showDetails);
    connect(&view, &DownloadView::selectionMoved, this, &ListAndDetails::showDetails);
    connect(&view, &DownloadView::selectionMoved, this, &ListAndDetails::showSelection);
    connect(&downloads, &QAbstractItemModel::rowsInserted, this, &ListAndDetails::followRows);
    connect(&downloads, &QAbstractItemModel::rowsRemoved, this, &ListAndDetails::followRows);
    connect(&downloads, &QAbstractItemModel::modelReset, this, &ListAndDetails::followRows);
    followRows();
}

void ListAndDetails::layOut()
{
    auto* list = new QWidget(this);
    list->setLayout(m_list);
    m_list->setContentsMargins({});
    m_list->addWidget(&m_view, 0, 0);
    addWidget(list);
    addWidget(&m_details);
    setCollapsible(0, false);
    setStretchFactor(0, 1);
    setSizes({350, 250});
    foldLastBelow(leastForTheDetails);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isSqueezed = false; });
}

void ListAndDetails::addTabs()
{
    for (int tab = 0; tab < m_details.tabs(); ++tab) {
        QAction* open = m_tabs->addAction(m_details.tabName(tab));
        open->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
        connect(open, &QAction::triggered, this, [this, tab] { openByKey(tab); });
    }
    //: Of the details.
    addTabStep(tr("Next tab"), QKeySequence(controlKey | Qt::Key_Tab), 1);
    //: Of the details.
    addTabStep(tr("Previous tab"), QKeySequence(controlKey | Qt::SHIFT | Qt::Key_Tab), -1);
}

void ListAndDetails::addTabStep(const QString& text, const QKeySequence& keys, int tabs)
{
    auto* step = new QAction(text, this);
    step->setShortcut(keys);
    connect(step, &QAction::triggered, this, [this, tabs] { goOn(tabs); });
    m_tabSteps.append(step);
}

// Details that nobody sees are opened where they were left.
void ListAndDetails::goOn(int tabs)
{
    const int from = m_details.tab();
    openByKey(areDetailsOpen() ? (from + tabs + m_details.tabs()) % m_details.tabs() : from);
}

// The focus stays where it is, so nothing else says which tab this is.
void ListAndDetails::openByKey(int tab)
{
    openDetails(tab);
    Q_EMIT tabOpened(m_details.tabName(tab));
}

bool ListAndDetails::areDetailsOpen() const
{
    return m_details.isVisible() && m_details.height() > 0 && sizes().last() > 0;
}

void ListAndDetails::addHint(QWidget* hint)
{
    m_list->addWidget(hint, 0, 0, Qt::AlignCenter);
}

void ListAndDetails::openDetails(int tab)
{
    const bool wereOpen = areDetailsOpen();
    showLast();
    if (!wereOpen && m_details.isVisible())
        giveRoomToDetails();
    m_details.setTab(tab);
}

int ListAndDetails::wantedHeight() const
{
    return m_heightBefore.value_or(std::max(fontMetrics().lineSpacing() * linesOfDetails, height() / 3));
}

// Dragged shut, the details have no height left; in a low window, too little.
void ListAndDetails::giveRoomToDetails()
{
    const int wanted = wantedHeight();
    const int most = height() * 3 / 5;
    const int given = std::min(wanted, most);
    setSizes({height() - handleWidth() - given, given});
    m_isSqueezed = wanted > most;
}

void ListAndDetails::resizeEvent(QResizeEvent* event)
{
    ThinSplitter::resizeEvent(event);
    if (m_isSqueezed && areDetailsOpen())
        giveRoomToDetails();
}

void ListAndDetails::closeDetails()
{
    if (areDetailsOpen() && !m_isSqueezed)
        m_heightBefore = sizes().last();
    if (m_details.isVisible())
        setSizes({height(), 0});
    m_view.setFocus(Qt::ShortcutFocusReason);
}

void ListAndDetails::followRows()
{
    setLastWanted(m_downloads.isRestoring() || m_downloads.rowCount() > 0);
}

// Qt makes another row the current one when that leaves the list. Nobody chose it, so the buttons of its
// details would be for a download that nobody means.
int ListAndDetails::rowWithDetails() const
{
    const QItemSelectionModel& chosen = *m_view.selectionModel();
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && chosen.isRowSelected(current.row(), {}))
        return m_view.sourceRow(current);
    const QItemSelection selection = chosen.selection();
    return selection.isEmpty() ? -1 : m_view.sourceRow(selection.first().topLeft());
}

void ListAndDetails::showDetails()
{
    const int row = rowWithDetails();
    m_details.setCurrent(row < 0 ? std::nullopt : std::optional(m_downloads.at(row).id()));
}

void ListAndDetails::showSelection()
{
    QList<DownloadId> ids;
    for (const int row : m_view.selectedSourceRows())
        ids.append(m_downloads.at(row).id());
    m_details.setSelected(ids);
}

} // namespace tributary
