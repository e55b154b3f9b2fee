#pragma once

// All of Tributary for a program that uses it as a library; docs/library.md shows how.

#include "core/engine/common_limits.h"
#include "core/engine/download_queue.h"
#include "core/engine/fetch.h"
#include "core/engine/process_setup.h"
