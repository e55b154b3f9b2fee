#pragma once

#include "ui/list/rows/download_order.h"
#include "ui/looks/measures.h"

#include <QMenu>

namespace tributary {

class DownloadActions;

// At the end of the bar: how the list looks, and what is needed so seldom that it has no button.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    MainMenu(const DownloadActions& actions, QWidget* parent);

    void setDensity(Density density);
    void setRunning(DownloadOrder::Running running);
    DownloadOrder::Running running() const;
    // Offers to put running downloads on top where the column by which the list is sorted lets them.
    void setSortColumn(int column);
    // Menus of what the list shows, and in which order.
    void addChoices(QMenu& choices);

Q_SIGNALS:
    void densityChosen(tributary::Density density);
    void runningChosen(tributary::DownloadOrder::Running running);
    void exportWanted();
    void importWanted();

private:
    void addDensities();
    void addListFiles();

    QAction* m_comfortable = nullptr;
    QAction* m_compact = nullptr;
    QAction* m_runningOnTop;
};

} // namespace tributary
