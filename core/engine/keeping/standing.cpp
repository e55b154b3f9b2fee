#include "core/engine/keeping/standing.h"

#include "core/engine/run/name_choice.h"
#include "core/engine/run/name_template.h"
#include "core/storage/naming/part_name.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tributary {

namespace {

using enum DownloadState;

DownloadState keptState(DownloadState before, const DownloadSnapshot& now, PausedBy pausedBy)
{
    if (now.state == Paused && pausedBy == PausedBy::Shutdown)
        return Queued;
    if (isSettled(now.state))
        return now.state;
    return before == Assembling && now.state != Queued ? Assembling : Queued;
}

// From here on the name is decided, and a part file of that name is this download's.
bool hasItsName(DownloadState state)
{
    return isWellUnderWay(state) || state == Finished;
}

// A part that nothing proves to be ours counts as well: a file system may have lost the proof, and the file
// under the name would be another's. Names alone are looked at: whoever discards what is left tells of it.
bool mayHavePart(const QString& path)
{
    for (int n = 0; n < mostPartNames; ++n) {
        if (QFileInfo::exists(partPathFor(path, n)))
            return true;
    }
    return false;
}

// A file that gets a new name is changed by that, whatever time a server has said of it.
QDateTime changedAt(const QFileInfo& file)
{
    return std::max(file.lastModified(), file.fileTime(QFileDevice::FileMetadataChangeTime)).toUTC();
}

// Whether the file was there before the download was begun.
bool isOlder(const QFileInfo& file, const DownloadStanding& standing)
{
    constexpr qint64 clocksDiffer = 100; // ms, between what stamps files and what tells the time
    return !standing.startedAt || changedAt(file).msecsTo(*standing.startedAt) > clocksDiffer;
}

// No other download had this part, so a file without its part means that the part was renamed. One exception:
// a loss of power took the part, and the file is the older one that was to be replaced.
bool hasFinished(const DownloadStanding& standing, bool replaces)
{
    const QFileInfo file(standing.path);
    return standing.state == Assembling && !mayHavePart(standing.path) && file.isFile() &&
           file.size() == standing.size && !(replaces && isOlder(file, standing));
}

// A password is asked for before anything else, and cookies before headers that came along with them.
PhraseKind reasonToAskFor(Secrets missing)
{
    if (missing & (Secret::UserInfo | Secret::Credentials))
        return PhraseKind::SecretsNotKept;
    if (missing.testFlag(Secret::Cookies))
        return PhraseKind::CookiesNotKept;
    if (missing.testFlag(Secret::Headers))
        return PhraseKind::HeadersNotKept;
    return missing.testFlag(Secret::ProxyCredentials) ? PhraseKind::ProxyLoginNotKept
                                                      : PhraseKind::PassphraseNotKept;
}

// An earlier start has stopped the download. Other secrets may be missing since, and programs that told no
// kinds of secrets apart gave one reason for all of them.
bool waitsSinceBefore(const DownloadStanding& standing)
{
    return standing.state == Paused && standing.error && isForWantOfSecrets(*standing.error);
}

void settle(DownloadStanding& standing, Secrets secretsLeftOut, bool replaces)
{
    if (hasFinished(standing, replaces)) {
        standing.state = Finished;
        standing.bytes = *standing.size;
        // Where files have no time of their change, the server's may be of years ago.
        const QDateTime changed = changedAt(QFileInfo(standing.path));
        standing.finishedAt = std::max(changed, standing.startedAt.value_or(changed));
    } else if (!isSettled(standing.state)) {
        standing.state = Queued;
    }
    if (secretsLeftOut && (standing.state == Queued || waitsSinceBefore(standing))) {
        standing.state = Paused;
        standing.error = wantOfSecrets(secretsLeftOut);
    }
}

} // namespace

DownloadError wantOfSecrets(Secrets missing)
{
    return {.kind = ErrorKind::AuthRequired, .detail = Phrase(reasonToAskFor(missing))};
}

bool isForWantOfSecrets(const DownloadError& error)
{
    const auto said = error.detail.kind();
    return said && std::ranges::any_of(kindsOfSecrets,
                                       [&said](Secret kind) { return reasonToAskFor(kind) == *said; });
}

DownloadTarget underItsName(DownloadTarget target, const QString& path)
{
    const QFileInfo file(path);
    target.folder = file.path();
    target.fileName = file.fileName();
    return target;
}

QString plannedPath(const DownloadRequest& request)
{
    const QString name = nameByTemplate(request.target, chooseName(request.url, request.url, {}));
    return QDir(request.target.folder).absoluteFilePath(name);
}

DownloadStanding standingAfter(const DownloadStanding& before, const DownloadSnapshot& now, PausedBy pausedBy)
{
    DownloadStanding standing = before;
    standing.state = keptState(before.state, now, pausedBy);
    standing.error =
        standing.state == Failed || standing.state == Paused ? now.error : RareValue<DownloadError>();
    if (now.size)
        standing.size = now.size;
    if (isSettled(now.state))
        standing.bytes = now.bytes;
    standing.path = now.path;
    standing.checkedBy = standing.state == Finished ? now.checkedBy : CheckedBy::NotKnown;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    if (!standing.startedAt && hasItsName(now.state))
        standing.startedAt = at;
    if (standing.state != before.state)
        standing.finishedAt = standing.state == Finished ? std::optional(at) : std::nullopt;
    return standing;
}

StoredDownload afterRestart(StoredDownload download)
{
    settle(download.standing, download.secretsLeftOut,
           download.request.target.onConflict == ConflictPolicy::Overwrite);
    if (keepsItsName(download.standing))
        download.request.target = underItsName(download.request.target, download.standing.path);
    return download;
}

KeptDownload afterRestart(KeptDownload download, RequestPool& requests)
{
    settle(download.standing, download.secretsLeftOut,
           download.request.onConflict() == ConflictPolicy::Overwrite);
    if (keepsItsName(download.standing)) {
        DownloadRequest request = download.request.whole();
        request.target = underItsName(request.target, download.standing.path);
        download.request = requests.keep(std::move(request));
    }
    return download;
}

void describe(const DownloadStanding& standing, DownloadSnapshot& snapshot)
{
    snapshot.priority = standing.priority;
    snapshot.position = standing.position;
    snapshot.category = standing.category;
    snapshot.addedAt = standing.addedAt;
    snapshot.startedAt = standing.startedAt;
    snapshot.finishedAt = standing.finishedAt;
    snapshot.checkedBy = standing.checkedBy;
}

DownloadStanding standingOf(const DownloadSnapshot& snapshot)
{
    return {.state = snapshot.state,
            .checkedBy = snapshot.checkedBy,
            .error = snapshot.error,
            .size = snapshot.size,
            .bytes = snapshot.bytes,
            .path = snapshot.path,
            .addedAt = snapshot.addedAt,
            .startedAt = snapshot.startedAt,
            .finishedAt = snapshot.finishedAt,
            .position = snapshot.position,
            .priority = snapshot.priority,
            .category = snapshot.category};
}

DownloadSnapshot snapshotOf(const KeptDownload& download)
{
    const DownloadStanding& standing = download.standing;
    DownloadSnapshot snapshot;
    snapshot.id = download.id;
    snapshot.url = download.request.link();
    snapshot.path = standing.path;
    snapshot.state = standing.state;
    snapshot.size = standing.size;
    snapshot.bytes = standing.bytes;
    snapshot.error = standing.error;
    snapshot.ownLimit = download.request.bytesPerSecond();
    snapshot.secretsMissing = download.secretsLeftOut;
    describe(standing, snapshot);
    return snapshot;
}

DownloadSnapshot snapshotOf(const StoredDownload& download)
{
    return snapshotOf(KeptDownload{.id = download.id,
                                   .request = RequestPool().keep(download.request),
                                   .secretsLeftOut = download.secretsLeftOut,
                                   .standing = download.standing});
}

} // namespace tributary
