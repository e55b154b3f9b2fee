#pragma once

#include "core/values/download/download_id.h"
#include "ui/failures/way_out.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace tributary {

class DownloadListModel;
class Question;
class Settings;

// Decides what closing the window and quitting the program lead to: the window goes on in the tray, the
// person is asked because something runs, or the window closes for good.
class WindowClosing : public QObject
{
    Q_OBJECT

public:
    WindowClosing(Settings& settings, const DownloadListModel& downloads, QWidget& window);

    // While there is a tray, closing the window leaves the downloads running.
    void setTray(std::function<bool()> isThere);
    // Whether the window that is to be closed may close now; it goes to the tray or asks where it may not.
    bool letsClose();
    // Quits the program; asks first while something runs.
    void quit();
    // From now on the window closes without a question: the session ends, or the person has decided.
    void stopAsking();
    // Whether nothing more is asked, and the program is to end.
    bool isDecided() const { return m_closing == Closing::Decided; }

Q_SIGNALS:
    // The window has closed for good.
    void left();
    // Closed over running downloads for the first time.
    void wentToTray();
    // The person would rather have these running downloads aborted than paused.
    void abortRequested(const QList<tributary::DownloadId>& ids);

private:
    enum class Closing : quint8 { Asks, Decided };

    bool hasTray() const { return m_trayIsThere && m_trayIsThere(); }
    void hideToTray();
    void takeWayOut(WayOut way);
    void leave();

    Settings& m_settings;
    const DownloadListModel& m_downloads;
    QWidget& m_window;
    std::function<bool()> m_trayIsThere;
    QPointer<Question> m_question;
    Closing m_closing = Closing::Asks;
};

} // namespace tributary
