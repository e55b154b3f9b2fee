#include "ui/details_pane.h"
#include "ui/download_view.h"
#include "ui/filter_bar.h"
#include "ui/main_window.h"

#include <QHeaderView>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

// Where the window was and how it was divided, and the same again.

namespace tributary {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String columnsKey("window/columns");
constexpr QLatin1String splitterKey("window/listAndDetails");
constexpr QLatin1String tabKey("window/detailsTab");
constexpr QLatin1String sideKey("window/filtersAndRest");
constexpr QLatin1String filterKey("window/filters");

} // namespace

// The screen may be another one than the last time.
void MainWindow::fitOnTheScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    // Where a window goes that has no place yet is for the desktop, which knows of its frame and of the
    // others.
    if (!testAttribute(Qt::WA_Moved))
        return;
    QRect place = geometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
}

void MainWindow::restoreFrom(const QSettings& settings)
{
    restoreGeometry(settings.value(geometryKey).toByteArray());
    fitOnTheScreen();
    m_view->restoreColumns(settings.value(columnsKey).toByteArray());
    m_listAndDetails->restoreState(settings.value(splitterKey).toByteArray());
    m_details->setTab(settings.value(tabKey).toInt());
    m_filtersAndRest->restoreState(settings.value(sideKey).toByteArray());
    m_filters->restore(settings.value(filterKey).toString());
}

void MainWindow::saveTo(QSettings& settings) const
{
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(columnsKey, m_view->header()->saveState());
    settings.setValue(splitterKey, m_listAndDetails->saveState());
    settings.setValue(tabKey, m_details->tab());
    settings.setValue(sideKey, m_filtersAndRest->saveState());
    settings.setValue(filterKey, m_filters->choice());
}

} // namespace tributary
