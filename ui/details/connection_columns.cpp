#include "ui/details/connection_columns.h"

#include "ui/details/connection_list_model.h"
#include "ui/looks/measures.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

using Model = ConnectionListModel;

// The usual width of a column, counted in digits.
struct UsualWidth
{
    int least;
    int most;
};

// The room that is left is for the reason, a sentence.
const std::map<int, UsualWidth> usualWidths{{Model::Range, {.least = 16, .most = 22}},
                                            {Model::Position, {.least = 9, .most = 11}},
                                            {Model::Speed, {.least = 10, .most = 12}},
                                            {Model::Host, {.least = 10, .most = 22}},
                                            {Model::State, {.least = 11, .most = 21}}};

// The digits that a person can make a column as narrow as.
constexpr int narrowest = 3;

// Columns with words, which may be long and are understood where they are cut.
constexpr std::array ofWords{Model::Host, Model::State};

} // namespace

ConnectionColumns::ConnectionColumns(QTreeView& rows)
    : QObject(&rows)
    , m_rows(rows)
{
    // By itself no column is narrower than the widest letter of the font, which may be as wide as a name.
    m_rows.header()->setMinimumSectionSize(widthOf(narrowest));
    for (const auto& [column, usual] : usualWidths)
        m_widest[column] = widthOf(usual.least);
    showReasons(false);
    shareRoom();
    connect(m_rows.header(), &QHeaderView::sectionResized, this, &ConnectionColumns::noteWidth);
    m_rows.viewport()->installEventFilter(this);
}

int ConnectionColumns::widthOf(int digits) const
{
    return m_rows.fontMetrics().horizontalAdvance(u'0') * digits + 2 * spacing::usual;
}

// The last column always gets what the others leave.
bool ConnectionColumns::isTheLast(int column) const
{
    return column == (m_rows.isColumnHidden(Model::Reason) ? Model::State : Model::Reason);
}

// Keeps the width that a person gave the column.
void ConnectionColumns::noteWidth(int column)
{
    if (!m_isSharing && !isTheLast(column))
        m_byHand.insert(column);
}

void ConnectionColumns::showReasons(bool areAny)
{
    const QScopedValueRollback sharing(m_isSharing, true);
    m_rows.setColumnHidden(Model::Reason, !areAny);
}

int ConnectionColumns::widestIn(int column) const
{
    int widest = m_rows.header()->sectionSizeHint(column);
    for (int row = 0; row < m_rows.model()->rowCount(); ++row)
        widest = std::max(widest, m_rows.sizeHintForIndex(m_rows.model()->index(row, column)).width());
    return widest;
}

// A column never gets narrower than its widest figure so far, or it would jump with each figure.
void ConnectionColumns::fit()
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!m_rows.isColumnHidden(column))
            m_widest[column] = std::max(m_widest[column], widestIn(column));
    }
    shareRoom();
}

bool ConnectionColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        shareRoom();
    return QObject::eventFilter(watched, event);
}

int ConnectionColumns::wantedFor(int column) const
{
    return isOurs(column) ? std::min(m_widest.at(column), widthOf(usualWidths.at(column).most))
                          : m_rows.header()->sectionSize(column);
}

int ConnectionColumns::leastFor(int column) const
{
    return isTheLast(column) ? m_rows.header()->sectionSizeHint(column)
                             : widthOf(usualWidths.at(column).least);
}

// A host or a state that is longer than usual gets the room that the reasons leave, and gives some where the
// last column would else have none for its name.
void ConnectionColumns::shareRoom()
{
    const QScopedValueRollback sharing(m_isSharing, true);
    const int last = m_rows.isColumnHidden(Model::Reason) ? Model::State : Model::Reason;
    std::map<int, int> widths;
    int room = m_rows.viewport()->width();
    for (int column = 0; column < last; ++column) {
        widths[column] = wantedFor(column);
        room -= widths[column];
    }
    const int widest = m_widest[last];
    for (const int column : ofWords) {
        if (!isOurs(column))
            continue;
        const int more = std::clamp(room - widest, 0, std::max(0, m_widest[column] - widths[column]));
        const int less = std::clamp(leastFor(last) - room, 0, std::max(0, widths[column] - leastFor(column)));
        widths[column] += more - less;
        room += less - more;
    }
    for (const auto& [column, width] : widths) {
        if (isOurs(column) && m_rows.header()->sectionSize(column) != width)
            m_rows.header()->resizeSection(column, width);
    }
    // A column that was hidden comes back as wide as it was, and Qt only widens the last one.
    if (last == Model::Reason)
        m_rows.header()->resizeSection(last, std::max(leastFor(last), room));
}

} // namespace tributary
