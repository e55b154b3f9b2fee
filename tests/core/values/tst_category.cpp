#include "core/engine/keeping/category_record.h"

#include <QTest>

#include <utility>

using namespace tributary;

class TestCategory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByExtensionAndType_data();
    void sortsByExtensionAndType();
    void saysWhereFilesGo();
    void asksTheFirstThatFits();
    void heedsWhatAPersonAdded_data();
    void heedsWhatAPersonAdded();
    void survivesBeingWrittenDown();
    void takesNothingForCategoriesThatIsNone();
};

void TestCategory::sortsByExtensionAndType_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("category");

    const auto row = [](const char* name, const char* file, const char* type, const char* category) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(type) << QString::fromLatin1(category);
    };
    row("by extension", "film.mkv", "", "video");
    row("whatever its case", "FILM.MKV", "", "video");
    row("the last extension", "film.mkv.zip", "", "archives");
    row("extension before type", "song.mp3", "video/mp4", "audio");
    row("by type", "download", "video/mp4", "video");
    row("by type with a parameter", "download", "Text/Plain; charset=utf-8", "documents");
    row("by the first of two types", "download", "application/zip, text/html", "archives");
    row("an extension nobody knows", "file.xyzzy", "image/png", "pictures");
    row("a type like another", "file.xyzzy", "application/zip-or-not", "");
    row("nothing known", "README", "", "");
    row("a dot at the end", "file.", "", "");
    row("bytes", "README", "application/octet-stream", "");
}

void TestCategory::sortsByExtensionAndType()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, type);
    QFETCH(QString, category);

    const QList<Category> usual = usualCategories();
    const Category* found = categoryOf(usual, fileName, type);
    QCOMPARE(found ? found->name : QString(), category);
}

void TestCategory::saysWhereFilesGo()
{
#ifdef Q_OS_WIN
    const QString drive = QStringLiteral("D:");
#else
    const QString drive;
#endif
    const QString home = drive + QStringLiteral("/home/me/Downloads");
    const QString elsewhere = drive + QStringLiteral("/srv/music");
    QCOMPARE(folderOf({.folder = QStringLiteral("Music")}, home), home + QLatin1String("/Music"));
    QCOMPARE(folderOf({.folder = QStringLiteral("../Music")}, home), drive + QLatin1String("/home/me/Music"));
    QCOMPARE(folderOf({.folder = elsewhere}, home), elsewhere);
    QCOMPARE(folderOf({}, home), home);
}

void TestCategory::asksTheFirstThatFits()
{
    const QList<Category> mine{{.name = QStringLiteral("books"), .extensions = {QStringLiteral("pdf")}},
                               {.name = QStringLiteral("papers"), .extensions = {QStringLiteral("pdf")}}};
    QCOMPARE(categoryOf(mine, QStringLiteral("a.pdf"), {})->name, QStringLiteral("books"));
}

void TestCategory::heedsWhatAPersonAdded_data()
{
    QTest::addColumn<QList<Category>>("categories");
    QTest::addColumn<QString>("found");
    const QString pdf = QStringLiteral("pdf");
    const QString papers = QStringLiteral("papers");
    const Category own{.name = papers, .extensions = {pdf}};
    const QList<Category> usual = usualCategories();
    QTest::newRow("behind the usual ones") << usual + QList{own} << papers;
    QTest::newRow("before them") << QList{own} + usual << papers;
    const Category later{.name = QStringLiteral("later"), .extensions = {pdf}};
    QTest::newRow("the first of two") << usual + QList{own, later} << papers;
    QList<Category> enlarged = usual;
    enlarged.last().extensions.append(pdf);
    QTest::newRow("in a usual one") << enlarged << usual.last().name;
    const Category other{.name = papers, .extensions = {QStringLiteral("tex")}};
    QTest::newRow("of others") << usual + QList{other} << QStringLiteral("documents");
}

// Among the usual categories the person's own stand last, where Settings adds them.
void TestCategory::heedsWhatAPersonAdded()
{
    QFETCH(const QList<Category>, categories);
    const Category* category = categoryOf(categories, QStringLiteral("a.PDF"), "application/pdf");
    QVERIFY(category);
    QTEST(category->name, "found");
}

void TestCategory::survivesBeingWrittenDown()
{
    QCOMPARE(decodeCategories(encodeCategories(usualCategories())), std::optional(usualCategories()));
    QCOMPARE(decodeCategories(encodeCategories({})), std::optional(QList<Category>()));
}

void TestCategory::takesNothingForCategoriesThatIsNone()
{
    QCOMPARE(decodeCategories({}), std::nullopt);
    QCOMPARE(decodeCategories("{\"name\": 1}"), std::nullopt);
    QCOMPARE(decodeCategories("[{\"name\""), std::nullopt);
}

QTEST_APPLESS_MAIN(TestCategory)
#include "tst_category.moc"
