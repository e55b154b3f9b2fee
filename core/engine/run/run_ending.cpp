#include "core/engine/run/run_ending.h"

#include "core/engine/run/finished_run.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

RunEnding::RunEnding(UnfinishedFile& file, RunStatus& status, const JobListener& listener, RunLog log,
                     std::function<void()> over)
    : m_file(file)
    , m_status(status)
    , m_listener(listener)
    , m_log(std::move(log))
    , m_over(std::move(over))
{
}

void RunEnding::finish(DownloadResult result)
{
    if (!begin())
        return;
    if (!m_file.forgetRest())
        m_listener(LeftBehind{.path = m_file.target().finalPath()});
    m_status.setCheckedBy(checkedBy(finishedRunOf(result).verified));
    enter(DownloadState::Finished);
    result.duration = m_status.duration(MonotonicTime::clock::now());
    m_listener(std::move(result));
    end();
}

void RunEnding::skip(const Known& known)
{
    if (!begin())
        return;
    m_file.leave(Closing::DiscardPart, {}, known, [this](const UnfinishedFile::Left& left) {
        if (left.isHeld)
            m_listener(LeftBehind{.path = m_file.target().finalPath(), .by = LeftBehind::By::SkippedFile});
        enter(DownloadState::Finished);
        m_listener(SkippedFile{m_file.target().finalPath()});
        end();
    });
}

void RunEnding::cancel(const Known& known)
{
    if (!takesPlaceOfFailure([this, known] { discard(known); }) && begin())
        discard(known);
}

void RunEnding::discard(const Known& known)
{
    m_file.leave(Closing::DiscardPart, {}, known, [this](const UnfinishedFile::Left&) {
        enter(DownloadState::Cancelled);
        end();
    });
}

void RunEnding::pause(Closing closing, std::optional<RangeSet> here, const Known& known)
{
    const bool isBeingSaved = m_stage == Stage::Failing && takesPlaceOfFailure([this] { end(); });
    if (!isBeingSaved && !begin())
        return;
    m_status.setError({});
    enter(DownloadState::Paused);
    if (isBeingSaved)
        return;
    m_file.leave(closing, std::move(here), known, [this](const UnfinishedFile::Left& left) {
        if (!left.saved)
            m_log(Phrase(PhraseKind::ProgressNotSaved, {reasonOf(left.saved.error())}));
        end();
    });
}

void RunEnding::fail(const DownloadError& error, Closing closing, std::optional<RangeSet> here,
                     const Known& known)
{
    if (!begin(closing == Closing::DiscardPart ? Stage::FailingForGood : Stage::Failing))
        return;
    m_file.leave(closing, std::move(here), known, [this, error](const UnfinishedFile::Left& left) {
        if (m_stage == Stage::Leaving)
            m_insteadOfFailure();
        else
            tellFailure(error, left.bytes);
    });
}

bool RunEnding::takesPlaceOfFailure(std::function<void()> instead)
{
    if (m_stage != Stage::Failing && m_stage != Stage::FailingForGood)
        return false;
    m_stage = Stage::Leaving;
    m_insteadOfFailure = std::move(instead);
    return true;
}

void RunEnding::tellFailure(const DownloadError& error, qint64 kept)
{
    m_status.setError(error);
    m_status.setKept(kept);
    if (error.kind == ErrorKind::NoSpace) {
        enter(DownloadState::Paused);
    } else {
        enter(DownloadState::Failed);
        m_listener(FailureNotice{.error = error, .kept = kept});
    }
    end();
}

void RunEnding::whenOver(std::function<void()> then)
{
    if (m_stage == Stage::Over)
        then();
    else
        m_afterwards.push_back(std::move(then));
}

bool RunEnding::begin(Stage stage)
{
    if (hasBegun())
        return false;
    m_stage = stage;
    return true;
}

void RunEnding::enter(DownloadState state)
{
    m_status.set(state, MonotonicTime::clock::now());
}

void RunEnding::end()
{
    m_stage = Stage::Over;
    m_file.release();
    const auto afterwards = std::exchange(m_afterwards, {});
    m_over();
    for (const auto& then : afterwards)
        then();
}

} // namespace tributary
