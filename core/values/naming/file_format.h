#pragma once

#include <QStringList>

#include <optional>

namespace tributary {

// The use of a file, as far as the extension of its name tells. Data is for programs only.
enum class FileFormat : quint8 { Archive, Audio, Document, Picture, Program, Video, Data };

// Extensions are in small letters and without a dot, as suffixOf gives them.
std::optional<FileFormat> formatOf(const QString& suffix);
// The format is never text, and so never a web page.
bool isBinaryFormat(const QString& suffix);
// The extensions in alphabetical order.
QStringList suffixesOf(FileFormat format);

} // namespace tributary
