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

} // namespace

bool isNamedBy(const QString& name, const QString& words)
{
    const QString bareName = bare(name);
    const QStringList all = bare(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&bareName](const QString& word) { return bareName.contains(word); });
}

} // namespace tributary
