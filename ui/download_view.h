#pragma once

#include "core/values/download_id.h"

#include <QList>
#include <QTreeView>

namespace tributary {

class BusyPulse;
class DownloadFilter;

// The list "Downloads". Space and Enter are for the selected downloads, not for editing.
class DownloadView : public QTreeView
{
    Q_OBJECT

public:
    explicit DownloadView(DownloadFilter& rows, QWidget* parent = nullptr);

    // As rows of the DownloadListModel.
    QList<int> selectedSourceRows() const;
    int sourceRow(const QModelIndex& index) const;
    // Makes a row of the DownloadListModel the current one; false when the filter hides it.
    bool showRow(int sourceRow);

Q_SIGNALS:
    void toggleRequested();
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpColumns();
    void moveBusyBars();

    DownloadFilter& m_rows;
    BusyPulse* m_pulse;
};

} // namespace tributary
