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
// The name of a file, or else the end of its link, has the extension of a format that is never a web page,
// and the file's name is not that of a page: a page that comes for it is a mistake. Whole names.
bool promisesNoPage(const QString& fileName, const QString& nameInLink);
// The extensions in alphabetical order.
QStringList suffixesOf(FileFormat format);

} // namespace tributary
