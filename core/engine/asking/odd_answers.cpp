#include "core/engine/asking/odd_answers.h"

#include "core/http/headers/retry_after.h"
#include "core/http/judging/coding_rule.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// The wait after the first odd answer; each further odd answer doubles it.
constexpr auto firstPause = 500ms;
// A person waits for the outcome of the check, and may as well ask again later.
constexpr auto longestPause = 30s;

} // namespace

std::optional<std::chrono::milliseconds> OddAnswers::waitAfter(Verdict verdict, const ResponseHead& head)
{
    const auto atOnceUnless = [](bool isBelieved) {
        return isBelieved ? std::nullopt : std::optional(std::chrono::milliseconds::zero());
    };
    switch (verdict) {
    case Verdict::StartAfresh: return waitForOtherVersion(head);
    case Verdict::AskAgain: return atOnceUnless(++m_contradictions >= contradictionsBelieved);
    // Perhaps another of the host's machines doesn't compress.
    case Verdict::AskDecoded: return atOnceUnless(areBelieved({.inARow = ++m_codings, .connections = 1}));
    case Verdict::TryLater:
    case Verdict::FewerConnections: return waitForTime(head);
    default: return std::nullopt;
    }
}

void OddAnswers::noteUseful()
{
    m_versions.noteKnown();
    m_contradictions = 0;
    m_codings = 0;
    m_busy = 0;
}

std::optional<std::chrono::milliseconds> OddAnswers::waitForOtherVersion(const ResponseHead& head)
{
    if (m_versions.note(signOf(head)))
        return std::nullopt;
    return m_versions.wait();
}

std::optional<std::chrono::milliseconds> OddAnswers::waitForTime(const ResponseHead& head)
{
    const auto asked = retryAfterOf(head).value_or(0ms);
    if (m_busy >= m_busyTries || asked > longestPause)
        return std::nullopt;
    return std::max<std::chrono::milliseconds>(asked, firstPause * (1 << m_busy++));
}

} // namespace tributary
