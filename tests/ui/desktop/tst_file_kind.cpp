#include "ui/words/file_kind.h"

#include <QTest>

using namespace tributary;

Q_DECLARE_METATYPE(tributary::FileKind)

class FileKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheExtension_data();
    void goesByTheExtension();
};

void FileKindTest::goesByTheExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("archive") << QStringLiteral("a.tar.gz") << FileKind::Archive;
    QTest::newRow("capitals") << QStringLiteral("A.ZIP") << FileKind::Archive;
    QTest::newRow("film") << QStringLiteral("a.mkv") << FileKind::Media;
    QTest::newRow("paper") << QStringLiteral("a b.pdf") << FileKind::Document;
    QTest::newRow("disk image") << QStringLiteral("debian-13.1.iso") << FileKind::Archive;
    QTest::newRow("program") << QStringLiteral("setup.exe") << FileKind::Program;
    QTest::newRow("bytes of any kind") << QStringLiteral("a.bin") << FileKind::Other;
    QTest::newRow("picture") << QStringLiteral("a.jpeg") << FileKind::Image;
    QTest::newRow("unknown") << QStringLiteral("a.qqq") << FileKind::Other;
    QTest::newRow("no extension") << QStringLiteral("README") << FileKind::Other;
    QTest::newRow("a dot at the end") << QStringLiteral("a.") << FileKind::Other;
    QTest::newRow("nothing") << QString() << FileKind::Other;
}

void FileKindTest::goesByTheExtension()
{
    QFETCH(QString, name);
    QTEST(fileKindOf(name), "kind");
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_file_kind.moc"
