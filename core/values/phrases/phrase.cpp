#include "core/values/phrases/phrase.h"

#include "core/values/phrases/phrase_name.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tributary {

namespace {

struct Sentence
{
    PhraseKind kind;
    const char* text;
};

// In the order of the kinds.
constexpr auto sentences = std::to_array<Sentence>({
#define PHRASE(kind, sentence) Sentence{PhraseKind::kind, sentence},
#include "core/values/phrases/phrases.def"
#undef PHRASE
});

// In the order of the kinds as well.
constexpr auto names = std::to_array<QLatin1String>({
#define PHRASE(kind, sentence) QLatin1String(#kind),
#include "core/values/phrases/phrases.def"
#undef PHRASE
});

// Sentences of older programs, which stores, logs and exported lists still have. Never translated.
constexpr std::array formerSentences{
    Sentence{PhraseKind::MarkChanged, "the server's version mark is another than before"},
    Sentence{PhraseKind::SaidToBeOther, "the server says that the file is another"},
    Sentence{PhraseKind::NoFile, "an answer that brings no file"},
    Sentence{PhraseKind::HostLeftAlone, "asked to be left alone for a while: %1"},
    Sentence{PhraseKind::SizeAboveListed, "it was to have %1 bytes and has more"},
    Sentence{PhraseKind::SizeNotListed, "it was to have %1 bytes and has %2"},
    Sentence{PhraseKind::PiecesOfOtherSize, "the digests are of pieces of a file of another size"},
    Sentence{PhraseKind::EndsNowBefore, "it ends now before %1"},
    Sentence{PhraseKind::BytesNotOfOthers, "its bytes at %1 are not those of the others"},
    Sentence{PhraseKind::NewLinkDiffers, "the new link has other bytes at %1 than what came before"},
    Sentence{PhraseKind::NewLinkDiffers, "the new link has other bytes at %1"},
    Sentence{PhraseKind::PieceWrong, "bytes %1-%2 are not what their digest says"},
    Sentence{PhraseKind::BytesChanged, "the bytes at %1 of %2 are others than were written"},
    Sentence{PhraseKind::NoSourceHasIt, "%1; no source brought it: %2"},
    Sentence{PhraseKind::FileExists, "the file is there already: %1"},
    Sentence{PhraseKind::SecretsNotKept,
             "its password or cookies are not kept in the list and have to be given again"},
    Sentence{PhraseKind::PageForFile, "a web page came where the file was promised"},
    Sentence{PhraseKind::PartForWhole, "a part came where the whole file was asked for"},
    Sentence{PhraseKind::WholeForPart, "the whole file came where a part was asked for"},
};

template<typename Text>
bool isPlace(const Text& pattern, qsizetype at)
{
    return pattern[at] == QLatin1Char('%') && at + 1 < pattern.size() &&
           pattern[at + 1] >= QLatin1Char('1') && pattern[at + 1] <= QLatin1Char('9');
}

// The words before, between and behind the places of a pattern.
QList<QLatin1String> wordsOf(QLatin1String pattern)
{
    QList<QLatin1String> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (!isPlace(pattern, at))
            continue;
        words.append(pattern.mid(begin, at - begin));
        begin = at + 2;
    }
    words.append(pattern.mid(begin));
    return words;
}

// A sentence that has been taken apart once, as a list of a hundred thousand failures is read by them.
struct Pattern
{
    explicit Pattern(const Sentence& sentence)
        : kind(sentence.kind)
        , words(wordsOf(QLatin1String(sentence.text)))
    {
    }

    // Rules most texts out by a letter or two.
    bool mayFit(const QString& text) const
    {
        const QLatin1String& begin = words.first();
        const QLatin1String& end = words.last();
        return !text.isEmpty() && (begin.isEmpty() || begin.front() == text.front()) &&
               (end.isEmpty() || end.back() == text.back());
    }

    PhraseKind kind;
    QList<QLatin1String> words;
};

// The first that fits counts, and a text of today may read like a former sentence as well. What each source
// had is told behind a sentence that fits all of it too.
QList<Pattern> allPatterns()
{
    QList<Pattern> patterns;
    for (const Sentence& sentence : sentences)
        patterns.append(Pattern(sentence));
    for (const Sentence& sentence : formerSentences)
        patterns.append(Pattern(sentence));
    std::ranges::stable_partition(
        patterns, [](const Pattern& pattern) { return pattern.kind == PhraseKind::NoSourceHasIt; });
    return patterns;
}

// In English the places stand in the order of their numbers. Only an argument between quotes may be empty.
std::optional<QStringList> argumentsIn(const QString& text, const QList<QLatin1String>& words)
{
    if (!text.startsWith(words.first()) || !text.endsWith(words.last()))
        return std::nullopt;
    if (words.size() == 1)
        return text.size() == words.first().size() ? std::optional(QStringList()) : std::nullopt;
    QStringList arguments;
    qsizetype begin = words.first().size();
    const qsizetype end = text.size() - words.last().size();
    for (qsizetype n = 1; n < words.size(); ++n) {
        const qsizetype least = words[n - 1].endsWith(u'"') ? 0 : 1;
        const qsizetype next = n + 1 == words.size() ? end : text.indexOf(words[n], begin + least);
        if (next < begin + least || next > end)
            return std::nullopt;
        arguments.append(text.mid(begin, next - begin));
        begin = next + words[n].size();
    }
    return arguments;
}

// The core puts at most four phrases into one another: about an imported list, the place in it, a member,
// and why the member is wrong.
constexpr int deepest = 4;

Phrase readAt(int depth, const QString& text)
{
    static const QList<Pattern> patterns = allPatterns();
    if (depth == deepest)
        return text;
    for (const Pattern& pattern : patterns) {
        const auto texts = pattern.mayFit(text) ? argumentsIn(text, pattern.words) : std::nullopt;
        if (!texts)
            continue;
        QList<Phrase> arguments;
        for (const QString& argument : *texts)
            arguments.append(readAt(depth + 1, argument));
        return {pattern.kind, std::move(arguments)};
    }
    return text;
}

} // namespace

QLatin1String nameOf(PhraseKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

const char* patternOf(PhraseKind kind)
{
    return sentences[static_cast<std::size_t>(kind)].text;
}

QString filledIn(const QString& pattern, const QStringList& arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (!isPlace(pattern, at)) {
            text += pattern[at];
            continue;
        }
        text += arguments.value(pattern[++at].digitValue() - 1);
    }
    return text;
}

QString Phrase::english() const
{
    if (!m_kind)
        return m_words;
    QStringList arguments;
    for (const Phrase& argument : m_arguments)
        arguments.append(argument.english());
    return filledIn(QString::fromLatin1(patternOf(*m_kind)), arguments);
}

Phrase Phrase::fromEnglish(const QString& text)
{
    return readAt(0, text);
}

bool operator==(const Phrase& a, const Phrase& b)
{
    return a.m_kind == b.m_kind && a.m_words == b.m_words && a.m_arguments == b.m_arguments;
}

Phrase Phrase::reworded(const std::function<QString(const QString&)>& change) const
{
    if (!m_kind)
        return change(m_words);
    QList<Phrase> arguments;
    for (const Phrase& argument : m_arguments)
        arguments.append(argument.reworded(change));
    return {*m_kind, std::move(arguments)};
}

} // namespace tributary
