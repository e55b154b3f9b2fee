#include "ui/details/connections_page.h"

#include "ui/details/connection_list_model.h"
#include "ui/list/view/small_table.h"
#include "ui/looks/measures.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace tributary {

ConnectionsPage::ConnectionsPage(QWidget* parent)
    : DetailsPage(parent)
    , m_connections(new ConnectionListModel(this))
    , m_rows(new QTreeView(this))
    , m_hint(new QLabel(tr("No connection is open."), this))
{
    m_rows->setAccessibleName(tr("Connections"));
    dressAsList(*m_rows);
    m_rows->setModel(m_connections);
    m_rows->setItemsExpandable(false);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const std::map<int, int> digits{{ConnectionListModel::Range, 22},
                                    {ConnectionListModel::Position, 11},
                                    {ConnectionListModel::Speed, 12},
                                    {ConnectionListModel::Host, 22},
                                    {ConnectionListModel::State, 21}};
    for (const auto& [column, width] : digits)
        m_rows->header()->resizeSection(column, digit * width + 2 * spacing::usual);
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
    m_connections->follow(subject.download);
    const bool any = m_connections->rowCount() > 0;
    m_rows->setVisible(any);
    m_hint->setVisible(!any);
}

} // namespace tributary
