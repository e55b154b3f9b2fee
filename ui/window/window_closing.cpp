#include "ui/window/window_closing.h"

#include "ui/desktop/in_front.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/starts_over.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <utility>

namespace tributary {

namespace {

RunningDownloads runningIn(const DownloadListModel& downloads)
{
    const DownloadTally& tally = downloads.tally();
    const int active = tally.in(StateGroup::Active);
    RunningDownloads running{.count = active, .name = {}, .retrying = tally.underway - active};
    for (int row = 0; row < downloads.rowCount(); ++row) {
        const ListRow& download = downloads.at(row);
        if (!isActive(download.state()))
            continue;
        if (running.name.isEmpty())
            running.name = download.name();
        if (wouldStartOver(download))
            ++running.startingOver;
    }
    return running;
}

} // namespace

WindowClosing::WindowClosing(Settings& settings, const DownloadListModel& downloads, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_downloads(downloads)
    , m_window(window)
{
}

void WindowClosing::setTray(std::function<bool()> isThere)
{
    m_trayIsThere = std::move(isThere);
}

bool WindowClosing::letsClose()
{
    if (isDecided()) {
        Q_EMIT left();
        return true;
    }
    if (m_settings.value(setting::staysInTray) && hasTray())
        hideToTray();
    else
        quit();
    return isDecided();
}

void WindowClosing::hideToTray()
{
    m_window.hide();
    if (!m_settings.value(setting::knowsTray))
        Q_EMIT wentToTray();
    m_settings.set(setting::knowsTray, true);
}

void WindowClosing::quit()
{
    if (m_downloads.tally().underway == 0) {
        leave();
        return;
    }
    if (m_question)
        return;
    if (!m_window.isVisible())
        bringInFront(m_window);
    const TrayChoice tray = hasTray() ? TrayChoice::Offered : TrayChoice::NotThere;
    m_question = askToQuit(&m_window, runningIn(m_downloads), tray, [this](WayOut way) { takeWayOut(way); });
}

void WindowClosing::takeWayOut(WayOut way)
{
    if (way == WayOut::KeepInTray) {
        hideToTray();
        return;
    }
    if (way == WayOut::AbortDownloads)
        Q_EMIT abortRequested(m_downloads.idsOf(isActive));
    leave();
}

void WindowClosing::stopAsking()
{
    m_closing = Closing::Decided;
}

void WindowClosing::leave()
{
    stopAsking();
    m_window.hide();
    Q_EMIT left();
}

} // namespace tributary
