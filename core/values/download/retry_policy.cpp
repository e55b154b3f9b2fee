#include "core/values/download/retry_policy.h"

namespace tributary {

using namespace std::chrono_literals;

RetryPreset exponentialPreset()
{
    return {};
}

RetryPreset lenientPreset()
{
    return {.retry = {.tries = 4, .firstWait = 60s, .longestWait = 60s, .factor = 1, .jitter = 0},
            .jobs = 2,
            .delay = 250ms};
}

RetryPreset backOffPreset()
{
    return {.retry = {.tries = 10, .firstWait = 1s, .longestWait = 60s}, .jobs = {}, .delay = {}};
}

std::optional<RetryPreset> presetOf(RetryChoice choice)
{
    switch (choice) {
    case RetryChoice::Exponential: return exponentialPreset();
    case RetryChoice::Lenient: return lenientPreset();
    case RetryChoice::BackOff: return backOffPreset();
    case RetryChoice::Own: break;
    }
    return std::nullopt;
}

} // namespace tributary
