#include "app/cli/commands/named_files.h"

#include "core/engine/run/name_template.h"

#include <QCryptographicHash>

namespace tributary::cli {

std::optional<LineOfList> NamedFiles::take(const ListedDownload& listed, int list)
{
    const QString path = pathOf(listed.request);
    if (path.isEmpty())
        return std::nullopt;
    const QByteArray key = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Md5);
    const Entry entry{.place = {.line = listed.line, .list = list}, .link = qHash(listed.request.url)};
    const auto earlier = m_entries.constFind(key);
    if (earlier == m_entries.constEnd()) {
        m_entries.insert(key, entry);
        return std::nullopt;
    }
    const bool isSkipped = listed.request.target.onConflict == ConflictPolicy::Skip;
    return isSkipped && earlier->link == entry.link ? std::nullopt : std::optional(earlier->place);
}

// Empty where the name is the link's.
QString NamedFiles::pathOf(const DownloadRequest& request) const
{
    DownloadTarget target = request.target;
    if (!target.nameTemplate.isEmpty())
        target = placedByTemplate(target, request.url, QDate::currentDate());
    const bool isOfLink =
        m_placement == LinkListPlacement::ByUrl && target.fileName == placedByUrl({}, request.url).fileName;
    if (target.fileName.isEmpty() || isOfLink)
        return {};
    return target.folder + u'/' + target.fileName;
}

} // namespace tributary::cli
