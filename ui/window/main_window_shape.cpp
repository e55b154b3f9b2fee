#include "ui/desktop/screen_fit.h"
#include "ui/details/details_pane.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/looks/measures.h"
#include "ui/looks/thin_splitter.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

// This file keeps and restores the window's place and its parts' sizes.

namespace tributary {

namespace {

using Running = DownloadOrder::Running;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String columnsKey("window/columns");
constexpr QLatin1String columnCountKey("window/columnCount");
constexpr QLatin1String runningKey("window/runningOnTop");
constexpr QLatin1String splitterKey("window/listAndDetails");
constexpr QLatin1String tabKey("window/detailsTab");
constexpr QLatin1String sideKey("window/filtersAndRest");
constexpr QLatin1String filterKey("window/filters");
constexpr QLatin1String densityKey("window/rows");
constexpr QLatin1String compact("compact");
constexpr QLatin1String comfortable("comfortable");

} // namespace

void MainWindow::restoreFrom(const QSettings& settings)
{
    restoreGeometry(settings.value(geometryKey).toByteArray());
    // The screen may be another one than the last time.
    m_screenFit->fit();
    m_view->restoreColumns(settings.value(columnsKey).toByteArray(), settings.value(columnCountKey).toInt());
    m_listAndDetails->restoreState(settings.value(splitterKey).toByteArray());
    m_details->setTab(settings.value(tabKey).toInt());
    m_filtersAndRest->restoreState(settings.value(sideKey).toByteArray());
    m_filters->restore(settings.value(filterKey).toString());
    const bool isCompact = settings.value(densityKey).toString() == compact;
    m_view->setDensity(isCompact ? Density::Compact : Density::Comfortable);
    m_menu->setDensity(m_view->density());
    m_menu->setRunning(settings.value(runningKey, true).toBool() ? Running::OnTop : Running::AmongOthers);
    m_rows->setRunning(m_menu->running());
}

void MainWindow::saveTo(QSettings& settings) const
{
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(columnsKey, m_view->columnState());
    settings.setValue(columnCountKey, int(DownloadListModel::ColumnCount));
    settings.setValue(splitterKey, m_listAndDetails->saveState());
    settings.setValue(tabKey, m_details->tab());
    settings.setValue(sideKey, m_filtersAndRest->saveState());
    settings.setValue(filterKey, m_filters->choice());
    settings.setValue(runningKey, m_rows->order().running() == Running::OnTop);
    settings.setValue(densityKey, QString(m_view->density() == Density::Compact ? compact : comfortable));
}

} // namespace tributary
