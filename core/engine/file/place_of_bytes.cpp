#include "core/engine/file/place_of_bytes.h"

#include "core/values/download/parts_folder.h"
#include "core/values/phrases/phrase.h"

#include <QDir>

#include <utility>

namespace tributary {

PlaceOfBytes::PlaceOfBytes(const DownloadRequest& wanted, const TargetFile& target,
                           std::shared_ptr<MemoryBudget> memory, RunLog log)
    : m_wanted(wanted)
    , m_target(target)
    , m_memory(std::move(memory))
    , m_log(std::move(log))
{
}

AssemblyPlan PlaceOfBytes::plan() const
{
    return {.choice = m_followed.value_or(m_wanted.assembly),
            .largestPart = m_wanted.largestPart,
            .memory = m_memory,
            .finalPath = m_target.finalPath()};
}

bool PlaceOfBytes::isElsewhere() const
{
    return !folderOfParts(plan().choice).isEmpty();
}

void PlaceOfBytes::follow(const Ledger& ledger)
{
    const bool isThere = folderOfParts(m_wanted.assembly) == ledger.partsIn;
    m_followed = isThere ? m_wanted.assembly : assemblyOf(ledger, m_wanted.assembly);
}

bool PlaceOfBytes::isInReachOf(const Ledger& ledger) const
{
    return folderOfParts(plan().choice) == ledger.partsIn ||
           folderOfParts(assemblyOf(ledger, m_wanted.assembly)) == ledger.partsIn;
}

// A folder among the system's temporary ones is emptied by the system, and doesn't come back.
Expected<void> PlaceOfBytes::reach(const Ledger& ledger) const
{
    const QString folder = folderOfParts(plan().choice);
    const QString temporary = QDir::tempPath();
    const bool isTemporary = folder == temporary || folder.startsWith(temporary + u'/');
    if (folder.isEmpty() || folder != ledger.partsIn || ledger.seals.empty() || isTemporary ||
        QDir(folder).exists())
        return {};
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::FolderGone, {folder}));
}

Expected<void> PlaceOfBytes::removeParts(const QString& folder) const
{
    AssemblyPlan there = plan();
    there.choice = {.kind = AssemblyKind::Temp, .tempFolder = folder};
    return folder.isEmpty() ? Expected<void>() : discardRest(there);
}

void PlaceOfBytes::forgetEarlier(const QString& folder) const
{
    if (folder == folderOfParts(plan().choice))
        return;
    if (const auto removed = removeParts(folder); !removed)
        m_log(removed.error().detail);
}

} // namespace tributary
