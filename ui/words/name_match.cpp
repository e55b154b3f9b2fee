#include "ui/words/name_match.h"

#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

QString bare(const QString& text)
{
    constexpr QChar dotlessI(0x0131);
    QString letters = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return letters.replace(u'’', u'\'').replace(dotlessI, u'i');
}

QStringList bareWordsOf(const QString& words)
{
    return bare(words).split(u' ', Qt::SkipEmptyParts);
}

bool hasAWordFrom(const QString& bareName, const QString& beginning)
{
    for (qsizetype at = bareName.indexOf(beginning); at >= 0; at = bareName.indexOf(beginning, at + 1)) {
        if (at == 0 || !bareName.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

bool isNamedBy(const QString& name, const QString& words)
{
    const QString bareName = bare(name);
    return std::ranges::all_of(bareWordsOf(words),
                               [&bareName](const QString& word) { return bareName.contains(word); });
}

bool beginsItsWords(const QString& name, const QString& words)
{
    const QString bareName = bare(name);
    return std::ranges::all_of(bareWordsOf(words),
                               [&bareName](const QString& word) { return hasAWordFrom(bareName, word); });
}

} // namespace tributary
