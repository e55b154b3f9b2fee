#include "app/gui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tributary {

void installTranslations(QCoreApplication& app)
{
    auto* qtWords = new QTranslator(&app);
    if (qtWords->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);

    // English is a translation too: it knows "1 download" from "2 downloads".
    auto* ourWords = new QTranslator(&app);
    const QString folder = QStringLiteral(":/i18n");
    if (ourWords->load(QLocale(), QStringLiteral("tributary"), QStringLiteral("_"), folder) ||
        ourWords->load(QStringLiteral("tributary_en"), folder))
        QCoreApplication::installTranslator(ourWords);
}

} // namespace tributary
