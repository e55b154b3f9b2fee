#include "tests/fuzz/input_rules.h"
#include "tests/fuzz/parser_rules.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// One source for all targets; TRIBUTARY_RULE is the parser's own function.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QLatin1String broken = tributary::TRIBUTARY_RULE(input);
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(broken.size()), broken.data());
    std::abort();
}
