#include "app/cli/commands/files_underway.h"

namespace tributary::cli {

FilesUnderway::~FilesUnderway()
{
    if (m_isToBeForgotten)
        m_before.forget();
}

void FilesUnderway::add(DownloadId id, const DownloadRequest& request)
{
    const std::scoped_lock lock(m_mutex);
    m_files.insert(id, {.key = FinishedBefore::keyOf(request), .time = request.target.time});
}

void FilesUnderway::noteNaming(DownloadId id, const QString& path, const FileIdentity& file)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_files.find(id);
    if (found != m_files.end() && m_before.noteNaming(found->key, path, file))
        found->notedAs = path;
}

bool FilesUnderway::noteNamed(DownloadId id, const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    const File file = m_files.value(id);
    if (file.notedAs == path && file.time != FileTime::OfServer)
        return false;
    m_before.note(file.key, path);
    return true;
}

void FilesUnderway::remove(DownloadId id)
{
    const std::scoped_lock lock(m_mutex);
    m_files.remove(id);
}

} // namespace tributary::cli
