#pragma once

#include "core/values/download/download_snapshot.h"

#include <QString>

#include <optional>

namespace tributary {

enum class ProgressLook : quint8 {
    TextOnly, // nothing to draw: not begun, done or given up
    Busy,     // at work, how far is unknown
    Moving,   // the parts that are here, more are coming
    Resting,  // the parts that are here, nothing moves
};

// The parts of a file that are here. A list that was kept tells how much that is, but not where, and nobody
// knows until the download goes on.
struct PartsHere
{
    QList<ByteRange> parts;
    qint64 somewhere = 0; // bytes that may be anywhere

    friend bool operator==(const PartsHere&, const PartsHere&) = default;
};

PartsHere partsOf(const DownloadSnapshot& download);

// The picture that the Progress column draws for one download.
struct ProgressPicture
{
    ProgressLook look = ProgressLook::TextOnly;
    PartsHere here;
    // How many of those bytes were compared with a stream that brings the file once more; none where no
    // stream does.
    std::optional<qint64> comparedTo = {};
    qint64 size = 0;
    // The progress in words, and the figure alone that stands beside the bar.
    QString text;
    QString figure;

    friend bool operator==(const ProgressPicture&, const ProgressPicture&) = default;
};

ProgressPicture progressPicture(const DownloadSnapshot& download);

} // namespace tributary
