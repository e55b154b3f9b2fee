#pragma once

#include "ui/adding/clipboard_watch.h"
#include "ui/desktop/after_downloads.h"
#include "ui/desktop/awake/keep_awake.h"
#include "ui/desktop/awake/sleep_block.h"
#include "ui/desktop/desktop_notices.h"
#include "ui/desktop/dock_progress.h"
#include "ui/desktop/session/power_switch.h"
#ifdef Q_OS_WIN
#include "ui/desktop/windows/taskbar_button.h"
#endif
#include "ui/list/rows/download_news.h"
#include "ui/window/tray.h"

namespace tributary {

class DownloadQueue;
class MainWindow;
class Settings;

// The parts of the program outside its window: the tray's icon and notifications.
class DesktopPresence : public QObject
{
    Q_OBJECT

public:
    DesktopPresence(MainWindow& window, Settings& settings, DownloadQueue& queue);

    bool hasTray() const { return m_tray.isThere(); }

private:
    void joinNews(DownloadQueue& queue);
    void joinComputer();
    void announce(const Announcement& announcement);
    void follow(const Announcement& announcement, const QString& activation);

    MainWindow& m_window;
    Tray m_tray;
    DesktopNotices m_notices;
    DockProgress m_dock;
#ifdef Q_OS_WIN
    TaskbarButton m_taskbar;
#endif
    DownloadNews m_news;
    const std::unique_ptr<SleepBlock> m_sleepBlock = systemsSleepBlock();
    KeepAwake m_awake;
    DesktopPowerSwitch m_power;
    AfterDownloads m_after;
    ClipboardWatch m_clipboard;
    // The announcement in the tray's balloon: the tray doesn't tell which one was clicked.
    Announcement m_balloon;
};

} // namespace tributary
