#pragma once

namespace tributary::cli {

// The console's encoding before; 0 where there is none, as on every system but Windows.
unsigned int letConsoleReadUtf8();
void letConsoleReadAsBefore(unsigned int before);

// A console of Windows reads what programs write in an encoding of its own. While this stands it reads UTF-8,
// which is what this program writes to it, whichever of its streams leads there; afterwards it reads as
// before, for the programs that come next. Elsewhere the locale says what terminals read.
class ConsoleText
{
public:
    ConsoleText()
        : m_before(letConsoleReadUtf8())
    {
    }
    ~ConsoleText() { letConsoleReadAsBefore(m_before); }
    ConsoleText(const ConsoleText&) = delete;
    ConsoleText& operator=(const ConsoleText&) = delete;

private:
    const unsigned int m_before;
};

} // namespace tributary::cli
