#pragma once

#include "ui/details/details_page.h"

class QLabel;
class QTreeView;

namespace tributary {

class ConnectionColumns;
class ConnectionListModel;
class TimelineSection;

// The tab Connections: a chart of what each connection of the download did and when, and a table of the open
// ones.
class ConnectionsPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit ConnectionsPage(const DownloadHistory& history, QWidget* parent = nullptr);

    void follow(const DetailsSubject& subject) override;

private:
    TimelineSection* m_timeline;
    ConnectionListModel* m_connections;
    QTreeView* m_rows;
    QLabel* m_hint;
    ConnectionColumns* m_columns = nullptr;
};

} // namespace tributary
