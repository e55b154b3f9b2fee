#pragma once

#include "core/storage/part/file_mark.h"
#include "core/storage/part/part_brand.h"
#include "core/storage/platform/file_identity.h"
#include "core/storage/platform/privacy.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <system_error>
#include <vector>

namespace tributary {

// The unfinished file: made exclusively, locked against other processes, written at offsets.
// write() and read() belong to the lane that owns the download; sync() and read() may be called from
// another thread at the same time.
class PartFile
{
public:
    // Makes NAME.part; fails with Conflict when something of that name is there. Links are not followed. With
    // a brand it has that before it has its name. Where the file system can't do so, announce() comes first,
    // and says elsewhere whose the file is; its failure is the outcome.
    static Expected<std::unique_ptr<PartFile>> create(const QString& path, Privacy privacy = Privacy::Usual,
                                                      const std::optional<PartBrand>& brand = {},
                                                      const std::function<Expected<void>()>& announce = {});
    // Opens one that is there; fails with Conflict when another process (or download) has it, or when it is
    // not a regular file.
    static Expected<std::unique_ptr<PartFile>> open(const QString& path);

    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    // NoSpace, which names the volume and what is missing, when so many bytes will not fit.
    Expected<void> checkRoom(qint64 size) const;
    // Checks the free space, then makes room for size bytes: really allocated where the file system can,
    // else sparse. FileTooLarge when the file system says so.
    Expected<void> reserve(qint64 size, SpaceReservation how);
    Expected<void> write(qint64 offset, QByteArrayView bytes);
    // Returns how many bytes were read, fewer than asked only at the end of the file.
    Expected<qint64> read(qint64 offset, std::span<char> into) const;
    Expected<void> truncate(qint64 size);
    // Tells the system to start writing this stretch out, so that the next sync has less to wait for.
    void hintWriteback(qint64 offset, qint64 length);
    // After one failure it fails for good: the system may have dropped what it could not write, and would
    // call the next try a success.
    Expected<void> sync();
    // Reads from the disk from now on: the system keeps bytes that it could not write in its memory for a
    // while, and gives them to a file that is opened anew as well.
    Expected<void> forgetCached();
    // Syncs each of the files, all of one volume, as cheaply as their number allows; an answer for each.
    static std::vector<Expected<void>> syncTogether(std::span<const std::shared_ptr<PartFile>> parts);

    Expected<FileIdentity> identity() const;
    QString path() const;
    // Whether a write far behind the others has zeros written in between.
    bool fillsGaps() const;
    // Equal for files that one volume holds; known since the file was opened, asks nobody.
    quint64 volume() const;
    // Fails with Changed when another program cut the file: by its length, or by the hole that later writes
    // left.
    Expected<void> requireLength(qint64 written) const;
    Expected<void> requireNoHole(qint64 written) const;
    // Sees from now on whether another program writes to the file, where the system can tell.
    void watch();
    bool wasMeddledWith() const;
    // Forgets what another program wrote so far, because all of the file is read anew.
    void forgetMeddling();
    // DiskError when the path no longer means this file: it was deleted, moved, or replaced by another. Fails
    // also where the disk can't tell.
    Expected<void> checkStillNamed() const;

    // Whether another user made the file, who may have put anything in it.
    bool isStrangers() const;
    // nullopt for a file that we did not make, or where the file system has no place for a brand.
    std::optional<PartBrand> brand() const;
    // The brand of the file with that path, which another process may hold open and locked. Fails with
    // Conflict where a lock keeps everybody else from the brand, as on Windows.
    static Expected<std::optional<PartBrand>> brandAt(const QString& path);
    static std::optional<FileIdentity> identityAt(const QString& path);
    // Whether a regular file has the path; a link isn't followed. Fails where the disk can't tell.
    static Expected<bool> isFileAt(const QString& path);
    // Whether another download of this process has the file of that path, is making or opening it, by
    // whatever path its folder is known there.
    static bool isOpenHere(const QString& path);

    // Call once the file has its name: removes the brand, lets no holes be left, and marks where the file
    // came from, as far as the file system has room for that.
    void mark(const QString& finalPath, const FileMark& mark);

    // Deletes the file, if the name still means this file. The descriptor is closed only with its last user,
    // since a thread that reserves space meanwhile must not meet another file under that number.
    Expected<void> discard();

private:
    class Use;
    struct Descriptor;
    explicit PartFile(QString path, std::unique_ptr<Descriptor> descriptor);
    static Expected<void> lock(const QString& path, Descriptor& file);

    Expected<void> settle(const std::function<std::expected<void, std::error_code>(int)>& syncCall);

    QString m_path;
    std::unique_ptr<Descriptor> m_descriptor;
};

} // namespace tributary
