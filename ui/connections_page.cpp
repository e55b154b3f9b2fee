#include "ui/connections_page.h"

#include "ui/connection_list_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tributary {

ConnectionsPage::ConnectionsPage(QWidget* parent)
    : DetailsPage(parent)
    , m_connections(new ConnectionListModel(this))
    , m_rows(new QTreeView(this))
    , m_hint(new QLabel(tr("No connection is open."), this))
{
    m_rows->setAccessibleName(tr("Connections"));
    m_rows->setModel(m_connections);
    m_rows->setRootIsDecorated(false);
    m_rows->setItemsExpandable(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_rows->header()->resizeSection(ConnectionListModel::Range, digit * 30);
    m_rows->header()->resizeSection(ConnectionListModel::Position, digit * 14);
    m_rows->header()->resizeSection(ConnectionListModel::Speed, digit * 15);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_rows);
    layout->addWidget(m_hint, 1);
    m_rows->hide();
}

void ConnectionsPage::follow(const DetailsSubject& subject)
{
    m_connections->follow(subject.download.connections);
    const bool any = !subject.download.connections.isEmpty();
    m_rows->setVisible(any);
    m_hint->setVisible(!any);
}

} // namespace tributary
