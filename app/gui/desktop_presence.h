#pragma once

#include "ui/after_downloads.h"
#include "ui/clipboard_watch.h"
#include "ui/desktop_notices.h"
#include "ui/download_news.h"
#include "ui/keep_awake.h"
#include "ui/power_switch.h"
#include "ui/sleep_block.h"
#include "ui/tray.h"

namespace tributary {

class DownloadQueue;
class MainWindow;
class Settings;

// What the program shows outside its window: the tray's icon and notifications.
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
    void follow(const Announcement& announcement);

    MainWindow& m_window;
    Tray m_tray;
    DesktopNotices m_notices;
    DownloadNews m_news;
    DesktopSleepBlock m_sleepBlock;
    KeepAwake m_awake;
    DesktopPowerSwitch m_power;
    AfterDownloads m_after;
    ClipboardWatch m_clipboard;
    // What the tray's balloon is about: it doesn't tell which one was clicked.
    Announcement m_balloon;
};

} // namespace tributary
