#include "ui/adding/own_limits.h"

#include "core/engine/door/download_orders.h"
#include "ui/adding/limit_dialog.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/widgets/limit_menu.h"
#include "ui/widgets/menu_letters.h"

#include <QActionGroup>
#include <QMenu>

namespace tributary {

OwnLimits::OwnLimits(DownloadOrders& orders, const DownloadListModel& downloads, Selected selected,
                     QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_downloads(downloads)
    , m_selected(std::move(selected))
    , m_window(window)
    //: Of the selected downloads alone.
    , m_menu(new QMenu(tr("Speed limit"), window))
    , m_limits(new QActionGroup(m_menu))
{
    connect(m_menu, &QMenu::aboutToShow, this, &OwnLimits::fill);
    // After the entries are there.
    new MenuLetters(*m_menu);
}

// The limit of the first of them; 0 is none.
std::optional<qint64> OwnLimits::limitNow(const QList<DownloadId>& ids) const
{
    const auto first = ids.isEmpty() ? std::nullopt : m_downloads.find(ids.first());
    return first ? std::optional(first->ownLimit.value_or(0)) : std::nullopt;
}

void OwnLimits::fill()
{
    m_menu->clear();
    const std::optional<qint64> now = limitNow(m_selected());
    addLimit(0, now);
    m_menu->addSeparator();
    for (const qint64 limit : usualLimits())
        addLimit(limit, now);
    const QList<qint64> usual = usualLimits();
    if (now.value_or(0) != 0 && !usual.contains(*now))
        addLimit(*now, now);
    m_menu->addSeparator();
    //: Another speed limit.
    connect(m_menu->addAction(tr("Other…")), &QAction::triggered, this,
            [this] { askForOther(m_selected()); });
}

void OwnLimits::addLimit(qint64 bytesPerSecond, std::optional<qint64> now)
{
    QAction* action = m_menu->addAction(limitText(bytesPerSecond));
    action->setCheckable(true);
    m_limits->addAction(action);
    action->setChecked(now == bytesPerSecond);
    connect(action, &QAction::triggered, this,
            [this, bytesPerSecond] { request(m_selected(), bytesPerSecond); });
}

void OwnLimits::askFor(DownloadId id)
{
    askForOther({id});
}

void OwnLimits::askForOther(const QList<DownloadId>& ids)
{
    const auto of = ids.size() == 1 ? LimitDialog::Of::One : LimitDialog::Of::EachSelected;
    auto* dialog = new LimitDialog(of, limitNow(ids).value_or(0), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitDialog::accepted, this,
            [this, dialog, ids] { request(ids, dialog->bytesPerSecond()); });
    dialog->open();
}

void OwnLimits::request(const QList<DownloadId>& ids, qint64 bytesPerSecond)
{
    if (!ids.isEmpty())
        m_orders.setRate(ids, bytesPerSecond == 0 ? std::nullopt : std::optional(bytesPerSecond));
}

} // namespace tributary
