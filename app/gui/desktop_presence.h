#pragma once

#include "ui/adding/clipboard_watch.h"
#include "ui/desktop/after_downloads.h"
#include "ui/desktop/awake/keep_awake.h"
#include "ui/desktop/awake/sleep_block.h"
#include "ui/desktop/notices/desktop_notices.h"
#include "ui/desktop/notices/download_news.h"
#include "ui/desktop/progress/progress_sign.h"
#include "ui/desktop/progress/total_progress.h"
#include "ui/desktop/session/power_switch.h"
#include "ui/tray/tray.h"

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
    void tellOtherwise(const Announcement& announcement);
    void noteLeft(int downloads);
    void follow(const Announcement& announcement, const QString& activation);

    MainWindow& m_window;
    Tray m_tray;
    const std::unique_ptr<DesktopNotices> m_notices = systemsNotices();
    const std::unique_ptr<ProgressSign> m_progressSign;
    TotalProgress m_progress;
    DownloadNews m_news;
    const std::unique_ptr<SleepBlock> m_sleepBlock = systemsSleepBlock();
    KeepAwake m_awake;
    const std::unique_ptr<PowerSwitch> m_power = systemsPowerSwitch();
    AfterDownloads m_after;
    ClipboardWatch m_clipboard;
    // The announcement in the tray's balloon: the tray doesn't tell which one was clicked.
    Announcement m_balloon;
};

} // namespace tributary
