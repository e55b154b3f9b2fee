#include "ui/words/entry_letters.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

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

// Keyboards of the language have such a letter, but others don't.
bool hasAnAccent(QChar letter)
{
    return letter.script() == QChar::Script_Latin && !letter.decomposition().isEmpty();
}

// The letters that may lead to the words, the best first.
QList<QChar> lettersOf(const QString& words)
{
    QList<QChar> first;
    QList<QChar> others;
    QList<QChar> last;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isWritable(words.at(at)))
            (beginsAWord(words, at) ? first : others).append(words.at(at).toUpper());
        else if (hasAnAccent(words.at(at)))
            last.append(words.at(at).toUpper());
    }
    return first + others + last;
}

// As few entries as can be share a letter: where all letters of one are taken, another moves on to a free
// letter of its own.
class FreeLetters
{
public:
    FreeLetters(QList<QList<QChar>> wanted, const Letters& taken)
        : m_wanted(std::move(wanted))
        , m_taken(taken)
    {
    }

    void giveTo(qsizetype entry)
    {
        Letters tried = m_taken;
        (void)find(entry, tried);
    }

    QChar of(qsizetype entry) const { return m_holders.key(entry); }

private:
    bool find(qsizetype entry, Letters& tried)
    {
        const QList<QChar>& wanted = m_wanted.at(entry);
        const auto isFree = [this](QChar letter) {
            return !m_taken.contains(letter) && !m_holders.contains(letter);
        };
        if (const auto free = std::ranges::find_if(wanted, isFree); free != wanted.end()) {
            m_holders.insert(*free, entry);
            return true;
        }
        for (const QChar letter : wanted) {
            if (tried.contains(letter))
                continue;
            tried.insert(letter);
            if (find(m_holders.value(letter), tried)) {
                m_holders.insert(letter, entry);
                return true;
            }
        }
        return false;
    }

    QList<QList<QChar>> m_wanted; // by entries
    Letters m_taken;
    QHash<QChar, qsizetype> m_holders;
};

QString markedAt(const QString& words, QChar letter)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).toUpper() != letter)
            continue;
        if (beginsAWord(words, at))
            return marked(words, at);
        found = found < 0 ? at : found;
    }
    return marked(words, std::max<qsizetype>(found, 0));
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

QString withALetterBehind(const QString& words, const Letters& taken)
{
    const QChar letter = freeLatinLetter(taken);
    return letter.isNull() ? words : withLetterBehind(words, letter);
}

// Gives letters to all entries that have none yet.
void giveFreeLetters(QStringList& entries, Letters taken)
{
    QList<QList<QChar>> wanted;
    for (const QString& words : std::as_const(entries))
        wanted.append(words.contains(u'&') || takesItsLetterBehind(words) ? QList<QChar>()
                                                                          : lettersOf(words));
    FreeLetters free(wanted, taken);
    for (qsizetype i = 0; i < entries.size(); ++i)
        free.giveTo(i);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (wanted.at(i).isEmpty())
            continue;
        const QChar own = free.of(i);
        entries[i] = markedAt(entries.at(i), own.isNull() ? wanted.at(i).first() : own);
        taken.insert(letterOf(entries.at(i)));
    }
    for (QString& words : entries) {
        if (!words.contains(u'&'))
            words = withALetterBehind(words, taken);
        taken.insert(letterOf(words));
    }
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
    giveFreeLetters(all, taken);
    return all;
}

} // namespace tributary
