#pragma once

#include "app/gui/start/start_options.h"

namespace tributary {

// For a start of the program that finds another one running on the same list: hands over the links that it
// was given. False when nobody took them; the person has been told by then.
bool handOverToFirst(const QString& socket, const StartOptions& options);

} // namespace tributary
