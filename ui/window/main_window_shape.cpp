#include "ui/desktop/screen_fit.h"
#include "ui/details/details_pane.h"
#include "ui/list/view/download_view.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

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

void MainWindow::restoreFrom(const QSettings& settings)
{
    restoreGeometry(settings.value(geometryKey).toByteArray());
    // The screen may be another one than the last time.
    m_screenFit->fit();
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
