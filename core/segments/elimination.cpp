#include "core/segments/elimination.h"

#include <utility>

namespace tributary {

Elimination::Verdict Elimination::afterMismatch(const std::vector<size_t>& contributors, Earlier earlier)
{
    if (contributors.size() == 1 && earlier == Earlier::Nothing)
        return {.step = Step::Convict, .source = contributors.front()};
    for (const size_t source : contributors) {
        if (m_isolated.insert(source).second)
            return {.step = Step::Isolate, .source = source};
    }
    const bool mayRestart = earlier == Earlier::Something && !std::exchange(m_hasRestarted, true);
    return {.step = mayRestart ? Step::Restart : Step::GiveUp};
}

} // namespace tributary
