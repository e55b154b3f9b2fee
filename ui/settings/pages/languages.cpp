#include "ui/settings/pages/languages.h"

#include <QDir>
#include <QLocale>

namespace tributary {

namespace {

QString ownName(const QString& code)
{
    const QLocale locale(code);
    // Qt would say "American English".
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

QList<Language> languages()
{
    QList<Language> all;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("tributary_*.qm")})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        all.append({.code = code, .name = ownName(code)});
    }
    return all;
}

} // namespace tributary
