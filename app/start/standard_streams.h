#pragma once

namespace tributary {

// Before anything is opened. Where a standard stream is closed, the next file that the program opens would
// get its number, and what is meant for a terminal would be written into a list, a download or a pipe.
// Reading and writing fail as they would have.
void holdStandardStreams();

// Input and output carry bytes as they are, where a system would else put in ends of lines.
void keepStandardStreamsBinary();

} // namespace tributary
