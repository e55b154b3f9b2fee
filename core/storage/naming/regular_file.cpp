#include "core/storage/naming/regular_file.h"

#include "core/values/phrases/phrase.h"

#include <QFileInfo>

namespace tributary {

Expected<void> mustBeRegular(const QString& path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::NoRegularFile, {path}));
    return {};
}

} // namespace tributary
