#pragma once

#include <QByteArray>

namespace tributary {

// Before the first regular expression. What Qt keeps for a thread that matches compiled ones is destroyed
// after its memory was given back in programs made with MinGW (GCC's bug 83562), and the program crashes as
// the thread ends. So expressions are interpreted there, which is slower.
inline void keepThreadsFromCompiledExpressions()
{
#ifdef __MINGW32__
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace tributary
