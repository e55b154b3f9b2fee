#pragma once

#include "ui/list/rows/download_rows.h"

namespace tributary {

// The downloads as the list shows them: columns, and what their cells say.
class DownloadListModel : public DownloadRows
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Size,
        Progress,
        Speed,
        Left,
        Added,
        // The columns from here on are hidden until a person shows them.
        Host,
        Folder,
        Priority,
        FinishedAt,
        ConnectionCount,
        Checksum,
        ColumnCount
    };
    static constexpr int usualColumns = Host;
    enum Role : int {
        ProgressRole = Qt::UserRole + 1, // a ProgressPicture
        PercentRole,                     // of the Progress column; none where it is not known
        StateTextRole,                   // what a row is doing, as it is spoken
        WholeNameRole,                   // of a column, where there is more room than in its head
    };

    explicit DownloadListModel(QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Rows, for the list itself, and finished files, to be copied elsewhere.
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The text of a cell; empty where there is nothing to say.
    QString text(const DownloadSnapshot& download, int column) const;
    // Numbers and times line up at their ends.
    static bool isFigure(int column);
    static QVariant headOf(int column, int role);

private:
    QString toolTip(const DownloadSnapshot& download, int column) const;
};

} // namespace tributary
