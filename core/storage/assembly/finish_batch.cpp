#include "core/storage/assembly/finish_batch.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/part/ledger_file.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>

#include <map>

namespace tributary {

// The order is what a power cut may not turn round:
// 1. The bytes are synced before the rename, or the final name could come back with holes under it.
// 2. The folder is synced before the ledger goes, or the part could come back without the record that makes
//    it worth anything.
// 3. The answer comes last, so that "finished" is said of what a power cut cannot take. A ledger that comes
//    back is harmless: its part is gone, and the final name is there.

namespace {

Expected<QString> renamedToNextFree(const QString& partPath, const QString& finalPath)
{
    Expected<void> renamed;
    for (int n = 0; n < mostNumbers; ++n) {
        QString candidate = numberedPath(finalPath, n);
        renamed = renamePart(partPath, candidate, NameClash::Refuse);
        if (renamed)
            return candidate;
        if (renamed.error().kind != ErrorKind::Conflict)
            break;
    }
    return std::unexpected(renamed.error());
}

Expected<QString> named(const FinishOrder& order)
{
    // A file that somebody put in the part's place was neither checked nor synced.
    if (const auto same = order.part->checkStillNamed(); !same)
        return std::unexpected(same.error());
    if (order.looked && order.part->identity().value_or(FileIdentity()) != *order.looked)
        return failure(ErrorKind::Changed, Phrase(PhraseKind::ChangedByOther, {order.part->path()}));
    if (const auto right = order.lastLook ? order.lastLook() : Expected<void>(); !right)
        return std::unexpected(right.error());
    const QString partPath = order.part->path();
    const bool replaces = order.onConflict == ConflictPolicy::Overwrite;
    const bool isSpared = replaces && order.spared.hasFileAt(order.finalPath);
    if (order.onConflict == ConflictPolicy::Rename || isSpared)
        return renamedToNextFree(partPath, order.finalPath);
    const auto renamed =
        renamePart(partPath, order.finalPath, replaces ? NameClash::Replace : NameClash::Refuse);
    if (!renamed)
        return std::unexpected(renamed.error());
    return order.finalPath;
}

std::vector<Expected<void>> synced(std::span<const FinishOrder> orders)
{
    std::vector<std::shared_ptr<PartFile>> parts;
    parts.reserve(orders.size());
    for (const FinishOrder& order : orders)
        parts.push_back(order.part);
    return PartFile::syncTogether(parts);
}

// Syncs each folder once, however many files it got.
class FolderSyncs
{
public:
    const Expected<void>& of(const QString& path)
    {
        const QString folder = QFileInfo(path).absolutePath();
        auto known = m_results.find(folder);
        if (known == m_results.end())
            known = m_results.emplace(folder, syncFolder(folder)).first;
        return known->second;
    }

private:
    std::map<QString, Expected<void>> m_results;
};

} // namespace

std::vector<Expected<QString>> finishTogether(std::span<FinishOrder> orders)
{
    const std::vector<Expected<void>> syncs = synced(orders);
    std::vector<Expected<QString>> answers;
    answers.reserve(orders.size());
    for (size_t i = 0; i < orders.size(); ++i) {
        answers.push_back(syncs[i] ? named(orders[i]) : std::unexpected(syncs[i].error()));
        // The mark is an extra: many file systems have no room for it, and the file is as good without.
        if (answers[i])
            orders[i].part->mark(*answers[i], orders[i].mark);
        orders[i].lastLook = nullptr; // which holds the part, too
        orders[i].part.reset();
    }
    FolderSyncs folders;
    for (size_t i = 0; i < orders.size(); ++i) {
        if (!answers[i])
            continue;
        if (const auto& folder = folders.of(*answers[i]); !folder)
            answers[i] = std::unexpected(folder.error());
        else if (!orders[i].ledgerPath.isEmpty())
            (void)removeLedger(orders[i].ledgerPath);
    }
    return answers;
}

} // namespace tributary
