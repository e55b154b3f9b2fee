#pragma once

#include <QString>

namespace tributary {

// The extension of a name, which tells the file's kind: "gz" of "a.tar.GZ", and "zip" of ".zip". Empty where
// there is none.
QString suffixOf(QStringView name);

// The length of a name without its extension, which may be twofold (".tar.gz", ".user.js"); the whole length
// where there is none: a leading dot hides a file, and an extension with spaces or of great length is the end
// of a sentence.
qsizetype stemLength(QStringView name);

// The longest name in bytes of UTF-8, on every file system that people download to.
inline constexpr qsizetype longestNameOnDisk = 255;
// The most numbers that are tried for one name.
inline constexpr int mostNumbers = 10'000;

// "name (1).ext", "name (2).ext", "archive (1).tar.gz"; n = 0 is the name itself. At most longestNameOnDisk
// bytes: what is cut is cut before the number.
QString numberedName(const QString& fileName, int n);

// The path of that file under its name with that number.
QString numberedPath(const QString& path, int n);

// The longest start of text that fits in so many bytes of UTF-8, whole characters only.
QString cutToBytes(QStringView text, qsizetype bytes);

} // namespace tributary
