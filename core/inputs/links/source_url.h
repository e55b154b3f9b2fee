#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/parsed.h"

namespace tributary {

// A link as parseWebLink() reads it.
Parsed<InputSource> parseSource(const QString& text);

// Parses a link that may have no address of its own, seen from a page; an empty base is no page.
Parsed<InputSource> parseSourceFrom(const QUrl& base, const QString& text);

} // namespace tributary
