#pragma once

#include "core/values/download/download_id.h"

#include <QLabel>
#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tributary {

class DownloadListModel;

// The sums of several selected downloads, and which of them the details below are about; of a single one
// only its name, while its row is out of sight. Otherwise the line is hidden.
class SelectionLine : public QLabel
{
    Q_OBJECT

public:
    explicit SelectionLine(const DownloadListModel& downloads, QWidget* parent = nullptr);

    void setSelected(const QList<DownloadId>& ids);
    void setCurrent(std::optional<DownloadId> id);
    void setCurrentInSight(bool isInSight);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showOrHide();
    void sayWithin(std::chrono::milliseconds time);
    void say();
    QString ofTheCurrentOne() const;

    const DownloadListModel& m_downloads;
    QList<DownloadId> m_selected;
    std::optional<DownloadId> m_current;
    bool m_isCurrentInSight = true;
    QTimer m_soon;
};

} // namespace tributary
