#include "ui/listed_links.h"

#include "ui/download_list_model.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace tributary {

namespace {

ListedLink listedLink(const DownloadSnapshot& download, const QString& name, QSet<QString>& names)
{
    const QDir folder = QFileInfo(download.path).dir();
    const auto isTaken = [&](const QString& candidate) {
        return names.contains(candidate) || folder.exists(candidate) ||
               folder.exists(candidate + QLatin1String(".part"));
    };
    const QString freeName = nameBeside(name, isTaken);
    names.insert(freeName);
    return {.id = download.id, .freeName = freeName};
}

} // namespace

QHash<QUrl, ListedLink> listedLinks(const DownloadListModel& downloads, const QList<DownloadRequest>& asked)
{
    QSet<QUrl> wanted;
    for (const DownloadRequest& request : asked)
        wanted.insert(request.url);
    QSet<QString> names;
    QHash<QUrl, int> rows;
    for (int row = 0; row < downloads.rowCount(); ++row) {
        names.insert(downloads.nameAt(row));
        if (wanted.contains(downloads.at(row).url))
            rows.insert(downloads.at(row).url, row);
    }
    QHash<QUrl, ListedLink> listed;
    for (const auto& [url, row] : rows.asKeyValueRange())
        listed.insert(url, listedLink(downloads.at(row), downloads.nameAt(row), names));
    return listed;
}

QString nameBeside(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    const QFileInfo file(name);
    // ".bashrc" is all name.
    const bool hasSuffix = !file.completeBaseName().isEmpty() && !file.suffix().isEmpty();
    const QString stem = hasSuffix ? file.completeBaseName() : name;
    const QString suffix = hasSuffix ? u'.' + file.suffix() : QString();
    for (int number = 2;; ++number) {
        const QString candidate = QStringLiteral("%1 (%2)%3").arg(stem, QString::number(number), suffix);
        if (!isTaken(candidate))
            return candidate;
    }
}

} // namespace tributary
