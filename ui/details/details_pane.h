#pragma once

#include "core/values/queue/queue_limits.h"
#include "ui/details/download_history.h"
#include "ui/details/slow_reason.h"

#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace tributary {

class DetailsPage;
class DownloadListModel;
class FlatTabs;
class GeneralPage;
class LogPage;
class SelectionLine;

// The details of the current row, on four tabs. Only the tab that is seen is kept up to date.
class DetailsPane : public QStackedWidget
{
    Q_OBJECT

public:
    DetailsPane(const DownloadListModel& downloads, DownloadHistory& history, QWidget* parent = nullptr);

    // The page that shows what a person can do about the current download, and asks for it.
    const GeneralPage& general() const { return *m_general; }

    void setCurrent(std::optional<DownloadId> id);
    // The selected downloads, the current one among them.
    void setSelected(const QList<DownloadId>& ids);
    // Whether the list shows the row of the download that these details are about.
    void setCurrentInSight(bool isInSight);
    void setLimits(const QueueLimits& limits);
    void noteNetwork(NetworkReach reach);

    int tabs() const;
    QString tabName(int tab) const;
    int tab() const;
    void setTab(int tab);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addPage(DetailsPage* page, const QString& name);
    void noteChange(int firstRow, int lastRow);
    void noteTally();
    Surroundings surroundingsOf(const DownloadSnapshot& download);
    // How long downloads have waited although others could run.
    std::chrono::milliseconds notePlaces();
    void lookAgainOnceHeldUp(const DownloadSnapshot& download, std::chrono::milliseconds waited);
    void refresh();

    const DownloadListModel& m_downloads;
    DownloadHistory& m_history;
    SelectionLine* m_selection;
    FlatTabs* m_tabs;
    GeneralPage* m_general;
    LogPage* m_log;
    QueueLimits m_limits;
    NetworkReach m_network = NetworkReach::Unknown;
    std::optional<DownloadId> m_current;
    // The number of those that ran when the current one was shown.
    int m_running = 0;
    FreePlaceWatch m_freePlaces;
    QTimer m_heldUp;
};

} // namespace tributary
