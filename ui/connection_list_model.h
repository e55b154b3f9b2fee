#pragma once

#include "core/values/download_snapshot.h"

#include <QAbstractTableModel>

namespace tributary {

// The connections of one download, a live row each.
class ConnectionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Range, Position, Speed, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void follow(const QList<ConnectionSnapshot>& connections);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ConnectionSnapshot> m_connections;
};

} // namespace tributary
