#include "core/engine/door/file_questions.h"
#include "core/storage/naming/part_name.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Which names a new file must not have.
class TestTakenName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesFilesAndThoseThatAreToBe_data();
    void seesFilesAndThoseThatAreToBe();
#ifndef Q_OS_WIN
    // Qt makes shortcuts on Windows, which are files like others.
    void seesALinkThatLeadsNowhere();
#endif
    void seesThePartOfALongName();
};

void TestTakenName::seesFilesAndThoseThatAreToBe_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the file") << QStringLiteral("a.pdf") << true;
    QTest::newRow("its part") << QStringLiteral("a.pdf.part") << true;
    const bool isOne = TestFolder().ignoresCase();
    QTest::newRow("the file in another case") << QStringLiteral("A.PDF") << isOne;
    QTest::newRow("its part in another case") << QStringLiteral("A.PDF.part") << isOne;
    QTest::newRow("another file") << QStringLiteral("a.pd") << false;
    QTest::newRow("a part of another") << QStringLiteral("b.pdf.part") << false;
}

void TestTakenName::seesFilesAndThoseThatAreToBe()
{
    QFETCH(const QString, there);
    const TestFolder folder;
    if (!there.isEmpty())
        QVERIFY(folder.write(there, "x"));
    QTEST(isNameTakenOnDisk(folder.path(QStringLiteral("a.pdf"))), "isTaken");
}

#ifndef Q_OS_WIN
void TestTakenName::seesALinkThatLeadsNowhere()
{
    const TestFolder folder;
    QVERIFY(QFile::link(folder.path(QStringLiteral("gone")), folder.path(QStringLiteral("a.pdf"))));
    QVERIFY(isNameTakenOnDisk(folder.path(QStringLiteral("a.pdf"))));
}
#endif

// The part of a file with a very long name has a shortened name, because ".part" would not fit behind it.
void TestTakenName::seesThePartOfALongName()
{
    const TestFolder folder;
    const QString name = QString(250, u'n');
    const QString part = partPathFor(folder.path(name)).section(u'/', -1);
    QVERIFY(!part.startsWith(name));
    QVERIFY(folder.write(part, "x"));
    QVERIFY(isNameTakenOnDisk(folder.path(name)));
}

QTEST_APPLESS_MAIN(TestTakenName)
#include "tst_taken_name.moc"
