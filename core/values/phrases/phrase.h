#pragma once

#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace tributary {

// The engine adds one of these to the kind of a failure. phrases.def has each with its sentence.
enum class PhraseKind : quint16 {
#define PHRASE(kind, sentence) kind,
#include "core/values/phrases/phrases.def"
#undef PHRASE
};

inline constexpr auto allPhraseKinds = std::to_array<PhraseKind>({
#define PHRASE(kind, sentence) PhraseKind::kind,
#include "core/values/phrases/phrases.def"
#undef PHRASE
});

// The sentence in English with its "%1" to "%9": by it the translations are found, in the context "Phrase".
const char* patternOf(PhraseKind kind);
// The pattern, or a translation of it, with its arguments. These may have a "%1" of their own.
QString filledIn(const QString& pattern, const QStringList& arguments);

// The core's word on a failure or a step: one of its phrases with arguments, which are phrases in turn,
// or words that are not its own: numbers, names, links, and what the system said.
class Phrase
{
public:
    Phrase() = default;
    // Words and kinds stand wherever a phrase is asked for, as they read best without its name.
    Phrase(QString words) // NOLINT(google-explicit-constructor)
        : m_words(std::move(words))
    {
    }
    Phrase(PhraseKind kind, QList<Phrase> arguments = {}) // NOLINT(google-explicit-constructor)
        : m_kind(kind)
        , m_arguments(std::move(arguments))
    {
    }

    // Stores, journals and scripts have phrases in English. Whatever is no sentence of the core, such as
    // words of the system or of an older program, is words.
    static Phrase fromEnglish(const QString& text);
    QString english() const;

    bool isEmpty() const { return !m_kind && m_words.isEmpty(); }
    std::optional<PhraseKind> kind() const { return m_kind; }
    const QList<Phrase>& arguments() const { return m_arguments; }
    // Words that are not the core's own; empty where there is a kind.
    const QString& words() const { return m_words; }
    // The same with other words, wherever it has some.
    Phrase reworded(const std::function<QString(const QString&)>& change) const;

    friend bool operator==(const Phrase& a, const Phrase& b);

private:
    std::optional<PhraseKind> m_kind;
    QList<Phrase> m_arguments;
    QString m_words;
};

} // namespace tributary
