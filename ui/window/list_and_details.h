#pragma once

#include "ui/looks/thin_splitter.h"

#include <QList>

#include <optional>

class QAction;
class QGridLayout;
class QKeySequence;
class QMenu;

namespace tributary {

class ClickRest;
class DetailsPane;
class DownloadListModel;
class DownloadView;

// The list with the details of a selected row below, which give up their room while no row is selected or the
// window is low.
class ListAndDetails : public ThinSplitter
{
    Q_OBJECT

public:
    ListAndDetails(const DownloadListModel& downloads, DownloadView& view, DetailsPane& details,
                   QWidget* parent);

    // Shows the hint in the middle of the list.
    void addHint(QWidget* hint);
    // Shows a tab of the details, as high as they were, although there is little room. Where nothing is
    // selected, the current row is, or else the first.
    void openDetails(int tab = 0);
    void closeDetails();
    // How high both together were when a person dragged the details. In a window as high, these have the
    // height that they were dragged to.
    std::optional<int> heightWhenDragged() const { return m_heightWhenDragged; }
    void restoreHeightWhenDragged(std::optional<int> height) { m_heightWhenDragged = height; }
    // Opens the tabs by name, and by keys once the window has the entries.
    QMenu* tabMenu() const { return m_tabs; }
    // The actions that open the next tab and the one before.
    const QList<QAction*>& tabSteps() const { return m_tabSteps; }

Q_SIGNALS:
    // A key or an entry of a menu has opened a tab.
    void tabOpened(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void addTabs();
    void addTabStep(const QString& text, const QKeySequence& keys, int tabs);
    // Opens the tab so many further on than the open one; the first follows the last.
    void goOn(int tabs);
    void openByKey(int tab);
    bool areDetailsOpen() const;
    int wantedHeight() const;
    // The wanted height, as far as the window has room for it.
    void giveRoomToDetails();
    int mostForDetails() const;
    void leaveRoomToTheList();
    void noteDragged();
    void chooseARow();
    // Opens the details where a row has some, and takes their room back where none has.
    void foldOrUnfold();
    void foldOrUnfoldOnceClicked();
    void followFold();
    // The current row, if it is selected, or else the first that is; -1 for none.
    int rowWithDetails() const;
    void showDetails();
    void showSelection();

    const DownloadListModel& m_downloads;
    DownloadView& m_view;
    DetailsPane& m_details;
    QGridLayout* m_list;
    QMenu* m_tabs;
    QList<QAction*> m_tabSteps;
    ClickRest* m_clicks;
    std::optional<int> m_heightBefore; // of the details, before they were closed or had to give room
    std::optional<int> m_heightWhenDragged;
    // The details have less than their height for want of room, and no person has dragged them since.
    bool m_isSqueezed = false;
};

} // namespace tributary
