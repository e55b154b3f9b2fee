#include "core/storage/assembly/assembly.h"

#include "core/storage/assembly/direct_assembly.h"
#include "core/storage/assembly/memory_assembly.h"
#include "core/storage/assembly/temp_assembly.h"
#include "core/storage/naming/part_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/values/download/parts_folder.h"
#include "core/values/phrases/phrase.h"

#include <QDir>

namespace tributary {

namespace {

QString stemOf(const AssemblyPlan& plan)
{
    return TempAssembly::freeStem(
        QDir(folderOfParts(plan.choice)).absoluteFilePath(tempPartStemFor(plan.finalPath)));
}

} // namespace

void Assembly::watch()
{
    m_isWatched = true;
    forEachFile([](PartFile& part) { part.watch(); });
}

bool Assembly::wasMeddledWith() const
{
    bool wasSeen = false;
    forEachFile([&wasSeen](const PartFile& part) { wasSeen = wasSeen || part.wasMeddledWith(); });
    return wasSeen;
}

Expected<void> Assembly::checkStillNamed() const
{
    Expected<void> outcome;
    forEachFile([&outcome](const PartFile& part) {
        if (outcome)
            outcome = part.checkStillNamed();
    });
    return outcome;
}

void Assembly::forgetMeddling()
{
    forEachFile([](PartFile& part) { part.forgetMeddling(); });
}

Expected<void> Assembly::forgetCached()
{
    Expected<void> outcome;
    forEachFile([&outcome](PartFile& part) {
        if (outcome)
            outcome = part.forgetCached();
    });
    return outcome;
}

Expected<void> Assembly::requireWhole(const PartFile& part, qint64 size) const
{
    if (part.wasMeddledWith())
        return failure(ErrorKind::Changed, Phrase(PhraseKind::ChangedByOther, {part.path()}));
    auto whole = part.requireLength(size);
    return whole && !m_mayHaveHoles ? part.requireNoHole(size) : whole;
}

// The bytes that are held in memory end in the part file, as those that are written in place. A ledger from
// before it named the folder of its parts has their common object in place of the part file's.
AssemblyChoice assemblyOf(const Ledger& ledger, const AssemblyChoice& asked)
{
    if (ledger.author == LedgerAuthor::Us && QDir::isAbsolutePath(ledger.partsIn))
        return {.kind = AssemblyKind::Temp, .tempFolder = ledger.partsIn};
    const bool isInPlace =
        ledger.partsIn.isEmpty() && !ledger.partObject.isEmpty() && ledger.part.object == ledger.partObject;
    return isInPlace && asked.kind == AssemblyKind::Temp ? AssemblyChoice() : asked;
}

void forgetAnybodysParts(Ledger& ledger)
{
    if (ledger.author != LedgerAuthor::Us)
        ledger.partsIn.clear();
}

std::shared_ptr<Assembly> makeAssembly(const AssemblyPlan& plan, std::shared_ptr<PartFile> part)
{
    switch (plan.choice.kind) {
    case AssemblyKind::Temp:
        return std::make_shared<TempAssembly>(std::move(part), stemOf(plan), plan.largestPart);
    case AssemblyKind::Memory: return std::make_shared<MemoryAssembly>(std::move(part), plan.memory);
    case AssemblyKind::Direct: break;
    }
    return std::make_shared<DirectAssembly>(std::move(part));
}

Expected<void> discardRest(const AssemblyPlan& plan)
{
    if (plan.choice.kind != AssemblyKind::Temp)
        return {};
    return TempAssembly::removeParts(stemOf(plan));
}

Expected<void> removeUnfinished(const AssemblyPlan& plan, PartFile* part, const QString& ledgerPath)
{
    if (auto rest = discardRest(plan); !rest)
        return rest;
    if (auto discarded = part ? part->discard() : Expected<void>(); !discarded)
        return discarded;
    return ledgerPath.isEmpty() ? Expected<void>() : removeLedger(ledgerPath);
}

Expected<void> moveRest(const AssemblyPlan& plan, const QString& newFinalPath)
{
    if (plan.choice.kind != AssemblyKind::Temp)
        return {};
    AssemblyPlan moved = plan;
    moved.finalPath = newFinalPath;
    return TempAssembly::renameParts(stemOf(plan), stemOf(moved));
}

} // namespace tributary
