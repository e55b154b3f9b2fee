#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary {

// The words of an entry of a menu, and the letter that leads to it in English.
struct EntryWords
{
    QString words;
    QChar english = {};
};

// Gives each entry's words a letter to press: that of the translation, else the English one where a word
// begins with it, else the first that is free, else the first that another entry has as well: the key then
// goes from one of them to the next. Letters that are joined, or that no keyboard has, get the English letter
// behind them, as in "再開(&R)".
QStringList withLetters(const QList<EntryWords>& entries);

} // namespace tributary
