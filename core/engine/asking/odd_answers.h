#pragma once

#include "core/engine/sources/other_versions.h"
#include "core/http/judging/judge_response.h"

#include <chrono>
#include <optional>

namespace tributary {

// Counts the answers in a row that were of no use to a check. One odd answer is no word on the file: machines
// behind one link may have marks of their own, any server may err once, and a busy one has time later.
class OddAnswers
{
public:
    // busyTries says how often a server that is busy is asked again.
    explicit OddAnswers(int busyTries)
        : m_busyTries(busyTries)
    {
    }

    // The wait before the same question is asked again; none where the answer is believed.
    std::optional<std::chrono::milliseconds> waitAfter(Verdict verdict, const ResponseHead& head);
    void noteUseful();

private:
    int m_busyTries;
    OtherVersions m_versions;
    int m_contradictions = 0;
    int m_codings = 0;
    int m_busy = 0;

    std::optional<std::chrono::milliseconds> waitForOtherVersion(const ResponseHead& head);
    std::optional<std::chrono::milliseconds> waitForTime(const ResponseHead& head);
};

} // namespace tributary
