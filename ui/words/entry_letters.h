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

// The same words, each with a letter to press of its own: that of the translation, else the English one where
// a word begins with it, else the first that is free. Letters that are joined, or that no keyboard has, get
// the English letter behind them, as in "再開(&R)".
QStringList withLetters(const QList<EntryWords>& entries);

} // namespace tributary
