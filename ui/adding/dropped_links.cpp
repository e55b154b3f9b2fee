#include "ui/adding/dropped_links.h"

#include "core/values/naming/file_suffix.h"
#include "core/values/network/link_scheme.h"
#include "ui/words/file_kind.h"
#include "ui/words/links.h"

#include <QMimeData>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// Whether a drop is wanted has to be said while the mouse moves, so its files are judged by their names;
// those that a person opens with the program are read whatever they are called.
constexpr std::array listSuffixes{QLatin1String("txt"),      QLatin1String("lst"),  QLatin1String("list"),
                                  QLatin1String("meta4"),    QLatin1String("uris"), QLatin1String("metalink"),
                                  QLatin1String("markdown"), QLatin1String("html"), QLatin1String("htm"),
                                  QLatin1String("md"),       QLatin1String("url")};
constexpr QLatin1String uriList("text/uri-list");
constexpr QLatin1String firefoxLink("text/x-moz-url");

QStringList listFilesIn(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        const QString suffix = suffixOf(url.toLocalFile());
        if (std::ranges::find(listSuffixes, suffix) != listSuffixes.end())
            files.append(url.toLocalFile());
    }
    return files;
}

// Read as text, since a QUrl would have lost the spelling. Lines that begin with # are remarks.
QList<QUrl> webLinksIn(const QMimeData& mime)
{
    QStringList lines = QString::fromUtf8(mime.data(uriList)).split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return linksIn(lines.join(u'\n'));
}

// Firefox gives each link and its title in two lines of UTF-16.
QString firefoxLines(const QMimeData& mime)
{
    const QByteArray bytes = mime.data(firefoxLink);
    const QString text(reinterpret_cast<const QChar*>(bytes.constData()),
                       bytes.size() / static_cast<qsizetype>(sizeof(QChar)));
    QStringList links;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 2)
        links.append(lines.at(i));
    return links.join(u'\n');
}

DroppedLinks fromLines(const QString& lines, const LinkListWish& wish)
{
    return {.files = {}, .list = readLinks(withSchemes(lines), wish), .lines = lines};
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

} // namespace

DroppedLinks droppedLinks(const QMimeData& mime, const LinkListWish& wish)
{
    if (const QStringList files = listFilesIn(mime); !files.isEmpty())
        return {.files = files, .list = {}, .lines = {}};
    if (const QList<QUrl> links = webLinksIn(mime); !links.isEmpty())
        return fromLines(linesOf(links), wish);
    if (mime.hasFormat(firefoxLink))
        return fromLines(firefoxLines(mime), wish);
    if (const QString text = mime.text().trimmed(); isBareLink(text))
        return fromLines(text, wish);
    if (const QString lines = linesIn(mime.text(), wish); !lines.isEmpty())
        return fromLines(lines, wish);
    // Part of a web page, or a document that was copied: nothing that fits a line.
    for (const QString& text : {mime.html(), mime.text()}) {
        if (const LinkList list = readLinkText(text, wish); !list.requests.isEmpty())
            return {.files = {}, .list = list, .lines = {}};
    }
    return {};
}

QString linesIn(const QString& text, const LinkListWish& wish)
{
    const LinkList list = readLinks(text, {.defaults = wish.defaults, .most = 2});
    if (!list.requests.isEmpty() && list.flaws.isEmpty())
        return text.trimmed();
    return linesOf(linksIn(text));
}

} // namespace tributary
