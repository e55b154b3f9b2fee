#pragma once

#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/byte_range.h"

#include <QString>

#include <span>

namespace tributary::cli {

// Shows which parts of the whole are here, wherever they lie. A cell is full only when all of its bytes are
// here and empty only when none is.
QString partsBar(ByteRange whole, std::span<const ByteRange> parts, int columns, Glyphs glyphs);

// For a file whose size nobody knows: a block that moves to and fro.
QString movingBar(int tick, int columns, Glyphs glyphs);

} // namespace tributary::cli
