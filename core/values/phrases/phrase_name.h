#pragma once

#include "core/values/phrases/phrase.h"

#include <QLatin1String>

namespace tributary {

// The name of a kind, for a log or a test of a program of your own: "LinkExpired". Sentences may be reworded,
// and the name stays.
QLatin1String nameOf(PhraseKind kind);

} // namespace tributary
