#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QString>

#include <limits>
#include <mutex>
#include <optional>

namespace tributary {

struct FileIdentity;

// A file that a download has made, or is about to give its name.
struct MadeFile
{
    static constexpr DownloadId everyone{std::numeric_limits<quint64>::max()};

    DownloadId by;
    // The last download that was added before the file had its name. Later ones have higher ids, and no clock
    // is asked, which may be set back.
    DownloadId addedBefore = everyone;
};

// The files that downloads have made, by what they are and not by their names. What a download is told to
// overwrite is what was there before its command, or before it was added to a list that lasts. Thread-safe.
class OwnFiles
{
public:
    void noteAdded(DownloadId download);
    // Notes the download's file before it gets its name; noteNamed() does so after.
    void note(const FileIdentity& file, DownloadId by = {});
    void noteNamed(const FileIdentity& file, DownloadId by);
    void noteFileAt(const QString& path);
    // An earlier process has made the file. Nobody looks at the disk, which may hang, before a download of
    // that folder asks.
    void noteEarlier(const QString& path, MadeFile made);
    // The file at that path is the very one, or a copy on another volume.
    void noteMoved(const QString& path, MadeFile made);

    std::optional<MadeFile> at(const QString& path) const;

private:
    struct Earlier
    {
        QString path;
        MadeFile made;
    };

    mutable std::mutex m_mutex;
    DownloadId m_lastAdded;
    QHash<QByteArray, MadeFile> m_objects;
    QMultiHash<QString, Earlier> m_earlier; // by the paths, in a form that no system tells apart

    void insert(const FileIdentity& file, MadeFile made);
    std::optional<MadeFile> earlierAt(const QString& path, const FileIdentity& there) const;
};

// Knows which of the `OwnFiles` a download spares although a person told it to overwrite, and notes the file
// that the download makes itself, so that other downloads spare that one.
class SparedFiles
{
public:
    // Spares no file.
    SparedFiles() = default;
    // Spares all files that the download's command has made.
    explicit SparedFiles(OwnFiles& ofCommand)
        : m_files(&ofCommand)
    {
    }
    // Spares the files that other downloads of a lasting list have made since that one was added.
    SparedFiles(OwnFiles& files, DownloadId since)
        : m_files(&files)
        , m_since(since)
    {
    }

    bool areAny() const { return m_files; }
    bool areOfCommand() const { return m_files && !m_since; }
    bool hasFileAt(const QString& path) const;
    // The download's own file, before it gets its name and after.
    void note(const FileIdentity& file) const;
    void noteNamed(const FileIdentity& file) const;

private:
    OwnFiles* m_files = nullptr;
    std::optional<DownloadId> m_since;
};

} // namespace tributary
