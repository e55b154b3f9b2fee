#include "ui/list/rows/progress_picture.h"

#include "ui/list/rows/download_words.h"

namespace tributary {

namespace {

ProgressLook lookOf(const DownloadSnapshot& download)
{
    const bool sizeKnown = download.size.value_or(0) > 0;
    switch (download.state) {
    case DownloadState::Finished:
    case DownloadState::Cancelled: return ProgressLook::TextOnly;
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return sizeKnown ? ProgressLook::Moving : ProgressLook::Busy;
    case DownloadState::Queued:
    case DownloadState::Paused:
    case DownloadState::Waiting:
    case DownloadState::Failed:
        return sizeKnown && download.bytes > 0 ? ProgressLook::Resting : ProgressLook::TextOnly;
    }
    return ProgressLook::TextOnly;
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
    return picture;
}

} // namespace tributary
