#pragma once

#include <QList>
#include <QString>

class QLocale;

namespace tributary {

struct Language
{
    QString code;
    QString name;
};

// The languages that the program speaks, each in its own word.
QList<Language> languages();

// How numbers and dates are written: as the chosen language does. The system's own way where nothing is
// chosen, or the language that the system speaks anyway: it knows the country.
QLocale waysOf(const QString& chosen, const QLocale& system);

} // namespace tributary
