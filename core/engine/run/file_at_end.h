#pragma once

#include "core/engine/file/run_step.h"
#include "core/values/download/download_report.h"
#include "core/values/download/range_set.h"

#include <optional>

namespace tributary {

class TransferCrew;
class UnfinishedFile;

// What is here of a file when its run ends, and what a later one would need to go on with it.
struct FileAtEnd
{
    // The bytes to keep; nullopt where neither an answer in this run nor an earlier run's ledger has said how
    // the bytes come.
    std::optional<RangeSet> here = {};
    bool isComplete = false; // all of its bytes are here
    bool hasSize = false;
    bool rangesProven = false;
    bool hasPieceDigests = false;
    bool isRefuted = false; // its checksum is not the one that a person gave, or that was found
    bool hasLedger = false;
    qint64 safeBytes = 0; // that the ledger claims

    friend bool operator==(const FileAtEnd&, const FileAtEnd&) = default;
};

FileAtEnd atEnd(const TransferCrew& crew, const UnfinishedFile& file);

// Decides whether the run keeps or discards its file after an error that ends the run.
Closing closingFor(ErrorKind error, const FileAtEnd& file);
// Decides on a file that was to be kept: a file with which no later run could go on is discarded.
Closing settledClosing(const FileAtEnd& file);

// Where the connections stood, and as one position each what is here of which none was left: all of them
// cover what is here, in the order of the file.
SegmentPositions allPositions(SegmentPositions running, RangeSet here);

} // namespace tributary
