#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QActionGroup;
class QMenu;
class QWidget;

namespace tributary {

class DownloadListModel;
class DownloadOrders;

// The menu by which selected downloads get a limit of their own, beside that for all.
class OwnLimits : public QObject
{
    Q_OBJECT

public:
    using Selected = std::function<QList<DownloadId>()>;

    OwnLimits(DownloadOrders& orders, const DownloadListModel& downloads, Selected selected, QWidget* window);

    QMenu* menu() const { return m_menu; }
    // Has the menu offer what applies to those that are selected now.
    void fill();
    // Asks for the limit of that one, whatever is selected.
    void askFor(DownloadId id);

private:
    void addLimit(qint64 bytesPerSecond, std::optional<qint64> now);
    void askForOther(const QList<DownloadId>& ids);
    std::optional<qint64> limitNow(const QList<DownloadId>& ids) const;
    void request(const QList<DownloadId>& ids, qint64 bytesPerSecond);

    DownloadOrders& m_orders;
    const DownloadListModel& m_downloads;
    Selected m_selected;
    QWidget* m_window;
    QMenu* m_menu;
    QActionGroup* m_limits;
};

} // namespace tributary
