#include "core/engine/file/closing.h"

namespace tributary {

Closing closingFor(ErrorKind error, const FileAtEnd& file)
{
    // Digests of pieces tell which bytes are wrong, and those are dropped already. Without such digests any
    // byte may be wrong, so none is kept; but persons give wrong checksums, and lists have those of other
    // versions, more often than bytes go wrong.
    if (error == ErrorKind::ChecksumMismatch && !file.hasPieceDigests) {
        const bool canBeCheckedAgain = file.isRefuted && file.isComplete && file.hasSize;
        return canBeCheckedAgain ? Closing::KeepPart : Closing::DiscardPart;
    }
    // Without ranges what is here can never be continued.
    return file.here && !file.rangesProven ? Closing::DiscardPart : Closing::KeepPart;
}

Closing settledClosing(const FileAtEnd& file)
{
    if (!file.here)
        return file.hasLedger && file.safeBytes == 0 ? Closing::DiscardPart : Closing::KeepPart;
    // A small file has no ledger until one is needed.
    const bool isUsable = file.hasSize && (file.rangesProven || file.isComplete);
    return file.here->isEmpty() || (!file.hasLedger && !isUsable) ? Closing::DiscardPart : Closing::KeepPart;
}

} // namespace tributary
