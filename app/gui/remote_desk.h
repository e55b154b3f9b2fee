#pragma once

#include "app/remote/remote_order.h"

#include <QJsonObject>
#include <QObject>

namespace tributary {

class DownloadQueue;
class MainWindow;
class Settings;
class Visit;

// Carries out what the terminal asks of the window. What there is, the queue says, since it knows of each
// order before the next one; what is changed, is changed as a person at the window would change it, so that
// the window tells of it and offers the way back.
class RemoteDesk : public QObject
{
    Q_OBJECT

public:
    RemoteDesk(MainWindow& window, DownloadQueue& queue, Settings& settings);

    // Answers the visit, at once or when the queue has answered. Where the visitor goes before that, nothing
    // is changed.
    void obey(const QJsonObject& order, Visit& visit);

private:
    void answer(const ListSearch& search, Visit& visit);
    void answer(const DownloadsOrder& order, Visit& visit);
    void answer(const LimitOrder& order, Visit& visit);
    void carryOut(Deed deed, const QList<DownloadId>& ids);
    void carryOutForAll(Deed deed);

    MainWindow& m_window;
    DownloadQueue& m_queue;
    Settings& m_settings;
};

} // namespace tributary
