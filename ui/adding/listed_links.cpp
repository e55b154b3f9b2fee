#include "ui/adding/listed_links.h"

#include "core/engine/door/file_questions.h"
#include "core/values/naming/file_suffix.h"
#include "ui/desktop/aside.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/words/probe_words.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace tributary {

namespace {

QSet<QString> namesIn(const DownloadListModel& downloads)
{
    QSet<QString> names;
    names.reserve(downloads.rowCount());
    for (int row = 0; row < downloads.rowCount(); ++row)
        names.insert(downloads.at(row).name());
    return names;
}

QString factsOf(const ListRow& row)
{
    ProbeReport known;
    known.name = row.name();
    known.size = row.size();
    return known.size ? sizeAndTypeText(known) : QString();
}

struct Wish
{
    QUrl url;
    DownloadId id;
    QString name;
    QDir folder;
    QString facts;
};

ListedLinks freeOnDisks(const QList<Wish>& wishes, QSet<QString> names)
{
    ListedLinks listed;
    for (const Wish& wish : wishes) {
        const QString freeName = nameBeside(wish.name, [&](const QString& candidate) {
            return names.contains(candidate) || isNameTakenOnDisk(wish.folder.filePath(candidate));
        });
        names.insert(freeName);
        listed.insert(wish.url, {.id = wish.id, .freeName = freeName, .facts = wish.facts});
    }
    return listed;
}

} // namespace

QList<DownloadRequest> withoutRepeats(QList<DownloadRequest> requests)
{
    QSet<std::pair<QUrl, QString>> seen;
    requests.removeIf([&seen](const DownloadRequest& request) {
        const std::pair<QUrl, QString> file(request.url,
                                            request.target.folder + u'/' + request.target.fileName);
        const bool isKnown = seen.contains(file);
        seen.insert(file);
        return isKnown;
    });
    return requests;
}

// A link that is looked for is compared faster than hashed.
QHash<KeptLink, DownloadId> listedIds(const DownloadListModel& downloads, const QList<DownloadRequest>& asked)
{
    QSet<KeptLink> wanted;
    for (const DownloadRequest& request : asked)
        wanted.insert(request.url);
    QHash<KeptLink, DownloadId> ids;
    const auto note = [&](const KeptLink& link, DownloadId id) {
        if (!(wanted.size() == 1 ? link == *wanted.begin() : wanted.contains(link)))
            return;
        const auto known = ids.constFind(link);
        if (known == ids.cend() || *known < id)
            ids.insert(link, id);
    };
    for (int row = 0; row < downloads.rowCount(); ++row) {
        const DownloadId id = downloads.at(row).id();
        if (!downloads.isLeaving(id))
            note(downloads.at(row).link(), id);
    }
    for (const auto& [id, link] : downloads.expected().asKeyValueRange())
        note(link, id);
    return ids;
}

ListedLinks listedLinks(const DownloadListModel& downloads, const QList<DownloadRequest>& asked)
{
    const QHash<KeptLink, DownloadId> ids = listedIds(downloads, asked);
    if (ids.isEmpty())
        return {};
    QSet<QString> names = namesIn(downloads);
    ListedLinks listed;
    for (const auto& [link, id] : ids.asKeyValueRange()) {
        const auto place = downloads.rowOf(id);
        if (!place)
            continue; // the name is not known yet
        const ListRow& row = downloads.at(*place);
        const QString freeName =
            nameBeside(row.name(), [&names](const QString& name) { return names.contains(name); });
        names.insert(freeName);
        listed.insert(link.toUrl(), {.id = id, .freeName = freeName, .facts = factsOf(row)});
    }
    return listed;
}

QFuture<ListedLinks> freeOnDisk(const DownloadListModel& downloads, const ListedLinks& listed)
{
    QList<Wish> wishes;
    for (const auto& [url, link] : listed.asKeyValueRange()) {
        if (const auto row = downloads.rowOf(link.id))
            wishes.append({.url = url,
                           .id = link.id,
                           .name = downloads.at(*row).name(),
                           .folder = QFileInfo(downloads.at(*row).path()).dir(),
                           .facts = link.facts});
    }
    return answerAside<ListedLinks>(
        [wishes, names = namesIn(downloads)]() mutable { return freeOnDisks(wishes, std::move(names)); });
}

QFuture<QString> freeNameOnDisk(const QString& folder, const QString& name)
{
    return answerAside<QString>([folder = QDir(folder), name] {
        const QFileInfo there(folder.filePath(name));
        const auto isTaken = [&folder](const QString& candidate) {
            return isNameTakenOnDisk(folder.filePath(candidate));
        };
        // An unfinished part under the name may be of the same link, which then goes on with it.
        return there.exists() || there.isSymLink() ? nameBeside(name, isTaken) : name;
    });
}

QString nameBeside(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    for (int number = 1;; ++number) {
        const QString candidate = numberedName(name, number);
        if (!isTaken(candidate))
            return candidate;
    }
}

} // namespace tributary
