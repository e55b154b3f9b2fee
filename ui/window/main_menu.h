#pragma once

#include "ui/list/rows/download_order.h"
#include "ui/looks/measures.h"

#include <QMenu>

namespace tributary {

class DownloadActions;
struct DownloadTally;

// At the end of the bar: what is needed so seldom that it has no button, and how the list looks.
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
    // Offers for all downloads what can be done with any.
    void setTally(const DownloadTally& tally);
    // Appends a command for all downloads. Its maker enables and disables it.
    void addForAll(QAction& command);
    // Menus of what the list shows, in which order, and in which columns.
    void addChoices(QMenu& choices);

Q_SIGNALS:
    void densityChosen(tributary::Density density);
    void runningChosen(tributary::DownloadOrder::Running running);
    void pauseAllWanted();
    void resumeAllWanted();
    void exportWanted();
    void importWanted();

private:
    void addDensities();
    void addLetters(const DownloadActions& actions);
    void addCommandsForAll();
    void addListFiles();

    QAction* m_comfortable = nullptr;
    QAction* m_compact = nullptr;
    QAction* m_runningOnTop;
    QAction* m_pauseAll = nullptr;
    QAction* m_resumeAll = nullptr;
};

} // namespace tributary
