#pragma once

#include <algorithm>

namespace tributary {

// How many answers of a source in a row came with a coding that nobody asked for, the newest one included,
// and over how many connections.
struct CodedAnswers
{
    int inARow = 0;
    int connections = 1;
};

inline constexpr int codingsBelieved = 4;

// A host may have several machines, of which one compresses. To believe that one costs all bytes that are
// here already, so a source has to send nothing else: so many answers, and as many rounds of its connections,
// since connections that are asked at one moment all meet what passes.
constexpr bool areBelieved(const CodedAnswers& coded)
{
    constexpr int roundsBelieved = 2;
    return coded.inARow >= std::max(codingsBelieved, roundsBelieved * coded.connections);
}

} // namespace tributary
