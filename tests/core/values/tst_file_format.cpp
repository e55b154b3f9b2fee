#include "core/values/naming/file_format.h"

#include <QTest>

using namespace tributary;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesThatAreNoPages_data();
    void knowsNamesThatAreNoPages();
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

void TestFileFormat::knowsNamesThatAreNoPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("binary");
    for (const char* name :
         {"a.zip", "debian.ISO", "b.tar.gz", "c.xz",  "d.bz2", "e.zst",  "f.7z",  "g.rar", "h.tar",
          "i.deb", "j.rpm",      "k.exe",    "l.msi", "m.dmg", "n.pkg",  "o.apk", "p.jar", "q.img",
          "r.bin", "s.pdf",      "t.mp4",    "u.mkv", "v.mp3", "w.flac", "x.jpg", "y.png", ".zip"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name :
         {"", "zip", "a.html", "b.php", "c", "d.zip.html", "e.", "f.txt", "g.json", "h.zip "})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestFileFormat::knowsNamesThatAreNoPages()
{
    QFETCH(const QString, name);
    QTEST(promisesNoPage(name, {}), "binary");
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_file_format.moc"
