#include "core/values/download/priority.h"

#include <tributary/tributary.h>

// Each of the two types keeps its meaning, whichever header was included first.
static_assert(swarm::Priority::Urgent != swarm::Priority::Whenever);
static_assert(tributary::Priority::High != tributary::Priority::Low);
