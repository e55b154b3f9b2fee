#pragma once

#include "app/handover/places.h"

namespace tributary {

// Starts the program once more, on the same list.
void startAgain(Household household);

} // namespace tributary
