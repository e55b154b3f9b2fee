#pragma once

#include <QtGlobal>

namespace tributary {

// Whether somebody is looking at the list; else there is no hurry to tell what changes.
enum class Watching : quint8 { Closely, Seldom };

} // namespace tributary
