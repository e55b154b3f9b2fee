#include "ui/window/window_shape.h"

#include "ui/desktop/screen_fit.h"
#include "ui/details/details_pane.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/looks/measures.h"
#include "ui/window/filter_bar.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_menu.h"

#include <QEvent>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace tributary {

namespace {

using Running = DownloadOrder::Running;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String columnsKey("window/columns");
constexpr QLatin1String columnCountKey("window/columnCount");
constexpr QLatin1String columnDigitKey("window/columnDigit");
constexpr QLatin1String columnHeadsKey("window/columnHeads");
constexpr QLatin1String columnsStayingKey("window/columnsStaying");
constexpr QLatin1String runningKey("window/runningOnTop");
constexpr QLatin1String splitterKey("window/listAndDetails");
constexpr QLatin1String draggedKey("window/heightWhenDragged");
constexpr QLatin1String tabKey("window/detailsTab");
constexpr QLatin1String sideKey("window/filtersAndRest");
constexpr QLatin1String filterKey("window/filters");
constexpr QLatin1String densityKey("window/rows");
constexpr QLatin1String compact("compact");
constexpr QLatin1String comfortable("comfortable");

QStringList asTexts(const QList<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts;
}

QList<int> numbersIn(const QVariant& texts)
{
    QList<int> numbers;
    for (const QString& text : texts.toStringList())
        numbers.append(text.toInt());
    return numbers;
}

// Nothing is written while nothing has changed.
void keep(QSettings& settings, QLatin1String key, const QVariant& value)
{
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace

WindowShape::WindowShape(QMainWindow& window, const ShapedParts& parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_screenFit(new ScreenFit(window))
{
}

void WindowShape::restoreFrom(const QSettings& settings)
{
    m_window.restoreGeometry(settings.value(geometryKey).toByteArray());
    // The screen may be another one than the last time.
    m_screenFit->fit();
    m_parts.view.restoreColumns(settings.value(columnsKey).toByteArray(),
                                {.known = settings.value(columnCountKey).toInt(),
                                 .digit = settings.value(columnDigitKey).toDouble(),
                                 .heads = settings.value(columnHeadsKey).toString(),
                                 .staying = numbersIn(settings.value(columnsStayingKey))});
    m_parts.listAndDetails.restoreState(settings.value(splitterKey).toByteArray());
    if (const int height = settings.value(draggedKey).toInt(); height > 0)
        m_parts.listAndDetails.restoreHeightWhenDragged(height);
    m_parts.details.setTab(settings.value(tabKey).toInt());
    m_parts.filtersAndRest.restoreState(settings.value(sideKey).toByteArray());
    m_parts.filters.restore(settings.value(filterKey).toString());
    restoreRows(settings);
}

void WindowShape::restoreRows(const QSettings& settings)
{
    const bool isCompact = settings.value(densityKey).toString() == compact;
    m_parts.view.setDensity(isCompact ? Density::Compact : Density::Comfortable);
    m_parts.menu.setDensity(m_parts.view.density());
    const bool isOnTop = settings.value(runningKey, true).toBool();
    m_parts.menu.setRunning(isOnTop ? Running::OnTop : Running::AmongOthers);
    m_parts.rows.setRunning(m_parts.menu.running());
}

void WindowShape::saveTo(QSettings& settings) const
{
    keep(settings, geometryKey, m_window.saveGeometry());
    keep(settings, columnsKey, m_parts.view.columnState());
    const DownloadView::KeptColumns columns = m_parts.view.keptColumns();
    keep(settings, columnCountKey, columns.known);
    keep(settings, columnDigitKey, columns.digit);
    keep(settings, columnHeadsKey, columns.heads);
    keep(settings, columnsStayingKey, asTexts(columns.staying));
    keep(settings, splitterKey, m_parts.listAndDetails.saveState());
    keep(settings, draggedKey, m_parts.listAndDetails.heightWhenDragged().value_or(0));
    keep(settings, tabKey, m_parts.details.tab());
    keep(settings, sideKey, m_parts.filtersAndRest.saveState());
    keep(settings, filterKey, m_parts.filters.choice());
    keep(settings, runningKey, m_parts.rows.order().running() == Running::OnTop);
    keep(settings, densityKey, QString(m_parts.view.density() == Density::Compact ? compact : comfortable));
}

void WindowShape::keepIn(QSettings& settings)
{
    m_kept = &settings;
    m_window.installEventFilter(this);
}

bool WindowShape::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowDeactivate && m_kept)
        saveTo(*m_kept);
    return QObject::eventFilter(watched, event);
}

} // namespace tributary
