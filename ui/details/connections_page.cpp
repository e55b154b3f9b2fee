#include "ui/details/connections_page.h"

#include "ui/details/connection_list_model.h"
#include "ui/looks/roomy_rows.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace tributary {

namespace {

// Sets its words a little off from the numbers before them, which end where its column begins.
class ApartFromNumbers : public RoomyRows
{
public:
    using RoomyRows::RoomyRows;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RoomyRows::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {option->fontMetrics.averageCharWidth(), 1};
    }
};

} // namespace

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
    m_rows->setItemDelegate(new RoomyRows(m_rows));
    m_rows->setItemDelegateForColumn(ConnectionListModel::Host, new ApartFromNumbers(m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const std::map<int, int> digits{{ConnectionListModel::Range, 22},
                                    {ConnectionListModel::Position, 11},
                                    {ConnectionListModel::Speed, 12},
                                    {ConnectionListModel::Host, 22},
                                    {ConnectionListModel::State, 21}};
    for (const auto& [column, width] : digits)
        m_rows->header()->resizeSection(column, digit * width);
    m_rows->header()->setStretchLastSection(true);
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
