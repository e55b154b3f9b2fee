#include "ui/add_input.h"
#include "ui/links.h"

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
    void ignoresADragOfFiles();
    void turnsEachLineIntoADownload();
    void givesOneNameToOneFileOnly();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

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
    QTest::newRow("nothing") << QString() << QString();
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
    QCOMPARE(linesOf(linksIn(mime)), QStringLiteral("https://a.org/x\nhttps://a.org/y"));
}

void LinksTest::ignoresADragOfFiles()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a"))});
    QVERIFY(linksIn(mime).isEmpty());
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

void LinksTest::givesOneNameToOneFileOnly()
{
    AddInput input = withName(QStringLiteral(" mine.iso "));
    QCOMPARE(requestsFrom(input)->first().target.fileName, QStringLiteral("mine.iso"));
    input.links += QLatin1String("\nhttps://example.org/b");
    QVERIFY(requestsFrom(input)->first().target.fileName.isEmpty());
}

void LinksTest::saysWhatIsWrong_data()
{
    QTest::addColumn<AddInput>("input");
    QTest::addColumn<QString>("word");
    QTest::newRow("no link") << withLinks(QStringLiteral(" \n ")) << QStringLiteral("link of a file");
    QTest::newRow("other scheme") << withLinks(QStringLiteral("https://a.org/\nftp://a.org/x"))
                                  << QStringLiteral("“ftp://a.org/x” doesn't begin with http://");
    QTest::newRow("no scheme") << withLinks(QStringLiteral("a.org/x")) << QStringLiteral("doesn't begin");
    QTest::newRow("no host") << withLinks(QStringLiteral("https://"))
                             << QStringLiteral("isn't a complete link");
    QTest::newRow("bad port") << withLinks(QStringLiteral("http://a.org:x/"))
                              << QStringLiteral("isn't a complete");
    QTest::newRow("long nonsense") << withLinks(QString(5000, u'x')) << QStringLiteral("xxx…”");
    QTest::newRow("no folder") << withFolder({}) << QStringLiteral("folder");
    QTest::newRow("half a folder") << withFolder(QStringLiteral("Downloads")) << QStringLiteral("whole path");
    QTest::newRow("path as name") << withName(QStringLiteral("../x")) << QStringLiteral("can't contain");
    QTest::newRow("dots as name") << withName(QStringLiteral("..")) << QStringLiteral("name of a file");
}

void LinksTest::saysWhatIsWrong()
{
    QFETCH(AddInput, input);
    QFETCH(QString, word);
    const auto requests = requestsFrom(input);
    QVERIFY(!requests.has_value());
    QVERIFY2(requests.error().contains(word), qPrintable(requests.error()));
    QVERIFY(requests.error().size() < 120);
}

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
