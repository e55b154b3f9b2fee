#pragma once

#include "ui/looks/thin_splitter.h"

#include <QList>

#include <optional>

class QAction;
class QGridLayout;
class QKeySequence;
class QMenu;

namespace tributary {

class DetailsPane;
class DownloadListModel;
class DownloadView;

// The list with the details of a selected row below, which give up their room while the list is empty or the
// window low.
class ListAndDetails : public ThinSplitter
{
    Q_OBJECT

public:
    ListAndDetails(const DownloadListModel& downloads, DownloadView& view, DetailsPane& details,
                   QWidget* parent);

    // Shows the hint in the middle of the list.
    void addHint(QWidget* hint);
    // Shows a tab of the details, as high as they were, although there is little room.
    void openDetails(int tab = 0);
    void closeDetails();
    // Opens the tabs by name, and by keys once the window has the entries.
    QMenu* tabMenu() const { return m_tabs; }
    // To the next tab, and to the one before.
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
    // From the tab that is open, by so many, and from the last one on to the first.
    void goOn(int tabs);
    void openByKey(int tab);
    bool areDetailsOpen() const;
    int wantedHeight() const;
    // The wanted height, as far as the window has room for it.
    void giveRoomToDetails();
    void followRows();
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
    std::optional<int> m_heightBefore; // of the details, when they were closed
    // The details have less than their height for want of room, and no person has dragged them since.
    bool m_isSqueezed = false;
};

} // namespace tributary
