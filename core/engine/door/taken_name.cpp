#include "core/engine/door/taken_name.h"

#include "core/storage/naming/take_name.h"

namespace tributary {

bool isNameTakenOnDisk(const QString& path)
{
    return nameIsTaken(path) || nameIsTaken(partPathFor(path));
}

} // namespace tributary
