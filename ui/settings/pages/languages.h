#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QLocale;

namespace tributary {

struct Language
{
    QString code;
    QString name;
};

// The languages that the program speaks, each in its own word.
QList<Language> languages();

QStringList languageCodes();

// The one of these codes that people understand who want one of these languages, the best first ("pt-PT",
// "zh-Hans-SG"). English where there is none.
QString languageFor(const QStringList& wanted, const QStringList& codes);

// The code of the program that the kept choice means ("de_AT" is "de"); empty, as though nothing was chosen,
// where the program does not speak that language or the choice is no language.
QString chosenLanguage(const QString& kept, const QStringList& codes);

// How numbers and dates are written: as the chosen language does. The system's own way where nothing is
// chosen, or the language that the system speaks anyway: it knows the country.
QLocale waysOf(const QString& chosen, const QLocale& system);

} // namespace tributary
