#include "app/start/own_language.h"

#include "words/language_choice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tributary {

namespace {

QByteArray localeOfMessages()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (QByteArray value = qgetenv(variable); !value.isEmpty())
            return value;
    }
    return {};
}

// "de_AT.UTF-8@euro" is "de-AT".
QString languageIn(const QByteArray& locale)
{
    return QString::fromLatin1(locale).section(u'@', 0, 0).section(u'.', 0, 0).replace(u'_', u'-');
}

// The program writes UTF-8 alone. A locale that names no encoding has an old one.
bool readsUtf8(const QByteArray& locale)
{
    const QByteArray encoding = locale.split('@').first().toLower();
    return encoding.endsWith(".utf-8") || encoding.endsWith(".utf8");
}

bool isEnglish(const QString& language)
{
    return language == QLatin1String("C") || language == QLatin1String("POSIX") ||
           language.section(u'-', 0, 0) == QLatin1String("en");
}

// The best first. LANGUAGE refines a language that was chosen; it chooses none by itself.
QStringList wantedLanguages()
{
    const QByteArray locale = localeOfMessages();
#ifdef Q_OS_WIN
    if (locale.isEmpty())
        return QLocale::system().uiLanguages();
#endif
    const QString chosen = languageIn(locale);
    const bool speaks = !chosen.isEmpty() && chosen != QLatin1String("C") &&
                        chosen != QLatin1String("POSIX") && readsUtf8(locale);
    if (!speaks)
        return {};
    QStringList languages;
    for (const QByteArray& finer : qgetenv("LANGUAGE").split(':')) {
        if (!finer.isEmpty())
            languages.append(languageIn(finer));
    }
    languages.append(chosen);
    return languages;
}

// The marks of direction are for a window. Terminals that know of directions find these by the letters, and
// others would show the marks.
class PlainWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* note, int count) const override
    {
        const auto directs = [](QChar c) { return c.category() == QChar::Other_Format; };
        return QTranslator::translate(context, text, note, count).removeIf(directs);
    }
};

} // namespace

void speakOwnLanguage(QCoreApplication& application)
{
    const QStringList wanted = wantedLanguages();
    if (wanted.isEmpty() || isEnglish(wanted.first()))
        return;
    const QString language = languageFor(wanted, languageCodes());
    if (isEnglish(language))
        return;
    auto* words = new PlainWords(&application);
    if (words->load(QLatin1String("tributary_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(words);
}

} // namespace tributary
