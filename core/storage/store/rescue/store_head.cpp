#include "core/storage/store/rescue/store_head.h"

#include "core/storage/store/rescue/store_building.h"
#include "core/storage/store/tables/store_files.h"
#include "core/values/phrases/phrase.h"

#include <QFile>

namespace tributary {

namespace {

// From SQLite's file format: the page size that stores have, and where the head counts the pages. A count of
// 0 makes SQLite ask the file for its length.
constexpr qsizetype pageSize = 4096;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype pageCountSize = 4;

} // namespace

Expected<void> giveNewHead(const QString& damagedPath, const QString& storePath)
{
    if (const auto built = buildStore(storePath, {}, {}, Durability::Written); !built)
        return built;
    QFile sound(newPathFor(storePath));
    QByteArray head = sound.open(QIODevice::ReadOnly) ? sound.read(pageSize) : QByteArray();
    sound.close();
    if (const auto removed = removeWithCompanions(newPathFor(storePath)); !removed)
        return removed;
    QFile damaged(damagedPath);
    if (head.size() < pageSize || !damaged.open(QIODevice::ReadWrite))
        return failure(ErrorKind::DiskError,
                       Phrase(PhraseKind::Opening, {damagedPath, damaged.errorString()}));
    head.replace(pageCountOffset, pageCountSize, QByteArray(pageCountSize, '\0'));
    if (damaged.write(head) != pageSize)
        return failure(ErrorKind::DiskError,
                       Phrase(PhraseKind::WritingFile, {damagedPath, damaged.errorString()}));
    return {};
}

} // namespace tributary
