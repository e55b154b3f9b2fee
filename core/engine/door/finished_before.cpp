#include "core/engine/door/finished_before.h"

#include "core/storage/naming/make_folder.h"
#include "core/storage/naming/part_name.h"
#include "core/storage/part/ledger.h"
#include "core/storage/part/part_file.h"
#include "core/storage/platform/replace_file.h"
#include "core/storage/platform/special_file.h"
#include "core/storage/store/records/row_records.h"
#include "core/storage/store/records/secrets_record.h"
#include "core/values/basics/nearest_folder.h"
#include "core/values/basics/session_folder.h"

#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QStandardPaths>

#include <algorithm>
#include <ranges>
#include <utility>

namespace tributary {

namespace {

// Room for the notes of three million files.
constexpr qint64 mostBytes = 512LL * 1024 * 1024;
// Older notes are of another errand where the command ended by itself, because it is then begun anew rather
// than continued, and where it overwrites, because it wants what the server has now.
constexpr std::chrono::hours oneErrand(12);
constexpr QLatin1String requestKey("request");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String stateKey("state");
constexpr QLatin1String atKey("at");
// In a note: its run ended by itself. Alone: so did the runs of all notes before it.
constexpr QLatin1String endedKey("ended");

#ifdef Q_OS_LINUX

// Qt makes the session's folder where the system has none, so it is asked for only where it is needed then.
QString secondFolderTo(const QString& data)
{
    const bool isWanted =
        qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") || !QFileInfo(nearestExisting(data)).isWritable();
    return isWanted ? sessionFolder() : QString();
}

#else

QString secondFolderTo(const QString&)
{
    return {};
}

#endif

// The second one is for a home that can't be written or is full: it lasts as long as the session, and what a
// person interrupts is mostly continued within one.
QStringList usualFolders()
{
    const QLatin1String name("/tributary/interrupted");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name;
    const QString second = secondFolderTo(data);
    QStringList folders(data);
    if (!second.isEmpty())
        folders.append(second + name);
    return folders;
}

// The name is made with the person's key, because there may be a password among the command's words.
QByteArray nameOf(const QStringList& words, const QString& currentFolder)
{
    const QString all = QStringList(words + QStringList{currentFolder}).join(u'\0');
    return QMessageAuthenticationCode::hash(all.toUtf8(), ledgerKey(), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

// How a file is fetched makes it no other one: after an interrupt a person may well ask for fewer connections
// or more patience.
DownloadRequest withoutManner(DownloadRequest request)
{
    const DownloadRequest usual;
    request.target.space = usual.target.space;
    request.assembly = usual.assembly;
    request.connections = usual.connections;
    request.retry = usual.retry;
    request.retryStrategy = usual.retryStrategy;
    request.timeouts = usual.timeouts;
    request.bytesPerSecond = usual.bytesPerSecond;
    request.chunkSize = usual.chunkSize;
    request.largestPart = usual.largestPart;
    return request;
}

QByteArray stateOf(const FileIdentity& file)
{
    return file.object + ' ' + QByteArray::number(file.size) + ' ' + QByteArray::number(file.modifiedNs);
}

// Empty when there is no file. The file is not locked for this, since its run may still have it open for a
// moment after saying that it is finished.
QByteArray stateOf(const QString& path)
{
    const std::optional<FileIdentity> identity = PartFile::identityAt(path);
    return identity ? stateOf(*identity) : QByteArray();
}

struct Notes
{
    QList<QCborMap> maps;
    qint64 length = 0; // in bytes
};

// Reads the notes up to the first one that is not whole.
Notes readNotes(const QByteArray& bytes)
{
    Notes read;
    while (read.length < bytes.size()) {
        QCborStreamReader reader(bytes.constData() + read.length, bytes.size() - read.length);
        const QCborValue note = QCborValue::fromCbor(reader);
        if (!note.isMap() || reader.lastError() != QCborError::NoError)
            break;
        read.maps.append(note.toMap());
        read.length += reader.currentOffset();
    }
    return read;
}

// Leaves no half note where there is no room for all of them.
bool appendTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto open = [&] { return file.open(QIODevice::Append | QIODevice::Unbuffered, owner); };
    const bool isOpen =
        !isSpecialFile(path) && (open() || (makeFolder(QFileInfo(path).absolutePath()) && open()));
    if (!isOpen)
        return false;
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size())
        return true;
    file.resize(before);
    return false;
}

} // namespace

FinishedBefore::FinishedBefore(const QStringList& words, const QString& currentFolder)
    : FinishedBefore(words, currentFolder, usualFolders(), [] { return QDateTime::currentDateTimeUtc(); })
{
}

FinishedBefore::FinishedBefore(const QStringList& words, const QString& currentFolder,
                               const QStringList& keptIn, Clock clock)
    : m_clock(std::move(clock))
{
    const QString name = QString::fromLatin1(nameOf(words, currentFolder));
    for (const QString& folder : keptIn) {
        m_paths.append(folder + u'/' + name);
        load(m_paths.last());
    }
}

FinishedBefore::Finished FinishedBefore::finishedIn(const QCborMap& note)
{
    return {.request = note[requestKey].toByteArray(),
            .path = note[pathKey].toString(),
            .state = note[stateKey].toByteArray(),
            .at = QDateTime::fromMSecsSinceEpoch(note[atKey].toInteger(), Qt::UTC)};
}

void FinishedBefore::load(const QString& path)
{
    const auto bytes = readRegularFile(path, mostBytes);
    if (!bytes || !*bytes)
        return;
    const Notes notes = readNotes(**bytes);
    QList<QCborMap> counting;
    bool hasEnded = false;
    bool hasEarlierErrand = false;
    for (QCborMap note : notes.maps | std::views::reverse) {
        hasEnded = hasEnded || note[endedKey].toBool();
        if (!note.contains(requestKey))
            continue;
        const Finished one = finishedIn(note);
        if (hasEnded && isOld(one)) {
            hasEarlierErrand = true;
            continue;
        }
        m_before.append(one);
        if (hasEnded)
            note[endedKey] = true;
        counting.append(note);
    }
    // Notes of an earlier errand would count again behind newer ones, and nobody would read what is written
    // behind half a note, as a loss of power leaves it.
    if (hasEarlierErrand || notes.length < (*bytes)->size())
        keepOnly(counting, path);
}

void FinishedBefore::keepOnly(const QList<QCborMap>& notes, const QString& path)
{
    QByteArray bytes;
    for (const QCborMap& note : notes)
        bytes += note.toCborValue().toCbor();
    if (bytes.isEmpty())
        QFile::remove(path);
    else
        std::ignore =
            replaceFile({.target = path, .beside = path + QLatin1String(".new")}, bytes, Durability::Written);
}

QByteArray FinishedBefore::keyOf(const DownloadRequest& request)
{
    // The note is made with the person's key, because the request may hold secrets.
    const QByteArray all =
        encodeRequest({}, withoutManner(request), {}) + encodeSecrets({}, secretsOf(request));
    return QMessageAuthenticationCode::hash(all, ledgerKey(), QCryptographicHash::Sha256);
}

std::optional<QString> FinishedBefore::take(const DownloadRequest& request)
{
    if (m_before.isEmpty())
        return std::nullopt;
    const QByteArray wanted = keyOf(request);
    const bool isReplaced = request.target.onConflict == ConflictPolicy::Overwrite;
    const auto counts = [&](const Finished& one) {
        // Where a kill left its ledger, its download reads the file, and removes what is left.
        return one.request == wanted && !one.state.isEmpty() && !(isReplaced && isOld(one)) &&
               stateOf(one.path) == one.state && !QFile::exists(ledgerPathFor(partPathFor(one.path)));
    };
    const auto found = std::ranges::find_if(m_before, counts);
    if (found == m_before.end())
        return std::nullopt;
    QString path = std::move(found->path);
    m_before.erase(found);
    return path;
}

bool FinishedBefore::isOld(const Finished& one) const
{
    return one.at.msecsTo(m_clock()) > std::chrono::milliseconds(oneErrand).count();
}

void FinishedBefore::note(const QByteArray& key, const QString& path)
{
    m_notKept.append({.request = key, .path = path, .state = stateOf(path), .at = m_clock()});
}

bool FinishedBefore::noteNaming(const QByteArray& key, const QString& path, const FileIdentity& file) const
{
    return append(noteOf({.request = key, .path = path, .state = stateOf(file), .at = m_clock()}));
}

QByteArray FinishedBefore::noteOf(const Finished& one)
{
    const QCborMap note{{requestKey, one.request},
                        {pathKey, one.path},
                        {stateKey, one.state},
                        {atKey, one.at.toMSecsSinceEpoch()}};
    return note.toCborValue().toCbor();
}

bool FinishedBefore::keep()
{
    QByteArray bytes;
    for (const Finished& one : std::as_const(m_notKept))
        bytes += noteOf(one);
    const bool isKept = bytes.isEmpty() || append(bytes);
    if (isKept)
        m_notKept.clear();
    return isKept;
}

bool FinishedBefore::keepPastTheEnd()
{
    const auto isThere = [](const QString& path) { return QFile::exists(path); };
    const bool hasNotes = std::ranges::any_of(m_paths, isThere);
    if (!hasNotes && m_notKept.isEmpty())
        return true;
    return keep() && append(QCborMap{{endedKey, true}}.toCborValue().toCbor());
}

bool FinishedBefore::append(const QByteArray& bytes) const
{
    return std::ranges::any_of(m_paths, [&bytes](const QString& path) { return appendTo(path, bytes); });
}

void FinishedBefore::forget() const
{
    for (const QString& path : m_paths)
        QFile::remove(path);
}

} // namespace tributary
