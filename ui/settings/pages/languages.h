#pragma once

#include <QList>
#include <QString>

namespace tributary {

struct Language
{
    QString code;
    QString name;
};

// Those that the program speaks, each in its own word.
QList<Language> languages();

} // namespace tributary
