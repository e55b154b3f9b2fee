#pragma once

#include <QList>
#include <QString>

namespace tributary {

struct Language
{
    QString code;
    QString name;
};

// The languages that the program speaks, each in its own word.
QList<Language> languages();

} // namespace tributary
