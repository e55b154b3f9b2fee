#pragma once

#include "ui/list/rows/download_tally.h"
#include "ui/looks/tray_picture.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace tributary {

class QuickMenu;
class MainWindow;
class Settings;

// The icon in the desktop's tray: it tells how things go, and what failed or got stuck while nobody was at
// the window, and brings back a window that was closed over running downloads. Where there is no tray it
// simply isn't seen.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(MainWindow& window, Settings& settings, QObject* parent = nullptr);
    ~Tray() override;

    // Whether there is a tray, and the icon is in it.
    bool isThere() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showMessage(const QString& title, const QString& text);
    // Takes the message back where Qt has drawn it; the systems that show it themselves can't be asked to.
    static void hideMessage();
    QSystemTrayIcon& icon() const { return *m_icon; }

Q_SIGNALS:
    void messageClicked();

private:
    void addCommands();
    void toggleWindow();
    // The words of the window's foot.
    void showSums(const QString& sums);
    void setTally(const DownloadTally& tally);
    void show(const DownloadTally& tally);
    void noteSeen();

    MainWindow& m_window;
    std::unique_ptr<QuickMenu> m_menu;
    TrayPicture m_picture;
    QSystemTrayIcon* m_icon;
    TrayState m_shown;
    int m_troublesSeen = 0; // by the person who had the window in front of them
};

} // namespace tributary
