#pragma once

#include <QStringList>

#include <array>
#include <optional>

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

// Arguments are numbers, names, links and what the system said; where one is a phrase in turn, it is in
// English as well.
struct Phrase
{
    PhraseKind kind = PhraseKind::NoFile;
    QStringList arguments = {};

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

// The sentence in English with its "%1" to "%9": by it the translations are found, in the context "Phrase".
const char* patternOf(PhraseKind kind);
// The pattern, or a translation of it, with its arguments. These may have a "%1" of their own.
QString filledIn(const QString& pattern, const QStringList& arguments);

// A phrase travels in English, the same in every store, log and event that a script reads.
QString inEnglish(PhraseKind kind, const QStringList& arguments = {});
// Reads a phrase back from its English text. Nothing where the text is none, such as words of the system or
// of an older program.
std::optional<Phrase> phraseIn(const QString& text);

} // namespace tributary
