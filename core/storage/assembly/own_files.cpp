#include "core/storage/assembly/own_files.h"

#include "core/storage/part/part_file.h"

namespace tributary {

void OwnFiles::note(const FileIdentity& file)
{
    if (file.object.isEmpty())
        return;
    const std::scoped_lock lock(m_mutex);
    m_objects.insert(file.object);
}

void OwnFiles::noteFileAt(const QString& path)
{
    if (const auto there = PartFile::identityAt(path))
        note(*there);
}

bool OwnFiles::hasFileAt(const QString& path) const
{
    const auto there = PartFile::identityAt(path);
    const std::scoped_lock lock(m_mutex);
    return there && m_objects.contains(there->object);
}

} // namespace tributary
