#include "words/state_text.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DownloadWords)
};

} // namespace

QString stateText(DownloadState state)
{
    switch (state) {
    //: It waits for its turn.
    case DownloadState::Queued: return Words::tr("Waiting");
    case DownloadState::Connecting: return Words::tr("Connecting");
    case DownloadState::Downloading: return Words::tr("Downloading");
    //: The parts are being put together into one file.
    case DownloadState::Assembling: return Words::tr("Assembling");
    case DownloadState::Verifying: return Words::tr("Verifying");
    case DownloadState::Finished: return Words::tr("Finished");
    case DownloadState::Paused: return Words::tr("Paused");
    case DownloadState::Waiting: return Words::tr("Waiting to try again");
    case DownloadState::Failed: return Words::tr("Failed");
    case DownloadState::Cancelled: return Words::tr("Aborted");
    }
    return {};
}

} // namespace tributary
