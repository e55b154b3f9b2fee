#include "ui/words/entry_letters.h"
#include "ui/words/mnemonic.h"

#include <QTest>

using namespace tributary;

// Letters to press for the entries of a menu.
class TestEntryLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachEntryALetter_data();
    void givesEachEntryALetter();
    void changesNothingButTheMark();
    void findsALetterWhereAllAreTaken();
};

namespace {

EntryWords entry(const char* words, char english = 0)
{
    return {.words = QString::fromUtf8(words), .english = english ? QChar::fromLatin1(english) : QChar()};
}

} // namespace

void TestEntryLetters::givesEachEntryALetter_data()
{
    QTest::addColumn<QList<EntryWords>>("entries");
    QTest::addColumn<QString>("lettered");
    QTest::newRow("the first one") << QList{entry("Help"), entry("Quit")} << QStringLiteral("&Help|&Quit");
    QTest::newRow("of a later word") << QList{entry("Pause all"), entry("Print all"), entry("Push")}
                                     << QStringLiteral("&Pause all|Print &all|P&ush");
    QTest::newRow("another moves on")
        << QList{entry("ab"), entry("a"), entry("ab c")} << QStringLiteral("a&b|&a|ab &c");
    QTest::newRow("an accent before one that is shared")
        << QList{entry("k"), entry("çık")} << QString::fromUtf8("&k|&çık");
    QTest::newRow("shared, where all are taken")
        << QList{entry("a"), entry("b"), entry("ab")} << QStringLiteral("&a|&b|&ab");
    QTest::newRow("those of translations first")
        << QList{entry("Export"), entry("E&xit")} << QStringLiteral("&Export|E&xit");
    QTest::newRow("taken by a translation")
        << QList{entry("Export"), entry("&End")} << QStringLiteral("E&xport|&End");
    QTest::newRow("the English one before others")
        << QList{entry("Show"), entry("Settings", 'S')} << QStringLiteral("S&how|&Settings");
    QTest::newRow("the English one begins no word")
        << QList{entry("Einstellungen", 'S')} << QStringLiteral("&Einstellungen");
    QTest::newRow("Russian") << QList{entry("Справка", 'H'), entry("Столбцы")}
                             << QString::fromUtf8("&Справка|С&толбцы");
    QTest::newRow("Japanese") << QList{entry("設定", 'S'), entry("検索…", 'F'), entry("表示")}
                              << QString::fromUtf8("設定(&S)|検索(&F)…|表示(&A)");
    QTest::newRow("Arabic") << QList{entry("بحث…", 'F')} << QString::fromUtf8("بحث (&F)…");
    QTest::newRow("digits") << QList{entry("2"), entry("2")} << QStringLiteral("2 (&A)|2 (&B)");
}

void TestEntryLetters::givesEachEntryALetter()
{
    QFETCH(const QList<EntryWords>, entries);
    QTEST(withLetters(entries).join(u'|'), "lettered");
}

void TestEntryLetters::changesNothingButTheMark()
{
    const QList entries{entry("Sort by"), entry("設定"), entry("بحث"), entry("E&xport list…")};
    const QStringList lettered = withLetters(entries);
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(withoutMnemonic(lettered.at(i)), withoutMnemonic(entries.at(i).words));
}

void TestEntryLetters::findsALetterWhereAllAreTaken()
{
    const QList<EntryWords> entries(30, entry("ab"));
    const QStringList lettered = withLetters(entries);
    QCOMPARE(lettered.first(3).join(u'|'), QStringLiteral("&ab|a&b|&ab"));
    // No letter that the words don't have stands behind them, as long as they have letters of a keyboard.
    QCOMPARE(lettered.last(), QStringLiteral("&ab"));
    QCOMPARE(withLetters(QList<EntryWords>(30, entry("表"))).last(), QString::fromUtf8("表"));
}

QTEST_GUILESS_MAIN(TestEntryLetters)
#include "tst_entry_letters.moc"
