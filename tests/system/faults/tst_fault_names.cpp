#include "tests/support/checks/file_check.h"
#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Names that a server offers for the file, and what they become on disk.
class TestFaultNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInTheFolderUnderASafeName_data();
    void staysInTheFolderUnderASafeName();
};

namespace {

const VirtualFile file{.size = 20'000, .seed = 5};

void row(const char* name, const QByteArray& disposition, const QString& expected)
{
    QTest::newRow(name) << disposition << expected;
}

void named(const char* name, const QByteArray& offered, const QString& expected)
{
    row(name, "attachment; filename=\"" + offered + '"', expected);
}

} // namespace

void TestFaultNames::staysInTheFolderUnderASafeName_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("expected");
    named("a plain one", "report.pdf", QStringLiteral("report.pdf"));
    named("up two folders", "../../report.pdf", QStringLiteral("report.pdf"));
    named("absolute", "/etc/report.pdf", QStringLiteral("report.pdf"));
    named("up, as Windows has it", "..\\\\..\\\\report.pdf", QStringLiteral("report.pdf"));
    named("a drive", "C:report.pdf", QStringLiteral("C_report.pdf"));
    named("a drive and a folder", "C:\\\\Windows\\\\report.pdf", QStringLiteral("report.pdf"));
    named("only dots", "..", QStringLiteral("link.bin"));
    named("a dot", ".", QStringLiteral("link.bin"));
    named("nothing", "", QStringLiteral("link.bin"));
    named("a hidden file", ".bashrc", QStringLiteral("_bashrc"));
    named("dots and spaces behind", "report.pdf. . .", QStringLiteral("report.pdf"));
    named("a colon", "a:b.pdf", QStringLiteral("a_b.pdf"));
    named("a device", "CON", QStringLiteral("_CON"));
    named("a device with an extension", "NUL.txt", QStringLiteral("_NUL.txt"));
    named("bidi marks",
          "re\xE2\x80\xAE"
          "fdp.exe",
          QStringLiteral("refdp.exe"));
    named("zero-width marks", "re\xE2\x80\x8Bport.pdf", QStringLiteral("report.pdf"));
    named("400 bytes", QByteArray(396, 'x') + ".pdf", QString(221, u'x') + QLatin1String(".pdf"));
    named("raw UTF-8", "r\xC3\xA9sum\xC3\xA9.pdf", QString::fromUtf8("r\xC3\xA9sum\xC3\xA9.pdf"));
    named("raw Latin-1", "r\xE9sum\xE9.pdf", QString::fromUtf8("r\xC3\xA9sum\xC3\xA9.pdf"));
    named("RFC 2047", "=?UTF-8?B?csOpc3Vtw6kucGRm?=", QString::fromUtf8("r\xC3\xA9sum\xC3\xA9.pdf"));
    named("a launcher", "free-money.desktop", QStringLiteral("free-money.desktop.download"));
    named("a shortcut", "free-money.lnk", QStringLiteral("free-money.lnk.download"));
    row("filename* in UTF-8", "attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf",
        QString::fromUtf8("r\xC3\xA9sum\xC3\xA9.pdf"));
    row("two of them", "attachment; filename=\"old.pdf\"; filename*=UTF-8''new.pdf",
        QStringLiteral("new.pdf"));
    row("filename* with a way out", "attachment; filename*=UTF-8''..%2F..%2Freport.pdf",
        QStringLiteral("report.pdf"));
    row("filename* with NUL and line breaks", "attachment; filename*=UTF-8''a%00b%0D%0Ac.pdf",
        QStringLiteral("abc.pdf"));
    row("inline", "inline", QStringLiteral("link.bin"));
    row("none", {}, QStringLiteral("link.bin"));
}

void TestFaultNames::staysInTheFolderUnderASafeName()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QString, expected);
    ScriptedServer server(
        FileService().add("/link.bin", ServedFile{.content = file, .contentDisposition = disposition}));
    const QTemporaryDir outer;
    const QString folder = outer.filePath(QStringLiteral("one/two"));
    DownloadRun run(quickRequest(server.url("/link.bin"), folder, 1));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const QString path = run.outcome().result->path;
    const QString name = path.section(u'/', -1);
    QCOMPARE(path, folder + u'/' + name);
    QCOMPARE(filesIn(folder), QStringList{name});
    QCOMPARE(filesIn(outer.path()), QStringList{QStringLiteral("one")});
    QCOMPARE(filesIn(outer.filePath(QStringLiteral("one"))), QStringList{QStringLiteral("two")});
    QCOMPARE(differenceFrom(file, path), QString());
    QCOMPARE(name, expected);
}

QTEST_GUILESS_MAIN(TestFaultNames)
#include "tst_fault_names.moc"
