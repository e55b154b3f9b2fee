#include "ui/settings/pages/languages.h"

#include <QDir>
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

// Taiwan's Chinese is another script, which people of the mainland's don't read with ease.
bool areAlike(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

std::optional<QString> codeFor(const QLocale& wanted, const QStringList& codes)
{
    std::optional<QString> found;
    for (const QString& code : codes) {
        const QLocale locale(code);
        if (areAlike(locale, wanted) && (!found || locale.territory() == wanted.territory()))
            found = code;
    }
    return found;
}

// Newer Qt goes on from "zh-Hant-TW" to "zh", which alone means another script.
bool isShortForOne(const QString& name, const QStringList& names)
{
    return std::ranges::any_of(names, [&](const QString& each) { return each.startsWith(name + u'-'); });
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("tributary_*.qm")}))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

QList<Language> languages()
{
    QList<Language> all;
    for (const QString& code : languageCodes())
        all.append({.code = code, .name = ownName(code)});
    std::ranges::sort(
        all, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; }, &Language::name);
    return all;
}

QString languageFor(const QStringList& wanted, const QStringList& codes)
{
    for (const QString& name : wanted) {
        const auto code = isShortForOne(name, wanted) ? std::nullopt : codeFor(QLocale(name), codes);
        if (code)
            return *code;
    }
    return QStringLiteral("en");
}

QString chosenLanguage(const QString& kept, const QStringList& codes)
{
    return kept.isEmpty() ? QString() : codeFor(QLocale(kept), codes).value_or(QString());
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
