#pragma once

namespace tributary {

// Tells the system, before the process opens or loads anything, that a drive without a disk is an error like
// any other, and that libraries are not looked for in the current folder, which may be one for downloads.
void settleOwnProcess();

} // namespace tributary
