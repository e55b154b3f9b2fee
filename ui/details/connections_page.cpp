#include "ui/details/connections_page.h"

#include "ui/details/connection_columns.h"
#include "ui/details/connection_list_model.h"
#include "ui/details/timeline/timeline_section.h"
#include "ui/list/view/small_table.h"
#include "ui/looks/measures.h"

#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tributary {

ConnectionsPage::ConnectionsPage(const DownloadHistory& history, QWidget* parent)
    : DetailsPage(parent)
    , m_timeline(new TimelineSection([&history](DownloadId id) { return history.askStories(id); }, this))
    , m_connections(new ConnectionListModel(this))
    , m_rows(new QTreeView(this))
    , m_hint(new QLabel(tr("No connection is open."), this))
{
    m_rows->setAccessibleName(tr("Connections"));
    dressAsList(*m_rows, Qt::ElideRight, Density::Dense);
    m_rows->setModel(m_connections);
    m_rows->setItemsExpandable(false);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_columns = new ConnectionColumns(*m_rows);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_timeline);
    // Less room than both would like is taken from the table, which can be scrolled.
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_hint, 1);
    m_rows->hide();
}

void ConnectionsPage::follow(const DetailsSubject& subject)
{
    m_timeline->follow(subject.download.id);
    m_connections->follow(subject.download);
    m_columns->showReasons(m_connections->hasReasons());
    m_columns->fit();
    const bool any = m_connections->rowCount() > 0;
    m_rows->setVisible(any);
    m_hint->setVisible(!any);
}

} // namespace tributary
