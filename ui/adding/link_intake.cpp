#include "ui/adding/link_intake.h"

#include "core/engine/door/download_orders.h"
#include "core/values/network/shown_link.h"
#include "core/values/network/web_link.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/adding/link_remarks.h"
#include "ui/adding/listed_links.h"
#include "ui/desktop/in_front.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/settings/settings.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/when_done.h"
#include "ui/words/counted.h"
#include "ui/words/links.h"
#include "words/failure_text.h"
#include "words/phrase_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QHash>
#include <QMimeData>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// The downloads of several list files, and why others of them could not be read.
struct ListsOfFiles
{
    LinkList list;
    QStringList unread;
};

QString whyUnread(const DownloadError& error, const QString& file)
{
    const QString reason = phraseText(error.detail);
    return reason.contains(file) ? reason : QString(file + QLatin1String(": ") + reason);
}

// A sentence that says already that the list could not be read needs the reason alone.
QString whyUnread(const DownloadError& error)
{
    const bool isOfList = error.detail.kind() == PhraseKind::ImportRefused;
    return isOfList ? phraseText(error.detail.arguments().constFirst()) : errorText(error);
}

// A list in which people wrote links without a scheme, or amid words, is read once more, with the links
// alone.
Expected<LinkList> listOf(const QString& file, const LinkListWish& wish)
{
    constexpr qint64 longest = qint64{16} * 1024 * 1024;
    auto list = readLinkFile(file, wish);
    QFile again(file);
    if (!list || list->flaws.isEmpty() || !again.open(QIODevice::ReadOnly) || again.size() > longest)
        return list;
    const QString text = QString::fromUtf8(again.readAll());
    if (const QString complete = completeLines(withLinksAlone(text, list->flaws)); complete != text)
        return readLinkText(complete, wish);
    return list;
}

// Reads from disks, so it may block.
ListsOfFiles listsOf(const QStringList& files, const LinkListWish& wish)
{
    ListsOfFiles all;
    for (const QString& file : files) {
        const auto list = listOf(file, wish);
        if (!list) {
            all.unread.append(whyUnread(list.error(), file));
            continue;
        }
        all.list.requests.append(list->requests);
        all.list.flaws.append(list->flaws);
        all.list.flawsInAll += list->flawsInAll;
        all.list.isCut = all.list.isCut || list->isCut;
    }
    return all;
}

// A list whose lines are all left out has links, though none of use.
QString whyNothing(const LinkList& list)
{
    const QString flaws = remarksOn(list).replace(u'\n', u' ');
    return flaws.isEmpty() ? LinkIntake::tr("The list contains no http or https links.") : flaws;
}

QString newsOf(int added, int known, int leftOut)
{
    if (known == 0 && leftOut > 0) {
        //: Follows a comma, as in "8 downloads added, 2 lines left out."
        const QString lines = counted(LinkIntake::tr("%n line(s) left out.", nullptr, leftOut), leftOut);
        //: %1: as "2 lines left out."
        return counted(LinkIntake::tr("%n download(s) added, %1", nullptr, added), added).arg(lines);
    }
    if (known == 0)
        return counted(LinkIntake::tr("%n download(s) added.", nullptr, added), added);
    if (added == 0)
        return LinkIntake::tr("Already in the list.");
    return counted(
        LinkIntake::tr("%n download(s) added; the others are already in the list.", nullptr, added), added);
}

// A person who has pasted some of the links meant the others now; where all are in the list, the dialog says
// so. Lines that belong together stay.
QString newLinesIn(const QString& text, const DownloadListModel& downloads, const LinkListWish& wish)
{
    QString all = goodLinesIn(text, wish);
    const QList<DownloadRequest> asked = linksFrom(all, wish).requests;
    const auto listed = listedIds(downloads, asked);
    if (listed.isEmpty() || listed.size() == asked.size())
        return all;
    QStringList fresh;
    qsizetype read = 0;
    for (const QString& line : all.split(u'\n')) {
        const QList<DownloadRequest> own = linksFrom(line, wish).requests;
        read += own.size();
        if (!std::ranges::all_of(own, [&](const auto& request) { return listed.contains(request.url); }))
            fresh.append(line);
        else if (own.isEmpty())
            return all;
    }
    return read == asked.size() ? fresh.join(u'\n') : all;
}

bool waitsForAPerson(const DownloadListModel& downloads, const QHash<KeptLink, DownloadId>& listed)
{
    return std::ranges::any_of(listed, [&downloads](DownloadId id) {
        const auto known = downloads.find(id);
        return known && (known->state == DownloadState::Paused || known->state == DownloadState::Failed ||
                         known->state == DownloadState::Cancelled);
    });
}

QString orUsual(const QString& folder, const Settings& settings)
{
    return folder.isEmpty() ? settings.folder() : folder;
}

// A folder that somebody chose for a download is where it goes, whatever its type.
Filing filingIn(const QString& folder, const Settings& settings)
{
    const bool isSorted = settings.value(setting::filesByType) && folder == settings.folder();
    return isSorted ? Filing::ByCategory : Filing::AsAsked;
}

// A browser has an empty file under the name that it hands over, until it lets go of its own download. That
// file is nothing to keep or to replace.
void passByPlaceholder(DownloadTarget& target)
{
    if (target.namedBy == NamedBy::Others && !target.fileName.isEmpty())
        target.onConflict = ConflictPolicy::Rename;
}

} // namespace

LinkIntake::LinkIntake(DownloadOrders& orders, Settings& settings, const DownloadListModel& downloads,
                       QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_settings(settings)
    , m_downloads(downloads)
    , m_window(window)
    , m_lists(new FetchedLists(this))
    //: Takes the downloads out of the list again that were just added.
    , m_undo(new QAction(themedIcon(u"undo"), tr("Undo adding"), this))
    //: Adds what is in the list already once more, as a new download.
    , m_again(new QAction(themedIcon(u"download"), tr("Download again"), this))
{
    m_undo->setIconText(tr("Undo"));
    connect(m_undo, &QAction::triggered, this, [this] { takeBack(QList(m_undoable)); });
    connect(m_again, &QAction::triggered, this, [this] { openDialog(m_listedLines); });
    connect(m_lists, &FetchedLists::brought, this, [this](const LinkList& list, const DownloadRequest& wish) {
        m_brought.append({.list = list, .wish = wish});
        openWaiting();
    });
    connect(m_lists, &FetchedLists::fetching, this, [this](bool isUnderWay) {
        Q_EMIT saidUnderWay(isUnderWay ? tr("Fetching the list…") : QString());
    });
    connect(m_lists, &FetchedLists::hadNoLinks, this,
            [this](const LinkList& list) { Q_EMIT said(whyNothing(list)); });
    connect(m_lists, &FetchedLists::failed, this, [this](const QUrl& link, const DownloadError& error) {
        // Undo keeps what it is for: downloads added while the list was fetched.
        m_listedLines = lineOf(link);
        Q_EMIT saidWithAgain(tr("The list could not be read: %1").arg(whyUnread(error)));
    });
}

void LinkIntake::setAskServer(AskServer askServer, FetchList fetchList, AskRest askRest)
{
    m_askServer = std::move(askServer);
    m_askRest = std::move(askRest);
    m_lists->setFetchList(std::move(fetchList));
}

LinkListWish LinkIntake::wish(const QString& folder) const
{
    LinkListWish wish{.defaults = {}, .most = mostDownloadsAtOnce};
    wish.defaults.target.folder = orUsual(folder, m_settings);
    return wish;
}

AddSurroundings LinkIntake::surroundings() const
{
    return {
        .recentFolders = m_settings.recentFolders(),
        .askServer = m_askServer,
        .askRest = m_askRest,
        .findListed = [this](const QList<DownloadRequest>& asked) { return listedLinks(m_downloads, asked); },
        .freeNames = [this](const ListedLinks& listed) { return freeOnDisk(m_downloads, listed); },
        .nameOnDisk = {.freeName = freeNameOnDisk, .onConflict = m_settings.value(setting::onConflict)},
        .sortedFolder =
            [this](const QString& askedFor, const QString& name, const QByteArray& contentType) {
                return filingIn(askedFor, m_settings) == Filing::ByCategory
                           ? folderFor(m_categories, askedFor, name, contentType)
                           : askedFor;
            },
        .opensLists = m_lists->canBring()};
}

void LinkIntake::ask()
{
    if (!m_window->isVisible())
        bringInFront(*m_window);
    openDialog(newLinesIn(QGuiApplication::clipboard()->text(), m_downloads, wish()));
}

void LinkIntake::offer(const QList<QUrl>& links)
{
    m_offered += links;
    openWaiting();
}

// A dialog that comes over another one would take the keys that are meant for that. Those that come at once
// are opened one after the other.
void LinkIntake::openWaiting()
{
    if (m_brought.isEmpty() && m_offered.isEmpty())
        return;
    if (const auto* asking = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        constexpr auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
        connect(asking, &QDialog::finished, this, &LinkIntake::openWaiting, later);
        return;
    }
    bringInFront(*m_window);
    if (m_brought.isEmpty()) {
        openDialog(linesOf(std::exchange(m_offered, {})));
        return;
    }
    const BroughtList next = m_brought.takeFirst();
    openList(next.list, next.wish.target.folder, {}, next.wish.network);
    openWaiting();
}

void LinkIntake::openDialog(const QString& lines)
{
    auto* dialog = new AddDialog({.links = lines, .folder = m_settings.folder(), .fileName = {}},
                                 surroundings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDialog::goToRequested, this, &LinkIntake::goToRequested);
    connect(dialog, &AddDialog::accepted, this, [this, dialog] {
        const QList<DownloadRequest> requests = dialog->requests();
        if (requests.isEmpty())
            return;
        m_settings.noteFolder(dialog->folder());
        // Nobody is asked about several links.
        const ProbeReport answer = dialog->answer().value_or(ProbeReport());
        if (!dialog->wantsList()) {
            Placement placement = dialog->placement();
            placement.sizeHeard = answer.size;
            passOn(requests, placement, NewRows::Shown);
            return;
        }
        DownloadRequest list = requests.first();
        applySettings(list, m_settings);
        m_lists->bring(list, requests.first());
    });
    dialog->open();
}

void LinkIntake::openList(LinkList list, const QString& folder, const QStringList& remarks,
                          const NetworkProfile& chosenWay)
{
    list.requests = withoutRepeats(std::move(list.requests));
    AddSurroundings around = surroundings();
    around.chosenWay = chosenWay;
    auto* dialog = new LinkListDialog(list, orUsual(folder, m_settings), around, remarks, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkListDialog::accepted, this, [this, dialog] {
        m_settings.noteFolder(dialog->folder());
        passOn(dialog->requests(), {.start = dialog->start()}, NewRows::Shown);
    });
    dialog->open();
}

void LinkIntake::openFiles(const QStringList& files, const QString& folder)
{
    const auto take = [this, folder, count = files.size()](const ListsOfFiles& read) {
        QStringList remarks;
        for (const QString& reason : read.unread)
            remarks.append(tr("The list could not be read: %1").arg(reason));
        remarks = firstOfAKind(remarks);
        if (!read.list.requests.isEmpty()) {
            openList(read.list, folder, remarks);
            return;
        }
        if (read.unread.size() < count)
            remarks.append(tr("The list contains no http or https links."));
        Q_EMIT said(remarks.join(u'\n'));
    };
    // A list may be long, and a disk slow.
    whenDone(QtConcurrent::run(listsOf, files, wish(folder)), this, take);
}

void LinkIntake::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const DroppedLinks links = mime ? droppedLinks(*mime, wish()) : DroppedLinks();
    if (links.isEmpty())
        Q_EMIT said(tr("The clipboard contains no http or https links."));
    else if (!links.files.isEmpty())
        openFiles(links.files);
    else
        (void)addUnlessAsked(links, {}, NewRows::Shown);
}

std::expected<void, QString> LinkIntake::add(const QString& lines, const QString& folder, NewRows newRows)
{
    QStringList links;
    QStringList files;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QUrl url(line.trimmed());
        if (url.isLocalFile())
            files.append(url.toLocalFile());
        else
            links.append(line);
    }
    if (files.isEmpty())
        return addLinks(links.join(u'\n'), folder, newRows);
    openFiles(files, folder);
    return links.isEmpty() ? std::expected<void, QString>() : addLinks(links.join(u'\n'), folder, newRows);
}

std::expected<void, QString> LinkIntake::addLinks(const QString& lines, const QString& folder,
                                                  NewRows newRows)
{
    const AskedLinks asked = linksFrom(lines, wish(folder));
    const QString complaints = asked.complaints.join(u' ');
    if (asked.requests.isEmpty()) {
        Q_EMIT said(complaints);
        return std::unexpected(complaints);
    }
    const LinkList list{.requests = asked.requests, .flaws = {}, .isCut = false};
    return addUnlessAsked({.files = {}, .list = list, .lines = lines}, folder, newRows, complaints);
}

bool LinkIntake::wants(const QMimeData& mime) const
{
    // The drag is wanted if it holds one link, so no more is read: the question comes at every move of the
    // mouse.
    constexpr qsizetype mostCharacters = 256 * 1024;
    LinkListWish one = wish();
    one.most = 1;
    one.mostCharacters = mostCharacters;
    return !droppedLinks(mime, one).isEmpty();
}

void LinkIntake::drop(const QMimeData& mime)
{
    const DroppedLinks links = droppedLinks(mime, wish());
    if (!links.files.isEmpty())
        openFiles(links.files);
    else if (links.list.requests.size() == 1 && links.list.flaws.isEmpty() && !links.lines.isEmpty() &&
             !hasWaysOfItsOwn(links.list.requests))
        openDialog(links.lines);
    else if (!links.isEmpty())
        openList(links.list);
}

std::expected<void, QString> LinkIntake::addUnlessAsked(const DroppedLinks& links, const QString& folder,
                                                        NewRows newRows, const QString& complaints)
{
    if (!hasWaysOfItsOwn(links.list.requests))
        return addNew(links, newRows, complaints);
    openList(links.list, folder);
    if (!complaints.isEmpty())
        Q_EMIT said(complaints);
    return {};
}

void LinkIntake::addAnew(DownloadRequest request)
{
    request.target.folder = orUsual({}, m_settings);
    m_added.clear();
    passOn({std::move(request)}, {}, NewRows::Quiet);
    sayAdded(newsOf(1, 0, 0));
}

// The wishes could not be kept with a download that is there, and dropping them would go unnoticed.
std::expected<void, QString> LinkIntake::addWished(QList<DownloadRequest> requests,
                                                   std::optional<ConflictPolicy> onConflict)
{
    const auto listed = listedIds(m_downloads, requests);
    if (!listed.isEmpty()) {
        const QString words = tr("Already in the list: %1").arg(shownLink(listed.cbegin().key().toUrl()));
        Q_EMIT said(words);
        return std::unexpected(words);
    }
    addFresh(std::move(requests), onConflict);
    return {};
}

void LinkIntake::addFresh(QList<DownloadRequest> requests, std::optional<ConflictPolicy> onConflict)
{
    for (DownloadRequest& request : requests) {
        request.target.folder = orUsual(request.target.folder, m_settings);
        applySettings(request, m_settings);
        request.target.onConflict = onConflict.value_or(request.target.onConflict);
    }
    m_added.clear();
    order(requests, {}, NewRows::Quiet);
    sayAdded(newsOf(static_cast<int>(requests.size()), 0, 0));
}

QFuture<Expected<ProbeReport>> LinkIntake::probe(DownloadRequest request) const
{
    request.target.folder = orUsual(request.target.folder, m_settings);
    applySettings(request, m_settings);
    return m_askServer ? m_askServer(request) : QtFuture::makeReadyFuture(Expected<ProbeReport>());
}

QFuture<Expected<void>> LinkIntake::kept() const
{
    return m_orders.kept();
}

// Nobody is asked here, so what is in the list already is not fetched twice.
std::expected<void, QString> LinkIntake::addNew(const DroppedLinks& links, NewRows newRows,
                                                const QString& complaints)
{
    const LinkList& list = links.list;
    const QList<DownloadRequest> asked = withoutRepeats(list.requests);
    const auto listed = listedIds(m_downloads, asked);
    QList<DownloadRequest> fresh = asked;
    fresh.removeIf([&listed](const DownloadRequest& request) { return listed.contains(request.url); });
    m_added.clear();
    if (!fresh.isEmpty())
        passOn(fresh, {}, newRows);
    else if (newRows == NewRows::Shown)
        Q_EMIT goToRequested(listed.value(asked.first().url));
    const auto added = static_cast<int>(fresh.size());
    const auto known = static_cast<int>(asked.size() - fresh.size());
    QStringList news{newsOf(added, known, static_cast<int>(list.flawsInAll))};
    if (const QString remarks = remarksOn(list); !remarks.isEmpty())
        news.append(QString(remarks).replace(u'\n', u' '));
    if (!complaints.isEmpty())
        news.append(complaints);
    if (added == 0 && newRows == NewRows::Shown)
        sayListed(news.join(u' '), links.lines);
    else
        sayAdded(news.join(u' '));
    if (added == 0 && waitsForAPerson(m_downloads, listed))
        return std::unexpected(news.join(u' '));
    return {};
}

void LinkIntake::sayAdded(const QString& words)
{
    m_undoable = std::exchange(m_added, {});
    if (m_undoable.isEmpty())
        Q_EMIT said(words);
    else
        Q_EMIT saidWithUndo(words);
}

// A piece of a web page has no lines that the dialog could show.
void LinkIntake::sayListed(const QString& words, const QString& lines)
{
    m_undoable.clear();
    m_listedLines = lines;
    if (lines.isEmpty())
        Q_EMIT said(words);
    else
        Q_EMIT saidWithAgain(words);
}

void LinkIntake::takeBack(const QList<DownloadId>& ids)
{
    if (ids.isEmpty())
        return;
    m_undoable.removeIf([&ids](DownloadId id) { return ids.contains(id); });
    Q_EMIT takeBackRequested(ids);
    const auto removed = static_cast<int>(ids.size());
    Q_EMIT said(counted(tr("%n download(s) removed again.", nullptr, removed), removed));
}

void LinkIntake::passOn(QList<DownloadRequest> requests, const Placement& placement, NewRows newRows)
{
    for (DownloadRequest& request : requests) {
        applySettings(request, m_settings);
        if (newRows == NewRows::Quiet)
            passByPlaceholder(request.target);
    }
    order(withoutRepeats(std::move(requests)), placement, newRows);
}

// Neighbours that are filed alike are one order to the queue; whoever hears of new downloads hears of all at
// once.
void LinkIntake::order(const QList<DownloadRequest>& requests, const Placement& placement, NewRows newRows)
{
    QList<DownloadId> ids;
    Placement there = placement;
    for (auto from = requests.begin(); from != requests.end();) {
        there.filing = filingIn(from->target.folder, m_settings);
        const auto to = std::find_if(from, requests.end(), [&](const DownloadRequest& request) {
            return filingIn(request.target.folder, m_settings) != there.filing;
        });
        ids.append(m_orders.add(QList<DownloadRequest>(from, to), there));
        from = to;
    }
    if (!requests.isEmpty())
        noteAdded(ids, requests, newRows);
}

void LinkIntake::addAgain(const QList<DownloadId>& ids)
{
    whenDone(m_orders.addAgain(ids), this, [this](const Expected<QList<DownloadId>>& fresh) {
        if (fresh)
            noteAdded(*fresh, {}, NewRows::Shown);
        else
            Q_EMIT said(errorLines(fresh.error()));
    });
}

void LinkIntake::noteAdded(const QList<DownloadId>& ids, const QList<DownloadRequest>& requests,
                           NewRows newRows)
{
    m_added = m_newest = ids;
    Q_EMIT added(ids, requests, newRows);
}

} // namespace tributary
