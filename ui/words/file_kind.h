#pragma once

#include <QString>

namespace tributary {

// The kind of file that a name promises.
enum class FileKind : quint8 { Archive, Media, Document, Program, Image, Other };

constexpr int fileKinds = 6;

FileKind fileKindOf(QStringView name);

} // namespace tributary
