#include "ui/settings/pages/languages.h"

#include "words/language_choice.h"

#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

// Qt would say "American English" and "español de España", and leaves Brazil out.
QString ownName(const QString& code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    if (locale.language() == QLocale::Spanish)
        return QStringLiteral("Español");
    const QString name = locale.nativeLanguageName();
    const QString capital = name.left(1).toUpper() + name.mid(1);
    return locale.language() == QLocale::Portuguese
               ? QStringLiteral("%1 (%2)").arg(capital, locale.nativeTerritoryName())
               : capital;
}

} // namespace

QList<Language> languages()
{
    QList<Language> all;
    for (const QString& code : languageCodes())
        all.append({.code = code, .name = ownName(code)});
    std::ranges::sort(
        all, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; }, &Language::name);
    return all;
}

QLocale waysOf(const QString& chosen, const QLocale& system)
{
    const QLocale own(chosen);
    const QLocale ways = chosen.isEmpty() || system.language() == own.language() ? system : own;
    // Sizes and times have 0 to 9 everywhere in the program; other digits beside them would be two systems in
    // one line.
    if (ways.zeroDigit() == QLatin1String("0"))
        return ways;
    return ways.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                              : QLocale(QLocale::English);
}

} // namespace tributary
