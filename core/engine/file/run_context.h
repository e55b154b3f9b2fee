#pragma once

#include "core/engine/file/run_work.h"
#include "core/engine/file/unfinished_file.h"
#include "core/values/download/download_state.h"

#include <functional>

namespace tributary {

// The request, file and listeners that the steps of one run share.
struct RunContext
{
    const DownloadRequest& wanted;
    UnfinishedFile& file;
    RunWork work;
    // A step that takes its time says in which state the run is meanwhile. Said again it changes nothing.
    std::function<void(DownloadState)> enter;
    RunLog log;
};

} // namespace tributary
