#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

// A log of SQLite that was damaged, as it must have been; with pages as they are that could not be had again.
struct MendedLog
{
    QByteArray bytes;
    int mended = 0; // pages, or the head, with a bit that was turned
    int lost = 0;   // pages that are not what they were
};

// SQLite takes the first wrong frame of its write-ahead log for the log's end, and says nothing of the frames
// behind it. Each frame has the checksum of all before it, so frames behind can be proven by the checksum
// that stands before them, and a bit that was turned can be found and turned back. nullopt for a log that is
// sound, or that ends in an unfinished commit, whose frames may be there in part and in any order.
std::optional<MendedLog> mendLog(QByteArrayView log);

} // namespace tributary
