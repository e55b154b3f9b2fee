#include "ui/adding/dropped_links.h"

#include "core/values/naming/file_suffix.h"
#include "core/values/network/link_scheme.h"
#include "ui/words/file_kind.h"
#include "ui/words/links.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

constexpr QLatin1String uriList("text/uri-list");
constexpr QLatin1String firefoxLink("text/x-moz-url");

// Whether a drop is wanted has to be said while the mouse moves, so its files are judged by their names;
// those that a person opens with the program are read whatever they are called.
QStringList listFilesIn(const QMimeData& mime, const LinkListWish& wish)
{
    QStringList files;
    if (mime.data(uriList).size() > wish.mostCharacters)
        return files;
    const QList<QLatin1String> suffixes = suffixesOfLinkLists();
    for (const QUrl& url : mime.urls()) {
        if (std::ranges::find(suffixes, suffixOf(url.toLocalFile())) != suffixes.end())
            files.append(url.toLocalFile());
    }
    return files;
}

// A text that is read up to its last whole word within the bound, since a longer one would hold the window
// up.
struct BoundedText
{
    QString text;
    bool isCut = false;
};

BoundedText bounded(const QString& text, const LinkListWish& wish)
{
    if (text.size() <= wish.mostCharacters)
        return {.text = text};
    const QString start = text.first(wish.mostCharacters);
    const auto space = std::find_if(start.crbegin(), start.crend(), [](QChar c) { return c.isSpace(); });
    return {.text = start.first(start.crend() - space), .isCut = true};
}

// Read as text, since a QUrl would have lost the spelling. Lines that begin with # are remarks.
QList<QUrl> webLinksIn(const QMimeData& mime, const LinkListWish& wish)
{
    QStringList lines = bounded(QString::fromUtf8(mime.data(uriList)), wish).text.split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return linksOfLines(lines);
}

// Firefox gives each link and its title in two lines of UTF-16.
QString firefoxLines(const QMimeData& mime, const LinkListWish& wish)
{
    const QByteArray bytes = mime.data(firefoxLink);
    const QString text(reinterpret_cast<const QChar*>(bytes.constData()),
                       bytes.size() / static_cast<qsizetype>(sizeof(QChar)));
    QStringList links;
    const QStringList lines = bounded(text, wish).text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 2)
        links.append(lines.at(i));
    return links.join(u'\n');
}

DroppedLinks fromLines(const QString& lines, const LinkListWish& wish)
{
    return {.files = {}, .list = readLinks(completeLines(lines), wish), .lines = lines};
}

// A single link without a scheme, and nothing else. Without a path, "report.pdf" and "main.cpp" are rather
// names of files than of hosts, and are not to be looked up.
bool isBareLink(const QString& text)
{
    const bool isOneWord = std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
    const bool isSaidToBeOne =
        text.contains(u'/') || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
    return isOneWord && isSaidToBeOne && beginsWithHost(text);
}

bool isLink(const QString& line)
{
    return beginsWithWebScheme(line) ? !line.contains(u' ') : isBareLink(line);
}

bool isRemark(const QString& line)
{
    return line.trimmed().startsWith(u'#');
}

// Whether a single word is meant as a link, though of no use: "magnet:?xt=1", "htp://a.org/f". A heading ends
// with its colon.
bool isLikeALink(const QString& word)
{
    return word.contains(u'/') || (!schemeOf(word).isEmpty() && !word.endsWith(u':'));
}

// Whether a text is a list rather than words around some links: its other lines are then mistakes, which a
// person has to hear of.
bool isMostlyLinks(const QString& text)
{
    qsizetype entries = 0;
    qsizetype prose = 0;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.trimmed();
        if (words.isEmpty() || isRemark(line) || isOptionLine(line))
            continue;
        const bool isOneWord = std::ranges::none_of(words, [](QChar c) { return c.isSpace(); });
        if (isLink(words) || (isOneWord && isLikeALink(words)))
            ++entries;
        else if (!isOneWord)
            ++prose;
    }
    return entries > prose;
}

// Takes a list with all its lines, and the links alone of any other text.
DroppedLinks fromText(const QString& whole, const LinkListWish& wish)
{
    const BoundedText read = bounded(whole, wish);
    const QString& text = read.text;
    DroppedLinks all = fromLines(text.trimmed(), wish);
    const bool isList = !all.list.requests.isEmpty() && (all.list.flaws.isEmpty() || isMostlyLinks(text));
    if (!isList)
        all = fromLines(linesOf(linksIn(text)), wish);
    else if (!all.list.flaws.isEmpty())
        all = fromLines(withLinksAlone(text.trimmed(), all.list.flaws), wish);
    all.list.isCut = all.list.isCut || read.isCut;
    return all;
}

// Takes the links of a document.
DroppedLinks fromDocument(const QString& whole, const LinkListWish& wish)
{
    const BoundedText read = bounded(whole, wish);
    LinkList list = readLinkText(read.text, wish);
    list.isCut = list.isCut || read.isCut;
    return {.files = {}, .list = std::move(list), .lines = {}};
}

} // namespace

DroppedLinks droppedLinks(const QMimeData& mime, const LinkListWish& wish)
{
    if (const QStringList files = listFilesIn(mime, wish); !files.isEmpty())
        return {.files = files, .list = {}, .lines = {}};
    if (const QList<QUrl> links = webLinksIn(mime, wish); !links.isEmpty())
        return fromLines(linesOf(links), wish);
    if (mime.hasFormat(firefoxLink))
        return fromLines(firefoxLines(mime, wish), wish);
    DroppedLinks inText = fromText(mime.text(), wish);
    const bool hasLinks = !inText.lines.isEmpty();
    // A page may show links without their scheme, and cut; its markup has them whole.
    const bool isPartOfAPage = mime.hasHtml() && !inText.lines.contains(QLatin1String("://"));
    if (hasLinks && !isPartOfAPage)
        return inText;
    // Part of a web page, or a document that was copied: nothing that fits a line.
    if (const DroppedLinks inPage = fromDocument(mime.html(), wish); !inPage.isEmpty())
        return inPage;
    return hasLinks ? inText : fromDocument(mime.text(), wish);
}

QString goodLinesIn(const QString& text, const LinkListWish& wish)
{
    const DroppedLinks all = fromText(text, wish);
    if (all.list.flaws.isEmpty())
        return all.lines;
    if (all.list.flaws.size() < all.list.flawsInAll)
        return linesOf(linksIn(completeLines(all.lines)));
    QSet<qint64> flawed;
    for (const LinkListFlaw& flaw : all.list.flaws)
        flawed.insert(flaw.line);
    QStringList good;
    qint64 number = 0;
    bool isGood = true;
    for (const QString& line : all.lines.split(u'\n')) {
        ++number;
        // Options belong to the link above them, also with a remark in between.
        if (!isOptionLine(line) && !isRemark(line))
            isGood = !flawed.contains(number);
        if (isGood)
            good.append(line);
    }
    return good.join(u'\n');
}

QString withLinksAlone(const QString& list, const QList<LinkListFlaw>& flaws)
{
    // A document has its links in places of their own, and many of them on one line.
    if (list.trimmed().startsWith(u'<'))
        return list;
    QStringList lines = list.split(u'\n');
    for (const LinkListFlaw& flaw : flaws) {
        if (flaw.reason.kind != FlawKind::NoLink || flaw.line < 1 || flaw.line > lines.size())
            continue;
        QString& line = lines[flaw.line - 1];
        if (const QList<QUrl> links = linksIn(line); !links.isEmpty())
            line = linesOf(links);
    }
    return lines.join(u'\n');
}

QString completeLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (const QString link = line.trimmed(); isBareLink(link))
            line = withScheme(link);
    }
    return lines.join(u'\n');
}

} // namespace tributary
