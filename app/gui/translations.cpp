#include "app/gui/translations.h"

#include "ui/settings/pages/languages.h"
#include "words/language_choice.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tributary {

namespace {

// Some packages of Qt have its words in one file for each language, others in one for each of its libraries.
void installQtsWords(QCoreApplication& app, const QLocale& locale, const QString& folder)
{
    auto* words = new QTranslator(&app);
    for (const char* name : {"qtbase", "qt"}) {
        if (words->load(locale, QLatin1String(name), QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(words);
            return;
        }
    }
}

} // namespace

QString folderOfQtsWords()
{
    return QLibraryInfo::path(QLibraryInfo::TranslationsPath);
}

void installTranslations(QCoreApplication& app, const QString& chosen, const QString& qtsFolder)
{
    const QLocale system = QLocale::system();
    const QStringList codes = languageCodes();
    const QString known = chosenLanguage(chosen, codes);
    const QString language = known.isEmpty() ? languageFor(system.uiLanguages(), codes) : known;
    // English is a translation too: it knows "1 download" from "2 downloads".
    auto* words = new QTranslator(&app);
    if (words->load(QStringLiteral("tributary_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(words);
    // Qt asks the translator that was installed last first. So Qt's own words come before ours, which fill
    // the gaps.
    installQtsWords(app, QLocale(language), qtsFolder);
    // The choice itself may name a country, whose ways these are then.
    QLocale::setDefault(waysOf(known.isEmpty() ? QString() : chosen, system));
    // Qt takes the direction from its own catalogue, which may not be here.
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace tributary
