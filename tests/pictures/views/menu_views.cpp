#include "tests/pictures/views/view.h"
#include "ui/adding/own_limits.h"
#include "ui/desktop/notices/message_bell.h"
#include "ui/details/speed/speed_popup.h"
#include "ui/list/view/column_menu.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/head_menu.h"
#include "ui/list/view/row_menu.h"
#include "ui/list/view/sort_menu.h"
#include "ui/tray/quick_menu.h"
#include "ui/widgets/limit_menu.h"
#include "ui/window/download_actions.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/show_menu.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

namespace tributary::test {

namespace {

QWidget* opened(QMenu* menu)
{
    menu->popup({});
    return menu;
}

template<typename Menu>
View menuView(const char* name)
{
    return {QLatin1String(name), [](const Stage& stage) { return opened(stage.window.findChild<Menu*>()); }};
}

View menuView(const char* name, QMenu* (*find)(MainWindow&))
{
    return {QLatin1String(name), [find](const Stage& stage) { return opened(find(stage.window)); }};
}

QWidget* menuOfARow(const Stage& stage)
{
    auto* view = stage.window.findChild<DownloadView*>();
    view->setCurrentIndex(view->model()->index(0, 0));
    const QPoint place = view->visualRect(view->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view->viewport(), &event);
    return stage.window.findChild<RowMenu*>();
}

QWidget* messages(const Stage& stage)
{
    auto* bell = stage.window.findChild<MessageBell*>();
    bell->keep(QStringLiteral("Finished: debian-13.1.0-amd64-netinst.iso"), Matter::News, Sight::Seen);
    bell->keep(
        QStringLiteral("Failed: proceedings-of-the-31st-international-symposium.pdf – Not found (404)"),
        Matter::Trouble, Sight::Unseen);
    bell->keep(QStringLiteral("All downloads are done: 12 finished, 1 failed"), Matter::News, Sight::Unseen);
    return opened(bell->menu());
}

QWidget* speeds(const Stage& stage)
{
    stage.window.findChild<StatusLine*>()->click();
    return stage.window.findChild<SpeedPopup*>();
}

QWidget* trayMenu(const Stage& stage)
{
    auto* menu = new QuickMenu(stage.window, stage.settings);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return opened(menu);
}

Views menusOfTheBar()
{
    return {menuView<MainMenu>("menu"), menuView<ShowMenu>("menu-show"), menuView<SortMenu>("menu-sort"),
            menuView<ColumnMenu>("menu-columns"), menuView<LimitMenu>("menu-limits")};
}

Views menusOfTheList()
{
    return {{QStringLiteral("menu-row"), menuOfARow},
            menuView<HeadMenu>("menu-head"),
            menuView("menu-priority",
                     [](MainWindow& window) { return window.downloadActions().priorityMenu()->menu(); }),
            menuView("menu-own-limit", [](MainWindow& window) { return window.ownLimits().menu(); }),
            menuView("menu-details",
                     [](MainWindow& window) { return window.findChild<ListAndDetails*>()->tabMenu(); })};
}

} // namespace

Views menuViews()
{
    return menusOfTheBar() + menusOfTheList() +
           Views{{QStringLiteral("messages"), messages},
                 {QStringLiteral("speed-of-all"), speeds},
                 {QStringLiteral("menu-tray"), trayMenu}};
}

} // namespace tributary::test
