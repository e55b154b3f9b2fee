#include "core/values/naming/windows_name.h"

#include <QTest>

using namespace tributary;

// Names that a file of Windows can have, on whatever system this runs.
class TestWindowsName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatFits_data();
    void knowsWhatFits();
    void makesAFolderAsMostProgramsDo_data();
    void makesAFolderAsMostProgramsDo();
};

void TestWindowsName::knowsWhatFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* tag, const char* name, bool fits) {
        QTest::newRow(tag) << QString::fromUtf8(name) << fits;
    };
    row("plain", "debian-13.iso", true);
    row("hidden elsewhere", ".bashrc", true);
    row("spaces and dots inside", "a . b.txt", true);
    row("other letters", "ä 🎉.txt", true);
    row("begins like a device", "console.txt", true);
    row("two digits", "com10.txt", true);
    row("empty", "", false);
    row("stream", "film: two.mkv", false);
    row("question", "what?.txt", false);
    row("quote", "a \"b\".txt", false);
    row("path", "a/b.txt", false);
    row("path of Windows", "a\\b.txt", false);
    row("line break", "a\nb.txt", false);
    row("dot at the end", "a.", false);
    row("space at the end", "a ", false);
    row("device", "CON", false);
    row("device and more", "nul.tar.gz", false);
    row("device and a space", "aux .txt", false);
    row("numbered device", "Com1.txt", false);
    row("small number", "lpt³", false);
}

void TestWindowsName::knowsWhatFits()
{
    QFETCH(const QString, name);
    QTEST(fitsWindows(name), "fits");
}

void TestWindowsName::makesAFolderAsMostProgramsDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("made");
    const auto row = [](const char* tag, const char* typed, const char* made) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << QString::fromUtf8(made);
    };
    row("plain", "C:/Users/me/a.b c", "C:/Users/me/a.b c");
    row("a dot at the end", "C:/films./new", "C:/films/new");
    row("a space at the end", "C:/films /new ", "C:/films/new");
    row("several of both", "C:/and so on. . .", "C:/and so on");
    row("backslashes", "C:\\films.\\new.", "C:/films/new");
    row("hidden elsewhere", "C:/.films", "C:/.films");
    row("here and up", "./../films.", "./../films");
    row("nothing else", "C:/.../films", "C:/./films");
    row("spaces alone", "/ ", "/.");
    row("a share", "//server./share ./films./new ", "//server./share ./films/new");
    row("the share alone", "//server/share.", "//server/share.");
    row("from the root", "/films./new", "/films/new");
    row("a slash at the end", "C:/films./", "C:/films/");
    row("empty", "", "");
}

void TestWindowsName::makesAFolderAsMostProgramsDo()
{
    QFETCH(const QString, typed);
    QTEST(folderOnWindows(typed), "made");
}

QTEST_APPLESS_MAIN(TestWindowsName)
#include "tst_windows_name.moc"
