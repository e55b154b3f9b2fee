#pragma once

#include "core/values/download/download_state.h"
#include "core/values/download/placement.h"

#include <QIcon>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace tributary {

// The commands of the window, with their names, keys and icons. Those that act on a selection can be chosen
// only while they do something to it.
class DownloadActions : public QObject
{
    Q_OBJECT

public:
    explicit DownloadActions(QObject* parent = nullptr);

    QAction* newDownload() const { return m_newDownload; }
    QAction* pasteLinks() const { return m_pasteLinks; }
    QAction* open() const { return m_open; }
    QAction* openFolder() const { return m_openFolder; }
    QAction* resume() const { return m_resume; }
    QAction* startNow() const { return m_startNow; }
    QAction* pause() const { return m_pause; }
    QAction* cancel() const { return m_cancel; }
    QAction* retry() const { return m_retry; }
    QAction* downloadAgain() const { return m_downloadAgain; }
    QAction* checkFile() const { return m_checkFile; }
    QAction* rename() const { return m_rename; }
    QAction* moveToFolder() const { return m_moveToFolder; }
    QAction* edit() const { return m_edit; }
    QAction* replaceLink() const { return m_replaceLink; }
    QAction* copyLink() const { return m_copyLink; }
    QAction* copyPath() const { return m_copyPath; }
    QAction* openLink() const { return m_openLink; }
    QAction* remove() const { return m_remove; }
    QAction* removeWithFile() const { return m_removeWithFile; }
    QAction* undoRemoval() const { return m_undoRemoval; }
    QAction* clearFinished() const { return m_clearFinished; }
    QAction* move(ListMove where) const;
    QAction* priority(Priority priority) const;
    QAction* details() const { return m_details; }
    QAction* settings() const { return m_settings; }
    QAction* findCommand() const { return m_findCommand; }
    QAction* help() const { return m_help; }
    QAction* quit() const { return m_quit; }

    QList<QAction*> ofTheOrder() const { return {m_moveUp, m_moveDown}; }
    // With separators and a menu of priorities, made for the parent, and a given one of limits.
    QList<QAction*> inTheMenu(QWidget* parent, QMenu* limits);

    // The menu of priorities: their names say enough only beside the name of that menu.
    QAction* priorityMenu() const { return m_menus.first(); }
    // All but the priorities.
    QList<QAction*> all() const;
    // All that a key can do, for the overview of keys.
    QList<QAction*> withKeys() const;

    // The downloads that are selected.
    struct Selection
    {
        QList<DownloadState> states; // each once
        qsizetype howMany = 0;
        bool hasAFile = false; // of one of them something is on the disk
        bool canCancel = false;
        bool canStartNow = false;
        // The priority that all selected downloads with a turn share.
        std::optional<Priority> priority = std::nullopt;
    };
    // Offers the actions that make sense for these; some are for a single download.
    void offerFor(const Selection& selection);

    // The downloads that Pause and Resume are for, as their buttons say. The names of the actions stay.
    enum class Meant : quint8 { Selected, All, AllShown };
    // The other says what they are for without a selection.
    void nameFor(Meant meant, Meant withoutSelection);
    // The words that the button of such an action may have besides its own, as long as that is so; empty for
    // others. The action tells when they change.
    static QStringList otherWordsOf(const QAction& action);
    // While nothing is chosen, Pause and Resume are for all downloads that are shown; Resume is Retry where
    // all of them have failed.
    enum class GoOn : quint8 { None, Resume, Retry };
    void offerForAll(bool canPauseSome, GoOn goOn);

private:
    QList<QAction*> moves() const;

    QAction* m_newDownload;
    QAction* m_pasteLinks;
    QAction* m_open;
    QAction* m_openFolder;
    QAction* m_resume;
    QIcon m_goOn; // the usual sign of m_resume
    QAction* m_startNow;
    QAction* m_pause;
    QAction* m_cancel;
    QAction* m_retry;
    QAction* m_downloadAgain;
    QAction* m_checkFile;
    QAction* m_rename;
    QAction* m_moveToFolder;
    QAction* m_edit;
    QAction* m_replaceLink;
    QAction* m_copyLink;
    QAction* m_copyPath;
    QAction* m_openLink;
    QAction* m_remove;
    QAction* m_removeWithFile;
    QAction* m_undoRemoval;
    QAction* m_clearFinished;
    QAction* m_moveUp;
    QAction* m_moveDown;
    QAction* m_moveToTop;
    QAction* m_moveToBottom;
    QActionGroup* m_priorities;
    QAction* m_highPriority;
    QAction* m_normalPriority;
    QAction* m_lowPriority;
    QAction* m_details;
    QAction* m_settings;
    QAction* m_findCommand;
    QAction* m_help;
    QAction* m_quit;
    QList<QAction*> m_menus; // within the menu, of what has its turn
};

} // namespace tributary
