#pragma once

#include <QString>

namespace tributary {

// Marks that nobody sees: where a line may end, and where it may not.
namespace breaks {
inline constexpr QChar allowed(0x200B);
inline constexpr QChar forbidden(0x2060);
} // namespace breaks

// A path, or the name of a file, for words that take several lines: a line ends behind a folder, and not at a
// hyphen, which would be read as one that divides a word. A name as long as a line keeps its hyphens as they
// are, or it would be cut off.
QString pathInLines(const QString& path);

// The digits of a checksum have no blank at which a line could end, and are wider than a narrow page; so are
// long names. Scripts whose letters are joined, or that need no blanks, are left alone.
QString longWordsInLines(QString words);

// The text without the marks, to be copied or read aloud.
QString withoutBreaks(QString text);

} // namespace tributary
