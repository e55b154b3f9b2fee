#include "core/engine/queue/list_intake.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/news_desk.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/sound_request.h"
#include "core/engine/run/name_template.h"

#include <QFileInfo>

#include <utility>

namespace tributary {

namespace {

// The download as if nothing had been done for it yet. The new file goes beside the one that is there, which
// may have been moved, and so is in the folder of its category already.
StoredDownload askedAnew(StoredDownload download)
{
    DownloadTarget& target = download.request.target;
    target.onConflict = ConflictPolicy::Rename;
    // The person was asked about the other file.
    download.request.accepted.reset();
    if (download.standing.state == DownloadState::Finished && !download.standing.path.isEmpty())
        target.folder = QFileInfo(download.standing.path).path();
    DownloadStanding anew;
    anew.priority = download.standing.priority;
    download.standing = anew;
    download.secretsKey.reset();
    return download;
}

} // namespace

void ListIntake::add(const Ids& ids, const QList<DownloadRequest>& requests, const Placement& placement)
{
    for (const QString& path : placement.spared)
        m_others.ownFiles.noteFileAt(path);
    m_others.line.goOnWith([this, ids, requests, placement, next = qsizetype{0}]() mutable {
        if (next == ids.size())
            return WorkLeft::None;
        addOne(ids[next], requests[next], placement);
        ++next;
        return WorkLeft::More;
    });
}

void ListIntake::addOne(DownloadId id, const DownloadRequest& request, const Placement& placement)
{
    StoredDownload download{.id = id, .request = soundRequest(request), .secretsLeftOut = {}, .standing = {}};
    // To know the day, the system looks for the time zone on the disk.
    if (!download.request.target.nameTemplate.isEmpty())
        download.request.target =
            placedByTemplate(download.request.target, request.url, QDate::currentDate());
    DownloadStanding& standing = download.standing;
    standing.state = placement.start == StartWhen::InTurn ? DownloadState::Queued : DownloadState::Paused;
    standing.path = plannedPath(download.request);
    standing.size = placement.sizeHeard;
    if (placement.filing == Filing::ByCategory)
        m_others.filer.fileByName(download);
    standing.addedAt = QDateTime::currentDateTimeUtc();
    standing.position = m_others.list.nextPosition();
    standing.priority = placement.priority;
    join(download);
}

void ListIntake::addListed(const Ids& ids, const QList<StoredDownload>& downloads)
{
    addEach(ids, downloads, soundDownload);
}

void ListIntake::addAgain(const Ids& ids, const QList<StoredDownload>& downloads)
{
    addEach(ids, downloads, askedAnew);
}

void ListIntake::addEach(const Ids& ids, const QList<StoredDownload>& downloads,
                         StoredDownload (*prepared)(StoredDownload))
{
    m_others.line.goOnWith([this, ids, downloads, prepared, next = qsizetype{0}]() mutable {
        if (next == ids.size())
            return WorkLeft::None;
        addListed(ids[next], prepared(downloads[next]));
        ++next;
        return WorkLeft::More;
    });
}

void ListIntake::addListed(DownloadId id, StoredDownload download)
{
    download.id = id;
    download.standing.position = m_others.list.nextPosition();
    if (!download.standing.addedAt.isValid())
        download.standing.addedAt = QDateTime::currentDateTimeUtc();
    if (download.standing.path.isEmpty())
        download.standing.path = plannedPath(download.request);
    join(afterRestart(std::move(download)));
}

void ListIntake::join(const StoredDownload& download)
{
    DownloadEntry& listed = take({.id = download.id,
                                  .request = m_others.list.requests().keep(download.request),
                                  .secretsLeftOut = download.secretsLeftOut,
                                  .standing = download.standing});
    if (m_others.keeper.isOpen())
        keep(listed, download);
    m_others.news.noteAdded(download.id);
    m_others.queue.startNext();
}

// Killed before that, it would be forgotten, and its part would be nobody's.
void ListIntake::keep(DownloadEntry& listed, StoredDownload download)
{
    m_others.secrets.keep(listed, download.request);
    download.secretsKey = listed.secretsKey;
    m_others.keeper.add(download);
    m_others.queue.holdUntilKept(download.id);
    m_others.keeper.onceThereIsRoom([this, id = download.id] { m_others.queue.noteKept(id); });
}

void ListIntake::noteFile(const QString& path, MadeFile made)
{
    m_others.ownFiles.noteEarlier(path, made);
}

DownloadEntry& ListIntake::take(KeptDownload download)
{
    m_others.ownFiles.noteAdded(download.id);
    DownloadEntry& listed = m_others.list.take(std::move(download));
    m_others.secrets.share(listed);
    if (listed.snapshot.state == DownloadState::Queued)
        m_others.queue.wait(listed);
    return listed;
}

} // namespace tributary
