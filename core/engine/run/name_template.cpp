#include "core/engine/run/name_template.h"

#include "core/engine/run/name_choice.h"
#include "core/storage/naming/file_name.h"
#include "core/values/network/link_spelling.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

const QString nameMark = QStringLiteral("{name}");

bool isPlainSegment(const QString& segment)
{
    return !segment.isEmpty() && segment != QLatin1String(".") && segment != QLatin1String("..");
}

bool hasUnknownMark(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("\\{(?!(?:host|date|name)\\})|(?<!\\{host|\\{date|\\{name)\\}"));
    return mark.match(text).hasMatch();
}

QString filled(QString text, const QUrl& url, QDate today)
{
    text.replace(QLatin1String("{host}"), url.host());
    return text.replace(QLatin1String("{date}"), today.toString(Qt::ISODate));
}

QString within(const QString& folder, const QStringList& segments)
{
    QString path = folder;
    for (const QString& segment : segments)
        path = QDir(path).filePath(safeFileName(segment));
    return path;
}

} // namespace

bool isNameTemplate(const QString& text)
{
    const QStringList segments = text.split(u'/');
    return std::ranges::all_of(segments, isPlainSegment) && !hasUnknownMark(text) &&
           segments.last().count(nameMark) == 1 && text.count(nameMark) == 1;
}

DownloadTarget placedByTemplate(DownloadTarget target, const QUrl& url, QDate today)
{
    if (target.nameTemplate.isEmpty() || !isNameTemplate(target.nameTemplate))
        return target;
    QStringList segments = target.nameTemplate.split(u'/');
    for (QString& segment : segments)
        segment = filled(segment, url, today);
    target.nameTemplate = segments.takeLast();
    target.folder = within(target.folder, segments);
    if (!target.fileName.isEmpty())
        target.fileName = nameByTemplate({.nameTemplate = target.nameTemplate}, target.fileName);
    if (!target.fileName.isEmpty() || target.nameTemplate == nameMark)
        target.nameTemplate.clear();
    return target;
}

QString nameByTemplate(const DownloadTarget& target, const QString& found)
{
    if (!target.fileName.isEmpty())
        return target.fileName;
    if (target.nameTemplate.isEmpty() || found.isEmpty())
        return found;
    return safeFileName(QString(target.nameTemplate).replace(nameMark, found));
}

DownloadTarget placedByUrl(DownloadTarget target, const QUrl& link)
{
    const QUrl url = withRequestedPath(link);
    QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty() && !url.path().endsWith(u'/'))
        segments.removeLast();
    segments.prepend(url.host());
    segments.removeIf([](const QString& segment) { return !isPlainSegment(segment); });
    target.folder = within(target.folder, segments);
    if (target.fileName.isEmpty())
        target.fileName = nameFromUrl(url);
    return target;
}

} // namespace tributary
