#pragma once

#include "core/values/queue/queue_limits.h"
#include "ui/details/download_history.h"

#include <QStackedWidget>

class QTabWidget;

namespace tributary {

class DetailsPage;
class DownloadListModel;
class GeneralPage;
class LogPage;

// The details of the current row, on four tabs. Only the tab that is seen is kept up to date.
class DetailsPane : public QStackedWidget
{
    Q_OBJECT

public:
    DetailsPane(const DownloadListModel& downloads, DownloadHistory& history, QWidget* parent = nullptr);

    // The page that shows what a person can do about the current download, and asks for it.
    const GeneralPage& general() const { return *m_general; }

    void setCurrent(std::optional<DownloadId> id);
    void setLimits(const QueueLimits& limits);

    int tabs() const;
    QString tabName(int tab) const;
    int tab() const;
    void setTab(int tab);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPage(DetailsPage* page, const QString& name);
    void noteChange(int firstRow, int lastRow);
    void refresh();

    const DownloadListModel& m_downloads;
    DownloadHistory& m_history;
    QTabWidget* m_tabs;
    GeneralPage* m_general;
    LogPage* m_log;
    QueueLimits m_limits;
    std::optional<DownloadId> m_current;
};

} // namespace tributary
