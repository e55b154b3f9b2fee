#pragma once

#include "core/engine/keeping/standing.h"
#include "core/engine/list/occupation.h"
#include "core/engine/list/turn_order.h"

namespace tributary {

// A download as the list has it.
struct DownloadEntry
{
    KeptRequest request;
    DownloadSnapshot snapshot;
    // The store was told these, where they differ from the snapshot.
    std::optional<qint64> keptSize;
    qint64 keptBytes = 0;
    DownloadState keptState = DownloadState::Queued;
    PausedBy pausedBy = PausedBy::Person;
    Occupation occupation = Occupation::None;
    Wish wish = Wish::None;
    std::optional<SecretsKey> secretsKey;
    Secrets startedWithout; // missing when the last run began

    DownloadId id() const { return snapshot.id; }
    Turn turn() const
    {
        return {.priority = snapshot.priority, .position = snapshot.position, .id = snapshot.id};
    }
};

// The standing that the store was told.
DownloadStanding keptStandingOf(const DownloadEntry& download);
// The download as the store would have it, but with its secrets.
StoredDownload storedOf(const DownloadEntry& download);
// The download's run waits for its next try, and no order has ended it.
bool waitsToTryAgain(const DownloadEntry& download);
// Nothing of the file is here any more.
void forgetBytes(DownloadSnapshot& download);
// The download is refused, as a run of it tells, for secrets that have all come since the run began.
bool isRefusedForWhatHasCome(const DownloadEntry& download, const DownloadSnapshot& told);
// A download that was told to leave the list ran until then, or waited for its turn.
bool wasToRun(const DownloadEntry& leaving);

} // namespace tributary
