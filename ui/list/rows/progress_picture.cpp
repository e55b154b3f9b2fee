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

QList<ByteRange> partsOf(const DownloadSnapshot& download)
{
    // Assembling and verifying go through the file from its beginning.
    if (download.state == DownloadState::Assembling || download.state == DownloadState::Verifying)
        return {{0, download.stepBytes}};
    if (download.parts.isEmpty() && download.bytes > 0)
        return {{0, download.bytes}};
    return download.parts;
}

} // namespace

ProgressPicture progressPicture(const DownloadSnapshot& download)
{
    ProgressPicture picture{.look = lookOf(download),
                            .parts = {},
                            .size = download.size.value_or(0),
                            .text = progressText(download),
                            .figure = figureText(download)};
    if (picture.look == ProgressLook::Moving || picture.look == ProgressLook::Resting)
        picture.parts = partsOf(download);
    if (const auto comparison = comparisonIn(download))
        picture.comparedTo = comparison->done;
    return picture;
}

} // namespace tributary
