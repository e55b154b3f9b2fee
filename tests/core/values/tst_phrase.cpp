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
    void readsWhatOlderProgramsSaid_data();
    void readsWhatOlderProgramsSaid();
};

namespace {

QList<PhraseKind> allKinds()
{
    return {allPhraseKinds.begin(), allPhraseKinds.end()};
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

void PhraseTest::readsWhatOlderProgramsSaid_data()
{
    QTest::addColumn<PhraseKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](PhraseKind kind, const char* sentence) {
        const QStringList arguments = samplesFor(kind);
        QTest::newRow(sentence) << kind << filledIn(QString::fromLatin1(sentence), arguments) << arguments;
    };
    row(PhraseKind::MarkChanged, "the server's version mark is another than before");
    row(PhraseKind::SaidToBeOther, "the server says that the file is another");
    row(PhraseKind::NoFile, "an answer that brings no file");
    row(PhraseKind::HostLeftAlone, "asked to be left alone for a while: %1");
    row(PhraseKind::SizeAboveListed, "it was to have %1 bytes and has more");
    row(PhraseKind::SizeNotListed, "it was to have %1 bytes and has %2");
    row(PhraseKind::PiecesOfOtherSize, "the digests are of pieces of a file of another size");
    row(PhraseKind::EndsNowBefore, "it ends now before %1");
    row(PhraseKind::BytesNotOfOthers, "its bytes at %1 are not those of the others");
    row(PhraseKind::NewLinkDiffers, "the new link has other bytes at %1 than what came before");
    row(PhraseKind::NewLinkDiffers, "the new link has other bytes at %1");
    row(PhraseKind::PieceWrong, "bytes %1-%2 are not what their digest says");
    row(PhraseKind::BytesChanged, "the bytes at %1 of %2 are others than were written");
    row(PhraseKind::NoSourceHasIt, "%1; no source brought it: %2");
    row(PhraseKind::FileExists, "the file is there already: %1");
    row(PhraseKind::SecretsNotKept,
        "its password or cookies are not kept in the list and have to be given again");
    row(PhraseKind::PageForFile, "a web page came where the file was promised");
    row(PhraseKind::PartForWhole, "a part came where the whole file was asked for");
    row(PhraseKind::WholeForPart, "the whole file came where a part was asked for");
}

// Stores, logs and exported lists keep these texts.
void PhraseTest::readsWhatOlderProgramsSaid()
{
    QFETCH(const PhraseKind, kind);
    QFETCH(const QString, text);
    QFETCH(const QStringList, arguments);
    const auto read = phraseIn(text);
    QVERIFY(read);
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->arguments, arguments);
    QVERIFY(inEnglish(kind, arguments) != text);
}

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
