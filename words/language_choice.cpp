#include "words/language_choice.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

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

} // namespace tributary
