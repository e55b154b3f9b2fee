#pragma once

#include "app/gui/start/start_options.h"

#include <functional>

namespace tributary {

// The outcome of a start of the program that found another one running on the same list.
enum class SecondStart : quint8 { HandedOver, BecameFirst, Refused, Unanswered };

// Hands the links that this start was given over to the first one. Where that one is quitting, this one
// becomes the first: becomeFirst tries to. When nobody takes the links, the person has been told by then.
SecondStart handOverToFirst(const QString& socket, const StartOptions& options,
                            const std::function<bool()>& becomeFirst);

} // namespace tributary
