#pragma once

#include <QString>

namespace tributary {

class Phrase;

// The phrase in the person's language; what the system said, and names, stay as they are.
QString phraseText(const Phrase& phrase);
// The phrase as a line of its own, which begins with a capital letter unless a name stands there.
QString phraseLine(const Phrase& phrase);

} // namespace tributary
