#include "ui/words/entry_letters.h"

#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

using Letters = QSet<QChar>;

bool isWritable(QChar letter)
{
    const QChar::Script script = letter.script();
    const bool isPlain = letter.unicode() < 128 && letter.isLetter();
    return isPlain ||
           (letter.isLetter() && (script == QChar::Script_Cyrillic || script == QChar::Script_Hebrew));
}

bool isOfASyllabary(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Devanagari:
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}

// A line below a joined letter would part it from the others.
bool takesItsLetterBehind(const QString& words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.script() == QChar::Script_Arabic || isOfASyllabary(letter);
    });
}

QChar letterOf(const QString& words)
{
    const qsizetype mark = words.indexOf(u'&');
    return mark < 0 || mark + 1 >= words.size() ? QChar() : words.at(mark + 1).toUpper();
}

bool beginsAWord(const QString& words, qsizetype at)
{
    return at == 0 || !words.at(at - 1).isLetterOrNumber();
}

QString marked(const QString& words, qsizetype at)
{
    return words.first(at) + u'&' + words.sliced(at);
}

QString withLetterBehind(const QString& words, QChar letter)
{
    static const QString more = QStringLiteral("…");
    const bool isToBeAsked = words.endsWith(more);
    const QString name = isToBeAsked ? words.chopped(more.size()) : words;
    const bool isClose = !name.isEmpty() && isOfASyllabary(name.back());
    return name + QLatin1String(isClose ? "(&" : " (&") + letter + u')' + (isToBeAsked ? more : QString());
}

QChar freeLatinLetter(const Letters& taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(letter))
            return letter;
    }
    return {};
}

// Where the letter stands that the words get; -1 where they have none that is free.
qsizetype placeOfAFreeLetter(const QString& words, const Letters& taken)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isWritable(words.at(at)) || taken.contains(words.at(at).toUpper()))
            continue;
        if (beginsAWord(words, at))
            return at;
        if (found < 0)
            found = at;
    }
    return found;
}

QString withTheEnglishLetter(const EntryWords& entry, const Letters& taken)
{
    const QChar wanted = entry.english.toUpper();
    if (wanted.isNull() || taken.contains(wanted))
        return entry.words;
    if (takesItsLetterBehind(entry.words))
        return withLetterBehind(entry.words, wanted);
    for (qsizetype at = 0; at < entry.words.size(); ++at) {
        if (beginsAWord(entry.words, at) && entry.words.at(at).toUpper() == wanted)
            return marked(entry.words, at);
    }
    return entry.words;
}

QString withAFreeLetter(const QString& words, const Letters& taken)
{
    const qsizetype at = takesItsLetterBehind(words) ? -1 : placeOfAFreeLetter(words, taken);
    if (at >= 0)
        return marked(words, at);
    const QChar letter = freeLatinLetter(taken);
    return letter.isNull() ? words : withLetterBehind(words, letter);
}

} // namespace

QStringList withLetters(const QList<EntryWords>& entries)
{
    Letters taken;
    for (const EntryWords& entry : entries)
        taken.insert(letterOf(entry.words));
    QStringList all;
    for (const EntryWords& entry : entries) {
        all.append(entry.words.contains(u'&') ? entry.words : withTheEnglishLetter(entry, taken));
        taken.insert(letterOf(all.constLast()));
    }
    for (QString& words : all) {
        if (!words.contains(u'&'))
            words = withAFreeLetter(words, taken);
        taken.insert(letterOf(words));
    }
    return all;
}

} // namespace tributary
