#include "core/values/naming/file_format.h"
#include "core/values/naming/file_suffix.h"

#include <QTest>

using namespace tributary;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesThatAreNoPages_data();
    void knowsNamesThatAreNoPages();
};

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
    QTEST(isBinaryFormat(suffixOf(name)), "binary");
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_file_format.moc"
