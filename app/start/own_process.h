#pragma once

namespace tributary {

// Tells the system, before the process opens or loads anything, that a drive without a disk is an error like
// any other, and that libraries are not looked for in the current folder, which may be one for downloads.
void settleOwnProcess();

// For what main() returns, once everything is kept and given back: ends the process with this code at once
// where its usual end may wait for ever.
int endedWith(int code);

// Lets another program come to the front, where a system has the one say so that a person has just started.
void passOnTheFront();

} // namespace tributary
