#pragma once

#include <QString>

namespace tributary {

enum class Saying : quint8 { Answer, Error };

// Says it to who has started the program: in the terminal, or on Windows, where the program has none, in a
// box. False where it could not be said.
bool sayAtStart(const QString& text, Saying saying);

} // namespace tributary
