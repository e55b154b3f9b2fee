#pragma once

#include "core/values/naming/category.h"
#include "core/values/network/kept_link.h"
#include "ui/adding/add_surroundings.h"
#include "ui/adding/dropped_links.h"
#include "ui/adding/lists/fetched_lists.h"
#include "ui/list/rows/new_rows.h"

#include <QObject>

#include <expected>
#include <optional>

class QAction;
class QMimeData;
class QWidget;

namespace tributary {

class DownloadListModel;
class DownloadOrders;
class Settings;

// Takes links into the list: from the window's dialogs, by pasting, by dropping, and from the command line.
// New downloads get what the settings hold for them.
class LinkIntake : public QObject
{
    Q_OBJECT

public:
    LinkIntake(DownloadOrders& orders, Settings& settings, const DownloadListModel& downloads,
               QWidget* window);

    // Without a fetchList, a link that leads to a list is a link like any other.
    void setAskServer(AskServer askServer, FetchList fetchList = {}, AskRest askRest = {});
    void setCategories(const QList<Category>& categories) { m_categories = categories; }
    // The downloads that were added last, by whichever door.
    const QList<DownloadId>& newest() const { return m_newest; }
    // Takes back what was added last without asking.
    QAction& undo() const { return *m_undo; }

    // Opens New download with the links that are in the list, as it was said last, to download them again.
    QAction& again() const { return *m_again; }

    // The New download dialog, with the links of the clipboard. Of several, those that are in the list stay
    // out, unless all are.
    void ask();
    // Opens the New download dialog with links that somebody copied elsewhere, after the questions that are
    // open already.
    void offer(const QList<QUrl>& links);
    // Adds the links of the clipboard without asking; a list file opens the dialog of lists, as does a link
    // that wishes for a way of its own to the servers.
    void paste();
    // Adds links, one a line, at once; lists that are files, as file: links, open the dialog of lists. Both
    // for the folder that is given, or without one for that which was used last. The error says why nothing
    // comes of it: it can't be used, or is in the list and waits for a person there. The window says it as
    // well.
    std::expected<void, QString> add(const QString& lines, const QString& folder = {},
                                     NewRows newRows = NewRows::Shown);
    // Adds what a person has wished for at once, all of it or nothing: of what is in the list already, the
    // error says so. A request without a folder goes into the usual one, and the policy takes the place of
    // that in the settings.
    std::expected<void, QString> addWished(QList<DownloadRequest> requests,
                                           std::optional<ConflictPolicy> onConflict);
    // Adds wishes without a look at the list, for callers who know that no link of them is there.
    void addFresh(QList<DownloadRequest> requests, std::optional<ConflictPolicy> onConflict);
    // Adds a download at once, whether or not its link is in the list.
    void addAnew(DownloadRequest request);
    // Adds what was asked for these downloads once more, as new ones beside the files that are there.
    void addAgain(const QList<DownloadId>& ids);
    // The server's answer to a request as it would be added.
    QFuture<Expected<ProbeReport>> probe(DownloadRequest request) const;
    // Takes downloads out of the list again that were just added, and says so.
    void takeBack(const QList<DownloadId>& ids);
    // The answer once what was added outlives the program.
    QFuture<Expected<void>> kept() const;
    bool wants(const QMimeData& mime) const;
    // A single link opens the New download dialog. Several links, files, and a list with mistakes open the
    // dialog of lists.
    void drop(const QMimeData& mime);

Q_SIGNALS:
    // The queue has them, and the list shows them in a moment.
    void added(const QList<tributary::DownloadId>& ids, const QList<tributary::DownloadRequest>& requests,
               tributary::NewRows newRows);
    void goToRequested(tributary::DownloadId id);
    // Work that goes on, to be shown until an empty message says that it is over.
    void saidUnderWay(const QString& message);
    // Something to be said in passing.
    void said(const QString& message);
    // Tells of new downloads, which undo() takes back.
    void saidWithUndo(const QString& message);
    // Tells of links that are in the list, which again() downloads once more.
    void saidWithAgain(const QString& message);
    void takeBackRequested(const QList<tributary::DownloadId>& ids);

private:
    // A list that a link led to, and what was asked for with the link.
    struct BroughtList
    {
        LinkList list;
        DownloadRequest wish;
    };

    LinkListWish wish(const QString& folder = {}) const;
    AddSurroundings surroundings() const;
    void openWaiting();
    void openDialog(const QString& lines);
    void openList(LinkList list, const QString& folder = {}, const QStringList& remarks = {},
                  const NetworkProfile& chosenWay = {});
    void openFiles(const QStringList& files, const QString& folder = {});
    std::expected<void, QString> addLinks(const QString& lines, const QString& folder, NewRows newRows);
    // The complaints are about what is not in the list, and are told with what came of it.
    std::expected<void, QString> addUnlessAsked(const DroppedLinks& links, const QString& folder,
                                                NewRows newRows, const QString& complaints = {});
    std::expected<void, QString> addNew(const DroppedLinks& links, NewRows newRows,
                                        const QString& complaints);
    void sayAdded(const QString& words);
    void sayListed(const QString& words, const QString& lines);
    void passOn(QList<DownloadRequest> requests, const Placement& placement, NewRows newRows);
    void order(const QList<DownloadRequest>& requests, const Placement& placement, NewRows newRows);
    void noteAdded(const QList<DownloadId>& ids, const QList<DownloadRequest>& requests, NewRows newRows);

    DownloadOrders& m_orders;
    Settings& m_settings;
    const DownloadListModel& m_downloads;
    QWidget* m_window;
    FetchedLists* m_lists;
    AskServer m_askServer;
    AskRest m_askRest;
    QList<Category> m_categories = usualCategories();
    QList<QUrl> m_offered;        // to be asked about
    QList<BroughtList> m_brought; // to be asked about as well
    QAction* m_undo;
    QAction* m_again;
    QList<DownloadId> m_added;
    QList<DownloadId> m_newest;
    QList<DownloadId> m_undoable;
    QString m_listedLines; // that again() opens
};

} // namespace tributary
