#pragma once

#include "ui/details/details_page.h"

#include <QSet>

class QLabel;
class QTreeView;

namespace tributary {

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
    int widthOf(int digits) const;
    void widenColumns();
    void noteWidth(int column);
    // Hides the column of reasons while it is empty, which would else have the table scroll sideways.
    void showReasons(bool areAny);

    TimelineSection* m_timeline;
    ConnectionListModel* m_connections;
    QTreeView* m_rows;
    QLabel* m_hint;
    // Columns whose widths a person has set stay so.
    QSet<int> m_widthsByHand;
    bool m_isWidening = false;
};

} // namespace tributary
