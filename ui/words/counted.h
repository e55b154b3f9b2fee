#pragma once

#include <QLocale>
#include <QString>

namespace tributary {

// A text into which tr() has put a number for its %n, with that number as the language writes it: "2,000".
// Small ones are written alike.
inline QString counted(QString text, int number)
{
    constexpr int fewest = 1000;
    const QString plain = QString::number(number);
    const qsizetype at = text.indexOf(plain);
    if (number < fewest || at < 0)
        return text;
    return text.replace(at, plain.size(), QLocale().toString(number));
}

} // namespace tributary
