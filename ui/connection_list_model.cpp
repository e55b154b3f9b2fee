#include "ui/connection_list_model.h"

#include "ui/number_text.h"

#include <algorithm>

namespace tributary {

namespace {

QString rangeText(const ConnectionSnapshot& connection)
{
    const QString end = connection.end ? shownSize(*connection.end) : QStringLiteral("…");
    return shownSize(connection.start) + QStringLiteral(" – ") + end;
}

QString stateText(const ConnectionSnapshot& connection)
{
    if (connection.bytesPerSecond > 0)
        return ConnectionListModel::tr("Receiving");
    return connection.position == connection.start ? ConnectionListModel::tr("Waiting for the server")
                                                   : ConnectionListModel::tr("Nothing comes");
}

} // namespace

void ConnectionListModel::follow(const QList<ConnectionSnapshot>& connections)
{
    // Rows come and go at the end, so that a selection stays where it is.
    const auto before = static_cast<int>(m_connections.size());
    const auto now = static_cast<int>(connections.size());
    if (m_connections == connections)
        return;
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_connections = connections;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_connections = connections;
        endRemoveRows();
    }
    m_connections = connections;
    if (std::min(now, before) > 0)
        Q_EMIT dataChanged(index(0, 0), index(std::min(now, before) - 1, ColumnCount - 1));
}

int ConnectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_connections.size());
}

int ConnectionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionSnapshot& connection = m_connections[index.row()];
    if (role == Qt::TextAlignmentRole && (index.column() == Position || index.column() == Speed))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Range: return rangeText(connection);
    case Position: return shownSize(connection.position);
    case Speed: return shownSpeed(connection.bytesPerSecond);
    case State: return stateText(connection);
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
    case State: return tr("State");
    default: return {};
    }
}

} // namespace tributary
