#include "core/engine/door/link_list.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

namespace {

LinkListWish wish()
{
    LinkListWish wish;
    wish.defaults.target.folder = QStringLiteral("/downloads");
    wish.defaults.userAgent = "mine";
    return wish;
}

QStringList linksOf(const LinkList& list)
{
    QStringList links;
    for (const DownloadRequest& request : list.requests)
        links.append(request.url.toString());
    return links;
}

} // namespace

class TestLinkList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsThePatternsOfEachLine();
    void fillsInTheDefaults();
    void tellsWhichLineIsWrong();
    void countsTheFlawsThatItDoesNotKeep();
    void takesNoMoreThanAreWanted();
    void takesNoMoreThanMemoryShouldHold();
    void readsLinksOutOfAPage();
    void readsALinkInAListAsItStands();
    void readsTheBytesOfAFetchedList();
    void readsAFile();
    void tellsWhyAFileCantBeRead();
#ifdef Q_OS_UNIX
    void readsNoDevice();
#endif
};

void TestLinkList::expandsThePatternsOfEachLine()
{
    const LinkList list =
        readLinks(QStringLiteral("http://a.example/[08-10].jpg\n  http://b.example/{x,y}\n"), wish());
    QCOMPARE(
        linksOf(list),
        (QStringList{QStringLiteral("http://a.example/08.jpg"), QStringLiteral("http://a.example/09.jpg"),
                     QStringLiteral("http://a.example/10.jpg"), QStringLiteral("http://b.example/x"),
                     QStringLiteral("http://b.example/y")}));
    QVERIFY(list.flaws.isEmpty());
    QVERIFY(!list.isCut);
}

void TestLinkList::fillsInTheDefaults()
{
    const LinkList list = readLinks(QStringLiteral("http://a.example/x\n out=y.bin"), wish());
    QCOMPARE(list.requests.size(), 1);
    QCOMPARE(list.requests.first().target.folder, QStringLiteral("/downloads"));
    QCOMPARE(list.requests.first().target.fileName, QStringLiteral("y.bin"));
    QCOMPARE(list.requests.first().userAgent, QByteArray("mine"));
}

void TestLinkList::tellsWhichLineIsWrong()
{
    const LinkList list =
        readLinks(QStringLiteral("http://a.example/x\n\nnonsense\nhttp://a.example/y"), wish());
    QCOMPARE(list.requests.size(), 2);
    QCOMPARE(list.flaws.size(), 1);
    QCOMPARE(list.flaws.first().line, 3);
    QCOMPARE(list.flaws.first().reason, Flaw{.kind = FlawKind::NoLink});
}

void TestLinkList::countsTheFlawsThatItDoesNotKeep()
{
    const LinkList list = readLinks(
        QString(QStringLiteral("nonsense\n").repeated(150) + QLatin1String("http://a.example/x")), wish());
    QCOMPARE(list.requests.size(), 1);
    QCOMPARE(list.flaws.size(), 100);
    QCOMPARE(list.flawsInAll, 150);
}

void TestLinkList::takesNoMoreThanAreWanted()
{
    LinkListWish few = wish();
    few.most = 3;
    const LinkList list = readLinks(QStringLiteral("http://a.example/[1-900000]"), few);
    QCOMPARE(list.requests.size(), 3);
    QVERIFY(list.isCut);
    QVERIFY(!readLinks(QStringLiteral("http://a.example/[1-3]"), few).isCut);
}

// A plain line that asks for a million links of 100 KB each, and mirrors that are as long: neither may be
// made before it is known that nobody takes them.
void TestLinkList::takesNoMoreThanMemoryShouldHold()
{
    const QString longLink = QStringLiteral("http://a.example/") + QString(100'000, u'x');
    const QStringList lines{longLink + QStringLiteral("[1-1000000]"),
                            QStringLiteral("http://a.example/[1-1000000]\t") + longLink +
                                QStringLiteral("[1-1000000]")};
    for (const QString& line : lines) {
        LinkListWish some = wish();
        some.mostCharacters = 2'000'000;
        const LinkList list = readLinks(line, some);
        QVERIFY(list.isCut);
        QVERIFY2(list.requests.size() > 15 && list.requests.size() < 20,
                 qPrintable(QString::number(list.requests.size())));
        LinkListWish small = wish();
        small.mostCharacters = 250'000;
        QCOMPARE(readLinks(line, small).requests.size(), 2);
    }
    QVERIFY(!readLinks(QStringLiteral("http://a.example/[1-9999]"), wish()).isCut);
    QVERIFY(LinkListWish().mostCharacters <= qsizetype{32} * 1024 * 1024);
}

void TestLinkList::readsLinksOutOfAPage()
{
    const LinkList list = readLinkText(
        QStringLiteral("<html><body><a href=\"http://a.example/x\">X</a></body></html>"), wish());
    QCOMPARE(linksOf(list), QStringList{QStringLiteral("http://a.example/x")});
}

// Typed text is never taken for a document.
void TestLinkList::readsALinkInAListAsItStands()
{
    QVERIFY(readLinks(QStringLiteral("<a href=\"http://a.example/x\">X</a>"), wish()).requests.isEmpty());
}

void TestLinkList::readsTheBytesOfAFetchedList()
{
    LinkListWish fetched = wish();
    fetched.from = QUrl(QStringLiteral("https://a.example/list"));
    fetched.defaults.headers = {{"X-Token", "canary"}};
    const LinkList list =
        readLinkBytes("\xef\xbb\xbfhttps://a.example/x\nfile:///etc/passwd\nhttps://b.example/y\n", fetched);
    QCOMPARE(linksOf(list),
             (QStringList{QStringLiteral("https://a.example/x"), QStringLiteral("https://b.example/y")}));
    QCOMPARE(list.flawsInAll, 1);
    QCOMPARE(list.requests.first().headers.size(), 1);
    QVERIFY(list.requests.last().headers.isEmpty());
}

void TestLinkList::readsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("http://a.example/x\nhttp://a.example/y\n");
    file.close();
    const auto list = readLinkFile(file.fileName(), wish());
    QVERIFY(list.has_value());
    QCOMPARE(list->requests.size(), 2);
}

void TestLinkList::tellsWhyAFileCantBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.txt"));
    const auto list = readLinkFile(path, wish());
    QVERIFY(!list.has_value());
    QVERIFY2(list.error().detail.english().contains(path), qPrintable(list.error().detail.english()));
}

#ifdef Q_OS_UNIX
// A pipe without a writer would hold the reader for ever, and a device may have no end.
void TestLinkList::readsNoDevice()
{
    const QString device = QStringLiteral("/dev/null");
    const auto list = readLinkFile(device, wish());
    QVERIFY(!list.has_value());
    QVERIFY2(list.error().detail.english().contains(device), qPrintable(list.error().detail.english()));
}
#endif

QTEST_GUILESS_MAIN(TestLinkList)
#include "tst_link_list.moc"
