#include "ui/links.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace tributary {

namespace {

bool isWebScheme(const QString& scheme)
{
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

QList<QUrl> eachOnce(const QList<QUrl>& links)
{
    QList<QUrl> result;
    QSet<QUrl> seen;
    for (const QUrl& link : links) {
        if (seen.contains(link))
            continue;
        seen.insert(link);
        result.append(link);
    }
    return result;
}

} // namespace

Expected<QUrl> parseLink(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::TolerantMode);
    if (!url.isValid())
        return failure(ErrorKind::BadUrl, text);
    if (!isWebScheme(url.scheme()))
        return failure(ErrorKind::UnsupportedScheme, text);
    if (url.host().isEmpty())
        return failure(ErrorKind::BadUrl, text);
    return url;
}

QList<QUrl> linksIn(const QString& text)
{
    // Angle brackets and quotes enclose links in mails and web pages and are never part of one.
    static const QRegularExpression separators(QStringLiteral("[\\s<>\"]+"));
    QList<QUrl> links;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        if (const auto link = parseLink(word))
            links.append(*link);
    }
    return eachOnce(links);
}

QList<QUrl> linksIn(const QMimeData& mime)
{
    QList<QUrl> links;
    for (const QUrl& url : mime.urls()) {
        if (isWebScheme(url.scheme()) && !url.host().isEmpty())
            links.append(url);
    }
    return links.isEmpty() ? linksIn(mime.text()) : eachOnce(links);
}

QString linesOf(const QList<QUrl>& links)
{
    QStringList lines;
    for (const QUrl& link : links)
        lines.append(link.toString(QUrl::FullyEncoded));
    return lines.join(u'\n');
}

} // namespace tributary
