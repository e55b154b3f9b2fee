#include "core/engine/run/name_choice.h"

#include <QTest>

using namespace tributary;

namespace {

QUrl url(const char* text)
{
    return QUrl(QString::fromUtf8(text));
}

} // namespace

class TestNameChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNameThatALinkPromises_data();
    void takesTheNameThatALinkPromises();
    void prefersTheServersNameThenTheLinks_data();
    void prefersTheServersNameThenTheLinks();
    void isAlwaysSafe_data();
    void isAlwaysSafe();
};

void TestNameChoice::takesTheNameThatALinkPromises_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* link, const char* name) {
        QTest::newRow(link) << url(link) << QString::fromUtf8(name);
    };
    row("http://a.example/dir/file.zip", "file.zip");
    row("http://a.example/file.zip?token=1#part", "file.zip");
    row("http://a.example/file.zip;jsessionid=0A1B?token=1", "file.zip");
    row("http://a.example/dir;JSESSIONID=0A1B/file.zip;v=2", "file.zip;v=2");
    row("http://a.example/file%3Bsid=1.zip", "file;sid=1.zip");
    row("http://a.example/download", "download");
    row("http://a.example/a%20file%C3%A4.zip", "a fileä.zip");
    row("http://a.example/Stra%DFe%20%FC.zip", "Straße ü.zip");
    row("http://a.example/dir/", "");
    row("http://a.example", "");
    row("http://a.example/?file=x.zip", "");
}

void TestNameChoice::takesTheNameThatALinkPromises()
{
    QFETCH(const QUrl, link);
    QTEST(nameFromUrl(link), "name");
}

void TestNameChoice::prefersTheServersNameThenTheLinks_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QUrl>("finalUrl");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const char* link, const char* finalUrl, const char* disposition,
                        const char* chosen) {
        QTest::newRow(name) << url(link) << url(finalUrl) << QByteArray(disposition)
                            << QString::fromUtf8(chosen);
    };
    const char* link = "http://a.example/tool.zip";
    row("nothing but the link", link, link, "", "tool.zip");
    row("the server's name", link, link, "attachment; filename=\"real.tar.gz\"", "real.tar.gz");
    row("the server's name, inline", link, link, "inline; filename=real.pdf", "real.pdf");
    row("a disposition without a name", link, link, "attachment", "tool.zip");
    row("an empty name", link, link, "attachment; filename=\"\"", "tool.zip");
    row("the name of a folder", link, link, "attachment; filename=\".\"", "tool.zip");
    row("the name of the folder above", link, link, "attachment; filename=\"..\"", "tool.zip");
    row("led to a hash", link, "http://cdn.example/0a1b2c3d", "", "tool.zip");
    row("led to another file", link, "http://cdn.example/tool-1.2.zip", "", "tool.zip");
    row("a bare link that leads to a file", "http://a.example/download", "http://cdn.example/tool-1.2.tar.gz",
        "", "tool-1.2.tar.gz");
    row("a bare link that leads to a hash", "http://a.example/download", "http://cdn.example/0a1b2c", "",
        "download");
    row("a folder that leads to a file", "http://a.example/latest/", "http://cdn.example/tool", "", "tool");
    row("a script with a suffix", "http://a.example/get.php?id=7", "http://a.example/get.php?id=7", "",
        "get.php");
    row("a hidden file is no suffix", "http://a.example/.config", "http://cdn.example/real.cfg", "",
        "real.cfg");
    row("a version with a full stop", "http://a.example/tool-1.2", "http://cdn.example/tool-1.2.zip", "",
        "tool-1.2");
    row("no name anywhere", "http://a.example/", "http://a.example/", "", "download");
}

void TestNameChoice::prefersTheServersNameThenTheLinks()
{
    QFETCH(const QUrl, link);
    QFETCH(const QUrl, finalUrl);
    QFETCH(const QByteArray, disposition);
    QTEST(chooseName(link, finalUrl, disposition), "name");
}

void TestNameChoice::isAlwaysSafe_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QByteArray>("disposition");
    QTest::newRow("slashes in escapes") << url("http://a.example/..%2F..%2Fetc%2Fpasswd") << QByteArray();
    QTest::newRow("backslashes") << url("http://a.example/..%5C..%5Cevil.zip") << QByteArray();
    QTest::newRow("two dots") << url("http://a.example/%2E%2E") << QByteArray();
    QTest::newRow("a path from the server")
        << url("http://a.example/x") << QByteArray("attachment; filename=\"../../evil.zip\"");
    QTest::newRow("an absolute path from the server")
        << url("http://a.example/x") << QByteArray("attachment; filename=\"/etc/passwd\"");
    QTest::newRow("a drive") << url("http://a.example/x")
                             << QByteArray("attachment; filename=\"C:\\\\evil.zip\"");
    QTest::newRow("a line break") << url("http://a.example/a%0Ab.zip") << QByteArray();
    QTest::newRow("a reserved name") << url("http://a.example/NUL.txt") << QByteArray();
}

void TestNameChoice::isAlwaysSafe()
{
    QFETCH(const QUrl, link);
    QFETCH(const QByteArray, disposition);
    for (const QString& name : {chooseName(link, link, disposition), nameFromUrl(link)}) {
        QVERIFY(!name.isEmpty());
        for (const QChar bad : {u'/', u'\\', u':', u'\n'})
            QVERIFY(!name.contains(bad));
        QVERIFY(!name.startsWith(u'.'));
        QVERIFY(!name.startsWith(QLatin1String("NUL")));
    }
}

QTEST_APPLESS_MAIN(TestNameChoice)
#include "tst_name_choice.moc"
