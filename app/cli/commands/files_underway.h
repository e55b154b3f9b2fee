#pragma once

#include "core/engine/door/finished_before.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"

#include <QHash>

#include <mutex>

namespace tributary::cli {

// The downloads of a command that are under way, by the keys under which the command notes what it has
// finished. Notes each file before it has its name, which the engine's thread tells, and so takes a lock.
class FilesUnderway
{
public:
    explicit FilesUnderway(FinishedBefore& before)
        : m_before(before)
    {
    }
    ~FilesUnderway();
    FilesUnderway(const FilesUnderway&) = delete;
    FilesUnderway& operator=(const FilesUnderway&) = delete;

    void add(DownloadId id, const DownloadRequest& request);
    // The file is about to get that name. On any thread.
    void noteNaming(DownloadId id, const QString& path, const FileIdentity& file);
    // The file has that name. Tells whether there was anything to note that is not on the disk yet.
    bool noteNamed(DownloadId id, const QString& path);
    void remove(DownloadId id);
    // All is here, and no note is of use once the command has ended; until then it may be killed.
    void forgetAtTheEnd() { m_isToBeForgotten = true; }

private:
    struct File
    {
        QByteArray key;
        FileTime time = FileTime::OfDownload; // the server's is set once the file has its name
        QString notedAs = {};
    };

    FinishedBefore& m_before;
    std::mutex m_mutex;
    QHash<DownloadId, File> m_files;
    bool m_isToBeForgotten = false;
};

} // namespace tributary::cli
