#include "core/storage/naming/part_name.h"

#include <QTest>

using namespace tributary;

// The names on the disk of what is unfinished: a newer version must find what an older one left.
class TestPartName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheFileWithASuffix();
    void isCutWhereTheSuffixesWouldNotFit_data();
    void isCutWhereTheSuffixesWouldNotFit();
    void elsewhereHasAMarkOfTheWholePath();
    void isKnownAgain();
};

void TestPartName::isThatOfTheFileWithASuffix()
{
    const QString file = QStringLiteral("/a.b/film.mkv");
    QCOMPARE(partPathFor(file), file + QLatin1String(".part"));
    QCOMPARE(partPathFor(file, 1), file + QLatin1String(".part-1"));
    QCOMPARE(ledgerPathFor(partPathFor(file, 2)), file + QLatin1String(".part-2.ledger"));
    QCOMPARE(newLedgerPathFor(file), file + QLatin1String(".new"));
    QCOMPARE(damagedLedgerPathFor(file, 0), file + QLatin1String(".damaged"));
    QCOMPARE(oldPartPathFor(file, 3), file + QLatin1String(".old-3"));
}

void TestPartName::isCutWhereTheSuffixesWouldNotFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    const QString mkv = QStringLiteral(".mkv");
    const QString x = QStringLiteral("x");
    const QString umlaut = QStringLiteral("ä");
    QTest::newRow("just fits") << x.repeated(219) + mkv << x.repeated(219) + mkv + QLatin1String(".part");
    QTest::newRow("one too many") << x.repeated(220) + mkv
                                  << x.repeated(214) + QLatin1String("~de78ca1b.part");
    QTest::newRow("two bytes each") << umlaut.repeated(110) + mkv
                                    << umlaut.repeated(107) + QLatin1String("~e403037d.part");
}

void TestPartName::isCutWhereTheSuffixesWouldNotFit()
{
    QFETCH(const QString, name);
    QFETCH(const QString, part);
    QCOMPARE(partPathFor(QLatin1String("/a.b/") + name), QLatin1String("/a.b/") + part);
    QCOMPARE(partPathFor(name), part);
}

void TestPartName::elsewhereHasAMarkOfTheWholePath()
{
    const QString stem = tempPartStemFor(QStringLiteral("/a/b/film.mkv"));
    QCOMPARE(stem, QStringLiteral("film.mkv.part-c878bc61c68f94f2"));
    QCOMPARE(tempPartStemFor(QStringLiteral("/a//b/../b/film.mkv")), stem);
    QVERIFY(tempPartStemFor(QStringLiteral("/a/c/film.mkv")) != stem);
    for (int letters = 30; letters < 40; ++letters) {
        const QString cut =
            tempPartStemFor(QLatin1Char('/') + QString(letters, u'x') + QString::fromUtf8("😀y"));
        QVERIFY2(cut.isValidUtf16(), qPrintable(QString::number(letters)));
    }
    QCOMPARE(tempPartPathFor(QStringLiteral("/tmp/x"), 1024, 7), QStringLiteral("/tmp/x.1024.7"));
    QCOMPARE(tempPartPathFor(QStringLiteral("/tmp/100%2"), 1024, 7), QStringLiteral("/tmp/100%2.1024.7"));
}

// Or a server could name a file so that it is taken for one of ours.
void TestPartName::isKnownAgain()
{
    const QString part = partPathFor(QStringLiteral("a.bin"), 1);
    const QString ledger = ledgerPathFor(part);
    const QString elsewhere = tempPartPathFor(tempPartStemFor(QStringLiteral("/a.bin")), 1024, 7);
    for (const QString& name : {part, ledger, newLedgerPathFor(ledger), damagedLedgerPathFor(ledger, 2),
                                oldPartPathFor(part, 3), elsewhere}) {
        QVERIFY2(isPartName(name), qPrintable(name));
    }
    QVERIFY(!isPartName(QStringLiteral("a.bin")));
}

QTEST_APPLESS_MAIN(TestPartName)
#include "tst_part_name.moc"
