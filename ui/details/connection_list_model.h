#pragma once

#include "core/values/download/download_snapshot.h"

#include <QAbstractTableModel>

namespace tributary {

// The connections of one download, a live row each; last those that have no piece of it at the moment.
class ConnectionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Range, Position, Speed, Host, State, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void follow(const DownloadSnapshot& download);
    // Whether any row says why its connection is slow or waits.
    bool hasReasons() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString range;
        QString position;
        QString speed;
        QString host;
        QString state;
        QString reason;

        friend bool operator==(const Row&, const Row&) = default;
    };
    static QString text(const Row& row, int column);
    static Row rowOf(const ConnectionSnapshot& connection, const DownloadSnapshot& download);
    static Row rowAside(const ConnectionSnapshot& connection, const DownloadSnapshot& download);

    QList<Row> m_rows;
};

} // namespace tributary
