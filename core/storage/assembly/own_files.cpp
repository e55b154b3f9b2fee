#include "core/storage/assembly/own_files.h"

#include "core/storage/part/part_file.h"

#include <algorithm>

namespace tributary {

namespace {

QString folded(const QString& path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

void OwnFiles::noteAdded(DownloadId download)
{
    const std::scoped_lock lock(m_mutex);
    m_lastAdded = std::max(m_lastAdded, download);
}

void OwnFiles::insert(const FileIdentity& file, MadeFile made)
{
    if (!file.object.isEmpty())
        m_objects.insert(file.object, made);
}

void OwnFiles::note(const FileIdentity& file, DownloadId by)
{
    const std::scoped_lock lock(m_mutex);
    insert(file, {.by = by});
}

void OwnFiles::noteNamed(const FileIdentity& file, DownloadId by)
{
    const std::scoped_lock lock(m_mutex);
    insert(file, {.by = by, .addedBefore = m_lastAdded});
}

void OwnFiles::noteFileAt(const QString& path)
{
    noteMoved(path, {});
}

void OwnFiles::noteMoved(const QString& path, MadeFile made)
{
    const auto there = PartFile::identityAt(path);
    const std::scoped_lock lock(m_mutex);
    if (there)
        insert(*there, made);
}

void OwnFiles::noteEarlier(const QString& path, MadeFile made)
{
    const std::scoped_lock lock(m_mutex);
    m_earlier.insert(folded(path), {.path = path, .made = made});
}

std::optional<MadeFile> OwnFiles::at(const QString& path) const
{
    const auto there = PartFile::identityAt(path);
    if (!there)
        return std::nullopt;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_objects.constFind(there->object); found != m_objects.cend())
            return *found;
    }
    return earlierAt(path, *there);
}

// Two files may have names that differ in their letters alone, and one path may have been given to several
// files, one after the other.
std::optional<MadeFile> OwnFiles::earlierAt(const QString& path, const FileIdentity& there) const
{
    QList<Earlier> named;
    {
        const std::scoped_lock lock(m_mutex);
        named = m_earlier.values(folded(path));
    }
    named.removeIf([&](const Earlier& earlier) {
        const auto file = PartFile::identityAt(earlier.path);
        return earlier.path != path && !(file && areOneObject(file->object, there.object));
    });
    const auto last =
        std::ranges::max_element(named, {}, [](const Earlier& earlier) { return earlier.made.addedBefore; });
    return last == named.end() ? std::nullopt : std::optional(last->made);
}

void SparedFiles::note(const FileIdentity& file) const
{
    if (m_files)
        m_files->note(file, m_since.value_or(DownloadId()));
}

void SparedFiles::noteNamed(const FileIdentity& file) const
{
    if (m_files)
        m_files->noteNamed(file, m_since.value_or(DownloadId()));
}

bool SparedFiles::hasFileAt(const QString& path) const
{
    const auto made = m_files ? m_files->at(path) : std::nullopt;
    return made && (!m_since || (made->by != *m_since && *m_since <= made->addedBefore));
}

} // namespace tributary
