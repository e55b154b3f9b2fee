#pragma once

#include <QString>

namespace tributary {

class Phrase;

// The phrase in the person's language; what the system said, and names, stay as they are.
QString phraseText(const Phrase& phrase);

} // namespace tributary
