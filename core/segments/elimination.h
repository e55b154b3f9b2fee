#pragma once

#include <cstddef>
#include <set>
#include <vector>

namespace tributary {

// Says what to try next when a file is complete and its digest is wrong. A source that brought the whole file
// alone is wrong; of several, one after the other is asked alone, each once, since one right source is
// enough. Pure arithmetic.
class Elimination
{
public:
    enum class Step : unsigned char {
        Convict, // this one is wrong; the others go on without it
        Isolate, // only what this one brings counts from now on
        Restart, // what an earlier run left may be what is wrong
        GiveUp,  // nobody is left to try
    };
    struct Verdict
    {
        Step step = Step::GiveUp;
        size_t source = 0;

        friend bool operator==(const Verdict&, const Verdict&) = default;
    };
    enum class Earlier : unsigned char { Nothing, Something };

    // Contributors are the sources that brought something, the most promising first; Something says that an
    // earlier run did, too.
    Verdict afterMismatch(const std::vector<size_t>& contributors, Earlier earlier);

private:
    std::set<size_t> m_isolated;
    bool m_hasRestarted = false;
};

} // namespace tributary
