#include "core/values/download/priority.h"

#include <tributary/tributary.h>

// Both types are what they are, whichever was included first.
static_assert(swarm::Priority::Urgent != swarm::Priority::Whenever);
static_assert(tributary::Priority::High != tributary::Priority::Low);
