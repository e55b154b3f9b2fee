#include "ui/words/links.h"

#include "core/values/download/link_failure.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace tributary {

namespace {

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
    if (const auto flaw = flawOfLink(url))
        return std::unexpected(failureOf({.flaw = *flaw, .url = url}));
    return url;
}

QString withSchemes(const QString& lines, QLatin1String scheme)
{
    // A dot and a slash, or any word would be the name of a host.
    static const QRegularExpression bareHost(
        QStringLiteral("^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z0-9](?::\\d+)?/)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return QString(lines).replace(bareHost, scheme + QLatin1String("://\\1"));
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

QList<QUrl> webLinksOf(const QList<QUrl>& links)
{
    QList<QUrl> web;
    for (const QUrl& url : links) {
        if (!flawOfLink(url))
            web.append(url);
    }
    return eachOnce(web);
}

QString linesOf(const QList<QUrl>& links)
{
    QStringList lines;
    for (const QUrl& link : links)
        lines.append(lineOf(link));
    return lines.join(u'\n');
}

} // namespace tributary
