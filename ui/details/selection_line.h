#pragma once

#include "core/values/download/download_id.h"

#include <QLabel>
#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tributary {

class DownloadListModel;

// The sums of several selected downloads, and which of them the details below are about. With fewer it
// hides itself.
class SelectionLine : public QLabel
{
    Q_OBJECT

public:
    explicit SelectionLine(const DownloadListModel& downloads, QWidget* parent = nullptr);

    void setSelected(const QList<DownloadId>& ids);
    void setCurrent(std::optional<DownloadId> id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void sayWithin(std::chrono::milliseconds time);
    void say();
    QString ofTheCurrentOne() const;

    const DownloadListModel& m_downloads;
    QList<DownloadId> m_selected;
    std::optional<DownloadId> m_current;
    QTimer m_soon;
};

} // namespace tributary
