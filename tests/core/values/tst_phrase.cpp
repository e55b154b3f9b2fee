#include "core/values/phrases/phrase.h"

#include <QSet>
#include <QTest>

using namespace tributary;

class PhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachPhraseBackFromItsEnglish();
    void hasASentenceOfItsOwnForEachKind();
    void takesNoOtherTextForAPhrase_data();
    void takesNoOtherTextForAPhrase();
    void readsAnEmptyHeaderBack();
    void keepsPercentSignsOfArguments();
    void putsArgumentsWhereATranslationWantsThem();
    void speaksOfDisksAsItAlwaysDid();
};

namespace {

QList<PhraseKind> allKinds()
{
    QList<PhraseKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(lastPhraseKind); ++kind)
        kinds.append(static_cast<PhraseKind>(kind));
    return kinds;
}

// Gives an argument for each place of the pattern.
QStringList samplesFor(PhraseKind kind)
{
    const QStringList samples{QStringLiteral("4096"), QStringLiteral("/home/a: b/c d.bin"),
                              QStringLiteral("https://a.example/%1"), QStringLiteral("Input/output error")};
    return samples.first(QByteArray(patternOf(kind)).count('%'));
}

} // namespace

void PhraseTest::readsEachPhraseBackFromItsEnglish()
{
    for (const PhraseKind kind : allKinds()) {
        const Phrase phrase{.kind = kind, .arguments = samplesFor(kind)};
        const QString text = inEnglish(kind, phrase.arguments);
        const auto read = phraseIn(text);
        QVERIFY2(read, qPrintable(text));
        QVERIFY2(read->kind == kind, qPrintable(text));
        // A ": " in a name may part it at another place, which the English text bears.
        QCOMPARE(inEnglish(kind, read->arguments), text);
    }
}

void PhraseTest::hasASentenceOfItsOwnForEachKind()
{
    QSet<QByteArray> patterns;
    for (const PhraseKind kind : allKinds())
        patterns.insert(patternOf(kind));
    QCOMPARE(patterns.size(), allKinds().size());
}

void PhraseTest::takesNoOtherTextForAPhrase_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the system's words") << QStringLiteral("Connection reset by peer");
    QTest::newRow("the words alone") << QStringLiteral("creating : ");
    QTest::newRow("without its end") << QStringLiteral("a part with Content-Range \"bytes");
    QTest::newRow("without its beginning") << QStringLiteral("1 and is now 2");
    QTest::newRow("with more behind it") << QStringLiteral("the link has expired, they said");
}

void PhraseTest::takesNoOtherTextForAPhrase()
{
    QFETCH(const QString, text);
    QVERIFY(!phraseIn(text));
}

void PhraseTest::readsAnEmptyHeaderBack()
{
    const auto read = phraseIn(inEnglish(PhraseKind::PartOfRange, {QString()}));
    QVERIFY(read);
    QCOMPARE(read->kind, PhraseKind::PartOfRange);
    QCOMPARE(read->arguments, QStringList{QString()});
}

void PhraseTest::keepsPercentSignsOfArguments()
{
    QCOMPARE(inEnglish(PhraseKind::Renaming,
                       {QStringLiteral("/a%2b"), QStringLiteral("/c%1"), QStringLiteral("100 %")}),
             QStringLiteral("renaming /a%2b to /c%1: 100 %"));
}

void PhraseTest::putsArgumentsWhereATranslationWantsThem()
{
    QCOMPARE(filledIn(QStringLiteral("%2, vorher %1; 5 %, %9"), {QStringLiteral("a"), QStringLiteral("b")}),
             QStringLiteral("b, vorher a; 5 %, "));
}

// Stores and scripts have these texts.
void PhraseTest::speaksOfDisksAsItAlwaysDid()
{
    const QString full = inEnglish(PhraseKind::VolumeFull,
                                   {QStringLiteral("No space left on device"), QStringLiteral("/home")});
    const QString text = inEnglish(PhraseKind::Writing, {QStringLiteral("4096"), QStringLiteral("8192"),
                                                         QStringLiteral("/home/a/b.part"), full});
    QCOMPARE(text, QStringLiteral("writing 4096 bytes at 8192 to /home/a/b.part: No space left on device "
                                  "(the volume /home is full)"));
}

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
