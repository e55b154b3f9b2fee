#pragma once

namespace swarm {

// Has nothing to do with the library's.
enum class Priority { Urgent, Whenever };

} // namespace swarm
