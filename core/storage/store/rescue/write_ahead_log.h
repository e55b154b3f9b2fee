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

// SQLite takes the first frame of its write-ahead log that isn't right for the log's end, and says nothing of
// what lies behind it. Each frame has the sum of all before it; so the ones behind can be told to be right by
// the sum that stands before them, and a bit that was turned can be found and turned back.
// Nothing for a log that is sound, or that ends in what was never finished: the frames of a commit whose sync
// had not come back may be there in part, in any order.
std::optional<MendedLog> mendLog(QByteArrayView log);

} // namespace tributary
