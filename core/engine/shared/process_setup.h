#pragma once

namespace tributary {

// What a program does once, before it makes its first queue: programs with a window right after their
// application object, others before it. What OpenSSL keeps is left to the system at the program's end; that
// has to be said before anything else of OpenSSL, so the library says it as it is loaded (Digest).
void prepareForDownloads();

// After much was made and thrown away: the system gets back what nobody uses.
void giveBackMemory();

} // namespace tributary
