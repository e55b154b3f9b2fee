#pragma once

#include <QString>
#include <QStringList>

namespace tributary {

// The languages that the program speaks and English, as Qt writes them. Only a program with the translations
// has any.
QStringList languageCodes();

// The one of these codes that people understand who want one of these languages, the best first ("pt-PT",
// "zh-Hans-SG"). English where there is none.
QString languageFor(const QStringList& wanted, const QStringList& codes);

// The code of the program that the kept choice means ("de_AT" is "de"); empty, as though nothing was chosen,
// where the program does not speak that language or the choice is no language.
QString chosenLanguage(const QString& kept, const QStringList& codes);

} // namespace tributary
