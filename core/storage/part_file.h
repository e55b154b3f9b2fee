#pragma once

#include "core/storage/file_identity.h"
#include "core/values/download_error.h"
#include "core/values/download_request.h"

#include <QByteArrayView>

#include <memory>
#include <span>

namespace tributary {

// The unfinished file: made exclusively, locked against other processes, written at offsets.
// write() and read() belong to the lane that owns the download; sync() and read() may be called from
// another thread at the same time.
class PartFile
{
public:
    // Makes NAME.part; fails with Conflict when something of that name is there. Links are not followed.
    static Expected<std::unique_ptr<PartFile>> create(const QString& path);
    // Opens one that is there; fails with Conflict when another process (or download) has it.
    static Expected<std::unique_ptr<PartFile>> open(const QString& path);

    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    // Checks the free space, then makes room for size bytes: really allocated where the file system can,
    // else sparse. NoSpace names the volume and what is missing; FileTooLarge when the file system says so.
    Expected<void> reserve(qint64 size, SpaceReservation how);
    Expected<void> write(qint64 offset, QByteArrayView bytes);
    Expected<qint64> read(qint64 offset, std::span<char> into) const;
    Expected<void> truncate(qint64 size);
    // Tells the system to start writing this stretch out, so that the next sync has less to wait for.
    void hintWriteback(qint64 offset, qint64 length);
    Expected<void> sync();
    Expected<FileIdentity> identity() const;
    QString path() const;

    // Closes and deletes the file, if the name still means this file.
    Expected<void> discard();

private:
    struct Descriptor;
    explicit PartFile(QString path, std::unique_ptr<Descriptor> descriptor);

    QString m_path;
    std::unique_ptr<Descriptor> m_descriptor;
};

} // namespace tributary
