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

// Whether a sentence or its brackets end with the character, and not the link. A bracket that is opened in
// the link is closed there.
bool endsASentence(QStringView link)
{
    static constexpr QStringView marks = u".,;:!?'`*»”’。，、；：！？）】」";
    const QChar last = link.back();
    const auto isUnopened = [link](QChar open, QChar close) { return link.count(open) < link.count(close); };
    switch (last.unicode()) {
    case u')': return isUnopened(u'(', u')');
    case u']': return isUnopened(u'[', u']');
    case u'}': return isUnopened(u'{', u'}');
    default: return marks.contains(last);
    }
}

// The link without what a text writes next to it: "(https://a.org/f).", "[f](https://a.org/f)",
// "see:https://…".
QString linkInWord(QStringView word)
{
    static const QRegularExpression scheme(QStringLiteral("https?://"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype begin = scheme.match(word.toString()).capturedStart();
    QStringView link = word.sliced(std::max<qsizetype>(0, begin));
    while (!link.isEmpty() && endsASentence(link))
        link.chop(1);
    return link.toString();
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
        if (const auto link = parseLink(linkInWord(word)))
            links.append(*link);
    }
    return eachOnce(links);
}

QList<QUrl> linksOfLines(const QStringList& lines)
{
    QList<QUrl> links;
    for (const QString& line : lines) {
        if (const auto link = parseLink(line))
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
