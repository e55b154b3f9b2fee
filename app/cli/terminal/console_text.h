#pragma once

namespace tributary::cli {

// A console of Windows reads what programs write in an encoding of its own. While this stands it reads UTF-8,
// which is what this program writes to it, whichever of its streams leads there; afterwards it reads as
// before, for the programs that come next. Elsewhere the locale says what terminals read.
class ConsoleText
{
public:
    ConsoleText();
    ~ConsoleText();
    ConsoleText(const ConsoleText&) = delete;
    ConsoleText& operator=(const ConsoleText&) = delete;

private:
    unsigned int m_before = 0; // of the console; 0 where there is none
};

} // namespace tributary::cli
