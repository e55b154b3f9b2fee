#include "app/gui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tributary {

void installTranslations(QCoreApplication& app, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    auto* qtWords = new QTranslator(&app);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);

    // English is a translation too: it knows "1 download" from "2 downloads".
    auto* ourWords = new QTranslator(&app);
    const QString folder = QStringLiteral(":/i18n");
    if (ourWords->load(locale, QStringLiteral("tributary"), QStringLiteral("_"), folder) ||
        ourWords->load(QStringLiteral("tributary_en"), folder))
        QCoreApplication::installTranslator(ourWords);
}

} // namespace tributary
