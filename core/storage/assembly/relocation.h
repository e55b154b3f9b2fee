#pragma once

#include "core/values/download/assembly_choice.h"
#include "core/values/download/download_error.h"

#include <QString>
#include <QUrl>

#include <atomic>

namespace tributary {

// The old and the new path of the file; parts have names made of it.
struct Relocation
{
    QString from;
    QString to;
};

struct Unfinished
{
    QUrl link;
    AssemblyChoice assembly = {};
};

// No function here overwrites anything: the error is Conflict when the name, or that of the part file, is
// taken.

// Fails where anything has the name.
Expected<void> refuseIfTaken(const QString& path, const Relocation& wanted);
// Fails where somebody else has a name that the part, or its ledger, would get. Where the disk can't tell,
// the check passes, as the move itself will say why.
Expected<void> refuseIfStrangers(const QString& partPath, const Relocation& wanted);
// Checks the new name of a download that has no bytes yet; changes nothing on the disk.
Expected<void> checkNewName(const Relocation& wanted);
// The checks for relocateFile() and relocatePartial(): whether there is something to move, and the move is
// allowed. isPartialThere() also removes half a copy that a kill left.
Expected<void> checkFile(const Relocation& wanted);
Expected<bool> isPartialThere(const Relocation& wanted, const Unfinished& download);
// A finished file: within its volume in one step, to another one as a copy, until stop ends that with
// Cancelled.
Expected<void> relocateFile(const Relocation& wanted, const QUrl& link, const std::atomic_bool& stop);
// The part file, its ledger and the parts elsewhere, as far as they are of this link; nothing where there are
// none. To another volume what the ledger vouches for is copied, until stop ends it with Cancelled; what was
// there goes when all of it is safe. A kill or a loss of power in the middle leaves one of the two whole;
// half a copy goes by discardHalfCopy, or when the move is tried again. Where the part file is says which
// name the parts elsewhere belong to: they follow it, so that a kill in between leaves them for relocateRest.
Expected<void> relocatePartial(const Relocation& wanted, const Unfinished& download,
                               const std::atomic_bool& stop);
// The parts elsewhere, as many as have not moved yet.
Expected<void> relocateRest(const Relocation& wanted, const AssemblyChoice& assembly);
// After a kill, when the part file has not moved: what there is of a copy of it goes.
void discardHalfCopy(const Relocation& wanted, const Unfinished& download);
// After a kill, when the part file has moved: the parts elsewhere follow it, or else it comes back to them.
// Gives the path that all of it goes by then; fails where it stays under both.
Expected<QString> settleMove(const Relocation& wanted, const Unfinished& download);

} // namespace tributary
