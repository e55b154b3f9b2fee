#pragma once

#include "core/engine/file/unfinished_file.h"
#include "core/engine/run/run_status.h"
#include "core/engine/shared/job_event.h"

#include <functional>
#include <optional>
#include <vector>

namespace tributary {

// How a run ends: what stays of its file, the state that it shows at last, and its last words. The run
// decides which end it is, and has stopped its work before. A run ends once; only a person's order to pause
// or cancel still takes the place of a failure whose file is just being saved. Once all is closed, the lane
// says RunEnded.
class RunEnding
{
public:
    // The listener outlives it. over is called when nothing of the run is open any more; it may have the run
    // deleted later, but not at once.
    RunEnding(UnfinishedFile& file, RunStatus& status, const JobListener& listener, RunLog log,
              std::function<void()> over);

    // The run is ending, or over: nothing of it begins any more.
    bool hasBegun() const { return m_stage != Stage::NotBegun; }

    // The file has its name.
    void finish(DownloadResult result);
    // Another file has the name and stays as it is; what came here goes.
    void skip(const Known& known);
    void cancel(const Known& known);
    // The bytes that are here stay for a later run, as far as the closing says.
    void pause(Closing closing, std::optional<RangeSet> here, const Known& known);
    // A full disk is no failure: the run is paused, and goes on once there is room.
    void fail(const DownloadError& error, Closing closing, std::optional<RangeSet> here, const Known& known);

    // Calls it after over, or at once if that was.
    void whenOver(std::function<void()> then);

private:
    // A pause can take the place of a failure that keeps what is here, a cancel of any.
    enum class Stage : quint8 { NotBegun, Failing, FailingForGood, Leaving, Over };

    UnfinishedFile& m_file;
    RunStatus& m_status;
    const JobListener& m_listener;
    RunLog m_log;
    std::function<void()> m_over;
    Stage m_stage = Stage::NotBegun;
    std::function<void()> m_insteadOfFailure;
    std::vector<std::function<void()>> m_afterwards;

    bool begin(Stage stage = Stage::Leaving);
    bool takesPlaceOfFailure(std::function<void()> instead);
    void discard(const Known& known);
    void enter(DownloadState state);
    void tellFailure(const DownloadError& error, qint64 kept);
    void end();
};

} // namespace tributary
