#include "ui/window/list_and_details.h"

#include "ui/details/details_pane.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/click_rest.h"
#include "ui/list/view/current_sight.h"
#include "ui/list/view/download_view.h"
#include "ui/widgets/menu_letters.h"

#include <QAction>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace tributary {

namespace {

constexpr ThinSplitter::Least leastForTheDetails{.pixels = 400, .lines = 21};
// In a lower window the list keeps more than half of the room.
constexpr ThinSplitter::Least leastForBoth{.pixels = 560, .lines = 32};
constexpr int linesOfDetails = 12; // when they are opened
constexpr int linesOfDetailsAtFirst = 8;

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
    , m_clicks(new ClickRest(*view.viewport()))
{
    layOut();
    addTabs();
    connect(&view, &DownloadView::currentMoved, this, &ListAndDetails::showDetails);
    connect(&view, &DownloadView::selectionMoved, this, &ListAndDetails::showDetails);
    connect(&view, &DownloadView::selectionMoved, this, &ListAndDetails::showSelection);
    connect(new CurrentSight(view), &CurrentSight::changed, &details, &DetailsPane::setCurrentInSight);
    connect(m_clicks, &ClickRest::rested, this, &ListAndDetails::foldOrUnfold);
    foldOrUnfold();
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
    setSizes({350, std::max(250, fontMetrics().lineSpacing() * linesOfDetailsAtFirst)});
    foldLastBelow(leastForTheDetails);
    connect(this, &QSplitter::splitterMoved, this, &ListAndDetails::noteDragged);
}

void ListAndDetails::addTabs()
{
    for (int tab = 0; tab < m_details.tabs(); ++tab) {
        QAction* open = m_tabs->addAction(m_details.tabName(tab));
        open->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
        connect(open, &QAction::triggered, this, [this, tab] { openByKey(tab); });
    }
    new MenuLetters(*m_tabs);
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
    chooseARow();
    setLastWanted(rowWithDetails() >= 0);
    showLast();
    followFold();
    if (m_details.isVisible() && !areDetailsOpen())
        giveRoomToDetails();
    m_details.setTab(tab);
}

// While the list is still coming, others may come before the first row.
void ListAndDetails::chooseARow()
{
    const QAbstractItemModel& rows = *m_view.model();
    if (rowWithDetails() >= 0 || rows.rowCount() == 0 || m_downloads.isRestoring())
        return;
    const QModelIndex current = m_view.currentIndex();
    m_view.showRow(m_view.sourceRow(current.isValid() ? current : rows.index(0, 0)));
}

int ListAndDetails::wantedHeight() const
{
    return m_heightBefore.value_or(std::max(fontMetrics().lineSpacing() * linesOfDetails, height() / 3));
}

// A person who has dragged them in a window as low as this one wants them as they are, and one who has opened
// them in a window that is too low for both wants to read there.
int ListAndDetails::mostForDetails() const
{
    if (m_heightWhenDragged && *m_heightWhenDragged <= height())
        return height();
    if (isShorterThan(leastForTheDetails))
        return height() * 3 / 5;
    return isShorterThan(leastForBoth) ? height() * 9 / 20 : height() * 4 / 5;
}

// Dragged shut, the details have no height left; in a low window, too little.
void ListAndDetails::giveRoomToDetails()
{
    const int wanted = wantedHeight();
    const int most = mostForDetails();
    const int given = std::min(wanted, most);
    setSizes({height() - handleWidth() - given, given});
    m_isSqueezed = wanted > most;
}

// The details may have been as high as they are in a window that was higher. Qt takes room from both where
// there is too little, so the height of before counts.
void ListAndDetails::leaveRoomToTheList()
{
    if (!areDetailsOpen())
        return;
    const int now = sizes().last();
    const bool isTooMuch = now > mostForDetails();
    if (!m_isSqueezed)
        m_heightBefore = isTooMuch ? std::max(now, m_heightBefore.value_or(0)) : now;
    if (m_isSqueezed || isTooMuch)
        giveRoomToDetails();
}

void ListAndDetails::noteDragged()
{
    m_isSqueezed = false;
    m_heightWhenDragged = height();
    if (areDetailsOpen())
        m_heightBefore = sizes().last();
}

void ListAndDetails::resizeEvent(QResizeEvent* event)
{
    ThinSplitter::resizeEvent(event);
    leaveRoomToTheList();
}

void ListAndDetails::closeDetails()
{
    if (areDetailsOpen() && !m_isSqueezed)
        m_heightBefore = sizes().last();
    if (m_details.isVisible())
        setSizes({height(), 0});
    m_view.setFocus(Qt::ShortcutFocusReason);
}

void ListAndDetails::foldOrUnfold()
{
    const bool wereHidden = m_details.isHidden();
    setLastWanted(rowWithDetails() >= 0);
    if (m_details.isHidden() != wereHidden)
        followFold();
}

// Qt lays out what was hidden only later, and has no size for it until then.
void ListAndDetails::followFold()
{
    refresh();
    leaveRoomToTheList();
}

// A row that a person clicks twice has to be under the second click too.
void ListAndDetails::foldOrUnfoldOnceClicked()
{
    if (!m_clicks->isAwaited())
        foldOrUnfold();
}

// Where the current row leaves the list, Qt makes another one the current row. Nobody chose it, so the
// buttons of its details would be for a download that nobody means.
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
    foldOrUnfoldOnceClicked();
}

void ListAndDetails::showSelection()
{
    QList<DownloadId> ids;
    for (const int row : m_view.selectedSourceRows())
        ids.append(m_downloads.at(row).id());
    m_details.setSelected(ids);
}

} // namespace tributary
