#pragma once

// All of Tributary for a program that uses it as a library; docs/library.md shows how.

#include "core/engine/common_limits.h"
#include "core/engine/download_queue.h"
#include "core/engine/fetch.h"
#include "core/engine/list_feed.h"
#include "core/engine/name_template.h"
#include "core/engine/process_setup.h"
#include "core/engine/read_list.h"
#include "core/engine/read_logins.h"
#include "core/values/names.h"
#include "core/values/proxy_address.h"
