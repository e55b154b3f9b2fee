#pragma once

#include "core/values/inputs/flaw.h"

#include <QString>

namespace tributary {

// Says the flaw of a line of a list, for the window and the terminal: a clause that follows "LINE: " or
// stands within a sentence.
QString flawText(const Flaw& flaw);

} // namespace tributary
