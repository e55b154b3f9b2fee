#include "ui/details/connection_list_model.h"

#include "ui/details/connection_words.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"

#include <algorithm>

namespace tributary {

namespace {

QString rangeText(const ConnectionSnapshot& connection)
{
    const QString start = shownSize(connection.start);
    const QString end = connection.end ? shownSize(*connection.end) : QStringLiteral("…");
    if (start == end)
        //: A small piece far into a large file: "64 KiB at 7.1 GiB".
        return ConnectionListModel::tr("%1 at %2").arg(shownSize(*connection.end - connection.start), start);
    return start + QStringLiteral(" – ") + end;
}

} // namespace

void ConnectionListModel::follow(const DownloadSnapshot& download)
{
    QList<Row> rows;
    for (const ConnectionSnapshot& connection : download.connections)
        rows.append(rowOf(connection, download));
    for (const ConnectionSnapshot& connection : download.connectionsAside)
        rows.append(rowAside(connection, download));
    if (m_rows == rows)
        return;
    // Rows come and go at the end, so that a selection stays where it is.
    const auto before = static_cast<int>(m_rows.size());
    const auto now = static_cast<int>(rows.size());
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = rows;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows = rows;
        endRemoveRows();
    }
    m_rows = rows;
    if (std::min(now, before) > 0)
        Q_EMIT dataChanged(index(0, 0), index(std::min(now, before) - 1, ColumnCount - 1));
}

bool ConnectionListModel::hasReasons() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return !row.reason.isEmpty(); });
}

ConnectionListModel::Row ConnectionListModel::rowOf(const ConnectionSnapshot& connection,
                                                    const DownloadSnapshot& download)
{
    return {.range = rangeText(connection),
            .position = shownSize(connection.position),
            .speed = shownSpeed(connection.bytesPerSecond),
            .host = connection.host,
            .state = activityText(connection),
            .reason = reasonText(connection, download)};
}

ConnectionListModel::Row ConnectionListModel::rowAside(const ConnectionSnapshot& connection,
                                                       const DownloadSnapshot& download)
{
    Row row = rowOf(connection, download);
    row.range = row.position = row.speed = QString();
    return row;
}

int ConnectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && (index.column() == Position || index.column() == Speed))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    // A sentence may be longer than its column.
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() >= Host))
        return {};
    const QString shown = text(row, index.column());
    return role == Qt::ToolTipRole ? plainTip(shown) : shown;
}

QString ConnectionListModel::text(const Row& row, int column)
{
    switch (column) {
    case Range: return row.range;
    case Position: return row.position;
    case Speed: return row.speed;
    case Host: return row.host;
    case State: return row.state;
    case Reason: return row.reason;
    default: return {};
    }
}

QVariant ConnectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == Position || section == Speed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: The stretch of the file that a connection fetches.
    case Range: return tr("Range");
    //: How far in the file a connection has come.
    case Position: return tr("Position");
    case Speed: return tr("Speed");
    //: The server that a connection is to.
    case Host: return tr("Host");
    case State: return tr("State");
    //: Why a connection is slow, waits or asked anew.
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace tributary
