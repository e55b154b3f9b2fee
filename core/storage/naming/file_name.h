#pragma once

#include <QString>

namespace tributary {

// A name that is safe on every system, whichever it was wanted for: the last segment of a path of either kind
// of slash, in NFC, without control, bidi and invisible characters, reserved names, or dots and spaces at its
// ends. Never empty: "download" when nothing is left.
//
// A leading dot becomes "_", because a hidden file is one that a person does not find, and one like .bashrc
// is run without being opened. What a file manager acts on by itself (.desktop, .lnk, .url…), and what has a
// name like those that unfinished downloads have here (.part, .part.ledger…), gets ".download".
QString safeFileName(const QString& wanted);

// In bytes of UTF-8. File systems take 255; the rest is room for the longest name that we make of it,
// "NAME (999).EXT.part.ledger.damaged-999".
constexpr qsizetype longestFileName = 225;

} // namespace tributary
