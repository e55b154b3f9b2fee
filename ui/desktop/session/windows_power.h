#pragma once

#include "ui/desktop/session/power_switch.h"

#include <functional>
#include <windows.h>

namespace tributary {

enum class Rest : quint8 { Sleep, Off };

// The calls by which Windows puts the computer to rest. Each gives the system's number of what went wrong, or
// 0.
struct PowerCalls
{
    // The right to shut down, which everybody at the computer has, and which no program uses before it says
    // so.
    std::function<unsigned long()> takeRight;
    // Returns when the computer is awake again, or with Modern Standby at once.
    std::function<unsigned long()> sleep;
    // Programs are asked to end, and may say no.
    std::function<unsigned long()> shutDown;
};

PowerCalls windowsPowerCalls();

// With Modern Standby a computer sleeps as soon as its screen is off. Asked to be suspended, it would
// hibernate or do nothing.
bool sleepsWithItsScreen(const SYSTEM_POWER_CAPABILITIES& computer);

// Calls aside, and has the switch say why where Windows refuses. The program's object outlives the calls.
void callAside(PowerSwitch& power, Rest rest, const PowerCalls& calls);

} // namespace tributary
