#pragma once

#include <QString>

namespace tributary {

// Call once, before the first queue is made: in programs with a window right after the application object, in
// others before it. OpenSSL's own memory is left to the system at the program's end; OpenSSL has to be told
// that before anything else, so the library does it as it is loaded (Digest).
void prepareForDownloads();

// Has the key that seals unfinished files kept in that file, for a program that leaves nothing elsewhere;
// before the first download. Without a path the key stays where every program of this person finds it.
void keepLedgerKeyAt(const QString& path);

// Returns freed memory to the system; worth a call after many objects were destroyed.
void giveBackMemory();

} // namespace tributary
