#include "core/storage/part/room.h"

#include "core/storage/part/part_place.h"
#include "core/storage/part/volume.h"
#include "core/storage/platform/disk.h"

namespace tributary {

Room roomIn(const QString& folder, const QStringList& files)
{
    Room room{.free = freeBytesOn(folder)};
    for (const QString& file : files) {
        const auto place = placeOfPart(file);
        if (!place || place->owner != PartOwner::Us)
            continue;
        if (const auto status = disk::statusAt(place->partPath))
            room.given.insert(file, status->allocated);
    }
    return room;
}

} // namespace tributary
