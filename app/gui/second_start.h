#pragma once

#include "app/gui/start_options.h"

namespace tributary {

// What a start of the program does that finds another one running on the same list: hands over what it was
// given. False when nobody took it, which a person has been told by then.
bool handOverToFirst(const QString& socket, const StartOptions& options);

} // namespace tributary
