#include "ui/add_input.h"

#include "ui/links.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddInput)
};

QString shortened(const QString& text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most) + u'…';
}

QString complaintAbout(const QString& line, ErrorKind kind)
{
    if (kind == ErrorKind::UnsupportedScheme)
        return Words::tr("“%1” doesn't begin with http:// or https://.").arg(shortened(line));
    return Words::tr("“%1” isn't a complete link.").arg(shortened(line));
}

std::expected<QList<QUrl>, QString> linksFrom(const QString& lines)
{
    QList<QUrl> links;
    QSet<QUrl> seen;
    for (const QString& line : lines.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto link = parseLink(line);
        if (!link)
            return std::unexpected(complaintAbout(line.trimmed(), link.error().kind));
        if (!seen.contains(*link))
            links.append(*link);
        seen.insert(*link);
    }
    if (links.isEmpty())
        return std::unexpected(Words::tr("Type or paste the link of a file."));
    return links;
}

std::optional<QString> complaintAboutTarget(const AddInput& input)
{
    if (input.folder.trimmed().isEmpty())
        return Words::tr("Choose the folder to save to.");
    if (!QDir::isAbsolutePath(input.folder.trimmed()))
        return Words::tr("Give the folder's whole path.");
    const QString name = input.fileName.trimmed();
    if (name.contains(u'/') || name.contains(u'\\'))
        return Words::tr("A file name can't contain / or \\.");
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return Words::tr("“%1” can't be the name of a file.").arg(name);
    return std::nullopt;
}

ConnectionChoice connectionsFrom(int count)
{
    if (count == 0)
        return {};
    return {.growth = ConnectionGrowthKind::Fixed, .most = count};
}

} // namespace

std::expected<QList<DownloadRequest>, QString> requestsFrom(const AddInput& input)
{
    const auto links = linksFrom(input.links);
    if (!links)
        return std::unexpected(links.error());
    if (auto complaint = complaintAboutTarget(input))
        return std::unexpected(*complaint);
    QList<DownloadRequest> requests;
    for (const QUrl& link : *links) {
        DownloadRequest& request = requests.emplaceBack();
        request.url = link;
        // A password in a link is for the server, not for the list.
        if (!link.userInfo().isEmpty()) {
            request.credentials = Credentials{.user = link.userName(QUrl::FullyDecoded),
                                              .password = link.password(QUrl::FullyDecoded)};
            request.url.setUserInfo({});
        }
        request.target.folder = QDir::cleanPath(input.folder.trimmed());
        // One name can't be given to several files.
        if (links->size() == 1)
            request.target.fileName = input.fileName.trimmed();
        request.connections = connectionsFrom(input.connections);
    }
    return requests;
}

} // namespace tributary
