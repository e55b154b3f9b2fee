#pragma once

namespace tributary {

// What a program does once, before it makes its first queue: programs with a window right after their
// application object, others before it.
void prepareForDownloads();

// After much was made and thrown away: the system gets back what nobody uses.
void giveBackMemory();

} // namespace tributary
