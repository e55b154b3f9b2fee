#pragma once

#include "ui/list/rows/download_tally.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace tributary {

class LimitMenu;
class MainWindow;
class Settings;

// The icon in the desktop's tray: it tells how things go, and brings back a window that was closed over
// running downloads. Where there is no tray it simply isn't seen.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(MainWindow& window, Settings& settings, QObject* parent = nullptr);
    ~Tray() override;

    // Whether there is a tray, and the icon is in it.
    bool isThere() const;
    void showMessage(const QString& title, const QString& text);
    QSystemTrayIcon& icon() const { return *m_icon; }

Q_SIGNALS:
    void messageClicked();

private:
    void addCommands(Settings& settings);
    void toggleWindow();
    void setTally(const DownloadTally& tally);

    MainWindow& m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<LimitMenu> m_limits;
    QSystemTrayIcon* m_icon;
};

} // namespace tributary
