#include "ui/adding/listed_links.h"

#include "core/engine/door/file_questions.h"
#include "core/values/naming/file_suffix.h"
#include "ui/desktop/aside.h"
#include "ui/list/rows/download_list_model.h"

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

// A link that is looked for is compared faster than hashed. Of several rows with it the newest counts.
QHash<KeptLink, int> rowsOf(const DownloadListModel& downloads, const QSet<KeptLink>& wanted)
{
    QHash<KeptLink, int> rows;
    for (int row = 0; row < downloads.rowCount(); ++row) {
        const KeptLink url = downloads.at(row).link();
        if (!(wanted.size() == 1 ? url == *wanted.begin() : wanted.contains(url)))
            continue;
        const auto known = rows.constFind(url);
        if (known == rows.cend() || downloads.at(*known).id() < downloads.at(row).id())
            rows.insert(url, row);
    }
    return rows;
}

struct Wish
{
    QUrl url;
    DownloadId id;
    QString name;
    QDir folder;
};

ListedLinks freeOnDisks(const QList<Wish>& wishes, QSet<QString> names)
{
    ListedLinks listed;
    for (const Wish& wish : wishes) {
        const QString freeName = nameBeside(wish.name, [&](const QString& candidate) {
            return names.contains(candidate) || isNameTakenOnDisk(wish.folder.filePath(candidate));
        });
        names.insert(freeName);
        listed.insert(wish.url, {.id = wish.id, .freeName = freeName});
    }
    return listed;
}

} // namespace

ListedLinks listedLinks(const DownloadListModel& downloads, const QList<DownloadRequest>& asked)
{
    QSet<KeptLink> wanted;
    for (const DownloadRequest& request : asked)
        wanted.insert(request.url);
    const QHash<KeptLink, int> rows = rowsOf(downloads, wanted);
    if (rows.isEmpty())
        return {};
    QSet<QString> names = namesIn(downloads);
    ListedLinks listed;
    for (const auto& [url, row] : rows.asKeyValueRange()) {
        const QString freeName = nameBeside(downloads.at(row).name(),
                                            [&names](const QString& name) { return names.contains(name); });
        names.insert(freeName);
        listed.insert(url.toUrl(), {.id = downloads.at(row).id(), .freeName = freeName});
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
                           .folder = QFileInfo(downloads.at(*row).path()).dir()});
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
