#pragma once

#include <QString>

namespace tributary {

// What a name says of a file's kind: "gz" of "a.tar.GZ", and "zip" of ".zip". Empty where it says nothing.
QString suffixOf(QStringView name);

// How much of a name stands before its extension, which may be twofold (".tar.gz", ".user.js"); all of it
// where there is none: a leading dot hides a file, and what has spaces or is very long is a sentence with a
// full stop in it.
qsizetype stemLength(QStringView name);

// "name (1).ext", "name (2).ext", "archive (1).tar.gz"; n = 0 is the name itself. At most 255 bytes of UTF-8:
// what is cut is cut before the number.
QString numberedName(const QString& fileName, int n);

// The longest start of text that fits in so many bytes of UTF-8, whole characters only.
QString cutToBytes(QStringView text, qsizetype bytes);

} // namespace tributary
