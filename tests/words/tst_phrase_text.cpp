#include "core/engine/keeping/remembered_event.h"
#include "core/values/phrases/phrase.h"
#include "ui/details/download_history.h"
#include "ui/details/history_words.h"
#include "ui/failures/error_box.h"
#include "words/failure_text.h"
#include "words/language_choice.h"
#include "words/phrase_text.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace tributary;

class PhraseTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEachPhraseInEachLanguage_data();
    void hasEachPhraseInEachLanguage();
    void staysEnglishWithoutATranslation();
    void writesMissingRoomInLargeUnits();
    void translatesAPhraseWithinAPhrase();
    void leavesOtherTextsAsTheyAre();
    void leavesOutWhatTheKindSays_data();
    void leavesOutWhatTheKindSays();
    void tellsARowOfTheHistoryInGerman();
    void tellsWhatWasFoundInGerman();
    void showsAFailuresDetailInGerman();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Phrase said(const QString& english)
{
    return Phrase::fromEnglish(english);
}

// The words of one language, as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString& code)
    {
        if (m_words.load(QStringLiteral("tributary_") + code, QStringLiteral(":/i18n")))
            m_isHere = QCoreApplication::installTranslator(&m_words);
    }
    ~Spoken() { QCoreApplication::removeTranslator(&m_words); }
    Q_DISABLE_COPY_MOVE(Spoken)

    bool isHere() const { return m_isHere; }

private:
    QTranslator m_words;
    bool m_isHere = false;
};

} // namespace

void PhraseTextTest::hasEachPhraseInEachLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes()) {
        if (code != QLatin1String("en"))
            QTest::newRow(qPrintable(code)) << code;
    }
}

void PhraseTextTest::hasEachPhraseInEachLanguage()
{
    QFETCH(const QString, code);
    const Spoken language(code);
    QVERIFY(language.isHere());
    for (const PhraseKind kind : allPhraseKinds) {
        const char* pattern = patternOf(kind);
        QVERIFY2(QCoreApplication::translate("Phrase", pattern) != QString::fromLatin1(pattern), pattern);
    }
}

void PhraseTextTest::staysEnglishWithoutATranslation()
{
    const QString text = u("creating /a/b.part: Permission denied");
    QCOMPARE(phraseText(said(text)), text);
}

void PhraseTextTest::writesMissingRoomInLargeUnits()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(phraseText(said(u("reserving 20480000 bytes for /a/b.part: 14188544 bytes are missing on the "
                               "volume /a"))),
             u("13.5 MiB more are needed on /a."));
}

void PhraseTextTest::translatesAPhraseWithinAPhrase()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    QCOMPARE(phraseText(said(u("writing 4096 bytes at 8192 to /a/b.part: No space left on device "
                               "(the volume /a is full)"))),
             u("Schreiben von 4096 Bytes ab 8192 in /a/b.part: No space left on device "
               "(das Laufwerk /a ist voll)"));
    QCOMPARE(phraseText(said(u("reading the list: line 3 (byte 120): downloads[0].checksum is not right: "
                               "a sha-256 checksum is 64 hexadecimal digits"))),
             u("Lesen der Liste: Zeile 3 (Byte 120): downloads[0].checksum ist nicht richtig: "
               "eine sha-256-Prüfsumme hat 64 Hexadezimalziffern"));
}

// An older program has kept texts that are no phrases, and systems say such texts.
void PhraseTextTest::leavesOtherTextsAsTheyAre()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    for (const QString& text : {QString(), u("getting it: „no“"), u("Connection reset by peer")})
        QCOMPARE(phraseText(said(text)), text);
}

void PhraseTextTest::leavesOutWhatTheKindSays_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("shown");
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << u("Connection refused") << QString();
    QTest::newRow("not found") << ErrorKind::HostNotFound << u("Host a.example not found") << QString();
    QTest::newRow("a phrase") << ErrorKind::HostNotFound << u("the ledger is damaged: x")
                              << u("die Begleitdatei ist beschädigt: x");
    QTest::newRow("lost") << ErrorKind::ConnectionLost << u("Connection reset by peer")
                          << u("Connection reset by peer");
}

void PhraseTextTest::leavesOutWhatTheKindSays()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, detail);
    QTEST(detailText({.kind = kind, .detail = said(detail)}), "shown");
}

void PhraseTextTest::tellsARowOfTheHistoryInGerman()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    const DownloadEvent kept{.download = {1},
                             .at = QDateTime(),
                             .name = event_names::failed,
                             .detail = u("Forbidden (403): the link has expired")};
    QCOMPARE(rememberedText(kept), u("Der Link ist abgelaufen (403)"));
}

void PhraseTextTest::tellsWhatWasFoundInGerman()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    const QString found =
        u("https://a.example/x is not used any more: its bytes at 7 differ from those of the others");
    const QString told = u("https://a.example/x wird nicht mehr verwendet: ");
    QVERIFY(rememberedText({.download = {1}, .at = QDateTime(), .name = event_names::note, .detail = found})
                .startsWith(told));
    DownloadHistory history([] { return QDateTime::currentDateTimeUtc(); });
    QSignalSpy logged(&history, &DownloadHistory::logged);
    history.noteLine({1}, said(found), LogKind::Finding);
    QCOMPARE(logged.size(), 1);
    QVERIFY(logged.first().at(1).value<LogEvent>().text.startsWith(told));
}

void PhraseTextTest::showsAFailuresDetailInGerman()
{
    const Spoken german(QStringLiteral("de"));
    QVERIFY(german.isHere());
    ErrorBox box;
    box.follow(DownloadError{.kind = ErrorKind::Changed, .detail = said(u("the size was 5 and is now 7"))},
               {}, {});
    QStringList shown;
    for (const QLabel* label : box.findChildren<QLabel*>())
        shown.append(label->text());
    QVERIFY2(shown.contains(u("die Größe war 5 und ist jetzt 7")), qPrintable(shown.join(u'|')));
}

QTEST_MAIN(PhraseTextTest)

#include "tst_phrase_text.moc"
