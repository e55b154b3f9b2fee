#pragma once

#include "core/values/inputs/flaw.h"
#include "words/worded.h"

namespace tributary {

// Says the flaw of a line of a list, for the window and the terminal: a clause that follows "LINE: " or
// stands within a sentence.
QString flawText(const Flaw& flaw, Reader reader = Reader::Person);

} // namespace tributary
