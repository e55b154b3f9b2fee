#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"

#include <QCloseEvent>

// Closing, quitting, and running on in the tray.

namespace tributary {

namespace {

QString nameOfARunning(const DownloadListModel& downloads)
{
    for (int row = 0; row < downloads.rowCount(); ++row) {
        if (isActive(downloads.at(row).state()))
            return downloads.at(row).name();
    }
    return {};
}

} // namespace

void MainWindow::setTray(std::function<bool()> isThere)
{
    m_trayIsThere = std::move(isThere);
}

bool MainWindow::staysInTray() const
{
    return m_settings.value(setting::staysInTray) && m_trayIsThere && m_trayIsThere();
}

void MainWindow::hideToTray()
{
    hide();
    if (!m_settings.value(setting::knowsTray))
        Q_EMIT wentToTray();
    m_settings.set(setting::knowsTray, true);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing == Closing::Decided) {
        event->accept();
        Q_EMIT left();
        return;
    }
    event->ignore();
    if (staysInTray())
        hideToTray();
    else
        quit();
    event->setAccepted(m_closing == Closing::Decided);
}

void MainWindow::quit()
{
    const int running = m_downloads->tally().underway;
    if (running == 0) {
        leave();
        return;
    }
    if (m_question)
        return;
    if (!isVisible())
        present();
    const TrayChoice tray = m_trayIsThere && m_trayIsThere() ? TrayChoice::Offered : TrayChoice::NotThere;
    m_question =
        askToQuit(this, running, nameOfARunning(*m_downloads), tray, [this](WayOut way) { takeWayOut(way); });
}

void MainWindow::takeWayOut(WayOut way)
{
    if (way == WayOut::KeepInTray) {
        hideToTray();
        return;
    }
    if (way == WayOut::AbortDownloads)
        m_commands->cancelNow(m_downloads->idsOf(isActive));
    leave();
}

void MainWindow::stopAsking()
{
    m_closing = Closing::Decided;
}

void MainWindow::leave()
{
    stopAsking();
    hide();
    Q_EMIT left();
}

} // namespace tributary
