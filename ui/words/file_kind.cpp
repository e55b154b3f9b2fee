#include "ui/words/file_kind.h"

#include "core/values/naming/file_format.h"
#include "core/values/naming/file_suffix.h"

namespace tributary {

FileKind fileKindOf(QStringView name)
{
    const auto format = formatOf(suffixOf(name));
    if (!format)
        return FileKind::Other;
    switch (*format) {
    case FileFormat::Archive: return FileKind::Archive;
    case FileFormat::Audio:
    case FileFormat::Video: return FileKind::Media;
    case FileFormat::Document: return FileKind::Document;
    case FileFormat::Picture: return FileKind::Image;
    case FileFormat::Program: return FileKind::Program;
    case FileFormat::Data: return FileKind::Other;
    }
    return FileKind::Other;
}

} // namespace tributary
