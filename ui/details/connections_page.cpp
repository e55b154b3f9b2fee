#include "ui/details/connections_page.h"

#include "ui/details/connection_list_model.h"
#include "ui/details/timeline/timeline_section.h"
#include "ui/list/view/small_table.h"
#include "ui/looks/measures.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tributary {

namespace {

// The usual width of a column, counted in digits.
struct UsualWidth
{
    int least;
    int most;
};

// The room that is left is for the reason, a sentence.
const std::map<int, UsualWidth> usualWidths{{ConnectionListModel::Range, {.least = 16, .most = 22}},
                                            {ConnectionListModel::Position, {.least = 9, .most = 11}},
                                            {ConnectionListModel::Speed, {.least = 10, .most = 12}},
                                            {ConnectionListModel::Host, {.least = 10, .most = 22}},
                                            {ConnectionListModel::State, {.least = 11, .most = 21}}};

} // namespace

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
    for (const auto& [column, usual] : usualWidths)
        m_rows->header()->resizeSection(column, widthOf(usual.least));
    showReasons(false);
    connect(m_rows->header(), &QHeaderView::sectionResized, this, &ConnectionsPage::noteWidth);
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

int ConnectionsPage::widthOf(int digits) const
{
    return fontMetrics().horizontalAdvance(u'0') * digits + 2 * spacing::usual;
}

// Columns only grow: one that shrank as well would jump with each figure.
void ConnectionsPage::widenColumns()
{
    QHeaderView& head = *m_rows->header();
    const QScopedValueRollback widening(m_isWidening, true);
    for (const auto& [column, usual] : usualWidths) {
        if (m_widthsByHand.contains(column))
            continue;
        int wanted = head.sectionSizeHint(column);
        for (int row = 0; row < m_connections->rowCount(); ++row)
            wanted = std::max(wanted, m_rows->sizeHintForIndex(m_connections->index(row, column)).width());
        if (const int width = std::min(wanted, widthOf(usual.most)); width > head.sectionSize(column))
            head.resizeSection(column, width);
    }
}

// Keeps the width that a person gave the column. The last column is left out, because it always gets what the
// others leave.
void ConnectionsPage::noteWidth(int column)
{
    const bool isLast =
        column == ConnectionListModel::State && m_rows->isColumnHidden(ConnectionListModel::Reason);
    if (!m_isWidening && !isLast)
        m_widthsByHand.insert(column);
}

void ConnectionsPage::showReasons(bool areAny)
{
    const QScopedValueRollback widening(m_isWidening, true);
    m_rows->setColumnHidden(ConnectionListModel::Reason, !areAny);
}

void ConnectionsPage::follow(const DetailsSubject& subject)
{
    m_timeline->follow(subject.download.id);
    m_connections->follow(subject.download);
    showReasons(m_connections->hasReasons());
    widenColumns();
    const bool any = m_connections->rowCount() > 0;
    m_rows->setVisible(any);
    m_hint->setVisible(!any);
}

} // namespace tributary
