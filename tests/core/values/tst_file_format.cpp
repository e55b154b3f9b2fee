#include "core/values/naming/file_format.h"

#include <QTest>

using namespace tributary;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAPageIsAMistake_data();
    void knowsWhereAPageIsAMistake();
};

void TestFileFormat::knowsWhereAPageIsAMistake_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nameInLink");
    QTest::addColumn<bool>("isMistake");
    const auto row = [](const char* title, const char* name, const char* nameInLink, bool isMistake) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(nameInLink) << isMistake;
    };
    row("both names", "a.zip", "a.zip", true);
    row("the file's name", "A.PDF", "get", true);
    row("the link's name", "mine", "a.zip", true);
    row("the link's name, before the file has one", "", "a.zip", true);
    row("a page by the file's name", "a.html", "a.zip", false);
    row("a page by its short name", "a.HTM", "a.zip", false);
    row("a page in XHTML", "a.xhtml", "a.zip", false);
    row("a file after all", "a.zip", "a.html", true);
    row("text", "a.txt", "a.json", false);
    row("no extension", "a", "get", false);
    row("no name", "", "", false);
}

void TestFileFormat::knowsWhereAPageIsAMistake()
{
    QFETCH(const QString, name);
    QFETCH(const QString, nameInLink);
    QTEST(promisesNoPage(name, nameInLink), "isMistake");
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_file_format.moc"
