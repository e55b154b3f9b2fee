#include "core/values/download/request_bounds.h"
#include "ui/adding/dropped_links.h"
#include "ui/words/add_input.h"
#include "ui/words/links.h"

#include <QDir>
#include <QMimeData>
#include <QTest>

using namespace tributary;

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinksAmongWords_data();
    void findsLinksAmongWords();
    void prefersTheUrlsOfADragToItsText();
    void takesDraggedUrlsAsTheyAreSpelt();
    void findsTheLinksOnTheLinesOfAList();
    void ignoresADragOfFiles();
    void takesTheListsOfADragOfFiles();
    void readsABrowsersListOfLinks();
    void readsTheLinksOfAPieceOfAPage();
    void keepsPatternsThatWereCopied();
    void takesALinkWithoutASchemeThatWasCopied_data();
    void takesALinkWithoutASchemeThatWasCopied();
    void takesLinksWithoutASchemeAmongOthers();
    void keepsTheLinesOfAListThatAreNoLinks_data();
    void keepsTheLinesOfAListThatAreNoLinks();
    void leavesMistakesOutOfTheDialog_data();
    void leavesMistakesOutOfTheDialog();
    void prefersTheLinksOfAPageToWhatItShows();
    void takesNoPatternsFromADragOfLinks();
    void turnsEachLineIntoADownload();
    void completesWhatBeginsWithAHost_data();
    void completesWhatBeginsWithAHost();
    void givesOneNameToOneFileOnly();
    void asksForWhatStandsUnderMore();
    void takesMirrorsForOneFile();
    void takesAsManyMirrorsAsALinkMayHave();
    void tellsTheKindOfABareChecksum();
    void knowsTheHomeFolder();
    void takesAFolderAsTheSystemHasIt();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTheLongestNameOfADisk();
    void blamesTheFieldThatIsWrong_data();
    void blamesTheFieldThatIsWrong();
};

namespace {

// As the desktop hands it over: a QMimeData that is filled by hand makes QUrls of it at once.
class DraggedBytes final : public QMimeData
{
public:
    explicit DraggedBytes(QByteArray uris)
        : m_uris(std::move(uris))
    {
    }
    QStringList formats() const override { return {QStringLiteral("text/uri-list")}; }

protected:
    QVariant retrieveData(const QString& format, QMetaType) const override
    {
        return formats().contains(format) ? QVariant(m_uris) : QVariant();
    }

private:
    QByteArray m_uris;
};

AddInput good()
{
    return {.links = QStringLiteral("https://example.org/a"),
            .folder = QStringLiteral("/tmp/x"),
            .fileName = {},
            .connections = 0};
}

AddInput withLinks(const QString& links)
{
    AddInput input = good();
    input.links = links;
    return input;
}

AddInput withFolder(const QString& folder)
{
    AddInput input = good();
    input.folder = folder;
    return input;
}

AddInput withName(const QString& name)
{
    AddInput input = good();
    input.fileName = name;
    return input;
}

} // namespace

void LinksTest::findsLinksAmongWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one") << QStringLiteral(" https://a.org/x ") << QStringLiteral("https://a.org/x");
    QTest::newRow("amid words") << QStringLiteral("see <http://a.org/x> and \"HTTPS://b.org/y\"!")
                                << QStringLiteral("http://a.org/x\nhttps://b.org/y");
    QTest::newRow("each once") << QStringLiteral("http://a.org/\nhttp://a.org/")
                               << QStringLiteral("http://a.org/");
    QTest::newRow("other schemes") << QStringLiteral("ftp://a.org/x file:///etc/passwd javascript:1")
                                   << QString();
    QTest::newRow("no host") << QStringLiteral("http:///x https:") << QString();
    QTest::newRow("escapes of its own")
        << QStringLiteral("http://a.org/50%_%2f?x=%7e#part") << QStringLiteral("http://a.org/50%_%2f?x=%7e");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("in a sentence") << QStringLiteral("Take http://a.org/x.zip, or http://a.org/y.zip!")
                                   << QStringLiteral("http://a.org/x.zip\nhttp://a.org/y.zip");
    QTest::newRow("in brackets") << QStringLiteral("(see http://a.org/x.zip). (http://a.org/y(1).zip)")
                                 << QStringLiteral("http://a.org/x.zip\nhttp://a.org/y(1).zip");
    QTest::newRow("in Markdown") << QStringLiteral("- [the file](http://a.org/x.zip), `http://a.org/y`")
                                 << QStringLiteral("http://a.org/x.zip\nhttp://a.org/y");
    QTest::newRow("behind a colon") << QStringLiteral("link:HTTP://a.org/x")
                                    << QStringLiteral("http://a.org/x");
    QTest::newRow("one in the other") << QStringLiteral("https://a.org/save/http://b.org/x")
                                      << QStringLiteral("https://a.org/save/http://b.org/x");
    QTest::newRow("a pattern at the end")
        << QStringLiteral("http://a.org/x[1-2] http://a.org/x?y=[1]")
        << QStringLiteral("http://a.org/x%5B1-2%5D\nhttp://a.org/x?y=%5B1%5D");
}

void LinksTest::findsLinksAmongWords()
{
    QFETCH(QString, text);
    QTEST(linesOf(linksIn(text)), "found");
}

void LinksTest::prefersTheUrlsOfADragToItsText()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://a.org/x")), QUrl(QStringLiteral("https://a.org/y"))});
    mime.setText(QStringLiteral("A title with https://b.org/"));
    QCOMPARE(droppedLinks(mime, {}).lines, QStringLiteral("https://a.org/x\nhttps://a.org/y"));
}

void LinksTest::takesDraggedUrlsAsTheyAreSpelt()
{
    const DraggedBytes mime("# of http://b.org/\r\nhttps://a.org/%2f?x=50%\r\nhttps://a.org/y.\r\n");
    QCOMPARE(droppedLinks(mime, {}).lines, QStringLiteral("https://a.org/%2f?x=50%\nhttps://a.org/y."));
}

void LinksTest::findsTheLinksOnTheLinesOfAList()
{
    QMimeData mime;
    mime.setText(QStringLiteral("https://a.org/1.\n- https://a.org/2\n(https://a.org/3)\nno link\n"
                                "https://a.org/4\ncurl -d x https://a.org/5\nhttps://a.org/6\n"
                                "https://a.org/7"));
    const DroppedLinks dropped = droppedLinks(mime, {});
    QString found;
    for (const DownloadRequest& request : dropped.list.requests)
        found += request.url.path();
    QCOMPARE(found, QStringLiteral("/1./2/3/4/6/7"));
    // What is sent with a command's link would be lost.
    QCOMPARE(dropped.list.flawsInAll, 2);
}

void LinksTest::ignoresADragOfFiles()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.iso"))});
    QVERIFY(droppedLinks(mime, {}).isEmpty());
}

void LinksTest::takesTheListsOfADragOfFiles()
{
    // A name for each format.
    const QStringList lists{QStringLiteral("/tmp/list.TXT"),  QStringLiteral("/tmp/apt.uris"),
                            QStringLiteral("/tmp/b.meta4"),   QStringLiteral("/tmp/b.metalink"),
                            QStringLiteral("/tmp/page.html"), QStringLiteral("/tmp/notes.md"),
                            QStringLiteral("/tmp/a link.url")};
    QMimeData mime;
    QList<QUrl> files{QUrl::fromLocalFile(QStringLiteral("/tmp/a.iso"))};
    for (const QString& list : lists)
        files.append(QUrl::fromLocalFile(list));
    mime.setUrls(files);
    QCOMPARE(droppedLinks(mime, {}).files, lists);
}

void LinksTest::readsABrowsersListOfLinks()
{
    QMimeData mime;
    const QString text = QStringLiteral("https://a.org/x\nA title\nhttps://b.org/y\nAnother");
    mime.setData(QStringLiteral("text/x-moz-url"),
                 QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    QCOMPARE(droppedLinks(mime, {}).lines, QStringLiteral("https://a.org/x\nhttps://b.org/y"));
}

void LinksTest::readsTheLinksOfAPieceOfAPage()
{
    QMimeData mime;
    mime.setHtml(
        QStringLiteral("<p><a href=\"https://a.org/x\">one</a> <a href=\"https://a.org/y\">two</a>"));
    const DroppedLinks links = droppedLinks(mime, {});
    QCOMPARE(links.list.requests.size(), 2);
    QVERIFY(links.lines.isEmpty());
}

void LinksTest::keepsPatternsThatWereCopied()
{
    QCOMPARE(goodLinesIn(QStringLiteral(" https://a.org/[1-3].jpg\nhttps://b.org/x\n")),
             QStringLiteral("https://a.org/[1-3].jpg\nhttps://b.org/x"));
    QCOMPARE(goodLinesIn(QStringLiteral("get https://b.org/x, please")), QStringLiteral("https://b.org/x"));
    QVERIFY(goodLinesIn(QStringLiteral("milk, eggs")).isEmpty());
}

void LinksTest::takesALinkWithoutASchemeThatWasCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("links");
    const auto row = [](const char* text, const QList<QUrl>& links) {
        QTest::newRow(QByteArray(text).trimmed().constData()) << QString::fromUtf8(text) << links;
    };
    row("example.org/f", {QUrl(QStringLiteral("https://example.org/f"))});
    row("www.example.com", {QUrl(QStringLiteral("https://www.example.com"))});
    row("example.org", {});
    row("main.cpp", {});
    row("john.smith", {});
    row(" localhost:8080/x\n", {QUrl(QStringLiteral("http://localhost:8080/x"))});
    row("example.org/report.pdf", {QUrl(QStringLiteral("https://example.org/report.pdf"))});
    row("report.pdf", {});
    row("see example.org/f", {});
    row("milk", {});
}

void LinksTest::takesALinkWithoutASchemeThatWasCopied()
{
    QFETCH(QString, text);
    QMimeData mime;
    mime.setText(text);
    QList<QUrl> links;
    for (const DownloadRequest& request : droppedLinks(mime, {}).list.requests)
        links.append(request.url);
    QTEST(links, "links");
}

void LinksTest::takesLinksWithoutASchemeAmongOthers()
{
    QMimeData mime;
    mime.setText(QStringLiteral("https://a.org/x\n www.example.com/file.zip\nexample.org/f\r\n"));
    const LinkList list = droppedLinks(mime, {}).list;
    QCOMPARE(list.requests.size(), 3);
    QCOMPARE(list.requests.at(1).url, QUrl(QStringLiteral("https://www.example.com/file.zip")));
    QCOMPARE(list.requests.at(2).url, QUrl(QStringLiteral("https://example.org/f")));
    QVERIFY(list.flaws.isEmpty());
}

void LinksTest::keepsTheLinesOfAListThatAreNoLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("leftOut");
    const QString links = QStringLiteral("https://a.org/1\nhttps://a.org/2\nwww.a.org/3\n");
    QTest::newRow("links") << links << 3 << 0;
    QTest::newRow("links and a mistake") << QString(links + QLatin1String("foo bar")) << 3 << 1;
    QTest::newRow("the name of a file") << QString(QLatin1String("report.pdf\n") + links) << 3 << 1;
    QTest::newRow("a remark and options")
        << QStringLiteral("# mine\nhttps://a.org/1\n  out=one.zip\nfoo bar\nhttps://a.org/2") << 2 << 1;
    QTest::newRow("as many links of another kind")
        << QStringLiteral("https://a.org/1\nhttps://a.org/2\nmagnet:?xt=1\nmagnet:?xt=2") << 2 << 2;
    QTest::newRow("a link and one with a slip") << QStringLiteral("https://a.org/1\nhtp://a.org/2") << 1 << 1;
    QTest::newRow("other links outweigh words")
        << QStringLiteral("https://a.org/1\nmagnet:?xt=1\nfoo bar") << 1 << 2;
    QTest::newRow("more flaws than are kept")
        << QString(links + QStringLiteral("magnet:?xt=1\n").repeated(150)) << 3 << 150;
    QTest::newRow("a heading above a link") << QStringLiteral("Films:\nhttps://a.org/1") << 1 << 1;
    QTest::newRow("words around a link") << QStringLiteral("Look:\nhttps://a.org/1\nand tell me") << 1 << 0;
    QTest::newRow("a title above a link") << QStringLiteral("A film\nhttps://a.org/1") << 1 << 0;
    QTest::newRow("words behind links")
        << QString(links + QStringLiteral("and so on, and\n").repeated(4)) << 2 << 0;
    QTest::newRow("words") << QStringLiteral("milk\neither/or\neggs") << 0 << 0;
}

void LinksTest::keepsTheLinesOfAListThatAreNoLinks()
{
    QFETCH(const QString, text);
    QFETCH(const int, links);
    QFETCH(const int, leftOut);
    QMimeData mime;
    mime.setText(text);
    const DroppedLinks dropped = droppedLinks(mime, {});
    QCOMPARE(static_cast<int>(dropped.list.requests.size()), links);
    QCOMPARE(static_cast<int>(links == 0 ? 0 : dropped.list.flawsInAll), leftOut);
    if (leftOut > 0)
        QCOMPARE(dropped.lines, text.trimmed());
}

void LinksTest::leavesMistakesOutOfTheDialog_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    const QString links = QStringLiteral("https://a.org/[1-3]\nwww.a.org/4");
    QTest::newRow("nothing is wrong") << links << links;
    QTest::newRow("a heading") << QString(QLatin1String("Downloads:\n") + links) << links;
    QTest::newRow("the options of a line that is left out")
        << QStringLiteral("https://a.org/1\n  out=1.zip\nmagnet:?xt=2\n# two\n  out=2.zip\nhttps://a.org/3")
        << QStringLiteral("https://a.org/1\n  out=1.zip\nhttps://a.org/3");
    QTest::newRow("more mistakes than are kept")
        << QString(QStringLiteral("magnet:?xt=1\n").repeated(150) + QLatin1String("https://a.org/1"))
        << QStringLiteral("https://a.org/1");
}

void LinksTest::leavesMistakesOutOfTheDialog()
{
    QFETCH(const QString, text);
    QTEST(goodLinesIn(text), "lines");
}

void LinksTest::prefersTheLinksOfAPageToWhatItShows()
{
    QMimeData mime;
    mime.setText(QStringLiteral("example.org/a/long…"));
    mime.setHtml(QStringLiteral("<a href=\"https://example.org/a/longer/path\">example.org/a/long…</a>"));
    QCOMPARE(droppedLinks(mime, {}).list.requests.first().url,
             QUrl(QStringLiteral("https://example.org/a/longer/path")));
    mime.setText(QStringLiteral("example.org/f"));
    mime.setHtml(QStringLiteral("<b>example.org/f</b>"));
    QCOMPARE(droppedLinks(mime, {}).list.requests.first().url, QUrl(QStringLiteral("https://example.org/f")));
}

// A browser means the link as it stands.
void LinksTest::takesNoPatternsFromADragOfLinks()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://[::1]/[1-3]/{a,b}.jpg"))});
    QCOMPARE(droppedLinks(mime, {}).list.requests.size(), 1);
    QCOMPARE(droppedLinks(mime, {}).list.requests.first().url.host(), QStringLiteral("::1"));
}

void LinksTest::turnsEachLineIntoADownload()
{
    AddInput input = withLinks(QStringLiteral("https://a.org/x\n\n  http://b.org/y \nhttps://a.org/x"));
    input.connections = 3;
    const auto requests = requestsFrom(input);
    QVERIFY(requests.has_value());
    QCOMPARE(requests->size(), 2);
    QCOMPARE(requests->at(1).url, QUrl(QStringLiteral("http://b.org/y")));
    QCOMPARE(requests->at(1).target.folder, QStringLiteral("/tmp/x"));
    QVERIFY(requests->at(1).connections ==
            (ConnectionChoice{.growth = ConnectionGrowthKind::Fixed, .most = 3}));
    QVERIFY(requestsFrom(good())->first().connections == ConnectionChoice());
}

void LinksTest::completesWhatBeginsWithAHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("link");
    const auto row = [](const char* name, const char* typed, const char* link) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(link);
    };
    row("a name", "example.org/file.zip", "https://example.org/file.zip");
    row("capitals", "Example.ORG/File.zip", "https://example.org/File.zip");
    row("with a port", "dl.example.org:8443/a", "https://dl.example.org:8443/a");
    row("an address", "192.0.2.7/a.iso", "https://192.0.2.7/a.iso");
    row("after a whole one", "http://a.org/1\nb.org/2", "https://b.org/2");
    row("a whole one", "http://a.org/b.org/1", "http://a.org/b.org/1");
    row("a host alone", "example.org", "https://example.org");
    row("a host with blanks around", "  example.org ", "https://example.org");
    row("a query behind the host", "example.org?id=1", "https://example.org?id=1");
    row("another alphabet",
        "b\xfc"
        "cher.example/x",
        "https://xn--bcher-kva.example/x");
    row("this machine", "localhost:8080/x", "http://localhost:8080/x");
    row("this machine by number", "127.0.0.1:8080/x", "http://127.0.0.1:8080/x");
    row("a name without dots", "nas:5000/x", "https://nas:5000/x");
}

void LinksTest::completesWhatBeginsWithAHost()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, link);
    const auto requests = requestsFrom(withLinks(typed));
    QVERIFY(requests.has_value());
    QCOMPARE(requests->last().url, QUrl(link));
}

void LinksTest::givesOneNameToOneFileOnly()
{
    AddInput input = withName(QStringLiteral(" mine.iso "));
    QCOMPARE(requestsFrom(input)->first().target.fileName, QStringLiteral("mine.iso"));
    input.links += QLatin1String("\nhttps://example.org/b");
    QVERIFY(requestsFrom(input)->first().target.fileName.isEmpty());
}

void LinksTest::asksForWhatStandsUnderMore()
{
    AddInput input = good();
    input.bytesPerSecond = 4096;
    input.user = QStringLiteral("ada");
    input.password = QStringLiteral("pw");
    input.sent.cookies = QStringLiteral("a=b");
    const DownloadRequest request = requestsFrom(input)->first();
    QCOMPARE(request.bytesPerSecond, std::optional<qint64>(4096));
    QVERIFY(request.credentials ==
            (Credentials{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")}));
    QCOMPARE(request.cookies, QByteArray("a=b"));
    QVERIFY(!requestsFrom(good())->first().bytesPerSecond.has_value());
    QVERIFY(!requestsFrom(good())->first().credentials.has_value());
}

void LinksTest::takesMirrorsForOneFile()
{
    AddInput input = good();
    input.mirrors = QStringLiteral("https://m.example/a\n\nhttps://n.example/a");
    QCOMPARE(requestsFrom(input)->first().mirrors.size(), 2);
    QCOMPARE(requestsFrom(input)->first().mirrors.last().url, QUrl(QStringLiteral("https://n.example/a")));
    input.links += QLatin1String("\nhttps://example.org/b");
    QCOMPARE(requestsFrom(input).error().first().field, AddField::Mirrors);
}

// A Metalink gives a file hundreds of them, which a person may edit.
void LinksTest::takesAsManyMirrorsAsALinkMayHave()
{
    const QString pattern = QStringLiteral("https://m.example/[1-%1]");
    AddInput input = good();
    input.mirrors = pattern.arg(request_bounds::mirrors);
    const auto terms = termsFrom(input);
    QVERIFY(terms.has_value());
    QCOMPARE(terms->mirrors.size(), request_bounds::mirrors);
    input.mirrors = pattern.arg(request_bounds::mirrors + 1);
    QCOMPARE(termsFrom(input).error().first().field, AddField::Mirrors);
}

void LinksTest::tellsTheKindOfABareChecksum()
{
    AddInput input = good();
    input.checksum = QString(64, u'a');
    QVERIFY(requestsFrom(input)->first().checksum.has_value());
    QCOMPARE(requestsFrom(input)->first().checksum->algorithm, QCryptographicHash::Sha256);
}

void LinksTest::knowsTheHomeFolder()
{
    QCOMPARE(requestsFrom(withFolder(QStringLiteral("~/x")))->first().target.folder,
             QString(QDir::homePath() + QLatin1String("/x")));
}

void LinksTest::takesAFolderAsTheSystemHasIt()
{
#ifdef Q_OS_WIN
    QCOMPARE(folderFrom(QStringLiteral("C:\\films.\\new . ")), QStringLiteral("C:/films/new"));
    QCOMPARE(folderFrom(QStringLiteral("C:/...")), QStringLiteral("C:/"));
#else
    QCOMPARE(folderFrom(QStringLiteral("/films./new .")), QStringLiteral("/films./new ."));
#endif
}

void LinksTest::saysWhatIsWrong_data()
{
    QTest::addColumn<AddInput>("input");
    QTest::addColumn<QString>("word");
    QTest::newRow("no link") << withLinks(QStringLiteral(" \n ")) << QStringLiteral("link of a file");
    QTest::newRow("other scheme") << withLinks(QStringLiteral("https://a.org/\ngopher://a.org/x"))
                                  << QStringLiteral("“gopher://a.org/x” doesn't begin with http://");
    QTest::newRow("a torrent") << withLinks(QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef&dn=x"))
                               << QStringLiteral("doesn't download torrents");
    QTest::newRow("FTP") << withLinks(QStringLiteral("FTP://a.org/x"))
                         << QStringLiteral("doesn't download from FTP servers");
    QTest::newRow("half a checksum of a kind") << AddInput{.links = QStringLiteral("https://a.org/x"),
                                                           .folder = QDir::homePath(),
                                                           .fileName = {},
                                                           .checksum = QStringLiteral("sha1:12")}
                                               << QStringLiteral("40 digits for SHA-1.");
    QTest::newRow("half a checksum") << AddInput{.links = QStringLiteral("https://a.org/x"),
                                                 .folder = QDir::homePath(),
                                                 .fileName = {},
                                                 .checksum = QStringLiteral("12ab")}
                                     << QStringLiteral(
                                            "Enter the whole checksum, such as 64 digits for SHA-256.");
    QTest::newRow("a word") << withLinks(QStringLiteral("milk")) << QStringLiteral("doesn't begin");
    QTest::newRow("an abbreviation") << withLinks(QStringLiteral("e.g")) << QStringLiteral("doesn't begin");
    QTest::newRow("a number") << withLinks(QStringLiteral("3.5")) << QStringLiteral("doesn't begin");
    QTest::newRow("a sentence") << withLinks(QStringLiteral("a.org is ours"))
                                << QStringLiteral("doesn't begin");
    QTest::newRow("words") << withLinks(QStringLiteral("either/or, e.g. this"))
                           << QStringLiteral("doesn't begin");
    QTest::newRow("no host") << withLinks(QStringLiteral("https://"))
                             << QStringLiteral("isn't a complete link");
    QTest::newRow("bad port") << withLinks(QStringLiteral("http://a.org:x/"))
                              << QStringLiteral("isn't a complete");
    QTest::newRow("long nonsense") << withLinks(QString(5000, u'x')) << QStringLiteral("xxx…”");
    QTest::newRow("no folder") << withFolder({}) << QStringLiteral("folder");
    QTest::newRow("half a folder") << withFolder(QStringLiteral("Downloads")) << QStringLiteral("full path");
    QTest::newRow("path as name") << withName(QStringLiteral("../x")) << QStringLiteral("can't contain");
    QTest::newRow("too many") << withLinks(QStringLiteral("https://a.org/[1-20000]"))
                              << QStringLiteral("more than 10,000");
    QTest::newRow("a pattern backwards")
        << withLinks(QStringLiteral("https://a.org/[3-1]")) << QStringLiteral("can't be used");
    // 256 bytes of UTF-8.
    QTest::newRow("a long name") << withName(QString(128, QChar(0xe4))) << QStringLiteral("too long");
    QTest::newRow("dots as name") << withName(QStringLiteral("..")) << QStringLiteral("name of a file");
}

void LinksTest::saysWhatIsWrong()
{
    QFETCH(AddInput, input);
    QFETCH(QString, word);
    const auto requests = requestsFrom(input);
    QVERIFY(!requests.has_value());
    QCOMPARE(requests.error().size(), 1);
    const QString text = requests.error().first().text;
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY(text.size() < 160);
}

void LinksTest::takesTheLongestNameOfADisk()
{
    const QString name(255, u'x');
    const auto requests = requestsFrom(withName(name));
    QVERIFY(requests.has_value());
    QCOMPARE(requests->first().target.fileName, name);
}

void LinksTest::blamesTheFieldThatIsWrong_data()
{
    QTest::addColumn<AddInput>("input");
    QTest::addColumn<AddField>("field");
    const auto row = [](const char* name, AddField field, auto&& spoil) {
        AddInput input = good();
        spoil(input);
        QTest::newRow(name) << input << field;
    };
    const QString nonsense = QStringLiteral("@");
    row("links", AddField::Links, [&](AddInput& input) { input.links = nonsense; });
    row("folder", AddField::Folder, [&](AddInput& input) { input.folder = nonsense; });
    row("name", AddField::FileName, [&](AddInput& input) { input.fileName = QStringLiteral("a/b"); });
    row("password alone", AddField::User, [&](AddInput& input) { input.password = nonsense; });
    row("checksum", AddField::Checksum, [&](AddInput& input) { input.checksum = nonsense; });
    row("one checksum for two", AddField::Checksum, [&](AddInput& input) {
        input.links += QLatin1String("\nhttps://example.org/b");
        input.checksum = QString(64, u'a');
    });
    row("mirrors", AddField::Mirrors, [&](AddInput& input) { input.mirrors = nonsense; });
    row("headers", AddField::Headers, [&](AddInput& input) { input.sent.headers = nonsense; });
    row("referer", AddField::Referer, [&](AddInput& input) { input.sent.referer = nonsense; });
    row("cookies", AddField::Cookies, [&](AddInput& input) { input.sent.cookies = nonsense; });
    row("user agent", AddField::UserAgent,
        [&](AddInput& input) { input.sent.userAgent = QStringLiteral("a\tb\nc"); });
    row("proxy", AddField::Proxy, [&](AddInput& input) { input.sent.proxy = QStringLiteral("ftp://x"); });
}

void LinksTest::blamesTheFieldThatIsWrong()
{
    QFETCH(AddInput, input);
    const AskedDownloads asked = requestsFrom(input);
    QVERIFY(!asked.has_value());
    QCOMPARE(asked.error().size(), 1);
    QTEST(asked.error().first().field, "field");
    QVERIFY(!asked.error().first().text.isEmpty());
}

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
