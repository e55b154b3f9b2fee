#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_entry.h"

#include <QTest>

using namespace tributary;

namespace {

const QString asked = QStringLiteral("/downloads");

Category music()
{
    return {.name = QStringLiteral("audio"),
            .extensions = {QStringLiteral("flac")},
            .types = {QStringLiteral("audio/*")},
            .folder = QStringLiteral("Music")};
}

CategoryFiler filerOf(const Category& category)
{
    CategoryFiler filer;
    filer.set({category});
    return filer;
}

StoredDownload called(const QString& name)
{
    StoredDownload download{.id = DownloadId{1}, .request = {}, .secretsLeftOut = {}, .standing = {}};
    download.request.target.folder = asked;
    download.standing.path = asked + u'/' + name;
    return download;
}

DownloadEntry waiting(const QString& category)
{
    DownloadRequest request;
    request.target.folder = asked;
    DownloadEntry entry{.request = RequestPool().keep(request), .snapshot = {}};
    entry.snapshot.category = category;
    return entry;
}

ProbeReport answer(const QString& name, const QByteArray& type)
{
    ProbeReport report;
    report.name = name;
    report.contentType = type;
    return report;
}

} // namespace

class TestCategoryFiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesByTheName();
    void filesByTheCategoryThatAPersonAdded();
    void leavesOpenWhatTheNameDoesNotSay();
    void sortsByWhatTheServerSays();
    void leavesAloneWhatAPersonPlaced();
    void leavesAloneWhatHasBegun();
};

void TestCategoryFiler::filesByTheName()
{
    StoredDownload download = called(QStringLiteral("a.flac"));
    filerOf(music()).fileByName(download);
    QCOMPARE(download.standing.category, QStringLiteral("audio"));
    QCOMPARE(download.standing.path, asked + QStringLiteral("/Music/a.flac"));
}

void TestCategoryFiler::filesByTheCategoryThatAPersonAdded()
{
    const Category lossless{.name = QStringLiteral("lossless"),
                            .extensions = {QStringLiteral("flac")},
                            .types = {},
                            .folder = QStringLiteral("Lossless")};
    CategoryFiler filer;
    filer.set(usualCategories() + QList{lossless});
    StoredDownload download = called(QStringLiteral("a.flac"));
    filer.fileByName(download);
    QCOMPARE(download.standing.category, lossless.name);
    QCOMPARE(download.standing.path, asked + QStringLiteral("/Lossless/a.flac"));
    const auto rule = filer.ruleFor(waiting(lossless.name));
    QVERIFY(rule);
    QCOMPARE(rule(QStringLiteral("b.flac"), "audio/flac"), asked + QStringLiteral("/Lossless"));
}

void TestCategoryFiler::leavesOpenWhatTheNameDoesNotSay()
{
    StoredDownload download = called(QStringLiteral("a"));
    filerOf(music()).fileByName(download);
    QCOMPARE(download.standing.category, QString(undecidedCategory));
    QCOMPARE(download.standing.path, asked + QStringLiteral("/a"));
}

void TestCategoryFiler::sortsByWhatTheServerSays()
{
    const CategoryFiler filer = filerOf(music());
    const DownloadEntry entry = waiting(undecidedCategory);
    QCOMPARE(filer.categoryFor(entry, answer(QStringLiteral("a"), "audio/ogg")), QStringLiteral("audio"));
    QCOMPARE(filer.categoryFor(entry, answer(QStringLiteral("a"), "text/plain")), QString(undecidedCategory));
    const FolderRule rule = filer.ruleFor(entry);
    QVERIFY(rule);
    QCOMPARE(rule(QStringLiteral("a"), "audio/ogg"), asked + QStringLiteral("/Music"));
    QCOMPARE(rule(QStringLiteral("a"), "text/plain"), asked);
}

void TestCategoryFiler::leavesAloneWhatAPersonPlaced()
{
    const CategoryFiler filer = filerOf(music());
    const DownloadEntry entry = waiting({});
    QVERIFY(!filer.ruleFor(entry));
    QVERIFY(!filer.categoryFor(entry, answer(QStringLiteral("a.flac"), {})));
}

void TestCategoryFiler::leavesAloneWhatHasBegun()
{
    const CategoryFiler filer = filerOf(music());
    DownloadEntry entry = waiting(undecidedCategory);
    entry.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(!filer.ruleFor(entry));
    QVERIFY(!filer.categoryFor(entry, answer(QStringLiteral("a.flac"), {})));
}

QTEST_GUILESS_MAIN(TestCategoryFiler)
#include "tst_category_filer.moc"
