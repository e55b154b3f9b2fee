#pragma once

// All of Tributary for a program that uses it as a library; docs/library.md shows how.

#include "core/engine/door/common_limits.h"
#include "core/engine/door/download_queue.h"
#include "core/engine/door/fetch.h"
#include "core/engine/door/fetch_link_list.h"
#include "core/engine/door/link_list_feed.h"
#include "core/engine/door/read_link_list.h"
#include "core/engine/door/read_logins.h"
#include "core/engine/run/name_template.h"
#include "core/engine/shared/process_setup.h"
#include "core/values/download/story_end_names.h"
#include "core/values/network/proxy_address.h"
#include "core/values/phrases/phrase_name.h"
