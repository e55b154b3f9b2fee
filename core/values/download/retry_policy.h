#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/download_error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace tributary {

// Tries after the first failure without progress in between, and the waits between them.
struct RetryPolicy
{
    int tries = 5;
    std::chrono::milliseconds firstWait{500};
    std::chrono::milliseconds longestWait{30'000};
    // Each wait is so many times the one before.
    double factor = 2;
    // The share by which a wait is made longer or shorter at random, so that many downloads that failed
    // together don't come back together.
    double jitter = 0.25;
    // Answers that end a download at once; those that are permanent by their nature (404 and its kin) do so
    // anyway.
    std::vector<int> neverRetried;

    friend bool operator==(const RetryPolicy&, const RetryPolicy&) = default;
};

// An own rule in place of a policy. Any of the engine's threads may ask it, so it must keep no state.
class RetryStrategy
{
public:
    virtual ~RetryStrategy() = default;
    // The wait before a try; the first one after a failure without progress in between is number 1. nullopt:
    // it is not tried again.
    virtual std::optional<std::chrono::milliseconds> waitBefore(int attempt,
                                                                const DownloadError& error) const = 0;
};

// A set of values that go together for hosts that are to be treated gently, or not. An empty member leaves
// the option as it is.
struct RetryPreset
{
    RetryPolicy retry;
    std::optional<int> jobs;
    std::optional<std::chrono::milliseconds> delay; // between the starts of two requests to one host
};

// 5 tries, from half a second doubling to 30 s.
RetryPreset exponentialPreset();
// Two files at once, a quarter of a second between requests, 4 more tries 60 s apart.
RetryPreset lenientPreset();
// 10 tries, from a second doubling to 60 s.
RetryPreset backOffPreset();

// A person chooses a preset, or numbers of their own.
enum class RetryChoice : quint8 { Exponential, Lenient, BackOff, Own };
template<>
inline constexpr auto choiceNames<RetryChoice> = std::array{
    QLatin1String("exponential"), QLatin1String("lenient"), QLatin1String("backoff"), QLatin1String("own")};
// The preset's values; nullopt for a person's own numbers.
std::optional<RetryPreset> presetOf(RetryChoice choice);

// A first wait that is longer than the longest one counts, and the longest goes with it.
inline RetryPolicy withSoundWaits(RetryPolicy policy)
{
    policy.longestWait = std::max(policy.longestWait, policy.firstWait);
    return policy;
}

} // namespace tributary
