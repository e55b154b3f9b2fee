#include "ui/words/links.h"

#include "core/values/download/link_failure.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/link_spelling.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

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
    QUrl url = linkFrom(text.trimmed());
    if (const auto flaw = flawOfLink(url))
        return std::unexpected(failureOf({.flaw = *flaw, .url = url}));
    return url;
}

QString withSchemes(const QString& lines, GuessedScheme guess)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    QStringList all = lines.split(u'\n');
    for (QString& line : all) {
        const qsizetype indent = std::find_if_not(line.cbegin(), line.cend(), isBlank) - line.cbegin();
        const QString link = line.mid(indent);
        if (!beginsWithHost(link))
            continue;
        const bool isHttp = guess == GuessedScheme::Http;
        line = line.left(indent) + (isHttp ? QLatin1String("http://") + link : withScheme(link));
    }
    return all.join(u'\n');
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

QString linesOf(const QList<QUrl>& links)
{
    QStringList lines;
    for (const QUrl& link : links)
        lines.append(lineOf(link));
    return lines.join(u'\n');
}

} // namespace tributary
