#include "core/values/phrases/phrase_name.h"

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
    void holdsPhrasesWithinPhrases();
    void isRewordedWhereItHasWords();
    void readsWhatOlderProgramsSaid_data();
    void readsWhatOlderProgramsSaid();
    void readsWhatEachSourceHadBehindAnyFailure();
};

namespace {

QList<PhraseKind> allKinds()
{
    return {allPhraseKinds.begin(), allPhraseKinds.end()};
}

// Gives an argument for each place of the pattern.
QList<Phrase> samplesFor(PhraseKind kind)
{
    const QList<Phrase> samples{QStringLiteral("4096"), QStringLiteral("/home/a: b/c d.bin"),
                                QStringLiteral("https://a.example/%1"), QStringLiteral("Input/output error")};
    return samples.first(QByteArray(patternOf(kind)).count('%'));
}

} // namespace

void PhraseTest::readsEachPhraseBackFromItsEnglish()
{
    for (const PhraseKind kind : allKinds()) {
        const QString text = Phrase(kind, samplesFor(kind)).english();
        const Phrase read = Phrase::fromEnglish(text);
        QVERIFY2(read.kind() == kind, qPrintable(text));
        // A ": " in a name may part it at another place, which the English text bears.
        QCOMPARE(read.english(), text);
    }
}

void PhraseTest::hasASentenceOfItsOwnForEachKind()
{
    QSet<QByteArray> patterns;
    for (const PhraseKind kind : allKinds())
        patterns.insert(patternOf(kind));
    QCOMPARE(patterns.size(), allKinds().size());
    QCOMPARE(nameOf(PhraseKind::LinkWithControl), QLatin1String("LinkWithControl"));
    QCOMPARE(nameOf(allKinds().last()), QLatin1String("Lost"));
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
    const Phrase read = Phrase::fromEnglish(text);
    QVERIFY(!read.kind());
    QCOMPARE(read.words(), text);
}

void PhraseTest::readsAnEmptyHeaderBack()
{
    const Phrase said(PhraseKind::PartOfRange, {QString()});
    QCOMPARE(Phrase::fromEnglish(said.english()), said);
}

void PhraseTest::keepsPercentSignsOfArguments()
{
    QCOMPARE(Phrase(PhraseKind::Renaming,
                    {QStringLiteral("/a%2b"), QStringLiteral("/c%1"), QStringLiteral("100 %")})
                 .english(),
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
    const Phrase full(PhraseKind::VolumeFull,
                      {QStringLiteral("No space left on device"), QStringLiteral("/home")});
    const Phrase text(PhraseKind::Writing, {QStringLiteral("4096"), QStringLiteral("8192"),
                                            QStringLiteral("/home/a/b.part"), full});
    QCOMPARE(text.english(),
             QStringLiteral("writing 4096 bytes at 8192 to /home/a/b.part: No space left on device "
                            "(the volume /home is full)"));
}

// Words of a server or a system that read like a sentence of the core stay words until a store has had them.
void PhraseTest::holdsPhrasesWithinPhrases()
{
    const Phrase why(PhraseKind::LinkExpired);
    const Phrase dropped(PhraseKind::SourceDropped, {QStringLiteral("https://a.example/"), why});
    QCOMPARE(dropped.arguments().last().kind(), PhraseKind::LinkExpired);
    QCOMPARE(Phrase::fromEnglish(dropped.english()), dropped);
    const Phrase repeated(PhraseKind::SourceDropped, {QStringLiteral("https://a.example/"), why.english()});
    QVERIFY(!repeated.arguments().last().kind());
    QCOMPARE(repeated.english(), dropped.english());
}

void PhraseTest::isRewordedWhereItHasWords()
{
    const auto louder = [](const QString& words) { return words.toUpper(); };
    const Phrase phrase(PhraseKind::FolderMissing, {QStringLiteral("no"), Phrase(PhraseKind::NoReason)});
    const Phrase reworded = phrase.reworded(louder);
    QCOMPARE(reworded,
             Phrase(PhraseKind::FolderMissing, {QStringLiteral("NO"), Phrase(PhraseKind::NoReason)}));
    QCOMPARE(Phrase(QStringLiteral("words")).reworded(louder).words(), QStringLiteral("WORDS"));
}

void PhraseTest::readsWhatOlderProgramsSaid_data()
{
    QTest::addColumn<PhraseKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Phrase>>("arguments");
    const auto row = [](PhraseKind kind, const char* sentence) {
        const QList<Phrase> arguments = samplesFor(kind);
        QStringList texts;
        for (const Phrase& argument : arguments)
            texts.append(argument.english());
        QTest::newRow(sentence) << kind << filledIn(QString::fromLatin1(sentence), texts) << arguments;
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
    QFETCH(const QList<Phrase>, arguments);
    QCOMPARE(Phrase::fromEnglish(text), Phrase(kind, arguments));
    QVERIFY(Phrase(kind, arguments).english() != text);
}

void PhraseTest::readsWhatEachSourceHadBehindAnyFailure()
{
    const Phrase failure(PhraseKind::ChecksumGiven, {QStringLiteral("md5:00"), QStringLiteral("md5:11")});
    const Phrase all(PhraseKind::NoSourceHasIt, {failure, QStringLiteral("http://b.example")});
    QCOMPARE(Phrase::fromEnglish(all.english()), all);
    const QString former = failure.english() + QLatin1String("; no source brought it: http://b.example");
    QCOMPARE(Phrase::fromEnglish(former), all);
}

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
