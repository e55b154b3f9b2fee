#include "tests/ui/list/sample_downloads.h"
#include "ui/adding/listed_links.h"
#include "ui/list/rows/download_list_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// Which links are in the list already, and what a second file of the same name is called.
class ListedLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThoseThatAreListed_data();
    void findsThoseThatAreListed();
    void takesNoNameOfTheList();
    void takesNoNameOfTheDisk();
    void numbersNamesBeforeTheirSuffix_data();
    void numbersNamesBeforeTheirSuffix();
};

namespace {

DownloadSnapshot listed(quint64 id, const char* name, const QString& folder = QStringLiteral("/nowhere"))
{
    auto download = samples::inState(id, Finished, QString::fromLatin1(name));
    download.url = QUrl(QStringLiteral("https://example.org/%1").arg(id));
    download.path = folder + u'/' + QString::fromLatin1(name);
    return download;
}

QList<DownloadRequest> asked(std::initializer_list<int> numbers)
{
    QList<DownloadRequest> requests;
    for (const int number : numbers)
        requests.emplaceBack().url = QUrl(QStringLiteral("https://example.org/%1").arg(number));
    return requests;
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void ListedLinksTest::findsThoseThatAreListed_data()
{
    QTest::addColumn<QList<DownloadRequest>>("requests");
    QTest::addColumn<int>("found");
    QTest::newRow("none") << asked({}) << 0;
    QTest::newRow("one that is not") << asked({9}) << 0;
    QTest::newRow("one that is") << asked({2}) << 1;
    QTest::newRow("several") << asked({1, 9, 2}) << 2;
}

void ListedLinksTest::findsThoseThatAreListed()
{
    QFETCH(QList<DownloadRequest>, requests);
    DownloadListModel downloads;
    downloads.apply({listed(1, "a.pdf"), listed(2, "b.pdf")});
    QTEST(static_cast<int>(listedLinks(downloads, requests).size()), "found");
}

void ListedLinksTest::takesNoNameOfTheList()
{
    DownloadListModel downloads;
    downloads.apply({listed(1, "a.pdf"), listed(2, "a (1).pdf")});
    const ListedLink first = listedLinks(downloads, asked({1})).value(asked({1}).first().url);
    QCOMPARE(first.id, DownloadId{1});
    QCOMPARE(first.freeName, QStringLiteral("a (2).pdf"));
}

void ListedLinksTest::takesNoNameOfTheDisk()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("a (1).pdf")));
    touch(folder.filePath(QStringLiteral("a (3).pdf.part")));
    DownloadListModel downloads;
    downloads.apply({listed(1, "a.pdf", folder.path()), listed(2, "a (2).pdf", folder.path())});
    const ListedLinks inTheList = listedLinks(downloads, asked({1}));
    QCOMPARE(inTheList.begin()->freeName, QStringLiteral("a (1).pdf"));
    QFuture<ListedLinks> onDisk = freeOnDisk(downloads, inTheList);
    onDisk.waitForFinished();
    QCOMPARE(onDisk.result().begin()->freeName, QStringLiteral("a (4).pdf"));
    QCOMPARE(onDisk.result().begin()->id, DownloadId{1});
}

void ListedLinksTest::numbersNamesBeforeTheirSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beside");
    QTest::newRow("suffix") << QStringLiteral("a.pdf") << QStringLiteral("a (1).pdf");
    QTest::newRow("several") << QStringLiteral("a.tar.gz") << QStringLiteral("a (1).tar.gz");
    QTest::newRow("none") << QStringLiteral("a") << QStringLiteral("a (1)");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral(".bashrc (1)");
}

void ListedLinksTest::numbersNamesBeforeTheirSuffix()
{
    QFETCH(QString, name);
    QTEST(nameBeside(name, [](const QString&) { return false; }), "beside");
}

QTEST_GUILESS_MAIN(ListedLinksTest)
#include "tst_listed_links.moc"
