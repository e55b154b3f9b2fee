#include "ui/adding/quiet/stranded_download.h"

#include "core/values/download/request_secrets.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/words/remedies.h"

namespace tributary {

namespace {

bool mayGoOnFromAnotherLink(const ListRow& row)
{
    if (row.state() != DownloadState::Failed || row.bytes() <= 0)
        return false;
    const DownloadSnapshot download = row.snapshot();
    return download.error && !download.secretsMissing &&
           remediesFor(*download.error, download.secretsMissing).contains(Remedy::ReplaceLink);
}

// The list kept the link over a restart, and nobody kept the cookies.
bool lacksSome(const ListRow& row, const KeptLink& link, Secrets brought)
{
    if (row.state() != DownloadState::Paused || row.link() != link)
        return false;
    const Secrets missing = row.snapshot().secretsMissing;
    return missing && !(missing & ~(Secret::Cookies | Secret::Headers)) && !(missing & ~brought);
}

} // namespace

std::optional<DownloadId> strandedLike(const DownloadListModel& downloads, const DownloadRequest& request,
                                       std::optional<qint64> size)
{
    const KeptLink link = request.url;
    const Secrets brought = secretsIn(request);
    const ListRow* found = nullptr;
    for (int i = 0; i < downloads.rowCount(); ++i) {
        const ListRow& row = downloads.at(i);
        if (lacksSome(row, link, brought))
            return row.id();
        const bool isSame = size && row.size() == size && row.name() == request.target.fileName;
        if (isSame && mayGoOnFromAnotherLink(row) && (!found || found->bytes() < row.bytes()))
            found = &row;
    }
    return found ? std::optional(found->id()) : std::nullopt;
}

} // namespace tributary
