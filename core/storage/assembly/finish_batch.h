#pragma once

#include "core/storage/assembly/finisher.h"

#include <span>
#include <vector>

namespace tributary {

// Finishes files of one volume together; an answer for each, in the same order. Lets go of the parts.
std::vector<Expected<QString>> finishTogether(std::span<FinishOrder> orders);

} // namespace tributary
