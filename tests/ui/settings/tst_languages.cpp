#include "app/gui/qts_words.h"
#include "app/gui/translations.h"
#include "ui/settings/pages/languages.h"
#include "ui/words/mnemonic.h"
#include "words/language_choice.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tributary;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksWhatIsWanted_data();
    void speaksWhatIsWanted();
    void takesTheNearestToWhatWasChosen_data();
    void takesTheNearestToWhatWasChosen();
    void writesNumbersAsTheSystemWhereTheChoiceIsUnknown();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
    void namesEachInItsOwnWord();
    void readsFromTheSideOfTheLanguage_data();
    void readsFromTheSideOfTheLanguage();
    void saysQtsWordsWhereQtHasNone_data();
    void saysQtsWordsWhereQtHasNone();
    void asksQtForItsWordsFirst();
    void hasALetterOnceInAMenuOfQts_data();
    void hasALetterOnceInAMenuOfQts();
    void readsLabelsWithoutTheirLetter_data();
    void readsLabelsWithoutTheirLetter();
};

namespace {

QString wordOf(const QString& code, const char* context, const char* word)
{
    QTranslator words;
    return words.load(QLatin1String("tributary_") + code, u":/i18n"_s) ? words.translate(context, word)
                                                                       : QString();
}

} // namespace

void LanguagesTest::speaksWhatIsWanted_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char* name, const QStringList& wanted, const char* spoken) {
        QTest::newRow(name) << wanted << QString::fromLatin1(spoken);
    };
    row("as it is", {QStringLiteral("de")}, "de");
    row("with a country", {QStringLiteral("de-Latn-AT"), QStringLiteral("de-AT")}, "de");
    row("Portugal's", {QStringLiteral("pt-PT")}, "pt_BR");
    row("without a country", {QStringLiteral("pt")}, "pt_BR");
    row("Singapore's Chinese", {QStringLiteral("zh-Hans-SG")}, "zh_CN");
    row("no country's Chinese", {QStringLiteral("zh")}, "zh_CN");
    row("Taiwan's Chinese", {QStringLiteral("zh-TW")}, "en");
    row("Taiwan's Chinese, cut short by Qt",
        {QStringLiteral("zh-Hant-TW"), QStringLiteral("zh-Hant"), QStringLiteral("zh")}, "en");
    row("Taiwan's Chinese, then the mainland's", {QStringLiteral("zh-TW"), QStringLiteral("zh-CN")}, "zh_CN");
    row("Hebrew's old code", {QStringLiteral("iw")}, "he");
    row("Hindi in Latin letters", {QStringLiteral("hi-Latn")}, "en");
    row("none that there is", {QStringLiteral("nb-NO")}, "en");
    row("the second", {QStringLiteral("nb-NO"), QStringLiteral("de-DE"), QStringLiteral("en")}, "de");
    row("English before another", {QStringLiteral("en-GB"), QStringLiteral("de")}, "en");
    row("no language at all", {QStringLiteral("C")}, "en");
    row("nothing", {}, "en");
}

void LanguagesTest::speaksWhatIsWanted()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, spoken);
    const QStringList codes{QStringLiteral("de"), QStringLiteral("en"),    QStringLiteral("he"),
                            QStringLiteral("hi"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
    QCOMPARE(languageFor(wanted, codes), spoken);
}

void LanguagesTest::takesTheNearestToWhatWasChosen_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* kept, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(kept) << QString::fromLatin1(code);
    };
    row("as it is", "de", "de");
    row("with a country", "de_AT", "de");
    row("as the web writes it", "de-AT", "de");
    row("of another country", "pt_PT", "pt_BR");
    row("without a country", "pt", "pt_BR");
    row("as it is, with a country", "pt_BR", "pt_BR");
    row("English of another country", "en_GB", "en");
    row("in the mainland's script", "zh_SG", "zh_CN");
    row("in another script", "zh_TW", "");
    row("none that there is", "nb", "");
    row("no language", "xx", "");
    row("no code", "?", "");
    row("the system's", "", "");
}

void LanguagesTest::takesTheNearestToWhatWasChosen()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, code);
    QCOMPARE(chosenLanguage(kept, languageCodes()), code);
}

void LanguagesTest::writesNumbersAsTheSystemWhereTheChoiceIsUnknown()
{
    installTranslations(*QCoreApplication::instance(), QString());
    const QLocale usual;
    for (const char* unknown : {"xx", "zh_TW", "nb"}) {
        installTranslations(*QCoreApplication::instance(), QString::fromLatin1(unknown));
        QCOMPARE(QLocale(), usual);
    }
    installTranslations(*QCoreApplication::instance(), QStringLiteral("de_AT"));
    QCOMPARE(QLocale().territory(), QLocale::Austria);
}

void LanguagesTest::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QLocale::Territory>("country");
    const auto row = [](const char* name, const char* chosen, const char* system, const char* number,
                        QLocale::Territory country) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << QString::fromLatin1(system)
                            << QString::fromUtf8(number) << country;
    };
    row("chosen", "de", "en_US", "1.234,5", QLocale::Germany);
    row("chosen, and the system's own", "de", "de_CH", "1’234.5", QLocale::Switzerland);
    row("none chosen", "", "de_AT", "1\u00a0234,5", QLocale::Austria);
    row("none chosen, nor spoken", "", "nl_NL", "1.234,5", QLocale::Netherlands);
    row("English on a German system", "en", "de_DE", "1,234.5", QLocale::UnitedStates);
    row("Arabic", "ar", "en_US", "1,234.5", QLocale::UnitedArabEmirates);
    row("Arabic as in Morocco", "ar", "ar_MA", "1.234,5", QLocale::Morocco);
    row("none chosen, with other digits", "", "fa_IR", "1,234.5", QLocale::UnitedStates);
}

// Digits are 0 to 9 in each language, as in the sizes and times that stand beside them.
void LanguagesTest::writesNumbersAsTheLanguageDoes()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, system);
    QFETCH(const QString, number);
    QFETCH(const QLocale::Territory, country);
    const QLocale ways = waysOf(chosen, QLocale(system));
    QCOMPARE(ways.territory(), country);
    QCOMPARE(ways.toString(1234.5, 'f', 1), number);
}

void LanguagesTest::namesEachInItsOwnWord()
{
    QStringList names;
    for (const Language& language : languages()) {
        QVERIFY2(!language.name.isEmpty(), qPrintable(language.code));
        QVERIFY2(!names.contains(language.name), qPrintable(language.name));
        names.append(language.name);
    }
    QVERIFY(names.contains(QStringLiteral("Deutsch")));
    QVERIFY(names.contains(QStringLiteral("English")));
    QVERIFY(names.contains(QStringLiteral("Português (Brasil)")));
    QVERIFY(names.contains(QStringLiteral("Español")));
}

void LanguagesTest::readsFromTheSideOfTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

// Whether Qt's own words in that language are here or not.
void LanguagesTest::readsFromTheSideOfTheLanguage()
{
    QFETCH(const QString, code);
    const bool mirrored = code == QLatin1String("ar") || code == QLatin1String("he");
    installTranslations(*QCoreApplication::instance(), code);
    QCOMPARE(QGuiApplication::layoutDirection(), mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

void LanguagesTest::saysQtsWordsWhereQtHasNone_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("keys");
    QTest::newRow("Hindi") << u"hi"_s << u"रद्द करें"_s << u"Ctrl+Del"_s;
    QTest::newRow("German") << u"de"_s << u"Abbrechen"_s << u"Strg+Entf"_s;
}

void LanguagesTest::saysQtsWordsWhereQtHasNone()
{
    QFETCH(const QString, code);
    const QTemporaryDir nothing;
    installTranslations(*QCoreApplication::instance(), code, nothing.path());
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QTEST(box.button(QDialogButtonBox::Cancel)->text(), "cancel");
#ifndef Q_OS_MACOS // which has signs for keys
    QTEST(QKeySequence(Qt::CTRL | Qt::Key_Delete).toString(QKeySequence::NativeText), "keys");
#endif
    for (const qts::Context& context : qts::contexts) {
        for (const char* word : context.words)
            QVERIFY2(!wordOf(code, context.name, word).isEmpty(), word);
    }
}

// Another language plays the part of Qt's own file.
void LanguagesTest::asksQtForItsWordsFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(u":/i18n/tributary_fr.qm"_s, folder.filePath(u"qtbase_hi.qm"_s)));
    installTranslations(*QCoreApplication::instance(), u"hi"_s, folder.path());
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

void LanguagesTest::hasALetterOnceInAMenuOfQts_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes()) {
        if (code != u"en")
            QTest::newRow(qPrintable(code)) << code;
    }
}

void LanguagesTest::hasALetterOnceInAMenuOfQts()
{
    QFETCH(const QString, code);
    for (const qts::Context& context : qts::contexts) {
        QString letters;
        for (const char* word : context.words) {
            const QString text = wordOf(code, context.name, word);
            const QString letter = text.mid(text.indexOf(u'&') + 1, text.contains(u'&') ? 1 : 0).toLower();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(text));
            letters += letter;
        }
    }
}

void LanguagesTest::readsLabelsWithoutTheirLetter_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("read");
    QTest::newRow("among its letters")
        << QStringLiteral("Down&loads (all)") << QStringLiteral("Downloads (all)");
    QTest::newRow("behind it") << QStringLiteral("再開(&R)…") << QStringLiteral("再開…");
    QTest::newRow("behind a space") << QStringLiteral("نسخ (&O)") << QStringLiteral("نسخ");
}

void LanguagesTest::readsLabelsWithoutTheirLetter()
{
    QFETCH(const QString, label);
    QFETCH(const QString, read);
    QCOMPARE(withoutMnemonic(label), read);
}

QTEST_MAIN(LanguagesTest)

#include "tst_languages.moc"
