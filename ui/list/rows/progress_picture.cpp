#include "ui/list/rows/progress_picture.h"

#include "ui/list/rows/comparison.h"
#include "ui/list/rows/download_words.h"

namespace tributary {

namespace {

ProgressLook lookOf(const DownloadSnapshot& download)
{
    if (!hasBar(download))
        return ProgressLook::TextOnly;
    if (!isActive(download.state))
        return ProgressLook::Resting;
    return download.size.value_or(0) > 0 ? ProgressLook::Moving : ProgressLook::Busy;
}

PartsHere fromTheBeginning(qint64 bytes)
{
    return {.parts = {{0, bytes}}, .somewhere = 0};
}

} // namespace

PartsHere partsOf(const DownloadSnapshot& download)
{
    switch (download.state) {
    // These steps go through the file.
    case DownloadState::Assembling:
    case DownloadState::Verifying: return fromTheBeginning(download.stepBytes);
    case DownloadState::Finished: return fromTheBeginning(download.size.value_or(0));
    // The unfinished file is removed.
    case DownloadState::Cancelled: return {};
    default: break;
    }
    if (!download.parts.isEmpty())
        return {.parts = download.parts.list(), .somewhere = 0};
    if (download.size && download.bytes >= *download.size)
        return fromTheBeginning(*download.size);
    return {.parts = {}, .somewhere = download.bytes};
}

ProgressPicture progressPicture(const DownloadSnapshot& download)
{
    ProgressPicture picture{.look = lookOf(download),
                            .here = {},
                            .size = download.size.value_or(0),
                            .text = progressText(download),
                            .figure = figureText(download)};
    if (picture.look == ProgressLook::Moving || picture.look == ProgressLook::Resting)
        picture.here = partsOf(download);
    if (const auto comparison = comparisonIn(download))
        picture.comparedTo = comparison->done;
    return picture;
}

} // namespace tributary
